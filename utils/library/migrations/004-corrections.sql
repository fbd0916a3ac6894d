-- The reader's corrections of the analysis. They have their own column, so that a new analysis does not overwrite them. The rows of
-- `quote` and `article_actor` contain the analysis with the corrections applied.
ALTER TABLE article ADD COLUMN corrections TEXT NOT NULL DEFAULT '[]'; -- JSON
