-- The reader's highlights and notes, and the reading position in each article.
CREATE TABLE highlight(
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  number TEXT NOT NULL,                 -- Highlight.id
  colour TEXT NOT NULL,
  made_at TEXT NOT NULL,                -- ISO 8601
  text TEXT NOT NULL,                   -- the words, part by part
  note TEXT,
  parts TEXT NOT NULL,                  -- JSON: anchors of the words
  UNIQUE(article_id, number)
) STRICT;

CREATE TABLE place(
  article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
  place TEXT NOT NULL                   -- JSON: ReadingPlace
) STRICT;
