from . import test_backend
from . import test_export_customers
from . import test_export_skus
from . import test_import_customers
from . import test_import_orders
from . import test_import_skus
from . import test_import_visits
