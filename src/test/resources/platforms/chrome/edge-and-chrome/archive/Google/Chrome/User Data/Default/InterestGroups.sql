CREATE TABLE interest_groups (expiration INTEGER NOT NULL, last_updated INTEGER NOT NULL, owner TEXT NOT NULL,
  joining_origin TEXT NOT NULL, exact_join_time INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (owner, name));
CREATE TABLE join_history (owner TEXT, name TEXT, join_time INTEGER);
INSERT INTO interest_groups VALUES (13416912000000000, 13414320120000000, 'https://retarget.example.net',
  'https://www.jackets.example', 13414320120000000, 'viewed-rain-jackets');
INSERT INTO join_history VALUES ('https://retarget.example.net', 'viewed-rain-jackets', 13414320120000000);
