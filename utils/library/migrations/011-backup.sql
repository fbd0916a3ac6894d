-- What a backup contains beside the library. Only the file of a backup has a row, and the library itself while it is being copied.
CREATE TABLE backup(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  made_at INTEGER NOT NULL,             -- milliseconds since 1970
  settings TEXT NOT NULL                -- JSON: settings and rules that the browser keeps elsewhere
) STRICT;

-- The backups that were restored here. A view whose request got no answer learns from it that the restore has happened.
CREATE TABLE restoration(
  token TEXT PRIMARY KEY,               -- random: names the request
  at INTEGER NOT NULL,                  -- milliseconds since 1970
  result TEXT NOT NULL                  -- JSON: RestoreResult
) STRICT, WITHOUT ROWID;
