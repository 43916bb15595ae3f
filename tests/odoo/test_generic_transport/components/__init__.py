from . import transport_adapter
