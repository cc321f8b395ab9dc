CREATE TABLE top_sites (url LONGVARCHAR NOT NULL PRIMARY KEY, url_rank INTEGER NOT NULL, title LONGVARCHAR NOT NULL);
INSERT INTO top_sites VALUES ('https://trails.example.org/', 0, 'Trails');
