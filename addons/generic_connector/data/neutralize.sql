-- a copy of production must not know what platforms sign with
UPDATE generic_backend
   SET previous_webhook_secret = NULL;
-- a copy of production must not use or renew the tokens of production
DELETE FROM generic_token;
DELETE FROM generic_oauth_request;
DELETE FROM generic_request_log;
