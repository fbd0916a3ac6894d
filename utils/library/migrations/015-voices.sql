-- The speakers of each article, for counting who is quoted. All of it is derived from the articles.
ALTER TABLE shelf ADD COLUMN voiced INTEGER NOT NULL DEFAULT 0; -- VOICES_VERSION of the article's rows in `voice`
CREATE INDEX shelf_unvoiced ON shelf(voiced);

CREATE TABLE voice(
  article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  number INTEGER NOT NULL,              -- order in the article, from 0
  actor TEXT,                           -- Actor.id; NULL: a source that is no actor
  identity_id INTEGER,                  -- copy of `cast_member.identity_id`; NULL: none, or not known yet
  sort INTEGER NOT NULL,                -- see voice-sort.ts
  subject INTEGER NOT NULL,             -- number of the SubjectReason, from 1; 0: the article is not about the speaker
  quotes INTEGER NOT NULL,
  words INTEGER NOT NULL,               -- in quotation marks
  PRIMARY KEY(article_id, number)
) STRICT, WITHOUT ROWID;

-- Keeps the copy equal. The rows of `cast_member` are ten times as long, so a count that read them would read the file.
CREATE TRIGGER voice_identity_insert AFTER INSERT ON cast_member BEGIN
  UPDATE voice SET identity_id = new.identity_id WHERE article_id = new.article_id AND actor = new.number;
END;
CREATE TRIGGER voice_identity_update AFTER UPDATE OF identity_id ON cast_member BEGIN
  UPDATE voice SET identity_id = new.identity_id WHERE article_id = new.article_id AND actor = new.number;
END;
CREATE TRIGGER voice_identity_delete AFTER DELETE ON cast_member BEGIN
  UPDATE voice SET identity_id = NULL WHERE article_id = old.article_id AND actor = old.number;
END;
