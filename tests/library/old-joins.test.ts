import { expect, test } from 'vitest';
import { answerRequest } from '../../utils/library/answer-request';
import { migrate } from '../../utils/library/migrate';
import { checkIntegrity, databaseOf } from './support/memory-database';
import { oldFile } from './support/old-file';

test('joins that an earlier release stored can be undone on their own once the articles are prepared', async () => {
  const database = await databaseOf(oldFile(16));
  const ask = (call: string, fields: object = {}) => answerRequest(database, { call, ...fields }, 5_000);
  // Version 16 kept only the row of the last identity, and pinned all actors to it.
  database.run(`INSERT INTO identity(id, uid, kind, name) VALUES(7, 'third', 'person', 'Ana Roth');
    INSERT INTO identity_decision(uid, kind, identity_uid, other_uid, name, made_at) VALUES
      ('d1', 'merge', 'second', 'first', 'Cor Maas', 1), ('d2', 'merge', 'third', 'second', 'Piet Ombergen', 2);`);
  migrate(database);
  expect(ask('prepare')).toMatchObject({ ok: true });
  const cast = database.rows<{ article: number; kind: string; name: string }>(
    "SELECT article_id AS article, kind, name FROM cast_member WHERE kind = 'person' ORDER BY article_id, number",
  );
  expect(cast.length).toBeGreaterThan(1);
  const [one, other] = cast as [(typeof cast)[number], (typeof cast)[number]];
  const pin = (actor: typeof one, decision: string, uid: string, before: string): void => {
    database.rows('INSERT INTO identity_pin(article_id, kind, name, identity_uid, before_uid, decision_uid) VALUES(?, ?, ?, ?, ?, ?)', [
      actor.article,
      actor.kind,
      actor.name,
      uid,
      before,
      decision,
    ]);
  };
  pin(one, 'd1', 'second', 'first');
  pin(other, 'd1', 'second', 'second');
  pin(one, 'd2', 'third', 'second');
  pin(other, 'd2', 'third', 'second');
  database.run('UPDATE shelf SET identified = 2');
  expect(ask('prepare')).toMatchObject({ ok: true, value: 0 });
  const uidOf = ({ article, name }: typeof one) =>
    database.rows('SELECT i.uid FROM cast_member m JOIN identity i ON i.id = m.identity_id WHERE article_id = ? AND m.name = ?', [
      article,
      name,
    ])[0];
  expect([one, other].map(uidOf)).toEqual([{ uid: 'third' }, { uid: 'third' }]);
  expect(ask('undoDecision', { decision: 'd1' })).toMatchObject({ ok: true });
  expect([one, other].map(uidOf)).toEqual([{ uid: 'first' }, { uid: 'third' }]);
  expect(ask('undoDecision', { decision: 'd2' })).toMatchObject({ ok: true });
  expect([one, other].map(uidOf)).toEqual([{ uid: 'first' }, { uid: 'second' }]);
  checkIntegrity(database);
});
