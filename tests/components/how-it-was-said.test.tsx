// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Quote } from '../../utils/model';
import { at, plain } from './support/rainy-reading';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

/** What the card of the first quote says of how it was said, with these facts. */
async function lineOf(facts: Partial<Quote>): Promise<string | undefined> {
  const [first, ...rest] = plain.analysis.quotes;
  if (!first) throw new Error('a quote is needed');
  show({ ...plain, analysis: { ...plain.analysis, quotes: [{ ...first, ...facts }, ...rest] } }).showQuote('q1');
  await expect.poll(() => all('.card').length).toBe(1);
  return all('[data-fact="how"]')[0]?.textContent ?? undefined;
}

it('tells manner and channel in one line', async () => {
  expect(await lineOf({ manner: 'denied', channel: { ...at('spoke'), kind: 'statement' } })).toBe('manner_denied · channel_statement');
  expect(one('[data-fact="how"]').previousElementSibling?.textContent).toBe('quote_how');
});

it('tells the manner alone, and «said» only with a channel', async () => {
  expect(await lineOf({ manner: 'warned' })).toBe('manner_warned');
  expect(await lineOf({ manner: 'said', channel: { ...at('spoke'), kind: 'press' } })).toBe('manner_said · channel_press');
});

it('says nothing of a quote that was just said, or that an earlier release found', async () => {
  expect(await lineOf({ manner: 'said' })).toBeUndefined();
  expect(await lineOf({})).toBeUndefined();
});

it('tells who passed it on', async () => {
  const line = await lineOf({ manner: 'said', relay: { mention: at('Bo'), actorId: null, unnamed: false } });
  expect(line).toBe('manner_said · quote_relay');
});

it('tells why the source is not named, in the words of the article', async () => {
  await lineOf({ speaker: { mention: at('she'), actorId: null, unnamed: true, anonymity: at('and it will') } });
  expect(one('[data-fact="anonymity"] q').textContent).toBe('and it will');
  expect(one('[data-fact="anonymity"]').previousElementSibling?.textContent).toBe('quote_anonymity');
});
