import { describe, expect, test } from 'vitest';
import { announcing, planOf, wordsOf } from './support/planning';
import type { Told } from './support/reading-with-quotes';

describe('the speaker', () => {
  const quote = '“The harbour was empty by noon and the boats went out again only when the storm had passed,”';
  test.each<[rule: string, lang: string, lines: string[], told: Told[], expected: string[]]>([
    [
      'is announced before a quotation when the name comes only after a long quotation',
      'en',
      [`${quote} said Ana Roth.`],
      [{ parts: [quote], by: 'Ana Roth' }],
      ['Ana Roth:', `${quote} said Ana Roth.`],
    ],
    [
      'is not announced when the name follows immediately',
      'en',
      ['“It rained,” said Ana Roth.'],
      [{ parts: ['“It rained,”'], by: 'Ana Roth' }],
      ['“It rained,” said Ana Roth.'],
    ],
    [
      'is not announced when the sentence begins with the name',
      'en',
      ['Ana Roth said: “It rained.”'],
      [{ parts: ['“It rained.”'], by: 'Ana Roth' }],
      ['Ana Roth said: “It rained.”'],
    ],
    [
      'is not announced when the previous sentence of the paragraph contains the name',
      'de',
      ['Ana Roth war zufrieden. „Es regnet“, sagte sie.'],
      [{ parts: ['„Es regnet“'], by: 'Ana Roth' }],
      ['Ana Roth war zufrieden.', '„Es regnet“, sagte sie.'],
    ],
    [
      'is announced when the paragraph refers to the speaker only by a pronoun',
      'de',
      ['Ana Roth war zufrieden.', '„Es regnet“, sagte sie.'],
      [{ parts: ['„Es regnet“'], by: 'Ana Roth' }],
      ['Ana Roth war zufrieden.', 'Ana Roth:', '„Es regnet“, sagte sie.'],
    ],
    [
      'is announced as probable when the attribution is not certain',
      'fr',
      ['Luc Roux est parti.', '« Il pleut », a-t-il dit.'],
      [{ parts: ['« Il pleut »'], by: 'Luc Roux', confidence: 0.8 }],
      ['Luc Roux est parti.', 'probably Luc Roux:', '« Il pleut », a-t-il dit.'],
    ],
    [
      'is announced in a text without spaces',
      'ja',
      ['佐藤さんは去った。', '「雨だ」。'],
      [{ parts: ['「雨だ」'], by: '佐藤' }],
      ['佐藤さんは去った。', '佐藤:', '「雨だ」。'],
    ],
    [
      'is not announced again while the same speaker continues',
      'en',
      ['It was late.', '“It rained. It snowed.”', '“It froze.”'],
      [
        { parts: ['“It rained. It snowed.”'], by: 'Ana Roth' },
        { parts: ['“It froze.”'], by: 'Ana Roth' },
      ],
      ['It was late.', 'Ana Roth:', '“It rained.', 'It snowed.”', '“It froze.”'],
    ],
    [
      'is announced again after another speaker',
      'en',
      ['“It rained.”', '“No.”', '“Yes.”'],
      [
        { parts: ['“It rained.”'], by: 'Ana Roth' },
        { parts: ['“No.”'], by: 'Bo Maas' },
        { parts: ['“Yes.”'], by: 'Ana Roth' },
      ],
      ['Ana Roth:', '“It rained.”', 'Bo Maas:', '“No.”', 'Ana Roth:', '“Yes.”'],
    ],
    [
      'is announced again after a paragraph without a quotation',
      'en',
      ['“It rained.”', 'The night came.', '“It froze.”'],
      [
        { parts: ['“It rained.”'], by: 'Ana Roth' },
        { parts: ['“It froze.”'], by: 'Ana Roth' },
      ],
      ['Ana Roth:', '“It rained.”', 'The night came.', 'Ana Roth:', '“It froze.”'],
    ],
    [
      'is not announced when the quotation is in the middle of a sentence',
      'en',
      ['In Ulm, “it rained”.'],
      [{ parts: ['“it rained”'], by: 'Ana Roth' }],
      ['In Ulm, “it rained”.'],
    ],
    ['is not announced when the quotation has no speaker', 'en', ['“It rained.”'], [{ parts: ['“It rained.”'] }], ['“It rained.”']],
  ])('%s (%s)', (_, lang, lines, told, expected) => {
    expect(wordsOf(planOf(lines, told, announcing, { lang }))).toEqual(expected);
  });

  test('is announced in the language of the interface, and the announcement counts as part of the next sentence', () => {
    const queue = planOf(['Spät.', '„Es regnet.“'], [{ parts: ['„Es regnet.“'], by: 'Ana Roth' }], announcing, { lang: 'de' });
    expect(queue.map(({ role, sentence, lang, parts }) => [role, sentence, lang, parts.length])).toEqual([
      ['text', 0, 'de', 1],
      ['announcement', 1, 'en-GB', 0],
      ['text', 1, 'de', 1],
    ]);
  });
});
