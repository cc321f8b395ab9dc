CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR, visit_count INTEGER);
CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, from_visit INTEGER, place_id INTEGER, visit_date INTEGER,
  visit_type INTEGER, session INTEGER);
INSERT INTO moz_places VALUES (1, 'https://old.example.org/', 'Old page', 1);
INSERT INTO moz_historyvisits VALUES (1, 0, 1, 1546300800000000, 1, 0);
