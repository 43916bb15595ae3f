-- a copy of production must not talk to the platform
UPDATE zid_backend
   SET authorization_token = NULL,
       manager_token = NULL,
       webhook_password = NULL;
