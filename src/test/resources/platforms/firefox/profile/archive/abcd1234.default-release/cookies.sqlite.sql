CREATE TABLE moz_cookies (id INTEGER PRIMARY KEY, name TEXT, value TEXT, host TEXT);
INSERT INTO moz_cookies VALUES (1, 'sid', 'never to be seen', '.example.org');
