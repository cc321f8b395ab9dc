CREATE TABLE cookies (host_key TEXT, name TEXT, value TEXT);
INSERT INTO cookies VALUES ('.example.org', 'sid', 'never to be seen');
