-- a copy of production must not talk to the platforms of production
UPDATE connector_base_backend
   SET active = false;
