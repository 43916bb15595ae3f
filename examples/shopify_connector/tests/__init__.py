from . import test_security
from . import test_sync_wizard
from . import test_webhook
