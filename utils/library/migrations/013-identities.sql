-- The same person, organisation or state in all articles. Everything but the reader's decisions is derived from the articles again.
ALTER TABLE quote ADD COLUMN actor TEXT;                          -- Actor.id of the speaker; NULL: none
CREATE INDEX quote_actor ON quote(article_id, actor);
ALTER TABLE shelf ADD COLUMN identified INTEGER NOT NULL DEFAULT 0; -- IDENTITY_VERSION of the article's rows in `cast_member`
CREATE INDEX shelf_unidentified ON shelf(identified);

CREATE TABLE identity(
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- addresses of the library page name it: never given twice
  uid TEXT NOT NULL UNIQUE,             -- random: names the identity in the reader's decisions
  kind TEXT NOT NULL,                   -- ActorKind
  name TEXT NOT NULL,
  given TEXT                            -- copy of the last decision about the name; NULL: none
) STRICT;

-- An actor in one article.
CREATE TABLE cast_member(
  article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  number TEXT NOT NULL,                 -- Actor.id
  identity_id INTEGER NOT NULL REFERENCES identity(id),
  kind TEXT NOT NULL,
  lang TEXT NOT NULL,
  state TEXT NOT NULL,                  -- ActorFacts.state
  name TEXT NOT NULL,
  names TEXT NOT NULL,                  -- JSON: all names, `name` first
  roles TEXT NOT NULL,                  -- JSON: the words for the roles
  is_renamed INTEGER NOT NULL,          -- whether the reader gave the name
  quotes INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY(article_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX cast_member_identity ON cast_member(identity_id, article_id);
CREATE INDEX cast_member_renamed ON cast_member(identity_id, article_id) WHERE is_renamed = 1;

-- The names of an identity, and in how many articles each occurs.
CREATE TABLE identity_name(
  id INTEGER PRIMARY KEY,
  identity_id INTEGER NOT NULL REFERENCES identity(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  lang TEXT NOT NULL,
  state TEXT NOT NULL,
  folded TEXT NOT NULL,                 -- for searches
  articles INTEGER NOT NULL,
  shown INTEGER NOT NULL,               -- articles in which it is the fullest name
  UNIQUE(identity_id, name, lang, state)
) STRICT;
CREATE TABLE identity_key(
  key TEXT NOT NULL,                    -- see keys-of.ts
  identity_id INTEGER NOT NULL,
  name_id INTEGER NOT NULL REFERENCES identity_name(id) ON DELETE CASCADE,
  PRIMARY KEY(key, identity_id, name_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_key_name ON identity_key(name_id);

CREATE VIRTUAL TABLE identity_fts USING fts5(folded, content='identity_name', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
INSERT INTO identity_fts(identity_fts, rank) VALUES('secure-delete', 1);
CREATE TRIGGER identity_fts_insert AFTER INSERT ON identity_name BEGIN
  INSERT INTO identity_fts(rowid, folded) VALUES(new.id, new.folded);
END;
CREATE TRIGGER identity_fts_delete AFTER DELETE ON identity_name BEGIN
  INSERT INTO identity_fts(identity_fts, rowid, folded) VALUES('delete', old.id, old.folded);
END;

-- Two identities that may be the same, `one` with the smaller id.
CREATE TABLE identity_suggestion(
  one INTEGER NOT NULL REFERENCES identity(id) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES identity(id) ON DELETE CASCADE,
  score REAL NOT NULL,
  reasons TEXT NOT NULL,                -- JSON: Reason[]
  PRIMARY KEY(one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_suggestion_other ON identity_suggestion(other);
CREATE INDEX identity_suggestion_score ON identity_suggestion(score DESC, one, other);

-- What the reader decided. Identities are named by their uid, because their ids differ in other copies of the library.
CREATE TABLE identity_decision(
  uid TEXT PRIMARY KEY,                 -- random
  kind TEXT NOT NULL,                   -- DecisionKind
  identity_uid TEXT NOT NULL,
  other_uid TEXT,
  name TEXT NOT NULL,                   -- of the other identity, or the given name: empty if it is taken away
  made_at INTEGER NOT NULL,             -- milliseconds since 1970
  undone_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_decision_identity ON identity_decision(identity_uid);
CREATE INDEX identity_decision_other ON identity_decision(other_uid);

-- To which identity an actor of an article belongs because of a decision.
CREATE TABLE identity_pin(
  article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  identity_uid TEXT NOT NULL,
  before_uid TEXT NOT NULL,             -- the identity before the decision
  decision_uid TEXT NOT NULL,
  PRIMARY KEY(article_id, kind, name, decision_uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_pin_decision ON identity_pin(decision_uid);
-- The identity of an actor after all decisions: that of the last merging or dividing which is not undone, or else that before the first. Other
-- decisions only keep the uid.
CREATE VIEW identity_place AS
  SELECT article_id, kind, name, coalesce(
    (SELECT p.identity_uid FROM identity_pin p JOIN identity_decision d ON d.uid = p.decision_uid
     WHERE p.article_id = any_pin.article_id AND p.kind = any_pin.kind AND p.name = any_pin.name
       AND d.kind IN ('merge', 'part') AND d.undone_at IS NULL ORDER BY d.made_at DESC, d.uid LIMIT 1),
    (SELECT p.before_uid FROM identity_pin p JOIN identity_decision d ON d.uid = p.decision_uid
     WHERE p.article_id = any_pin.article_id AND p.kind = any_pin.kind AND p.name = any_pin.name
       AND d.kind IN ('merge', 'part') ORDER BY d.made_at, d.uid LIMIT 1),
    (SELECT p.identity_uid FROM identity_pin p
     WHERE p.article_id = any_pin.article_id AND p.kind = any_pin.kind AND p.name = any_pin.name ORDER BY p.decision_uid LIMIT 1)
  ) AS identity_uid
  FROM identity_pin any_pin GROUP BY article_id, kind, name;

-- Takes the names of an actor from its identity. An article that is deleted also takes an identity along that occurs nowhere else.
CREATE TRIGGER cast_member_delete AFTER DELETE ON cast_member BEGIN
  UPDATE identity_name SET articles = articles - 1, shown = shown - (name = old.name)
    WHERE identity_id = old.identity_id AND lang = old.lang AND state = old.state AND name IN (SELECT value FROM json_each(old.names));
  DELETE FROM identity_name WHERE identity_id = old.identity_id AND articles <= 0;
END;
CREATE TRIGGER identity_last AFTER DELETE ON cast_member
  WHEN NOT EXISTS (SELECT 1 FROM article WHERE id = old.article_id) AND NOT EXISTS (SELECT 1 FROM cast_member WHERE identity_id = old.identity_id) BEGIN
  DELETE FROM identity WHERE id = old.identity_id;
END;
CREATE TRIGGER identity_decision_insert AFTER INSERT ON identity_decision BEGIN
  UPDATE revision SET last = last + 1;
END;
CREATE TRIGGER identity_decision_update AFTER UPDATE OF undone_at ON identity_decision BEGIN
  UPDATE revision SET last = last + 1;
END;
