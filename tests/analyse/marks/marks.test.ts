import { describe, expect, test } from 'vitest';
import { findParagraphs, findStretches } from '../../../utils/analyse/marks/find-stretches';

/** Returns the words inside the outermost quotation marks in a text. */
const inner = (text: string): string[] =>
  findStretches(text, findParagraphs(text), null).map((stretch) => text.slice(stretch.inner.start, stretch.inner.end));

describe('findStretches', () => {
  test.each([
    ['curly marks', 'She said “yes” and “no”.', ['yes', 'no']],
    ['straight marks', 'She said "yes" and "no".', ['yes', 'no']],
    ['doubled apostrophes', "She said ''yes'' and ''no''.", ['yes', 'no']],
    ['typewriter marks', "She said ``yes'' and ``no''.", ['yes', 'no']],
    ['German marks', 'Sie sagte „ja“ und „nein“.', ['ja', 'nein']],
    ['German marks closed by an English mark', 'Sie sagte „ja” und „nein”.', ['ja', 'nein']],
    ['guillemets', 'Elle a dit « oui » et « non ».', [' oui ', ' non ']],
    [
      'guillemets after an elided word',
      'Elle dit qu’« on part » et qu’« on reste », pour « l’instant ».',
      [' on part ', ' on reste ', ' l’instant '],
    ],
    ['guillemets pointing inwards', 'Sie sagte »ja« und »nein«.', ['ja', 'nein']],
    ['single guillemets', 'Il a dit ‹oui› puis ‹non›.', ['oui', 'non']],
    ['corner brackets', '彼は「はい」と言い『いいえ』と書いた。', ['はい', 'いいえ']],
    ['marks after a full-width colon', '她说：“是。”', ['是。']],
    ['closing marks on both sides', 'Hon sade ”ja” och ”nej”.', ['ja', 'nej']],
    ['single curly marks', 'She said ‘yes’ and ‘no’.', ['yes', 'no']],
    ['single straight marks', "She said 'yes' and 'no'.", ['yes', 'no']],
    ['curly marks with a straight closing mark', 'She said “yes" and left.', ['yes']],
    ['opening marks on both sides, used by mistake', '“It floods,“ she said. “It is hard,“ he said.', ['It floods,', 'It is hard,']],
  ])('finds the quotations in %s', (_, text, words) => {
    expect(inner(text)).toEqual(words);
  });

  test.each([
    ['apostrophes', "The workers' rights, the '90s and Roth's don'ts."],
    ['curly apostrophes', 'The workers’ rights, the ’90s and Roth’s don’ts.'],
    ['inch and foot signs', 'A 5" pipe beside a 6\'2" man.'],
    ['a stray closing mark', 'It ended” here.'],
    ['a stray mark of another shape after a word', 'Það var í lagi“ segir hún. Ég fór.'],
    ['a stray closing mark in German', 'Das stand dort“ (Band 27) und niemand las es.'],
  ])('finds no quotation in text with %s', (_, text) => {
    expect(inner(text)).toEqual([]);
  });

  test('does not mistake a possessive for the closing mark of a quotation in single marks', () => {
    expect(inner('She said ‘the workers’ rights matter’ and left.')).toEqual(['the workers’ rights matter']);
  });
});

test('findStretches does not mistake a possessive apostrophe for the closing mark of an earlier quotation in single marks', () => {
  expect(inner("'It rained,' he said of the workers' rights.")).toEqual(['It rained,']);
});

describe('nested quotation marks', () => {
  test.each([
    ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    ['"He said "no" to me," she said.', ['He said "no" to me,']],
    ['„Er sagte ‚nein‘ dazu“, sagte sie.', ['Er sagte ‚nein‘ dazu']],
    ['«He calls it “art”,» she said.', ['He calls it “art”,']],
    ['‘She wrote “never again” and left,’ he said.', ['She wrote “never again” and left,']],
    ['\'She wrote "never again" and left,\' he said.', ['She wrote "never again" and left,']],
    ["'She told the dogs' owner \"no\",' he said.", ['She told the dogs\' owner "no",']],
    ['\'She wrote "never again"\', he said.', ['She wrote "never again"']],
  ])('belong to one outer quotation: %s', (text, words) => {
    expect(inner(text)).toEqual(words);
  });
});

describe('single straight quotation marks around double ones', () => {
  test('do not change how other single quotation marks in the text are read', () => {
    expect(inner("'She wrote \"no\" and left,' he said.\n'It rained,' she said.")).toEqual(['She wrote "no" and left,', 'It rained,']);
  });

  test('can be outer marks even when double marks are outer marks elsewhere in the text', () => {
    expect(inner('"It rained," he said. \'She wrote "no" and left,\' he said. "It snowed," he said.')).toEqual([
      'It rained,',
      'She wrote "no" and left,',
      'It snowed,',
    ]);
  });

  test('are not read as outer quotation marks if they are apostrophes, inside another double pair, or on different lines', () => {
    expect(inner('"He said \'no "way" man,\' and left," she said. "So," he said.')).toEqual(['He said \'no "way" man,\' and left,', 'So,']);
    expect(inner('She met \'em "there" once.\nThe "boys," she said, were "theirs,\' he wrote.')).not.toContain('em "there" once.');
    expect(inner('The \'em "boys" and the dogs\' "rights" are "new".')).toEqual(['boys', 'rights', 'new']);
  });
});

describe('an opening quotation mark without a closing one in its paragraph', () => {
  test('opens a quotation that continues in the next paragraph if that paragraph repeats the mark', () => {
    const text = '“First.\n“Second.\n“Third,” she said.';
    const stretches = findStretches(text, findParagraphs(text), null);
    expect(stretches.map(({ continues }) => continues)).toEqual([true, true, false]);
    expect(stretches.map(({ recovered }) => recovered)).toEqual([false, false, false]);
  });

  test('opens a quotation that ends with the paragraph if the next paragraph does not repeat the mark', () => {
    const text = 'He said: “I will swim.\nThen it rained.';
    const [stretch, ...others] = findStretches(text, findParagraphs(text), null);
    expect(others).toEqual([]);
    expect(stretch).toMatchObject({ recovered: true, continues: false });
    expect(text.slice(stretch?.start, stretch?.end)).toBe('“I will swim.');
  });

  test('opens no quotation if it is in the middle of a sentence', () => {
    expect(inner('The “ferry to the island leaves at noon\nThen it rained.')).toEqual([]);
  });
});
