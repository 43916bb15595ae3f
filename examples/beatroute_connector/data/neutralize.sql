-- a copy of production must not talk to the platform
UPDATE beatroute_backend
   SET access_token = NULL,
       company_key = NULL,
       password = NULL;
