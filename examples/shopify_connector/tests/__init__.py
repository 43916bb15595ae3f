from . import test_backend
from . import test_delivery
from . import test_export_products
from . import test_import_customers
from . import test_import_orders
from . import test_import_products
from . import test_inventory
from . import test_webhook
