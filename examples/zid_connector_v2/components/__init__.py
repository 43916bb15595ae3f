from . import adapter
from . import exporter
from . import importer
from . import inventory
from . import listener
from . import mapper
from . import webhook_verifier
