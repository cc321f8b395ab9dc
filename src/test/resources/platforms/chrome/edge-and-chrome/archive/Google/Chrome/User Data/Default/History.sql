CREATE TABLE meta (key LONGVARCHAR NOT NULL UNIQUE PRIMARY KEY, value LONGVARCHAR);
CREATE TABLE urls (id INTEGER PRIMARY KEY AUTOINCREMENT, url LONGVARCHAR, title LONGVARCHAR,
  visit_count INTEGER DEFAULT 0 NOT NULL, typed_count INTEGER DEFAULT 0 NOT NULL, last_visit_time INTEGER NOT NULL,
  hidden INTEGER DEFAULT 0 NOT NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY AUTOINCREMENT, url INTEGER NOT NULL, visit_time INTEGER NOT NULL,
  from_visit INTEGER, transition INTEGER DEFAULT 0 NOT NULL, segment_id INTEGER, visit_duration INTEGER DEFAULT 0 NOT NULL);
CREATE TABLE keyword_search_terms (keyword_id INTEGER NOT NULL, url_id INTEGER NOT NULL, term LONGVARCHAR NOT NULL,
  normalized_term LONGVARCHAR NOT NULL);
CREATE TABLE content_annotations (visit_id INTEGER PRIMARY KEY, visibility_score NUMERIC, categories VARCHAR,
  search_terms VARCHAR, page_language VARCHAR);
CREATE TABLE clusters (cluster_id INTEGER PRIMARY KEY, label VARCHAR NOT NULL, raw_label VARCHAR NOT NULL);
CREATE TABLE downloads (id INTEGER PRIMARY KEY, guid VARCHAR NOT NULL, current_path LONGVARCHAR NOT NULL,
  target_path LONGVARCHAR NOT NULL, start_time INTEGER NOT NULL, total_bytes INTEGER NOT NULL,
  tab_url VARCHAR NOT NULL, mime_type VARCHAR(255) NOT NULL);
CREATE TABLE segments (id INTEGER PRIMARY KEY, name VARCHAR, url_id INTEGER);
INSERT INTO meta VALUES ('version', '70');
INSERT INTO urls VALUES
  (1, 'https://trails.example.org/ridge', 'The ridge trail', 3, 1, 13414320000000000, 0),
  (2, 'https://www.google.com/search?q=waterproof+jacket', 'waterproof jacket - Google Search', 1, 0, 13414320060000000, 0),
  (3, 'https://www.jackets.example/rain?msclkid=abc123&utm_campaign=autumn', 'Rain jackets', 1, 0, 13414320120000000, 0),
  (4, 'https://frames.example.net/ad.html', 'An ad', 1, 0, 13414320121000000, 0),
  (5, 'https://hidden.example.net/', 'Redirect', 1, 0, 13414320122000000, 1),
  (6, 'https://drive.example.org/file?access_token=s3cr3tvalue', '', 1, 0, 13414320180000000, 0);
INSERT INTO visits VALUES
  (1, 1, 13414320000000000, 0, 805306369, 0, 42000000),
  (2, 2, 13414320060000000, 1, 805306368, 0, 0),
  (3, 3, 13414320120000000, 2, 268435456, 0, 0),
  (4, 4, 13414320121000000, 3, 805306371, 0, 0),
  (5, 5, 13414320122000000, 3, 805306368, 0, 0),
  (6, 6, 13414320180000000, 0, 805306376, 0, 0);
INSERT INTO keyword_search_terms VALUES (2, 2, 'waterproof jacket', 'waterproof jacket');
INSERT INTO content_annotations VALUES (2, 0.9, '', 'waterproof jacket', 'en'), (1, 0.9, '/m/01:72', '', 'en');
INSERT INTO clusters VALUES (1, '“Ridge trail”', 'Ridge trail'), (2, '', '');
INSERT INTO downloads VALUES (1, 'g', '/home/ada/Downloads/map.pdf', '/home/ada/Downloads/map.pdf', 13414320200000000,
  4242, 'https://trails.example.org/ridge', 'application/pdf');
INSERT INTO segments VALUES (1, 'http://trails.example.org/', 1);
