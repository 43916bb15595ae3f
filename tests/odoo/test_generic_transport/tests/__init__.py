from . import test_authentication
from . import test_signatures
from . import test_tokens
from . import test_circuit_breaker
from . import test_calls
from . import test_concurrency
from . import test_oauth_callback
