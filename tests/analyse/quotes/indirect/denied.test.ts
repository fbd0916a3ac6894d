import { describe, expect, test } from 'vitest';
import { quotesIn } from '../../support/read-quotes';

describe('speech that is denied, hypothetical or without content', () => {
  test.each([
    'Ana Roth never said “we will close the harbour.”',
    'Ana Roth should have said: “I was wrong.”',
    'Ana Roth stopped short of calling the plan “a crime.”',
    'Ana Roth would not call the pier “safe.”',
    'Ana Roth smiled as if to say “what now?”',
    'Every time a politician says “we are listening,” Piet Maas laughs.',
    'If somebody says “the ferry is safe,” Piet Maas laughs.',
    'Anyone who says “it is only rain” is new here.',
    'You may say: “It is only a ferry.”',
    'Ask yourself: “Would I take this boat?”',
    'Not once did Ana Roth say “sorry.”',
    'Ana Roth did not say whether the “old” bridge would close.',
    'The council has not responded to that claim.',
    'Neither Ana Roth nor Piet Maas would say where the money went.',
    'Nor did Ana Roth say whether the bridge would close.',
    'Ana Roth did not say why the bridge was closed.',
    'Ana Roth did not deny that the bridge was closed.',
    'Ana Roth said nothing for a while.',
    'Ana Roth said this in a statement on Monday.',
    'Ana Roth told reporters that on Monday.',
    'Ana Roth denied that on Tuesday.',
    'The mayor denied this.',
    'The council disputes this, and the crew laughed.',
    'The owner rejected this on Monday.',
    'Ana Roth denied both.',
    'Ana Roth defended it.',
    'Ana Roth criticised him in May.',
  ])('yields no quotation: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  test.each([
    ['Ana Roth told the council she never said “we will close.”', 'she never said “we will close.”', 'Ana Roth'],
    ['Ana Roth denied calling the crew “lazy.”', 'calling the crew “lazy.”', 'Ana Roth'],
  ])('yields a quotation attributed to the person who reports or denies the words: %s', (text, words, speaker) => {
    expect(quotesIn(text)).toMatchObject([{ words: [words], speaker }]);
  });

  test.each([
    ['Ana Roth did not only say “no”: she shouted.', '“no”'],
    ['Ana Roth never stopped saying “the sea decides.”', '“the sea decides.”'],
    ['In May Ana Roth said “the sea decides.”', '“the sea decides.”'],
    ['Ana Roth did not explain herself: “I was tired.”', '“I was tired.”'],
    ['The council has not responded, but Ana Roth said “we will see.”', '“we will see.”'],
    ['Ana Roth said nothing was wrong with the pier.', 'nothing was wrong with the pier'],
    ['Ana Roth said this bridge was old.', 'this bridge was old'],
    ['Ana Roth denied this claim.', 'this claim'],
    ['Ana Roth denied this and other claims.', 'this and other claims'],
    ['Ana Roth said that in May the ferries would stop.', 'that in May the ferries would stop'],
  ])('is distinguished from words that were really said: %s', (text, words) => {
    expect(quotesIn(text)).toMatchObject([{ words: [words], speaker: 'Ana Roth' }]);
  });
});
