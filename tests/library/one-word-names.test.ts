import { expect, test } from 'vitest';
import { identityLibrary } from './support/ask-identities';
import type { StoryActor } from './support/make-story';
import { checkIntegrity } from './support/memory-database';

/** Returns whether two actors of two articles are one, and the number of suggestions. */
async function meet(lang: string, one: StoryActor, other: StoryActor, beside: readonly StoryActor[] = []) {
  const { saveIn, idOf, suggestions } = await identityLibrary();
  saveIn(lang, 1, one, ...beside);
  saveIn(lang, 2, other, ...beside);
  return { areOne: idOf(1, one.name) === idOf(2, other.name), suggested: suggestions().length };
}

test.each([
  ['zh', '林晓枫', ''],
  ['zh', '欧阳岚', ''],
  ['zh', '柳岸', '市长'],
  ['ja', '岸本文隆', ''],
  ['ja', '石沢茂', ''],
  ['ja', '安田さくら', ''],
  ['ko', '김다온', ''],
  ['ko', '한솔', '시장'],
  ['zh', '奥尔多·布兰特', ''],
  ['ar', 'السندباني', 'الرئيس النورلندي'],
  ['en', 'Zorani', 'jazz singer'],
])('a whole name without a space is that of one person (%s, %s)', async (lang, name, role) => {
  expect(await meet(lang, { name, role }, { name, role })).toEqual({ areOne: true, suggested: 0 });
});

test.each([
  ['zh', '王', '市长', 0],
  ['zh', '欧阳', '市长', 0],
  ['zh', '柳岸', '', 1],
  ['zh', '林部长', '部长', 0],
  ['ja', '石沢', '首相', 0],
  ['ja', '長谷川', '首相', 0],
  ['ja', '岸本首相', '首相', 0],
  ['ko', '김', '시장', 0],
  ['ar', 'السندباني', '', 0],
  ['en', 'Roth', 'mayor', 0],
  ['en', 'Roth', 'singer', 1],
  ['en', 'Roth', 'writer', 1],
])('a lone surname never joins (%s, %s %s)', async (lang, name, role, suggested) => {
  expect(await meet(lang, { name, role }, { name, role })).toEqual({ areOne: false, suggested });
});

test('a name of two letters joins beside another actor of both articles', async () => {
  const beside = [{ name: '海湾委员会', kind: 'organisation' as const }];
  expect(await meet('zh', { name: '柳岸' }, { name: '柳岸' }, beside)).toMatchObject({ areOne: true });
});

test.each([true, false])('an actor without a reason for one of two namesakes stays alone (kept apart: %s)', async (isKeptApart) => {
  const { save, idOf, identity, keepApart } = await identityLibrary();
  save(1, { name: 'John Smedley', role: 'mayor' });
  save(2, { name: 'John Smedley', role: 'striker' });
  const [mayor, striker] = [idOf(1, 'John Smedley'), idOf(2, 'John Smedley')];
  if (isKeptApart) keepApart(mayor, striker);
  const third = idOf(save(3, { name: 'John Smedley' }), 'John Smedley');
  expect([mayor, striker]).not.toContain(third);
  expect(
    identity(third)
      .perhaps.flatMap(({ one, other }) => [one.id, other.id])
      .filter((id) => id !== third)
      .sort(),
  ).toEqual([mayor, striker]);
  expect(idOf(save(4, { name: 'John Smedley', role: 'mayor' }), 'John Smedley')).toBe(mayor);
});

test('an actor of an earlier release that was alone is decided anew, and keeps its identity otherwise', async () => {
  const { database, ask, saveIn, idOf, part } = await identityLibrary();
  for (const number of [1, 2]) saveIn('zh', number, { name: '林晓枫' }, { name: `沈若${number === 1 ? '兰' : '松'}` });
  const [one, alone] = [idOf(1, '林晓枫'), idOf(2, '沈若松')];
  expect(part(one, 2).id).not.toBe(one);
  database.run('DELETE FROM identity_pin; DELETE FROM identity_decision; UPDATE shelf SET identified = 2');
  expect(ask('prepare')).toBe(0);
  expect(idOf(1, '林晓枫')).toBe(idOf(2, '林晓枫'));
  expect(idOf(2, '沈若松')).toBe(alone);
  checkIntegrity(database);
});
