from . import transport_adapter
from . import graphql_adapter
from . import soap_adapter
