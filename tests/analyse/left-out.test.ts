import { describe, expect, test } from 'vitest';
import { tellAll as tell, tell as tellShown } from './support/tell-quotes';

describe('readers are spared', () => {
  test.each([
    ['what somebody wants', 'Ana Roth wants the council to buy a ferry.'],
    ['what somebody favours', 'Ana Roth praised the crew of the ferry.'],
    ['a question that nobody asks', 'Asked whether the ferry was safe, the crew laughed.'],
  ])('%s', (_, text) => {
    expect(tell(text).length).toBeGreaterThan(0);
    expect(tellShown(text)).toEqual([]);
  });

  test.each(['Ana Roth denied the report.', 'Ana Roth urged islanders to stay at home.', 'Ana Roth said the ferry was safe.'])(
    'but not %s',
    (text) => {
      expect(tellShown(text)).toHaveLength(1);
    },
  );
});
