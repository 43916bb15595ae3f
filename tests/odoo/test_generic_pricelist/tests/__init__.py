from . import test_pricelist
