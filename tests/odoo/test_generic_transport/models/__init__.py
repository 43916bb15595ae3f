from . import transport_backend
