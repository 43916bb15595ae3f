from . import adapter
from . import importer
from . import mapper
from . import webhook_verifier
