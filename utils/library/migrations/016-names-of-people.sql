-- The names of people are the same in articles on different states. Only those of bodies differ: «the ministry» is another one in each state.
UPDATE identity_name AS kept SET (articles, shown) =
    (SELECT sum(articles), sum(shown) FROM identity_name n WHERE n.identity_id = kept.identity_id AND n.name = kept.name AND n.lang = kept.lang)
  WHERE identity_id IN (SELECT id FROM identity WHERE kind = 'person')
    AND id = (SELECT min(id) FROM identity_name n WHERE n.identity_id = kept.identity_id AND n.name = kept.name AND n.lang = kept.lang);
DELETE FROM identity_name
  WHERE identity_id IN (SELECT id FROM identity WHERE kind = 'person')
    AND id > (SELECT min(id) FROM identity_name n
              WHERE n.identity_id = identity_name.identity_id AND n.name = identity_name.name AND n.lang = identity_name.lang);
UPDATE identity_name SET state = '' WHERE identity_id IN (SELECT id FROM identity WHERE kind = 'person');

DROP TRIGGER cast_member_delete;
CREATE TRIGGER cast_member_delete AFTER DELETE ON cast_member BEGIN
  UPDATE identity_name SET articles = articles - 1, shown = shown - (name = old.name)
    WHERE identity_id = old.identity_id AND lang = old.lang AND state = iif(old.kind = 'person', '', old.state)
      AND name IN (SELECT value FROM json_each(old.names));
  DELETE FROM identity_name WHERE identity_id = old.identity_id AND articles <= 0;
END;
