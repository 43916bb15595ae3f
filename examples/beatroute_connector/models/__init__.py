from . import backend
from . import customer_binding
from . import order_binding
from . import order_line
from . import product_template
from . import res_partner
from . import sale_order
from . import sku_binding
