from . import adapter
from . import authentication
from . import exporter
from . import importer
from . import listener
from . import mapper
from . import pagination
from . import webhook_verifier
