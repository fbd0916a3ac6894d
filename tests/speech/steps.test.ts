import { describe, expect, test } from 'vitest';
import { planSpeech } from '../../utils/speech/plan-speech';
import { stepParagraphs, stepSentences, utteranceAt } from '../../utils/speech/steps';
import { placeInSource, restFrom } from '../../utils/speech/utterance';
import { readingWithQuotes } from './support/reading-with-quotes';

const { reading, cast, spanOf } = readingWithQuotes(
  ['It rained. It snowed.', '“It froze.” Nobody came.', 'See www.ulm.example/a now.'],
  [{ parts: ['“It froze.”'], by: 'Ana Roth' }],
  { title: 'Rain in Ulm' },
);
const plan = planSpeech(reading, cast, {
  limit: 500,
  announce: { words: ({ member }) => `${member.name}:`, lang: 'en' },
  hasQuoteVoice: () => false,
});
const at = (words: string): number => plan.findIndex((utterance) => utterance.words === words);
const wordsAt = (index: number | null): string | null => (index === null ? null : (plan[index]?.words ?? 'out of the queue'));

describe('stepping through the speech queue', () => {
  test.each<[from: string, sentences: number, to: string | null]>([
    ['It rained.', 1, 'It snowed.'],
    ['It snowed.', 1, 'Ana Roth:'],
    ['Ana Roth:', 1, 'Nobody came.'],
    ['“It froze.”', 1, 'Nobody came.'],
    ['Nobody came.', -1, 'Ana Roth:'],
    ['Rain in Ulm', -1, 'Rain in Ulm'],
    ['See ulm.example now.', 1, null],
  ])('moves from «%s» by %i sentences to «%s»', (from, sentences, to) => {
    expect(wordsAt(stepSentences(plan, at(from), sentences))).toBe(to);
  });

  test.each<[from: string, direction: 1 | -1, to: string | null]>([
    ['It rained.', 1, 'Ana Roth:'],
    ['Nobody came.', 1, 'See ulm.example now.'],
    ['Nobody came.', -1, 'Ana Roth:'],
    ['“It froze.”', -1, 'It rained.'],
    ['Ana Roth:', -1, 'It rained.'],
    ['Rain in Ulm', -1, 'Rain in Ulm'],
    ['See ulm.example now.', 1, null],
  ])('moves from «%s» by %i paragraphs to «%s»', (from, direction, to) => {
    expect(wordsAt(stepParagraphs(plan, at(from), direction))).toBe(to);
  });

  test('finds the sentence at an offset, or the next sentence when the offset is between two sentences', () => {
    expect(wordsAt(utteranceAt(plan, 'body', spanOf('snowed').start))).toBe('It snowed.');
    expect(wordsAt(utteranceAt(plan, 'body', spanOf('froze').start))).toBe('Ana Roth:');
    expect(wordsAt(utteranceAt(plan, 'body', spanOf('“It froze.”').start - 1))).toBe('Ana Roth:');
    expect(wordsAt(utteranceAt(plan, 'title', 3))).toBe('Rain in Ulm');
    expect(wordsAt(utteranceAt(plan, 'standfirst', 0))).toBe('It rained.');
    expect(utteranceAt(plan, 'body', reading.article.text.length)).toBeNull();
  });
});

describe('an offset in an utterance', () => {
  const utterance = plan[at('See ulm.example now.')];
  test('maps to the right offset in the source text even if earlier words were omitted, and to null in an announcement', () => {
    if (!utterance) throw new Error('The queue does not have the sentence.');
    const placeOf = (words: string) => placeInSource(utterance, utterance.words.indexOf(words));
    expect([placeOf('ulm'), placeOf('now.')]).toEqual([spanOf('ulm').start, spanOf('now.').start]);
    const [announcement] = plan.filter(({ role }) => role === 'announcement');
    expect(announcement && placeInSource(announcement, 2)).toBeNull();
  });

  test('makes the utterance resume at that offset, or start from the beginning if the offset is at either end', () => {
    if (!utterance) throw new Error('The queue does not have the sentence.');
    const rest = restFrom(utterance, utterance.words.indexOf('now'));
    expect(rest.words).toBe('now.');
    expect(rest.parts.map(({ start, end }) => reading.article.text.slice(start, end)).join('')).toBe('now.');
    expect(restFrom(utterance, 0)).toBe(utterance);
    expect(restFrom(utterance, utterance.words.length)).toBe(utterance);
  });
});
