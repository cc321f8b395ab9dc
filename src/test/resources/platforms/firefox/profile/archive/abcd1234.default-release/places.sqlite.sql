PRAGMA page_size = 32768;
CREATE TABLE moz_origins (id INTEGER PRIMARY KEY, prefix TEXT, host TEXT, frecency INTEGER);
CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR, rev_host LONGVARCHAR,
  visit_count INTEGER DEFAULT 0, hidden INTEGER DEFAULT 0, typed INTEGER DEFAULT 0, frecency INTEGER DEFAULT -1,
  last_visit_date INTEGER, guid TEXT, description TEXT, preview_image_url TEXT);
CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, from_visit INTEGER, place_id INTEGER, visit_date INTEGER,
  visit_type INTEGER, session INTEGER, source INTEGER DEFAULT 0, triggeringPlaceId INTEGER);
CREATE TABLE moz_bookmarks (id INTEGER PRIMARY KEY, type INTEGER, fk INTEGER DEFAULT NULL, parent INTEGER,
  position INTEGER, title LONGVARCHAR, dateAdded INTEGER, lastModified INTEGER, guid TEXT);
CREATE TABLE moz_inputhistory (place_id INTEGER NOT NULL, input LONGVARCHAR NOT NULL, use_count INTEGER,
  PRIMARY KEY (place_id, input));
CREATE TABLE moz_anno_attributes (id INTEGER PRIMARY KEY, name VARCHAR(32) UNIQUE NOT NULL);
CREATE TABLE moz_annos (id INTEGER PRIMARY KEY, place_id INTEGER NOT NULL, anno_attribute_id INTEGER,
  content LONGVARCHAR, dateAdded INTEGER DEFAULT 0);
CREATE TABLE moz_keywords (id INTEGER PRIMARY KEY, keyword TEXT UNIQUE, place_id INTEGER, post_data TEXT);
CREATE TABLE moz_meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
CREATE TABLE moz_places_metadata (id INTEGER PRIMARY KEY, place_id INTEGER NOT NULL, created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, total_view_time INTEGER NOT NULL, typing_time INTEGER NOT NULL,
  key_presses INTEGER NOT NULL, search_query_id INTEGER);
CREATE TABLE moz_places_metadata_search_queries (id INTEGER PRIMARY KEY, terms TEXT NOT NULL UNIQUE);
INSERT INTO moz_origins VALUES (1, 'https://', 'trails.example.org', 900);
INSERT INTO moz_meta VALUES ('origin_frecency_count', 3);
INSERT INTO moz_places (id, url, title, visit_count, last_visit_date, description) VALUES
  (1, 'https://trails.example.org/ridge', 'The ridge trail', 2, 1769846400000000, 'A long walk'),
  (2, 'https://www.google.fr/search?q=chaussures+de+trail', 'chaussures de trail - Recherche Google', 1, 1769846460000000, NULL),
  (3, 'https://www.boots.example/trail?gclid=Cj0KCQ&utm_source=google&utm_medium=cpc&utm_campaign=winter', 'Trail boots', 1, 1769846520000000, NULL),
  (4, 'https://ads.example.net/frame.html', 'Frame', 0, NULL, NULL),
  (5, 'https://mail.example.org/login?token=s3cr3tvalue', NULL, 1, 1769846580000000, NULL),
  (6, 'place:sort=8&maxResults=10', 'Most visited', 0, NULL, NULL),
  (7, 'https://files.example.org/map.pdf', NULL, 0, NULL, NULL);
INSERT INTO moz_historyvisits (id, from_visit, place_id, visit_date, visit_type) VALUES
  (10, 0, 1, 1769846400000000, 2),
  (11, 10, 2, 1769846460000000, 1),
  (12, 11, 3, 1769846520000000, 1),
  (13, 12, 4, 1769846521000000, 8),
  (14, 0, 5, 1769846580000000, 1),
  (15, 0, 1, 1769932800123456, 3);
INSERT INTO moz_bookmarks (id, type, fk, parent, title, dateAdded) VALUES
  (1, 2, NULL, 0, '', 1700000000000000),
  (2, 2, NULL, 1, 'menu', 1700000000000000),
  (8, 2, NULL, 2, 'Walks', 1700000000000000),
  (9, 1, 1, 8, 'Ridge, again', 1700000100000000),
  (10, 1, 7, 8, NULL, 1700000200000000),
  (11, 1, 6, 2, 'Most visited', 1700000300000000),
  (12, 3, NULL, 2, NULL, 1700000300000000);
INSERT INTO moz_inputhistory VALUES (1, 'rid', 0.75);
INSERT INTO moz_anno_attributes VALUES (1, 'downloads/destinationFileURI'), (2, 'downloads/metaData');
INSERT INTO moz_annos (id, place_id, anno_attribute_id, content, dateAdded) VALUES
  (1, 7, 1, 'file:///home/ada/Downloads/map.pdf', 1769846600000000),
  (2, 7, 2, '{"state":1,"endTime":1769846601000,"fileSize":4242}', 1769846601000000);
INSERT INTO moz_keywords VALUES (1, 'ridge', 1, NULL);
INSERT INTO moz_places_metadata_search_queries VALUES (1, 'ridge trail huts');
INSERT INTO moz_places_metadata VALUES (1, 1, 1769846400000, 1769846455000, 54000, 0, 0, 1);
