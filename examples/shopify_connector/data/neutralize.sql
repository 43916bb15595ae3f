-- a copy of production must not talk to the platform
UPDATE shopify_backend
   SET access_token = NULL,
       webhook_secret = NULL;
