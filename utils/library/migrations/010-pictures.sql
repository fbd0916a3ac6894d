-- The pictures of saved articles. Their bytes have a table of their own, so that nothing else reads past them.
CREATE TABLE picture(
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,            -- SHA-256 of the bytes, in hexadecimal digits
  type TEXT NOT NULL,                   -- media type
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL                -- length of the data
) STRICT;
CREATE INDEX picture_bytes ON picture(bytes);

CREATE TABLE picture_data(
  picture_id INTEGER PRIMARY KEY REFERENCES picture(id) ON DELETE CASCADE,
  data BLOB NOT NULL
) STRICT;

-- The pictures that an article shows. Several articles can show the same picture.
CREATE TABLE article_picture(
  article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  address TEXT NOT NULL,                -- as in the article
  place INTEGER NOT NULL,               -- order in the article, from 0
  picture_id INTEGER REFERENCES picture(id), -- NULL: not kept
  problem TEXT,                         -- PictureProblem; NULL: kept
  PRIMARY KEY(article_id, address)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_picture_picture ON article_picture(picture_id) WHERE picture_id IS NOT NULL;

-- Deletes a picture that no article shows any more, and gives the article a new `rev` when its pictures change.
CREATE TRIGGER article_picture_insert AFTER INSERT ON article_picture WHEN new.picture_id IS NOT NULL BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = new.article_id;
END;
CREATE TRIGGER article_picture_update AFTER UPDATE OF picture_id ON article_picture WHEN old.picture_id IS NOT new.picture_id BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = new.article_id;
  DELETE FROM picture WHERE id = old.picture_id AND NOT EXISTS (SELECT 1 FROM article_picture WHERE picture_id = old.picture_id);
END;
CREATE TRIGGER article_picture_delete AFTER DELETE ON article_picture WHEN old.picture_id IS NOT NULL BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = old.article_id;
  DELETE FROM picture WHERE id = old.picture_id AND NOT EXISTS (SELECT 1 FROM article_picture WHERE picture_id = old.picture_id);
END;
