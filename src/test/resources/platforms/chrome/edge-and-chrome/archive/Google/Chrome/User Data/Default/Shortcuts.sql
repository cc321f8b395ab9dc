CREATE TABLE omni_box_shortcuts (id VARCHAR PRIMARY KEY, text VARCHAR, fill_into_edit VARCHAR, url VARCHAR,
  contents VARCHAR, description VARCHAR, last_access_time INTEGER, number_of_hits INTEGER);
INSERT INTO omni_box_shortcuts VALUES ('a', 'trai', 'trails.example.org', 'https://trails.example.org/',
  'trails.example.org', 'Trails', 13414320000000000, 5);
