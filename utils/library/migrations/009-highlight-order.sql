-- Lists of all highlights are sorted and filtered without reading their words: the index has everything that they need. `start` is the place
-- in the text where the words began when they were highlighted.
ALTER TABLE highlight ADD COLUMN start INTEGER
  GENERATED ALWAYS AS (CASE WHEN json_valid(parts) THEN CAST(parts ->> '$[0].start' AS INTEGER) END) VIRTUAL;
ALTER TABLE highlight ADD COLUMN is_noted INTEGER GENERATED ALWAYS AS (note IS NOT NULL) VIRTUAL;
CREATE INDEX highlight_order ON highlight(article_id, start, colour, made_at, is_noted);
