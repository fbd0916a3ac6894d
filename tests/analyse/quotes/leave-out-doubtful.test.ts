import { describe, expect, test } from 'vitest';
import { allQuotesIn as quotesIn, quotesIn as shownQuotesIn } from '../support/read-quotes';

describe('the analysis that readers see', () => {
  test.each([
    ['a wish', 'Ana Roth wants the council to buy a ferry.'],
    ['praise', 'Ana Roth praised the crew of the ferry.'],
    ['a question without a speaker', 'Asked whether the ferry was safe, the crew laughed.'],
  ])('leaves out %s', (_, text) => {
    expect(quotesIn(text).length).toBeGreaterThan(0);
    expect(shownQuotesIn(text)).toEqual([]);
  });

  test.each(['Ana Roth denied the report.', 'Ana Roth urged islanders to stay at home.', 'Ana Roth said the ferry was safe.'])(
    'includes a reliable indirect quotation: %s',
    (text) => {
      expect(shownQuotesIn(text)).toHaveLength(1);
    },
  );
});
