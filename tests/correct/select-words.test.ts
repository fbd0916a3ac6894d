import { describe, expect, test } from 'vitest';
import { findWords, kindOfWords, tidySelection } from '../../utils/correct/select-words';
import { sliceOf } from '../../utils/text/span';

const TEXT = 'The keeper said: “We wait, and we wait.” It’s cold.\nShe called it ‘a shame’ twice.\n\n“Never again,” he wrote … to nobody.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const tidied = (words: string) => tidySelection(TEXT, at(words)).map((part) => sliceOf(TEXT, part));

describe('a selection', () => {
  test('is extended to whole words', () => {
    expect(tidied('eeper sa')).toEqual(['keeper said']);
    expect(tidied(' keeper ')).toEqual(['keeper']);
    expect(tidied('t’s col')).toEqual(['It’s cold']);
  });

  test('is extended to include the quotation marks around it and the punctuation before the closing mark', () => {
    expect(tidied('We wait, and we wait')).toEqual(['“We wait, and we wait.”']);
    expect(tidied('We wait, and we wait.')).toEqual(['“We wait, and we wait.”']);
    expect(tidied('We wait,')).toEqual(['“We wait,']);
    expect(tidied('a shame')).toEqual(['‘a shame’']);
    expect(tidied('It')).toEqual(['It']);
  });

  test('is split into one part per paragraph', () => {
    expect(tidied(' cold.\nShe called it ‘a shame’ twice.\n\n“Never')).toEqual(['cold.', 'She called it ‘a shame’ twice.', '“Never']);
  });

  test('is empty when it contains no word, and is limited to the bounds of the text', () => {
    for (const words of ['', ' ', '.” ', '\n\n']) expect(tidied(words)).toEqual([]);
    expect(tidySelection(TEXT, { start: 40, end: 12 })).toEqual([]);
    expect(tidySelection(TEXT, { start: -9, end: 1e9 }).length).toBe(3);
  });

  test('is classified as direct, mixed or indirect speech by its quotation marks', () => {
    const kindOf = (words: string) => kindOfWords(TEXT, tidySelection(TEXT, at(words)));
    expect(['We wait, and we wait', 'said: “We wait', 'keeper said', 'a shame'].map(kindOf)).toEqual([
      'direct',
      'mixed',
      'indirect',
      'direct',
    ]);
  });
});

describe('words typed by a reader', () => {
  const found = (words: string) => {
    const span = findWords(TEXT, words);
    return span && sliceOf(TEXT, span);
  };
  test('are found despite different quotation marks, whitespace and capitalisation', () => {
    expect(found(' we  wait, AND we\nwait ')).toBe('We wait, and we wait');
    expect(found('"We wait, and we wait."')).toBe('“We wait, and we wait.”');
  });

  test('are found when an ellipsis replaces the words in the middle', () => {
    expect(found("the keeper … it's cold")).toBe('The keeper said: “We wait, and we wait.” It’s cold');
    expect(found('We wait, ... never again')).toContain('twice.\n\n“Never again');
    expect(found('he wrote … to nobody')).toBe('he wrote … to nobody');
  });

  test('are not found when they are empty, missing from the text or in a different order', () => {
    for (const words of ['', '…', ' … ', 'nowhere', 'keeper … nowhere', 'cold … keeper']) expect(found(words)).toBeNull();
  });
});
