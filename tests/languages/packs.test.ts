import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../utils/analyse/caseless/vocabulary';
import { makeLexicon } from '../../utils/analyse/grammar/make-lexicon';
import { isCaseless, type Pack } from '../../utils/languages/caseless-pack';
import { packedLanguages, packFor } from '../support/languages';

const packs = packedLanguages().map((lang) => [lang, packFor(lang) as Pack] as const);
const cased = packs.flatMap(([lang, pack]) => (isCaseless(pack) ? [] : [[lang, pack] as const]));
const caseless = packs.flatMap(([lang, pack]) => (isCaseless(pack) ? [[lang, pack] as const] : []));

const noComplements = { clause: '', infinitive: '', ordering: '', object: '', particles: {} };

/** Returns every string of a pack with its property path. */
function strings(value: unknown, path = ''): [path: string, words: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

describe.each(packs)('the language pack for «%s»', (lang, pack) => {
  test('is found by its own language code and is preserved by conversion to JSON and back', () => {
    expect(pack.lang).toBe(lang);
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  test('contains only lower-case words with straight apostrophes and single spaces', () => {
    for (const [path, words] of strings(pack)) {
      if (path.startsWith('.marks') || /^\.(?:states$|shortForms$|nameLists\.|roleLists\.)/.test(path)) continue;
      expect(words, path).toBe(words.toLowerCase());
      expect(words, path).not.toMatch(/’| {2}|^ | $/);
    }
  });

  test('repeats no word within a list', () => {
    for (const [path, words] of strings(pack)) {
      if (/^\.(?:cues|indirectVerbs)\.|^\.(?:states$|shortForms$|nameLists\.|roleLists\.)/.test(path) || !words.includes(' ')) continue;
      const list = words.split(' ');
      expect(
        list.filter((word, at) => list.indexOf(word) !== at),
        path,
      ).toEqual([]);
    }
  });

  test('has a feminine pronoun if any of its pronouns has a gender, and lists no empty string as a quotation mark', () => {
    expect(pack.pronouns.some(({ gender }) => gender === 'female') || pack.pronouns.every(({ gender }) => gender === null)).toBe(true);
    expect([...pack.marks.primary, ...pack.marks.nested].every((mark) => mark.length > 0)).toBe(true);
  });
});

describe.each(cased)('the language pack for «%s» (a script with capitals)', (_, pack) => {
  test('lists every reporting verb only once, with five forms', () => {
    const rows = [pack.cues, pack.indirectVerbs ?? {}].flatMap((verbs) => Object.values(verbs).flat());
    const bases = rows.map((row) => row.split(' ')[0] ?? '');
    expect(bases.filter((base, at) => bases.indexOf(base) !== at)).toEqual([]);
    for (const row of rows) expect(row.split(' '), row).toHaveLength(5);
  });

  test('lists special complements and word orders only for its reporting verbs', () => {
    const rows = [pack.cues, pack.indirectVerbs ?? {}].flatMap((verbs) => Object.values(verbs).flat());
    const bases = new Set(rows.map((row) => row.split(' ')[0] ?? ''));
    const { clause, infinitive, ordering, object, particles } = pack.complements ?? noComplements;
    for (const verb of [clause, infinitive, ordering, object, ...Object.values(particles)].flatMap((words) =>
      words.split(' ').filter(Boolean),
    ))
      expect(bases, verb).toContain(verb);
    const { hearerVerbs, invertingVerbs, tightVerbs, nounLikeVerbs } = pack;
    for (const verb of [hearerVerbs, invertingVerbs, tightVerbs, nounLikeVerbs].flatMap((words) => words.split(' ').filter(Boolean)))
      expect(bases, verb).toContain(verb);
  });

  test('has titles for persons, and its lexicon contains reporting verbs', () => {
    expect(pack.titles.length).toBeGreaterThan(0);
    expect(makeLexicon(pack).cues.size).toBeGreaterThan(0);
  });
});

describe.each(caseless)('the language pack for «%s» (a script without capitals)', (_, pack) => {
  test('lists no reporting verb twice, not even in two classes of verbs', () => {
    const words = Object.values(pack.cues).flatMap((list) => list.split(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test('has titles for persons, and its vocabulary is compiled only once', () => {
    expect(pack.titles).not.toBe('');
    expect(vocabularyOf(pack)).toBe(vocabularyOf(pack));
  });
});
