from . import backend
from . import contact_binding
