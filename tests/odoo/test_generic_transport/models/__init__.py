from . import sample_backend
from . import transport_backend
