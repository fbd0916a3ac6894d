import { expect, test } from 'vitest';
import { rankVoices } from '../../utils/library/voices/rank-voices';
import type { VoiceColumns } from '../../utils/library/voices/read-columns';
import { sumVoices } from '../../utils/library/voices/sum-voices';
import { sortNumber, sortOf, type VoiceSort } from '../../utils/library/voices/voice-sort';
import { type RankedKind, SAID_GENDERS, VOICE_KINDS } from '../../utils/model';

const [WOMAN, STATE, PLACE, DESCRIBED] = (
  [
    { kind: 'person', gender: 'woman', group: 'experts' },
    { kind: 'state', gender: 'notSaid', group: 'organisations' },
    { kind: 'place', gender: 'notSaid', group: 'others' },
    { kind: 'described', gender: 'notSaid', group: 'others' },
  ] as const
).map(sortNumber) as [number, number, number, number];

/** Returns the columns of rows with an article, its month, an identity, a sort, the number of a reason, quotations and words. */
function columnsOf(rows: readonly (readonly [number, number, number | null, number, number, number, number])[]): VoiceColumns {
  const column = (at: number) => rows.map((row) => Number(row[at]));
  const [articles, months, sorts, subjects, quotes, words] = [0, 1, 3, 4, 5, 6].map(column) as number[][];
  return { articles, months, identities: rows.map((row) => row[2]), sorts, subjects, quotes, words } as VoiceColumns;
}
const VOICES = columnsOf([
  [1, 202603, 7, WOMAN, 1, 4, 0],
  [1, 202603, 8, STATE, 0, 2, 9],
  [1, 202603, null, DESCRIBED, 0, 5, 5],
  [2, 202512, 8, PLACE, 0, 1, 3],
  [2, 202512, 7, WOMAN, 0, 1, 0],
]);
const rank = (kind: RankedKind, more = {}) => rankVoices(VOICES, { kind, measure: 'quotes', withSubjects: false, limit: 9, ...more });

test('a speaker counts as what most quotations say, and then with all of them', () => {
  expect(rank('state')).toEqual({
    ranked: [{ id: 8, quotes: 3, words: 12, articles: 2, from: '2025-12', to: '2026-03' }],
    speakers: 1,
    ofSubjects: { title: 0, mentions: 0 },
  });
});

test('a speaker is ranked without the articles about the speaker, or with them', () => {
  expect(rank('person')).toEqual({
    ranked: [{ id: 7, quotes: 1, words: 0, articles: 1, from: '2025-12', to: '2025-12' }],
    speakers: 1,
    ofSubjects: { title: 4, mentions: 0 },
  });
  expect(rank('person', { withSubjects: true }).ranked).toMatchObject([{ quotes: 5, articles: 2, to: '2026-03' }]);
  expect(rank('person', { measure: 'words' })).toMatchObject({ ranked: [], speakers: 0 });
});

test('voices of one sort are added up by month, with those that have no identity', () => {
  expect(sumVoices(VOICES).map(({ month, kind, quotes, words }) => [month, kind, quotes, words])).toEqual([
    ['2025-12', 'person', 1, 0],
    ['2025-12', 'place', 1, 3],
    ['2026-03', 'person', 4, 0],
    ['2026-03', 'state', 2, 9],
    ['2026-03', 'described', 5, 5],
  ]);
});

test('every sort has a number, which libraries contain', () => {
  const groups = ['officials', 'organisations', 'experts', 'people', 'others', null];
  const sorts = VOICE_KINDS.flatMap((kind) =>
    SAID_GENDERS.flatMap((gender) => groups.map((group): VoiceSort => ({ kind, gender, group }))),
  );
  expect(sorts.map((sort) => sortOf(sortNumber(sort)))).toEqual(sorts);
  expect([WOMAN, STATE, PLACE, DESCRIBED], 'other numbers need a new VOICES_VERSION').toEqual([2, 221, 324, 524]);
});
