-- Which actors an identity had before it was joined to another one, so that each join can be undone on its own.
ALTER TABLE identity ADD COLUMN joined_to INTEGER REFERENCES identity(id) ON DELETE CASCADE; -- where the last standing join leads to; NULL: it is not joined
CREATE INDEX identity_joined ON identity(joined_to) WHERE joined_to IS NOT NULL;
ALTER TABLE cast_member ADD COLUMN base_id INTEGER;       -- the identity without joins; NULL: `identity_id`, to which nothing is joined
CREATE INDEX cast_member_base ON cast_member(base_id, article_id) WHERE base_id IS NOT NULL;

-- A suggestion that the reader has answered stays until the answer is undone.
ALTER TABLE identity_suggestion ADD COLUMN is_settled INTEGER NOT NULL DEFAULT 0;
DROP INDEX identity_suggestion_score;
CREATE INDEX identity_suggestion_score ON identity_suggestion(score DESC, one, other) WHERE is_settled = 0;

-- The identity of an actor without joins: that of the last dividing which is not undone, or else that before the first decision. Dividing
-- also pins the actors that stay, which only keeps their uid.
DROP VIEW identity_place;
CREATE VIEW identity_place AS
  SELECT article_id, kind, name, coalesce(
    (SELECT p.identity_uid FROM identity_pin p JOIN identity_decision d ON d.uid = p.decision_uid
     WHERE p.article_id = any_pin.article_id AND p.kind = any_pin.kind AND p.name = any_pin.name
       AND d.kind = 'part' AND p.identity_uid <> p.before_uid AND d.undone_at IS NULL ORDER BY d.made_at DESC, d.uid LIMIT 1),
    (SELECT p.before_uid FROM identity_pin p JOIN identity_decision d ON d.uid = p.decision_uid
     WHERE p.article_id = any_pin.article_id AND p.kind = any_pin.kind AND p.name = any_pin.name
       AND d.kind IN ('merge', 'part') ORDER BY d.made_at, d.uid LIMIT 1),
    (SELECT p.before_uid FROM identity_pin p
     WHERE p.article_id = any_pin.article_id AND p.kind = any_pin.kind AND p.name = any_pin.name ORDER BY p.decision_uid LIMIT 1)
  ) AS identity_uid
  FROM identity_pin any_pin GROUP BY article_id, kind, name;
