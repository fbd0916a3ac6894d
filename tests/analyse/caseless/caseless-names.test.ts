import { describe, expect, test } from 'vitest';
import { caselessRuns } from '../../../utils/analyse/caseless/tagger/candidate-runs';
import { splitTokens } from '../../../utils/analyse/caseless/tagger/split-words';
import { findSpacedTokens, findUnspacedTokens } from '../../../utils/analyse/caseless/tagger/tokens';
import { readWordList, WORD_CLASSES } from '../../../utils/analyse/caseless/tagger/word-list';
import { joinSeeds, surnamesOf, taggerSeeds } from '../../../utils/analyse/caseless/tagger-seeds';
import { tidyTagged } from '../../../utils/analyse/caseless/tidy-tagged';
import { vocabularyOf } from '../../../utils/analyse/caseless/vocabulary';
import type { CaselessPack } from '../../../utils/languages/caseless-pack';
import { analyse, packFor } from '../../support/languages';

const classOf = (name: (typeof WORD_CLASSES)[number]): number => WORD_CLASSES.indexOf(name) + 1;
const listOf = (words: Readonly<Record<string, (typeof WORD_CLASSES)[number]>>) => {
  const sorted = Object.keys(words).sort();
  const classes = sorted.map((word) => classOf(words[word] as 'place'));
  return readWordList({
    words: sorted.join(' '),
    starts: Uint32Array.of(0),
    coarse: Uint8Array.from(classes),
    fine: Uint16Array.from(classes, (each) => 1 << each),
    rarity: new Uint8Array(sorted.length).fill(3),
  });
};
const unspaced = (text: string) => findUnspacedTokens(text, (raw) => raw);
const actorsOf = (lang: string, text: string) =>
  analyse({ lang, text, title: '' }).actors.map(({ kind, name, mentions }) => `${kind} ${name} ×${mentions.length}`);

describe('the tokens of languages without capitals', () => {
  test('are single Chinese and hiragana characters, and runs of katakana, letters and digits', () => {
    expect(unspaced('青石市のナガレ港は2026年、ABC社と。\n終').map(({ raw }) => raw)).toEqual([
      '青',
      '石',
      '市',
      'の',
      'ナガレ',
      '港',
      'は',
      '2026',
      '年',
      '、',
      'ABC',
      '社',
      'と',
      '。',
      '\n',
      '終',
    ]);
  });

  test('split an Arabic prefix off if the rest of the word is known, or a word of the text', () => {
    const raw = (text: string, known: readonly string[]) => findSpacedTokens(text, (key) => known.includes(key)).map((token) => token.raw);
    expect(raw('وصل إلى زهران وبزهران', [])).toEqual(['وصل', 'إلى', 'زهران', 'وب', 'زهران']);
    expect(raw('لبيروت', ['بيروت'])).toEqual(['ل', 'بيروت']);
    expect(raw('بيروت', ['بيروت', 'يروت'])).toEqual(['بيروت']);
    expect(raw('كتاب', [])).toEqual(['كتاب']);
  });
});

describe('the word list', () => {
  const list = listOf({ 青石: 'place', 青石市: 'place', 市: 'suffix', 修桥: 'verb' });

  test('is read by first letters, and knows the class of each word', () => {
    expect(list('青').words.get('青石')?.first).toBe(classOf('place'));
    expect(list('青').longest).toBe(3);
    expect(list('白').longest).toBe(0);
  });

  test('splits a text into listed words, the longer ones first', () => {
    const { from, to, inNames } = splitTokens(unspaced('青石市修桥'), list);
    expect([...from]).toEqual([0, 0, 0, 3, 3]);
    expect([...to]).toEqual([3, 3, 3, 5, 5]);
    expect([...inNames].map((bits) => bits > 0)).toEqual([true, true, true, false, false]);
  });

  test('decides which tokens the tagger reads: none in listed verbs and between punctuation marks', () => {
    const tokens = unspaced('修桥。青石，修桥');
    const runs = caselessRuns(tokens, splitTokens(tokens, list));
    expect(runs.map(({ from, to }) => [from, to])).toEqual([[3, 5]]);
  });
});

describe('the seeds of the tagger', () => {
  const text = '何文渊说，玻利维亚和北原镇。何文渊';
  const tagged = taggerSeeds(
    text,
    [
      { start: 0, end: 3, type: 'person' },
      { start: 5, end: 9, type: 'location' },
      { start: 10, end: 13, type: 'location' },
      { start: 14, end: 17, type: 'person' },
    ],
    new Map([['玻利维亚', '玻利维亚']]),
  );

  test('tell states from other places', () => {
    expect(tagged.map(({ kind }) => kind)).toEqual(['person', 'state', 'place', 'person']);
  });

  test('give way to a form of address, and take the role from the rules', () => {
    const role = { start: 0, end: 2 };
    const [first] = tagged;
    if (!first) throw new Error('no seed');
    expect(joinSeeds([{ ...first, form: '何文渊先生' }], [first]).map(({ form }) => form)).toEqual(['何文渊先生']);
    expect(joinSeeds([{ ...first, role }], [first])[0]?.role).toEqual(role);
    expect(joinSeeds([{ ...first, start: 1, form: '文渊说', base: '文渊说' }], [first]).map(({ form }) => form)).toEqual(['何文渊']);
  });

  test('include the surname of a full Arabic or foreign name, unless it is an ordinary word', () => {
    const seed = (form: string) => ({ ...(tagged[0] as (typeof tagged)[number]), form, base: form });
    const surnames = surnamesOf(
      [seed('كامل المهداوي'), seed('瓦德·丹路殊'), seed('何文渊'), seed('سامي الوزير')],
      (word) => word === 'الوزير',
    );
    expect(surnames.map(({ form, weak }) => [form, weak])).toEqual([
      ['المهداوي', true],
      ['丹路殊', true],
    ]);
  });
});

describe('the cast of a language without capitals', () => {
  test('has the states, places and organisations of a Chinese article', () => {
    const actors = actorsOf('zh', '玻利维亚外交部长何文渊昨日抵达北京。何文渊在北京会见了中国银行行长周海。');
    expect(actors.some((actor) => actor.startsWith('state 玻利维亚'))).toBe(true);
    expect(actors).toContain('person 何文渊 ×2');
    expect(actors).toContain('place 北京 ×2');
  });

  test('has the names of a Japanese article, with the forms of one state together', () => {
    const actors = actorsOf('ja', 'アメリカ合衆国のナガレ大使は東京で岸本亮さんと会談した。アメリカは東京に大使館を置く。');
    expect(actors).toContain('state アメリカ合衆国 ×2');
    expect(actors).toContain('place 東京 ×2');
  });

  test('has the names of an Arabic article, with prefixes split off', () => {
    const actors = actorsOf(
      'ar',
      'وصل وزير الخارجية كامل المهداوي إلى لبنان. وقال المهداوي في بيروت إن الأمم المتحدة ستساعد لبنان، وسيعود إلى بيروت.',
    );
    expect(actors).toContain('person كامل المهداوي ×2');
    expect(actors).toContain('state لبنان ×2');
    expect(actors.some((actor) => actor.startsWith('organisation الأمم المتحدة'))).toBe(true);
  });
});

describe('what is no actor in a Chinese article', () => {
  const zh = (text: string) => analyse({ lang: 'zh', text, title: '' }).actors.map(({ name }) => name);

  test('is an ordinary word of two characters, unless the rules find a person there', () => {
    const vocabulary = vocabularyOf(packFor('zh') as CaselessPack);
    const seed = (kind: 'person' | 'organisation', form: string) =>
      ({ kind, form, base: form, start: 0, shorter: null, weak: false, role: null, gender: null }) as const;
    const forms = (...seeds: Parameters<typeof tidyTagged>) => tidyTagged(...seeds).map(({ form }) => form);
    expect(forms([seed('person', '温馨'), seed('person', '何渊')], [], vocabulary)).toEqual(['何渊']);
    expect(forms([seed('person', '温馨')], [seed('person', '温馨')], vocabulary)).toEqual(['温馨']);
    expect(forms([seed('organisation', '联合公报'), seed('organisation', '青石县委常委')], [], vocabulary)).toEqual(['青石县委']);
  });

  test('is a journalist in brackets', () => {
    expect(zh('何文渊市长说：“桥修好了。”\n\n（责编：王立新、李明远）')).toEqual(['何文渊']);
  });
});
