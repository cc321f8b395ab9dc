CREATE TABLE autofill (name VARCHAR, value VARCHAR, value_lower VARCHAR, date_created INTEGER DEFAULT 0,
  date_last_used INTEGER DEFAULT 0, count INTEGER DEFAULT 1, PRIMARY KEY (name, value));
CREATE TABLE keywords (id INTEGER PRIMARY KEY, short_name VARCHAR NOT NULL, keyword VARCHAR NOT NULL, url VARCHAR NOT NULL);
CREATE TABLE token_service (service VARCHAR PRIMARY KEY NOT NULL, encrypted_token BLOB);
INSERT INTO autofill VALUES ('email', 'ada@example.org', 'ada@example.org', 1700000000, 1769846400, 4),
  ('password_hint', 'the usual', 'the usual', 1700000000, 1700000000, 1);
INSERT INTO keywords VALUES (2, 'Example Search', 'example', 'https://search.example.org/?q={searchTerms}');
INSERT INTO token_service VALUES ('AccountId-1', x'0102');
