from . import test_http_errors
from . import test_moments
from . import test_modifiers
from . import test_pagination
from . import test_paths
from . import test_rate_limit
from . import test_webhook
