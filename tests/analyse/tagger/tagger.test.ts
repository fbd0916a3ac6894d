import { describe, expect, test } from 'vitest';
import { MOST, type TaggerText, writeCluster, writeSteps, writeWeight } from '../../../scripts/taggers/tagger-text';
import { writeTaggerFile } from '../../../scripts/taggers/write-tagger-file';
import { readMarks } from '../../../scripts/train/names/read-marked';
import { candidateRuns } from '../../../utils/analyse/tagger/candidate-runs';
import { decodeRun } from '../../../utils/analyse/tagger/decode';
import { LABEL_COUNT, labelNames, readLabels, type TaggedName } from '../../../utils/analyse/tagger/labels';
import { linesOf } from '../../../utils/analyse/tagger/line-forms';
import { readWeights } from '../../../utils/analyse/tagger/read-weights';
import { settleNames } from '../../../utils/analyse/tagger/settle-names';
import { findTaggerTokens } from '../../../utils/analyse/tagger/tokens';
import { readClusters } from '../../../utils/analyse/tagger/word-clusters';
import { readTaggerFile } from '../../../utils/taggers/read-tagger-file';
import { namesOf } from '../../support/languages';

const tokensOf = (text: string) => findTaggerTokens(text, namesOf('en')).map(({ raw }) => raw);

describe('the tokeniser', () => {
  test.each([
    ['Roth-Maas talks', ['Roth', '-', 'Maas', 'talks']],
    ["O'Neill’s boat", ["O'Neill", '’s', 'boat']],
    ['the U.S. port, 4.5 km', ['the', 'U.S.', 'port', ',', '4.5', 'km']],
    ['Ulm\nFell', ['Ulm', '\n', 'Fell']],
  ])('splits a text into tokens: %s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });
});

describe('the labels of the tagger', () => {
  test('can be converted back to the names that they encode', () => {
    const { text, names } = readMarks('[p Ana Roth] of the [o Fell Harbour Board] left [l Ulm].');
    const tokens = findTaggerTokens(text, namesOf('en'));
    expect(readLabels(tokens, labelNames(tokens, names))).toMatchObject(names.map(({ start, end, type }) => ({ start, end, type })));
  });

  test('mark no word as part of a name if the model has no weights for the features of the line', () => {
    const tokens = findTaggerTokens('Ana Roth left', namesOf('en'));
    const labels = new Uint8Array(tokens.length).fill(1);
    const weights = { startOf: () => -1, weights: new Int8Array(0), transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT) };
    decodeRun(() => [3], { from: 0, to: tokens.length, opensLine: true, closesLine: true }, weights, labels);
    expect([...labels]).toEqual([0, 0, 0]);
  });

  test('never leave a name unfinished at the end of a line, whatever the weights', () => {
    const weights = new Int8Array(LABEL_COUNT).fill(-9);
    // Label 1 marks the first token of a person's name. These weights favour it for every token.
    weights[1] = 40;
    const labels = new Uint8Array(3);
    decodeRun(
      () => [0],
      { from: 0, to: 3, opensLine: true, closesLine: true },
      { startOf: () => 0, weights, transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT) },
      labels,
    );
    const tokens = findTaggerTokens('Ana Roth Maas', namesOf('en'));
    expect(readLabels(tokens, labels).every(({ end }) => end <= 13)).toBe(true);
    expect([1, 2]).not.toContain(labels[2]);
  });
});

describe('the file of a tagger', () => {
  const features = [0, 1, 90, 91, 127, 128, 500, 1_048_575];
  const weights = Array.from({ length: features.length * LABEL_COUNT }, (_, at) => (at % (2 * MOST + 1)) - MOST);
  const text: TaggerText = {
    licence: 'CC BY-SA 4.0',
    sources: ['own'],
    words: 'boot été 港',
    coarse: [0, 7, 127].map(writeCluster).join(''),
    fine: [255, 256, 4095].map(writeCluster).join(''),
    rarity: '059',
    folds: '學学',
    rows: writeSteps(features),
    weights: weights.map(writeWeight).join(''),
    scale: 0.25,
    transitions: [0.5, -1.25],
  };

  test('holds all that the extension needs of the stored text', () => {
    expect(readTaggerFile(writeTaggerFile(text).buffer)).toMatchObject({
      words: text.words,
      coarse: Uint8Array.of(0, 7, 127),
      fine: Uint16Array.of(255, 256, 4095),
      rarity: Uint8Array.of(0, 5, 9),
      folds: '學学',
      scale: 0.25,
      transitions: [0.5, -1.25],
    });
  });

  test('leads from a feature to its weights', () => {
    const { startOf, weights: table, transitions } = readWeights(readTaggerFile(writeTaggerFile(text).buffer));
    for (const [row, feature] of features.entries()) {
      const own = Array.from({ length: LABEL_COUNT }, (_, label) => weights[label * features.length + row]);
      for (const time of ['first', 'second'])
        expect([time, ...table.subarray(startOf(feature)).subarray(0, LABEL_COUNT)]).toEqual([time, ...own]);
    }
    for (const other of [2, 89, 92, 126, 129, 1_048_574]) expect([startOf(other), startOf(other)]).toEqual([-1, -1]);
    expect([...transitions]).toEqual([2, -5]);
  });

  test('throws when the end is missing, instead of returning a tagger with fewer weights', () => {
    const file = writeTaggerFile(text);
    expect(() => readTaggerFile(file.slice(0, -1).buffer)).toThrow(RangeError);
  });

  test('is stored as text that needs no escaping in JSON', () => {
    for (const part of [text.weights, text.rows, text.fine]) expect(JSON.stringify(part)).toBe(`"${part}"`);
  });
});

describe('the look-up of word clusters', () => {
  const words = ['a', 'and', 'boat', 'boats', 'zoo', 'été'];
  const clustersOf = readClusters({
    words: words.join(' '),
    starts: Uint32Array.of(0),
    coarse: Uint8Array.from(words.keys()),
    fine: Uint16Array.from(words.keys(), (at) => 100 + at),
    rarity: Uint8Array.from('014579', Number),
  });

  test.each(words.map((word, at) => [word, at] as const))('returns the values of the known word «%s»', (word, at) => {
    expect(clustersOf(word)).toEqual({ coarse: at + 1, fine: at + 101, rarity: Number('014579'[at]) });
  });

  test.each(['', 'boa', 'an', 'zz', 'à', 'and boat'])('returns the default values for the unknown word «%s»', (word) => {
    expect(clustersOf(word)).toEqual({ coarse: 0, fine: 0, rarity: 15 });
  });
});

test.each([
  [
    'The crew of al-Rashid left Ulm on Monday evening after a long and cold wait in the Fell Harbour',
    ['The crew of al-Rashid left Ulm on Monday', 'Fell Harbour'],
  ],
  ['the Ministry of the Interior and of Public Security', ['Ministry of the Interior and of Public Security']],
  ['it rained all day\nUlm 24 won', ['Ulm 24']],
  ['then Kim Ki-moon went away', ['Kim Ki-moon']],
  ['Fell-Report - Streeck was there', ['Fell-Report', 'Streeck']],
])('the tagger searches for names only around capitalised words: %s', (text, runs) => {
  const tokens = findTaggerTokens(text, namesOf('en'));
  const found = candidateRuns(tokens, namesOf('en')).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  expect(found).toEqual(runs);
});

test('the tagger reads a very long line in pieces without losing a token', () => {
  const tokens = findTaggerTokens('roth '.repeat(5000), namesOf('en'));
  const lines = linesOf(tokens);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(5000);
});

describe('settleNames', () => {
  const settle = (marked: string): string[] => {
    const { text, names } = readMarks(marked);
    return settleNames(findTaggerTokens(text, namesOf('en')), names, namesOf('en')).map(
      ({ start, end, type }: TaggedName) => `${text.slice(start, end)} ${type}`,
    );
  };

  test('gives all mentions of a name the type that most of them have', () => {
    expect(settle('[o Corvane] rose. [o Corvane] fell. [p Corvane] stayed.')).toEqual([
      'Corvane organisation',
      'Corvane organisation',
      'Corvane organisation',
    ]);
  });

  test('makes a surname a person if it has another type no more often', () => {
    const names = ['Ana Roth person', 'Roth person', 'Roth person'];
    expect(settle('[p Ana Roth] left. [l Roth] came. [p Roth] stayed.')).toEqual(names);
    expect(settle('[l Roth] came. [p Roth] stayed.')).toEqual(['Roth location', 'Roth person']);
  });

  test('makes the surname of a full name a person, unless it is a known place', () => {
    expect(settle('[p Ana Roth] left. [o Roth] came.')).toEqual(['Ana Roth person', 'Roth person']);
    expect(settle('[p Jack Berlin] left. [l Berlin] slept.')).toEqual(['Jack Berlin person', 'Berlin location']);
  });

  test('makes a state that it takes for an organisation a location', () => {
    expect(settle('[o Norway] signed. [o Norway Bank] did not.')).toEqual(['Norway location', 'Norway Bank organisation']);
  });

  test('makes a name an organisation that is as often an organisation as a place, unless the place is known', () => {
    expect(settle('[o Corvane] rose. [l Corvane] fell.')).toEqual(['Corvane organisation', 'Corvane organisation']);
    expect(settle('[o Berlin] rose. [l Berlin] fell.')).toEqual(['Berlin organisation', 'Berlin location']);
  });

  test('adds a missed surname unless the word also occurs as a common noun', () => {
    expect(settle('[p Ana Roth] came. Then Roth left.')).toEqual(['Ana Roth person', 'Roth person']);
    expect(settle('[p Ana Berg] saw a berg. The Berg was cold.')).toEqual(['Ana Berg person']);
  });
});
