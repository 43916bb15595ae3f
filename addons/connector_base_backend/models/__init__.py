from . import connector_base_backend
from . import ir_model
