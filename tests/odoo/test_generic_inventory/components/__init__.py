from . import inventory
from . import order_status
