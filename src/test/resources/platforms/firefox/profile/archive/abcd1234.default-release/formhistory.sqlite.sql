CREATE TABLE moz_formhistory (id INTEGER PRIMARY KEY, fieldname TEXT NOT NULL, value TEXT NOT NULL, timesUsed INTEGER,
  firstUsed INTEGER, lastUsed INTEGER, guid TEXT);
CREATE TABLE moz_deleted_formhistory (id INTEGER PRIMARY KEY, timeDeleted INTEGER, guid TEXT);
CREATE TABLE moz_sources (id INTEGER PRIMARY KEY, source TEXT NOT NULL);
CREATE TABLE moz_history_to_sources (history_id INTEGER, source_id INTEGER, PRIMARY KEY (history_id, source_id)) WITHOUT ROWID;
INSERT INTO moz_formhistory VALUES
  (1, 'searchbar-history', 'tent for two', 3, 1769840000000000, 1769846400000000, 'a'),
  (2, 'email', 'ada@example.org', 8, 1700000000000000, 1769846400000000, 'b'),
  (3, 'city', 'Exampleville', 1, 1700000000000000, 1700000000000000, 'c'),
  (4, 'otp', '123456', 1, 1700000000000000, 1700000000000000, 'd');
INSERT INTO moz_deleted_formhistory VALUES (1, 1700000000000000, 'z');
INSERT INTO moz_sources VALUES (1, 'DuckDuckGo');
INSERT INTO moz_history_to_sources VALUES (1, 1);
