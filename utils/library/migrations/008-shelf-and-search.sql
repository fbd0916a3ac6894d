-- What the reader does with an article, and copies of what searches filter and sort by. The rows are small, so a search reads all of them from
-- memory, while reading the rows of `article` would mean reading the file. Only triggers write the copies.
CREATE TABLE revision(id INTEGER PRIMARY KEY CHECK(id = 1), last INTEGER NOT NULL) STRICT; -- the number of changes so far
INSERT INTO revision(id, last) VALUES(1, 0);

CREATE TABLE shelf(
  article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
  uid TEXT NOT NULL UNIQUE,             -- random: names the article in every copy of the library
  rev INTEGER NOT NULL,                 -- `revision.last` after the last change of the article or of what the reader added to it
  prepared INTEGER NOT NULL DEFAULT 0,  -- SEARCH_VERSION of the rows that search derives from the article
  read_at INTEGER,                      -- milliseconds since 1970; NULL: unread
  starred_at INTEGER,
  archived_at INTEGER,
  -- Copies from `article`:
  seq INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  deleted_at INTEGER,
  published_at INTEGER,                 -- milliseconds since 1970; NULL: not known
  words INTEGER NOT NULL,
  quotes INTEGER NOT NULL,
  is_corrected INTEGER NOT NULL,
  lang TEXT NOT NULL,
  host TEXT NOT NULL,                   -- without «www.»; empty for a file
  site TEXT NOT NULL                    -- empty: not known
) STRICT;

CREATE VIEW shelf_copy AS
  SELECT article_id, seq, saved_at, deleted_at, published_at, words, quotes, is_corrected, lang,
    CASE WHEN host LIKE 'www.%' THEN substr(host, 5) ELSE host END AS host, site
  FROM (
    -- A date without a time is noon in Greenwich, which is the same day almost everywhere.
    SELECT id AS article_id, seq, saved_at, deleted_at,
      (unixepoch(published) + CASE length(published) WHEN 10 THEN 43200 ELSE 0 END) * 1000 AS published_at, words, quotes,
      corrections <> '[]' AS is_corrected, lower(lang) AS lang,
      lower(substr(substr(url, instr(url, '://') + 3), 1, instr(substr(url, instr(url, '://') + 3) || '/', '/') - 1)) AS host,
      coalesce(site, '') AS site
    FROM article
  );
INSERT INTO shelf(article_id, uid, rev, seq, saved_at, deleted_at, published_at, words, quotes, is_corrected, lang, host, site)
  SELECT article_id, lower(hex(randomblob(16))), article_id, seq, saved_at, deleted_at, published_at, words, quotes, is_corrected, lang, host, site
  FROM shelf_copy;
UPDATE revision SET last = (SELECT coalesce(max(rev), 0) FROM shelf);
CREATE INDEX shelf_order ON shelf(seq);
CREATE INDEX shelf_site ON shelf(host, site);
CREATE INDEX shelf_rev ON shelf(rev);
CREATE INDEX shelf_removed ON shelf(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX shelf_unprepared ON shelf(prepared);

-- The uids of deleted articles, so that another copy of the library learns of them. Nothing else is left of such an article.
CREATE TABLE tombstone(uid TEXT PRIMARY KEY, rev INTEGER NOT NULL, deleted_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE tag(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,             -- the folded name
  name TEXT NOT NULL
) STRICT;
CREATE TABLE article_tag(
  article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tag(id),
  PRIMARY KEY(article_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tag_tag ON article_tag(tag_id);

CREATE TABLE note(
  article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  edited_at INTEGER NOT NULL            -- milliseconds since 1970
) STRICT;

CREATE TABLE saved_search(
  uid TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  made_at INTEGER NOT NULL,             -- milliseconds since 1970
  rev INTEGER NOT NULL DEFAULT 0,
  deleted_at INTEGER                    -- if set, name and query are empty
) STRICT;

-- What searches need beside the indexes of migration 002. Triggers write to the indexes of notes, highlights, names and other scripts.
ALTER TABLE quote ADD COLUMN manner TEXT;      -- Quote.manner
ALTER TABLE quote ADD COLUMN channel TEXT;     -- ChannelKind
ALTER TABLE quote ADD COLUMN is_named INTEGER; -- NULL: no speaker is known
CREATE INDEX quote_facts ON quote(article_id, kind, manner, channel, is_named);

-- All names of an actor in one article, one in each line.
CREATE TABLE cast_name(
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  names TEXT NOT NULL
) STRICT;
CREATE INDEX cast_name_article ON cast_name(article_id);

-- The lines in scripts that the tokenizer of migration 002 cannot divide or fold, such as Chinese and Thai. Their words are folded and
-- divided by spaces. There is no row for an article without such lines.
CREATE TABLE other_script(
  article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  byline TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE note_fts USING fts5(text, content='note', content_rowid='article_id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE highlight_fts USING fts5(text, note, content='highlight', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE cast_fts USING fts5(names, content='cast_name', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE other_fts USING fts5(title, byline, text, content='other_script', content_rowid='article_id',
  tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'");

CREATE TRIGGER note_fts_insert AFTER INSERT ON note BEGIN
  INSERT INTO note_fts(rowid, text) VALUES(new.article_id, new.text);
END;
CREATE TRIGGER note_fts_delete AFTER DELETE ON note BEGIN
  INSERT INTO note_fts(note_fts, rowid, text) VALUES('delete', old.article_id, old.text);
END;
CREATE TRIGGER note_fts_update AFTER UPDATE OF text ON note BEGIN
  INSERT INTO note_fts(note_fts, rowid, text) VALUES('delete', old.article_id, old.text);
  INSERT INTO note_fts(rowid, text) VALUES(new.article_id, new.text);
END;
CREATE TRIGGER highlight_fts_insert AFTER INSERT ON highlight BEGIN
  INSERT INTO highlight_fts(rowid, text, note) VALUES(new.id, new.text, new.note);
END;
CREATE TRIGGER highlight_fts_delete AFTER DELETE ON highlight BEGIN
  INSERT INTO highlight_fts(highlight_fts, rowid, text, note) VALUES('delete', old.id, old.text, old.note);
END;
CREATE TRIGGER highlight_fts_update AFTER UPDATE OF text, note ON highlight BEGIN
  INSERT INTO highlight_fts(highlight_fts, rowid, text, note) VALUES('delete', old.id, old.text, old.note);
  INSERT INTO highlight_fts(rowid, text, note) VALUES(new.id, new.text, new.note);
END;
CREATE TRIGGER cast_fts_insert AFTER INSERT ON cast_name BEGIN
  INSERT INTO cast_fts(rowid, names) VALUES(new.id, new.names);
END;
CREATE TRIGGER cast_fts_delete AFTER DELETE ON cast_name BEGIN
  INSERT INTO cast_fts(cast_fts, rowid, names) VALUES('delete', old.id, old.names);
END;
CREATE TRIGGER other_fts_insert AFTER INSERT ON other_script BEGIN
  INSERT INTO other_fts(rowid, title, byline, text) VALUES(new.article_id, new.title, new.byline, new.text);
END;
CREATE TRIGGER other_fts_delete AFTER DELETE ON other_script BEGIN
  INSERT INTO other_fts(other_fts, rowid, title, byline, text) VALUES('delete', old.article_id, old.title, old.byline, old.text);
END;

-- The words that occur in the index of migration 002. This table has no rows of its own.
CREATE VIRTUAL TABLE article_term USING fts5vocab('article_fts', 'row');

INSERT INTO note_fts(note_fts, rank) VALUES('secure-delete', 1);
INSERT INTO highlight_fts(highlight_fts, rank) VALUES('secure-delete', 1);
INSERT INTO cast_fts(cast_fts, rank) VALUES('secure-delete', 1);
INSERT INTO other_fts(other_fts, rank) VALUES('secure-delete', 1);
INSERT INTO highlight_fts(highlight_fts) VALUES('rebuild');

-- Keeps `shelf` equal to `article`, and gives an article a new `rev` whenever it or anything that the reader added to it changes.
CREATE TRIGGER shelf_insert AFTER INSERT ON article BEGIN
  UPDATE revision SET last = last + 1;
  INSERT INTO shelf(article_id, uid, rev, seq, saved_at, deleted_at, published_at, words, quotes, is_corrected, lang, host, site)
    SELECT article_id, lower(hex(randomblob(16))), (SELECT last FROM revision), seq, saved_at, deleted_at, published_at, words, quotes,
      is_corrected, lang, host, site
    FROM shelf_copy WHERE article_id = new.id;
END;
CREATE TRIGGER shelf_update AFTER UPDATE OF seq, saved_at, deleted_at, words, quotes, url, site, published, lang, corrections ON article BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET (rev, seq, saved_at, deleted_at, published_at, words, quotes, is_corrected, lang, host, site) =
      (SELECT (SELECT last FROM revision), seq, saved_at, deleted_at, published_at, words, quotes, is_corrected, lang, host, site
       FROM shelf_copy WHERE article_id = new.id)
    WHERE article_id = new.id;
END;
CREATE TRIGGER shelf_delete AFTER DELETE ON shelf BEGIN
  UPDATE revision SET last = last + 1;
  INSERT OR REPLACE INTO tombstone(uid, rev, deleted_at)
    VALUES(old.uid, (SELECT last FROM revision), coalesce(old.deleted_at, unixepoch() * 1000));
END;

CREATE TRIGGER shelf_mark AFTER UPDATE OF read_at, starred_at, archived_at ON shelf BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = new.article_id;
END;
CREATE TRIGGER article_tag_insert AFTER INSERT ON article_tag BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = new.article_id;
END;
CREATE TRIGGER article_tag_delete AFTER DELETE ON article_tag BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = old.article_id;
END;
CREATE TRIGGER note_insert AFTER INSERT ON note BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = new.article_id;
END;
CREATE TRIGGER note_update AFTER UPDATE OF text ON note BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = new.article_id;
END;
CREATE TRIGGER note_delete AFTER DELETE ON note BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = old.article_id;
END;
CREATE TRIGGER highlight_insert AFTER INSERT ON highlight BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = new.article_id;
END;
CREATE TRIGGER highlight_delete AFTER DELETE ON highlight BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = old.article_id;
END;
CREATE TRIGGER place_insert AFTER INSERT ON place BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = new.article_id;
END;
CREATE TRIGGER place_delete AFTER DELETE ON place BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE shelf SET rev = (SELECT last FROM revision) WHERE article_id = old.article_id;
END;
CREATE TRIGGER saved_search_insert AFTER INSERT ON saved_search BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE saved_search SET rev = (SELECT last FROM revision) WHERE uid = new.uid;
END;
CREATE TRIGGER saved_search_update AFTER UPDATE OF name, query, deleted_at ON saved_search BEGIN
  UPDATE revision SET last = last + 1;
  UPDATE saved_search SET rev = (SELECT last FROM revision) WHERE uid = new.uid;
END;
