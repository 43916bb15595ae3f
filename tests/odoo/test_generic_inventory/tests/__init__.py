from . import test_export_deliveries
from . import test_inventory
from . import test_inventory_words
from . import test_order_status
