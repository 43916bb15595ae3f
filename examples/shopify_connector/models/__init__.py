from . import backend
from . import customer_binding
from . import order_binding
from . import order_line
from . import product_binding
from . import variant_binding
