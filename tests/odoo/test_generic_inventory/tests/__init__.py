from . import test_inventory
