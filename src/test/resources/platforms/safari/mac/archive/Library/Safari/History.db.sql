CREATE TABLE history_items (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, domain_expansion TEXT NULL,
  visit_count INTEGER NOT NULL, daily_visit_counts BLOB NOT NULL, weekly_visit_counts BLOB NULL);
CREATE TABLE history_visits (id INTEGER PRIMARY KEY AUTOINCREMENT, history_item INTEGER NOT NULL, visit_time REAL NOT NULL,
  title TEXT NULL, load_successful BOOLEAN NOT NULL DEFAULT 1, http_non_get BOOLEAN NOT NULL DEFAULT 0,
  synthesized BOOLEAN NOT NULL DEFAULT 0, redirect_source INTEGER NULL, redirect_destination INTEGER NULL,
  origin INTEGER NOT NULL DEFAULT 0, generation INTEGER NOT NULL DEFAULT 0);
CREATE TABLE history_tags (id INTEGER PRIMARY KEY, type INTEGER, level INTEGER, identifier TEXT, title TEXT);
CREATE TABLE metadata (key TEXT NOT NULL UNIQUE, value);
INSERT INTO history_items VALUES
  (1, 'https://trails.example.org/ridge', 'trails.example', 2, x'0200', NULL),
  (2, 'https://duckduckgo.com/?q=pedal+brake', 'duckduckgo', 1, x'01', NULL),
  (3, 'https://www.bikes.example/brakes?gclid=EAIa&utm_campaign=spring', NULL, 1, x'01', NULL),
  (4, 'https://gone.example.org/', NULL, 1, x'01', NULL);
INSERT INTO history_visits (id, history_item, visit_time, title, load_successful, origin) VALUES
  (1, 1, 791539200.25, 'The ridge trail', 1, 0),
  (2, 2, 791539260, 'pedal brake at DuckDuckGo', 1, 0),
  (3, 3, 791539320.5, 'Brakes', 1, 0),
  (4, 4, 791539380, NULL, 0, 0),
  (5, 1, 791625600, 'The ridge trail', 1, 1);
INSERT INTO history_tags VALUES (1, 1, 0, 'Q1', 'Mountain biking');
INSERT INTO metadata VALUES ('version', 1);
