from . import generic_sync_wizard
