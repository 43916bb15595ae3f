from . import test_export_menu
from . import test_export_wizard
from . import test_routing
