import { describe, expect, test } from 'vitest';
import { announcing, plain, planOf, wordsOf } from './support/planning';
import { readingWithQuotes } from './support/reading-with-quotes';

describe('the speech queue', () => {
  test('begins with the headline and numbers the sentences and paragraphs', () => {
    const queue = planOf(['It rained. It snowed.', 'Nobody came.'], [], plain, { title: 'Rain in Ulm' });
    expect(queue.map(({ source, paragraph, sentence, words }) => [source, paragraph, sentence, words])).toEqual([
      ['title', 0, 0, 'Rain in Ulm'],
      ['body', 1, 1, 'It rained.'],
      ['body', 1, 2, 'It snowed.'],
      ['body', 2, 3, 'Nobody came.'],
    ]);
  });

  test('contains every word of the text once, in the original order', () => {
    const lines = ['“It rained. It snowed,” said Ana Roth. Why?', '„Nein“, sagte er.', '3. Juni – 1,500 (sic).'];
    const text = lines.join('\n');
    const parts = planOf(lines, [{ parts: ['“It rained. It snowed,”'], by: 'Ana Roth' }], {
      ...announcing,
      hasQuoteVoice: () => true,
      limit: 40,
    }).flatMap((utterance) => utterance.parts);
    expect(
      parts
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
    expect(parts.every(({ start }, at) => start >= (parts[at - 1]?.end ?? 0))).toBe(true);
  });

  test('omits lines without words', () => {
    expect(wordsOf(planOf(['* * *', 'It rained.', '—']))).toEqual(['It rained.']);
  });

  test('shortens a web address to its host name', () => {
    expect(wordsOf(planOf(['More at https://www.paper.example/2026/rain?id=7#x, or (www.ulm.example/a). Fine.']))).toEqual([
      'More at paper.example, or (ulm.example).',
      'Fine.',
    ]);
  });

  test('omits footnote references and ruby annotations', () => {
    const lines = ['It rained.12 東京とうきょうは雨だ。'];
    const { spanOf } = readingWithQuotes(lines, []);
    const body = [
      {
        tag: 'p' as const,
        children: [
          spanOf('It rained.'),
          { tag: 'sup' as const, children: [{ tag: 'a' as const, children: [spanOf('12')] }] },
          spanOf(' '),
          { tag: 'ruby' as const, children: [spanOf('東京'), { tag: 'rt' as const, children: [spanOf('とうきょう')] }] },
          spanOf('は雨だ。'),
        ],
      },
    ];
    expect(wordsOf(planOf(lines, [], plain, { body }))).toEqual(['It rained.', '東京は雨だ。']);
  });

  test('omits the links from footnotes back to the text', () => {
    const lines = ['It rained.1', 'Heavily. ↩︎'];
    const { spanOf } = readingWithQuotes(lines, []);
    const link = (words: string, fragment: string, id: string) => ({
      tag: 'a' as const,
      href: `https://paper.example/a#${fragment}`,
      id,
      children: [spanOf(words)],
    });
    const body = [
      { tag: 'p' as const, children: [spanOf('It rained.'), { tag: 'sup' as const, children: [link('1', 'fn1', 'r1')] }] },
      { tag: 'ol' as const, children: [{ tag: 'li' as const, id: 'fn1', children: [spanOf('Heavily. '), link('↩︎', 'r1', 'b1')] }] },
    ];
    expect(wordsOf(planOf(lines, [], plain, { body }))).toEqual(['It rained.', 'Heavily.']);
  });

  test('gives each sentence its own language', () => {
    const lines = ['It rained. Il pleut. Fine.', 'Es regnet.'];
    const { spanOf } = readingWithQuotes(lines, []);
    const body = [
      {
        tag: 'p' as const,
        children: [spanOf('It rained. '), { tag: 'i' as const, lang: 'fr', children: [spanOf('Il pleut.')] }, spanOf(' Fine.')],
      },
      { tag: 'p' as const, lang: 'de', children: [spanOf('Es regnet.')] },
    ];
    expect(planOf(lines, [], plain, { body }).map(({ lang, words }) => [lang, words])).toEqual([
      ['en', 'It rained.'],
      ['fr', 'Il pleut.'],
      ['en', 'Fine.'],
      ['de', 'Es regnet.'],
    ]);
  });

  test('splits a long sentence into utterances that all belong to the same sentence', () => {
    const long = `It rained in Ulm, ${'and it rained in Bern, '.repeat(20)}and then it stopped.`;
    const queue = planOf([long], [], { ...plain, limit: 120 });
    expect(queue.length).toBeGreaterThan(3);
    expect(wordsOf(queue).join('')).toBe(long);
    expect(queue.every(({ words }) => words.length <= 120)).toBe(true);
    expect(new Set(queue.map(({ span, sentence }) => `${span.start} ${span.end} ${sentence}`))).toEqual(new Set([`0 ${long.length} 0`]));
  });
});

describe('a second voice for quotations', () => {
  test('splits a sentence at the start and the end of each quotation', () => {
    const queue = planOf(['Then “it rained”, said Ana Roth, “and snowed”.'], [{ parts: ['“it rained”', '“and snowed”'], by: 'Ana Roth' }], {
      ...plain,
      hasQuoteVoice: (lang) => lang === 'en',
    });
    expect(queue.map(({ role, words }) => [role, words])).toEqual([
      ['text', 'Then'],
      ['quote', '“it rained”'],
      ['text', ', said Ana Roth,'],
      ['quote', '“and snowed”'],
    ]);
  });

  test('does not split a sentence at an indirect quotation', () => {
    const queue = planOf(['Roth said it rained.'], [{ parts: ['it rained'], by: 'Ana Roth', kind: 'indirect' }], {
      ...plain,
      hasQuoteVoice: () => true,
    });
    expect(wordsOf(queue)).toEqual(['Roth said it rained.']);
  });
});
