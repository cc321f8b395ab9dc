CREATE TABLE urls (id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR, last_visit_time INTEGER NOT NULL, hidden INTEGER);
CREATE TABLE visits (id INTEGER PRIMARY KEY, url INTEGER NOT NULL, visit_time INTEGER NOT NULL, transition INTEGER);
CREATE TABLE keyword_search_terms (keyword_id INTEGER, url_id INTEGER, lower_term LONGVARCHAR, term LONGVARCHAR);
INSERT INTO urls VALUES (1, 'https://old.example.org/', 'Old page', 13190000000000000, 0);
INSERT INTO visits VALUES (1, 1, 13190000000000000, 0);
