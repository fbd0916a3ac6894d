import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/languages';

/** Returns the last quotation's speaker and, after an arrow, the source that passed the words on, if there is one. */
function chainOf(lang: string, text: string): string {
  const { quotes, actors } = analyse({ text, lang, title: '' });
  const quote = quotes.findLast(({ kind }) => kind !== 'indirect') ?? quotes.at(-1);
  const nameOf = (speaker: NonNullable<typeof quote>['speaker']): string =>
    speaker ? (actors.find(({ id }) => id === speaker.actorId)?.name ?? text.slice(speaker.mention.start, speaker.mention.end)) : 'nobody';
  return quote ? [nameOf(quote.speaker), ...(quote.relay ? [nameOf(quote.relay)] : [])].join(' → ') : 'no quotation';
}

describe.each([
  ['en', 'Keith Lumley said Ana Roth told him, “The bridge is closed.”', 'Ana Roth → Keith Lumley'],
  ['en', 'Keith Lumley said that Ana Roth had warned him: “The bridge may fall.”', 'Ana Roth → Keith Lumley'],
  ['en', 'Keith Lumley said on Monday that Ana Roth had warned him: “The bridge may fall.”', 'Ana Roth → Keith Lumley'],
  ['en', 'Ana Roth said her mother had warned her: “The bridge may fall.”', 'her mother → Ana Roth'],
  ['en', 'Keith Lumley told reporters that Ana Roth had warned him: “The bridge may fall.”', 'Ana Roth → Keith Lumley'],
  ['en', 'According to Keith Lumley, Ana Roth said: “The bridge is closed.”', 'Ana Roth → Keith Lumley'],
  ['en', '“The bridge is closed,” Ana Roth said, according to Keith Lumley.', 'Ana Roth → Keith Lumley'],
  ['en', '“The bridge is closed,” Ana Roth told him, Keith Lumley said.', 'Ana Roth → Keith Lumley'],
  ['en', '“The bridge is closed,” said Ana Roth, according to two people in the room.', 'Ana Roth → two people in the room'],
  ['en', '“The bridge is closed,” Ana Roth said.', 'Ana Roth'],
  ['en', '“The bridge is closed,” Ana Roth said, adding that it would rain.', 'Ana Roth'],
  ['en', 'Keith Lumley said it would rain, and Ana Roth said: “The bridge is closed.”', 'Ana Roth'],
  ['en', 'Keith Lumley said he was told: “The bridge is closed.”', 'Keith Lumley'],
  ['de', 'Keith Lumley sagte, Ana Roth habe ihm gesagt: „Die Brücke ist zu.“', 'Ana Roth → Keith Lumley'],
  ['de', 'Ana Roth sagte, ihre Mutter habe sie gewarnt: „Die Brücke ist zu.“', 'ihre Mutter → Ana Roth'],
  ['de', 'Ana Roth sagte: „Die Brücke ist zu.“', 'Ana Roth'],
] as const)('in a text in «%s»', (lang, text, chain) => {
  test(`a quotation is given a second source only if the text names both the speaker and whoever passed the words on: ${text}`, () => {
    expect(chainOf(lang, text)).toBe(chain);
  });
});

test('a clause that only introduces a relayed quotation is not a separate quotation', () => {
  const text = 'Keith Lumley said Ana Roth had told him: “The bridge is closed.”';
  expect(analyse({ text, lang: 'en', title: '' }).quotes.map(({ kind }) => kind)).toEqual(['direct']);
});
