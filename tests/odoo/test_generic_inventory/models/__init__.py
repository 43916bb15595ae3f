from . import backend
from . import variant_binding
