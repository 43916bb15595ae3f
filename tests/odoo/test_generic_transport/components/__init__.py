from . import graphql_adapter
from . import sample_authentication
from . import sample_calls
from . import sample_lists
from . import sample_verifiers
from . import soap_adapter
from . import transport_adapter
