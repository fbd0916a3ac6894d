-- What the reader has taken away from an article that is still there, so that merging an earlier backup does not add it again.
CREATE TABLE removal(
  article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,                   -- RemovalKind
  name TEXT NOT NULL,                   -- `tag.key` or `highlight.number`; empty for the others
  at INTEGER NOT NULL,                  -- milliseconds since 1970
  PRIMARY KEY(article_id, kind, name)
) STRICT, WITHOUT ROWID;

-- An article that is deleted takes its rows along, and they are no removals.
CREATE TRIGGER removal_tag AFTER DELETE ON article_tag WHEN EXISTS (SELECT 1 FROM article WHERE id = old.article_id) BEGIN
  INSERT OR REPLACE INTO removal(article_id, kind, name, at)
    SELECT old.article_id, 'tag', key, CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM tag WHERE id = old.tag_id;
END;
CREATE TRIGGER removal_tag_undone AFTER INSERT ON article_tag BEGIN
  DELETE FROM removal WHERE article_id = new.article_id AND kind = 'tag' AND name = (SELECT key FROM tag WHERE id = new.tag_id);
END;
-- Changing one highlight writes all of an article again.
CREATE TRIGGER removal_highlight AFTER DELETE ON highlight WHEN EXISTS (SELECT 1 FROM article WHERE id = old.article_id) BEGIN
  INSERT OR REPLACE INTO removal(article_id, kind, name, at)
    VALUES(old.article_id, 'highlight', old.number, CAST(unixepoch('subsec') * 1000 AS INTEGER));
END;
CREATE TRIGGER removal_highlight_undone AFTER INSERT ON highlight BEGIN
  DELETE FROM removal WHERE article_id = new.article_id AND kind = 'highlight' AND name = new.number;
END;
CREATE TRIGGER removal_note AFTER DELETE ON note WHEN EXISTS (SELECT 1 FROM article WHERE id = old.article_id) BEGIN
  INSERT OR REPLACE INTO removal(article_id, kind, name, at)
    VALUES(old.article_id, 'note', '', CAST(unixepoch('subsec') * 1000 AS INTEGER));
END;
CREATE TRIGGER removal_note_undone AFTER INSERT ON note BEGIN
  DELETE FROM removal WHERE article_id = new.article_id AND kind = 'note';
END;
CREATE TRIGGER removal_star AFTER UPDATE OF starred_at ON shelf WHEN (old.starred_at IS NULL) <> (new.starred_at IS NULL) BEGIN
  DELETE FROM removal WHERE article_id = new.article_id AND kind = 'star';
  INSERT INTO removal(article_id, kind, name, at)
    SELECT new.article_id, 'star', '', CAST(unixepoch('subsec') * 1000 AS INTEGER) WHERE new.starred_at IS NULL;
END;
CREATE TRIGGER removal_read AFTER UPDATE OF read_at ON shelf WHEN (old.read_at IS NULL) <> (new.read_at IS NULL) BEGIN
  DELETE FROM removal WHERE article_id = new.article_id AND kind = 'read';
  INSERT INTO removal(article_id, kind, name, at)
    SELECT new.article_id, 'read', '', CAST(unixepoch('subsec') * 1000 AS INTEGER) WHERE new.read_at IS NULL;
END;
