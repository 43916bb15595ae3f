-- a copy of production must not know what platforms sign with
UPDATE generic_backend
   SET previous_webhook_secret = NULL;
