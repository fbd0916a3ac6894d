-- The saved articles with their quotations and actors. The large columns come last, so that lists do not have to read past them.
PRAGMA application_id = 1148346733;

CREATE TABLE article(
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- addresses of the library page name it: never given twice
  key TEXT NOT NULL UNIQUE,             -- see article-key.ts
  address TEXT NOT NULL,                -- the key of the page's own address, where `key` is that of the canonical one
  seq INTEGER NOT NULL,                 -- order of saving; clocks may go backwards
  saved_at INTEGER NOT NULL,            -- milliseconds since 1970
  deleted_at INTEGER,                   -- milliseconds since 1970; purged later
  words INTEGER NOT NULL,
  quotes INTEGER NOT NULL,
  actors INTEGER NOT NULL,
  url TEXT NOT NULL,
  canonical_url TEXT,
  title TEXT NOT NULL,
  byline TEXT,
  site TEXT,
  published TEXT,
  lang TEXT NOT NULL,
  dir TEXT NOT NULL,
  image TEXT,
  integrity TEXT NOT NULL,              -- JSON
  text TEXT NOT NULL,
  body TEXT NOT NULL,                   -- JSON
  analysis TEXT NOT NULL                -- JSON
) STRICT;
CREATE UNIQUE INDEX article_order ON article(seq);
CREATE INDEX article_address ON article(address);

CREATE TABLE quote(
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  number TEXT NOT NULL,                 -- Quote.id
  speaker TEXT,                         -- a name, or the words for an unnamed source
  kind TEXT NOT NULL,
  confidence REAL NOT NULL,
  start INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE(article_id, number)
) STRICT;
CREATE INDEX quote_speaker ON quote(speaker);

CREATE TABLE actor(
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE(name, kind)
) STRICT;

CREATE TABLE article_actor(
  article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  actor_id INTEGER NOT NULL REFERENCES actor(id),
  aliases TEXT NOT NULL,                -- JSON
  mentions INTEGER NOT NULL,
  quotes INTEGER NOT NULL,
  salience REAL NOT NULL,
  PRIMARY KEY(article_id, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_actor_actor ON article_actor(actor_id);
