from . import webhook_controller
