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

test('the card of a quotation says that the article doubts the words («claimed»), and names the channel («statement»)', async () => {
  expect(await lineOf({ manner: 'claimed', channel: { ...at('it will'), kind: 'statement' } })).toBe('manner_claimed · channel_statement');
});

test.each(['said', 'denied', 'warned'] as const)(
  'the card of a quotation has no line for «%s», because the article’s own verb is above it',
  async (manner) => {
    expect(await lineOf({ manner })).toBeUndefined();
  },
);

test('the card of a quotation does not name the channel again if the phrase on the card contains it', async () => {
  const cue = at('spoke');
  expect(await lineOf({ cue, channel: { ...cue, kind: 'speech' } })).toBeUndefined();
  expect(one('.card-cue mark').textContent).toBe('spoke');
});

test('the card of a quotation names the person who passed the words on', async () => {
  expect(await lineOf({ manner: 'said', relay: { mention: at('Bo'), actorId: null, unnamed: false } })).toBe('quote_relay');
});

test('the card of a quotation quotes the reason that the article gives for not naming the source', async () => {
  await lineOf({ speaker: { mention: at('she'), actorId: null, unnamed: true, anonymity: at('and it will') } });
  expect(one('[data-fact="anonymity"] q').textContent).toBe('and it will');
  expect(one('[data-fact="anonymity"]').textContent).toContain('quote_anonymity');
});
