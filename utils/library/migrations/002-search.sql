-- Full-text search in the tables of migration 001. Only triggers write to these indexes, because an external-content index is silently
-- corrupted when the words to delete differ from the words that were inserted.
CREATE VIRTUAL TABLE article_fts USING fts5(title, byline, text, content='article', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE quote_fts USING fts5(text, speaker, content='quote', content_rowid='id', tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER article_fts_insert AFTER INSERT ON article BEGIN
  INSERT INTO article_fts(rowid, title, byline, text) VALUES(new.id, new.title, new.byline, new.text);
END;
CREATE TRIGGER article_fts_delete AFTER DELETE ON article BEGIN
  INSERT INTO article_fts(article_fts, rowid, title, byline, text) VALUES('delete', old.id, old.title, old.byline, old.text);
END;
CREATE TRIGGER article_fts_update AFTER UPDATE OF title, byline, text ON article BEGIN
  INSERT INTO article_fts(article_fts, rowid, title, byline, text) VALUES('delete', old.id, old.title, old.byline, old.text);
  INSERT INTO article_fts(rowid, title, byline, text) VALUES(new.id, new.title, new.byline, new.text);
END;
CREATE TRIGGER quote_fts_insert AFTER INSERT ON quote BEGIN
  INSERT INTO quote_fts(rowid, text, speaker) VALUES(new.id, new.text, new.speaker);
END;
CREATE TRIGGER quote_fts_delete AFTER DELETE ON quote BEGIN
  INSERT INTO quote_fts(quote_fts, rowid, text, speaker) VALUES('delete', old.id, old.text, old.speaker);
END;
CREATE TRIGGER quote_fts_update AFTER UPDATE OF text, speaker ON quote BEGIN
  INSERT INTO quote_fts(quote_fts, rowid, text, speaker) VALUES('delete', old.id, old.text, old.speaker);
  INSERT INTO quote_fts(rowid, text, speaker) VALUES(new.id, new.text, new.speaker);
END;

INSERT INTO article_fts(article_fts) VALUES('rebuild');
INSERT INTO quote_fts(quote_fts) VALUES('rebuild');
