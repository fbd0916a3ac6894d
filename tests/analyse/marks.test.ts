import { describe, expect, test } from 'vitest';
import { findParagraphs, findStretches } from '../../utils/analyse/find-stretches';

const inner = (text: string): string[] =>
  findStretches(text, findParagraphs(text), null).map((stretch) => text.slice(stretch.inner.start, stretch.inner.end));

describe('marks of every style', () => {
  test.each([
    ['curly', 'She said “yes” and “no”.', ['yes', 'no']],
    ['straight', 'She said "yes" and "no".', ['yes', 'no']],
    ['two apostrophes', "She said ''yes'' and ''no''.", ['yes', 'no']],
    ['typewriter', "She said ``yes'' and ``no''.", ['yes', 'no']],
    ['German', 'Sie sagte „ja“ und „nein“.', ['ja', 'nein']],
    ['German with a right closing mark', 'Sie sagte „ja” und „nein”.', ['ja', 'nein']],
    ['guillemets', 'Elle a dit « oui » et « non ».', [' oui ', ' non ']],
    ['guillemets pointing inwards', 'Sie sagte »ja« und »nein«.', ['ja', 'nein']],
    ['single guillemets', 'Il a dit ‹oui› puis ‹non›.', ['oui', 'non']],
    ['corner brackets', '彼は「はい」と言い『いいえ』と書いた。', ['はい', 'いいえ']],
    ['after a full-width colon', '她说：“是。”', ['是。']],
    ['right marks on both sides', 'Hon sade ”ja” och ”nej”.', ['ja', 'nej']],
    ['single curly', 'She said ‘yes’ and ‘no’.', ['yes', 'no']],
    ['single straight', "She said 'yes' and 'no'.", ['yes', 'no']],
    ['mixed closing mark', 'She said “yes" and left.', ['yes']],
    ['an opening mark typed for the closing one', '“It floods,“ she said. “It is hard,“ he said.', ['It floods,', 'It is hard,']],
  ])('%s', (_, text, words) => {
    expect(inner(text)).toEqual(words);
  });

  test.each([
    ['apostrophes', "The workers' rights, the '90s and Roth's don'ts."],
    ['curly apostrophes', 'The workers’ rights, the ’90s and Roth’s don’ts.'],
    ['inches', 'A 5" pipe beside a 6\'2" man.'],
    ['a stray closing mark', 'It ended” here.'],
  ])('%s are none', (_, text) => {
    expect(inner(text)).toEqual([]);
  });

  test('a possessive inside single marks does not close them', () => {
    expect(inner('She said ‘the workers’ rights matter’ and left.')).toEqual(['the workers’ rights matter']);
  });
});

test('a possessive behind single marks leaves them closed', () => {
  expect(inner("'It rained,' he said of the workers' rights.")).toEqual(['It rained,']);
});

describe('nesting', () => {
  test.each([
    ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    ['"He said "no" to me," she said.', ['He said "no" to me,']],
    ['„Er sagte ‚nein‘ dazu“, sagte sie.', ['Er sagte ‚nein‘ dazu']],
    ['«He calls it “art”,» she said.', ['He calls it “art”,']],
    ['‘She wrote “never again” and left,’ he said.', ['She wrote “never again” and left,']],
    ['\'She wrote "never again" and left,\' he said.', ['She wrote "never again" and left,']],
    ["'She told the dogs' owner \"no\",' he said.", ['She told the dogs\' owner "no",']],
    ['\'She wrote "never again"\', he said.', ['She wrote "never again"']],
  ])('%s is one quotation', (text, words) => {
    expect(inner(text)).toEqual(words);
  });
});

describe('single typewriter marks around double ones', () => {
  test('leave the other single marks of the document what they are', () => {
    expect(inner("'She wrote \"no\" and left,' he said.\n'It rained,' she said.")).toEqual(['She wrote "no" and left,', 'It rained,']);
  });

  test('are outer ones beside double ones that are, too', () => {
    expect(inner('"It rained," he said. \'She wrote "no" and left,\' he said. "It snowed," he said.')).toEqual([
      'It rained,',
      'She wrote "no" and left,',
      'It snowed,',
    ]);
  });

  test('are none within double ones, over two lines, or where they are apostrophes', () => {
    expect(inner('"He said \'no "way" man,\' and left," she said. "So," he said.')).toEqual(['He said \'no "way" man,\' and left,', 'So,']);
    expect(inner('She met \'em "there" once.\nThe "boys," she said, were "theirs,\' he wrote.')).not.toContain('em "there" once.');
    expect(inner('The \'em "boys" and the dogs\' "rights" are "new".')).toEqual(['boys', 'rights', 'new']);
  });
});

describe('quotations over several paragraphs', () => {
  test('go on where the next paragraph repeats the opening mark', () => {
    const text = '“First.\n“Second.\n“Third,” she said.';
    const stretches = findStretches(text, findParagraphs(text), null);
    expect(stretches.map(({ continues }) => continues)).toEqual([true, true, false]);
    expect(stretches.map(({ recovered }) => recovered)).toEqual([false, false, false]);
  });

  test('a lost closing mark is recovered at the paragraph’s end', () => {
    const text = 'He said: “I will swim.\nThen it rained.';
    const [stretch, ...others] = findStretches(text, findParagraphs(text), null);
    expect(others).toEqual([]);
    expect(stretch).toMatchObject({ recovered: true, continues: false });
    expect(text.slice(stretch?.start, stretch?.end)).toBe('“I will swim.');
  });

  test('a stray opening mark in the middle of a sentence is given up', () => {
    expect(inner('The “ferry to the island leaves at noon\nThen it rained.')).toEqual([]);
  });
});
