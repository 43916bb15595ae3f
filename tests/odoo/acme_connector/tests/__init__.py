from . import test_adapter
from . import test_export
from . import test_import
from . import test_shell
from . import test_webhook
