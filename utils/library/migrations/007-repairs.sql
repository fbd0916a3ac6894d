-- The repairs of a damaged file. The reader is told of each until it is marked as read.
CREATE TABLE repair(
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL UNIQUE,           -- milliseconds since 1970
  source TEXT NOT NULL,                 -- Repair.source
  saved INTEGER NOT NULL,
  lost INTEGER,                         -- NULL: not known
  unannotated INTEGER NOT NULL,
  file TEXT NOT NULL,                   -- the name of the damaged file
  is_read INTEGER NOT NULL DEFAULT 0
) STRICT;
