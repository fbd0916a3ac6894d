import { describe, expect, test } from 'vitest';
import { quotesIn } from '../support/read-quotes';

describe('a heading with a label', () => {
  const body = '\nAna Roth, the harbour master, met the crew on Monday. Roth sails.';

  test.each([
    ['Ana Roth: I would sell the ferry', 'I would sell the ferry', 'Ana Roth'],
    ['Roth: No plans for the ferry', 'No plans for the ferry', 'Roth'],
  ])('is an indirect quotation of the person named in the label: %s', (heading, words, speaker) => {
    expect(quotesIn(heading + body)).toEqual([{ words: [words], speaker, rule: 'colon', kind: 'indirect' }]);
  });

  test.each(['Harbour notes: What the crew wants', 'Piet Maas: A life at sea', 'Ana Roth: 1,769', 'Ana Roth: Who sails the ferry?'])(
    'is not a quotation when the label is not a known name or the rest is not a statement: %s',
    (heading) => {
      expect(quotesIn(heading + body)).toEqual([]);
    },
  );
});
