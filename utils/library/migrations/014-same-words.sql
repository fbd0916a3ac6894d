-- What finds the same words in other articles. All of it is derived from the articles. A fingerprint is the 32-bit hash of a few words.
CREATE TABLE article_prints(
  article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
  version INTEGER NOT NULL,             -- PRINTS_VERSION of the code that wrote the row; 0: not derived yet
  quotes BLOB NOT NULL,                 -- fingerprints of the quotations, four bytes each, sorted
  text BLOB NOT NULL                    -- fingerprints of the paragraphs
) STRICT;
CREATE INDEX article_prints_version ON article_prints(version);

-- The articles by fingerprint. Only triggers write them, so that deleting an article deletes its fingerprints.
CREATE TABLE quote_print(
  print BLOB NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY(print, article_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE text_print(
  print BLOB NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY(print, article_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER article_prints_insert AFTER INSERT ON article_prints BEGIN
  INSERT INTO quote_print(print, article_id)
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 4 FROM place WHERE at + 4 <= length(new.quotes))
    SELECT substr(new.quotes, at, 4), new.article_id FROM place WHERE length(new.quotes) > 0;
  INSERT INTO text_print(print, article_id)
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 4 FROM place WHERE at + 4 <= length(new.text))
    SELECT substr(new.text, at, 4), new.article_id FROM place WHERE length(new.text) > 0;
END;
CREATE TRIGGER article_prints_delete AFTER DELETE ON article_prints BEGIN
  DELETE FROM quote_print WHERE (print, article_id) IN (
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 4 FROM place WHERE at + 4 <= length(old.quotes))
    SELECT substr(old.quotes, at, 4), old.article_id FROM place);
  DELETE FROM text_print WHERE (print, article_id) IN (
    WITH RECURSIVE place(at) AS (SELECT 1 UNION ALL SELECT at + 4 FROM place WHERE at + 4 <= length(old.text))
    SELECT substr(old.text, at, 4), old.article_id FROM place);
END;

-- The library derives the fingerprints of earlier articles a few at a time.
INSERT INTO article_prints(article_id, version, quotes, text) SELECT article_id, 0, x'', x'' FROM shelf WHERE words > 0;
