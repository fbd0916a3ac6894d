-- What the reader said against what was found. In a column of its own: a new analysis is written beside it, never over it. The rows of
-- `quote` and `article_actor` are what both make together.
ALTER TABLE article ADD COLUMN corrections TEXT NOT NULL DEFAULT '[]'; -- JSON
