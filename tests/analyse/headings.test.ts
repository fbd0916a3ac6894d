import { describe, expect, test } from 'vitest';
import { tell } from './support/tell-quotes';

describe('a heading names who says it', () => {
  const body = '\nAna Roth, the harbour master, met the crew on Monday. Roth sails.';

  test.each([
    ['Ana Roth: I would sell the ferry', 'I would sell the ferry', 'Ana Roth'],
    ['Roth: No plans for the ferry', 'No plans for the ferry', 'Roth'],
  ])('%s', (heading, words, speaker) => {
    expect(tell(heading + body)).toEqual([{ words: [words], speaker, rule: 'colon', kind: 'indirect' }]);
  });

  test.each(['Harbour notes: What the crew wants', 'Piet Maas: A life at sea', 'Ana Roth: 1,769', 'Ana Roth: Who sails the ferry?'])(
    'but not %s',
    (heading) => {
      expect(tell(heading + body)).toEqual([]);
    },
  );
});
