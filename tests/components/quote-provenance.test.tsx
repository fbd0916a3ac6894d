// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Quote } from '../../utils/model';
import { at, plain } from './support/sample-reading';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

/**
 * Gives the first quotation the given properties, opens its card and returns the card's line about the manner of speech and the channel.
 */
async function lineOf(facts: Partial<Quote>): Promise<string | undefined> {
  const [first, ...rest] = plain.analysis.quotes;
  if (!first) throw new Error('The test needs a reading with a quotation.');
  show({ ...plain, analysis: { ...plain.analysis, quotes: [{ ...first, ...facts }, ...rest] } }).showQuote('q1');
  await expect.poll(() => all('.card').length).toBe(1);
  return all('[data-fact="how"]')[0]?.textContent ?? undefined;
}

test('the card of a quotation shows the manner of speech («denied») and the channel («statement») in one line', async () => {
  expect(await lineOf({ manner: 'denied', channel: { ...at('spoke'), kind: 'statement' } })).toBe('manner_denied · channel_statement');
});

test('the card of a quotation shows "warned" on its own, but "said" only together with a channel such as the press', async () => {
  expect(await lineOf({ manner: 'warned' })).toBe('manner_warned');
  expect(await lineOf({ manner: 'said', channel: { ...at('spoke'), kind: 'press' } })).toBe('manner_said · channel_press');
});

test('the card of a quotation omits the manner of speech when it is unknown, or when it is "said" without further details', async () => {
  expect(await lineOf({ manner: 'said' })).toBeUndefined();
  expect(await lineOf({})).toBeUndefined();
});

test('the card of a quotation names the person who passed the words on', async () => {
  const line = await lineOf({ manner: 'said', relay: { mention: at('Bo'), actorId: null, unnamed: false } });
  expect(line).toBe('manner_said · quote_relay');
});

test('the card of a quotation quotes the reason that the article gives for not naming the source', async () => {
  await lineOf({ speaker: { mention: at('she'), actorId: null, unnamed: true, anonymity: at('and it will') } });
  expect(one('[data-fact="anonymity"] q').textContent).toBe('and it will');
  expect(one('[data-fact="anonymity"]').textContent).toContain('quote_anonymity');
});
