import { describe, expect, test } from 'vitest';
import { allQuotesIn as quotesIn, type ReadQuote } from '../../support/read-quotes';

const indirect = (words: string | string[], speaker: string, rule: string): ReadQuote => ({
  words: typeof words === 'string' ? [words] : words,
  speaker,
  rule,
  kind: 'indirect',
});

describe('an indirect quotation', () => {
  test.each([
    ['Ana Roth said the ferry would leave early.', 'the ferry would leave early', 'Ana Roth'],
    ['Ana Roth said there was nothing wrong with the ferry.', 'there was nothing wrong with the ferry', 'Ana Roth'],
    ['Ana Roth said on Monday the ferry would leave early.', 'the ferry would leave early', 'Ana Roth'],
    ['Ana Roth said in a statement on Monday that the ferry had left.', 'that the ferry had left', 'Ana Roth'],
    ['Ana Roth told reporters the ferry would leave early.', 'the ferry would leave early', 'Ana Roth'],
    ['Ana Roth, the harbour master, insisted the ferry was safe.', 'the ferry was safe', 'Ana Roth, the harbour master'],
    ['Ana Roth asked whether the ferry was safe.', 'whether the ferry was safe', 'Ana Roth'],
    ['The ferry had left early, harbour officials said late Saturday.', 'The ferry had left early', 'harbour officials'],
    ['FELL, March 3 (Wire) - The ferry had left early, Ana Roth said.', 'The ferry had left early', 'Ana Roth'],
    ['The ferry had left early, Ana Roth told Port News.', 'The ferry had left early', 'Ana Roth'],
    ['Ana Roth said in an email the ferry was old.', 'the ferry was old', 'Ana Roth'],
    ['Ana Roth said on Portnet she would leave early.', 'she would leave early', 'Ana Roth'],
    ['Harbour officials said at least 20 ferries were old.', 'at least 20 ferries were old', 'Harbour officials'],
    ['Ana Roth found that the ferry was old.', 'that the ferry was old', 'Ana Roth'],
    ['Ana Roth explained why the ferry had left.', 'why the ferry had left', 'Ana Roth'],
    [
      'According to a port official, who asked to remain anonymous, the ferry is old.',
      'the ferry is old',
      'a port official, who asked to remain anonymous',
    ],
    ['Ana Roth Says Ferry Is Safe', 'Ferry Is Safe', 'Ana Roth'],
    ['Many islanders believe the ferry is safe.', 'the ferry is safe', 'Many islanders'],
    ['Recent polls show that the ferry is liked.', 'that the ferry is liked', 'Recent polls'],
    ['Ana Roth concluded this month that the ferry was old.', 'that the ferry was old', 'Ana Roth'],
    ['Piet Maas cautioned, as others had done, that the ferry was old.', 'that the ferry was old', 'Piet Maas'],
    ['Noting that the ferry was old, Ana Roth left.', 'that the ferry was old', 'Ana Roth'],
    ['Ana Roth announced she had sold the ferry — to the great surprise of the crew.', 'she had sold the ferry', 'Ana Roth'],
    ['Ana Roth said if it rains the ferry stays.', 'if it rains the ferry stays', 'Ana Roth'],
    ['Ana Roth said selling the ferry was a mistake.', 'selling the ferry was a mistake', 'Ana Roth'],
    ['Ana Roth said — on the radio, as it happens — that the ferry was old.', 'that the ferry was old', 'Ana Roth'],
    ['Ana Roth drew laughter by saying that the ferry was old.', 'that the ferry was old', 'Ana Roth'],
    ['About half of voters say they like the ferry.', 'they like the ferry', 'About half of voters'],
    ['Voters who have heard from the mayor say the ferry is old.', 'the ferry is old', 'Voters'],
    ['An earlier report in a Norland paper said that the ferry was old.', 'that the ferry was old', 'An earlier report in a Norland paper'],
    ['The poll shows that the ferry is liked.', 'that the ferry is liked', 'The poll'],
    ['A new poll showed Ana Roth ten points ahead of Piet Maas.', 'Ana Roth ten points ahead of Piet Maas', 'A new poll'],
    ['The ferry has lost half of its crew, port records show.', 'The ferry has lost half of its crew', 'port records'],
    [
      'The ferries in the north are all old, a study by the council found.',
      'The ferries in the north are all old',
      'a study by the council',
    ],
    ['As the Harbour Post reported on Monday, the ferry has been sold.', 'the ferry has been sold', 'the Harbour Post'],
    ['As reported by the Harbour Post, the ferry has been sold.', 'the ferry has been sold', 'the Harbour Post'],
    ['A number of things raise the price of fish, said Ana Roth.', 'A number of things raise the price of fish', 'Ana Roth'],
    ['The ferry was liked by most, according to a yearly poll.', 'The ferry was liked by most', 'a yearly poll'],
    ['According to early results, the plan has been agreed.', 'the plan has been agreed', 'early results'],
    ['47% say the ferry should be sold.', 'the ferry should be sold', '47%'],
    ['Ana Roth leads, with half of the voters saying she is ready.', 'she is ready', 'half of the voters'],
    ['Ana Roth told the Harbour Post he’s not planning to sail.', 'he’s not planning to sail', 'Ana Roth'],
    ['He closed the ferry that officials said would sink in May.', 'would sink in May', 'officials'],
    ['Piet Maas, who is tired, said the ferry, which he owns, was old.', 'the ferry, which he owns, was old', 'Piet Maas, who is tired'],
    ['Piet Maas said Ana Roth told him the ferry was safe.', 'Ana Roth told him the ferry was safe', 'Piet Maas'],
  ])('is found with the right extent and speaker: %s', (text, words, speaker) => {
    expect(quotesIn(text)).toEqual([indirect(words, speaker, 'indirect')]);
  });

  test.each([
    ['The ferry, Ana Roth said, would leave early.', ['The ferry', 'would leave early']],
    ['The ferry is safe, said Ana Roth, who sails it.', ['The ferry is safe']],
    ['The ferry, according to Ana Roth, would leave early.', ['The ferry', 'would leave early']],
    ['According to Ana Roth, the ferry would leave early.', ['the ferry would leave early']],
  ])('is found before, after or around its source: %s', (text, words) => {
    expect(quotesIn(text)).toMatchObject([{ words, kind: 'indirect' }]);
  });

  test('can occur more than once in a sentence', () => {
    expect(quotesIn('Ana Roth said the ferry was safe, but Piet Maas warned that it was old.')).toEqual([
      indirect('the ferry was safe', 'Ana Roth', 'indirect'),
      indirect('that it was old', 'Piet Maas', 'indirect'),
    ]);
    expect(quotesIn('Ana Roth said the ferry was safe, adding that it had just been painted.')).toEqual([
      indirect('the ferry was safe', 'Ana Roth', 'indirect'),
      indirect('that it had just been painted', 'Ana Roth', 'indirect'),
    ]);
  });

  test('includes asides between commas or dashes, a subordinate clause at its beginning, and a subject joined by «and»', () => {
    expect(quotesIn('Ana Roth said that Piet Maas, who sails the ferry, was tired.')).toMatchObject([
      { words: ['that Piet Maas, who sails the ferry, was tired'] },
    ]);
    expect(quotesIn('Ana Roth said that the ferry – in her view – was old.')).toMatchObject([
      { words: ['that the ferry – in her view – was old'] },
    ]);
    expect(quotesIn('Ana Roth said that when it rains, the ferry stays.')).toMatchObject([
      { words: ['that when it rains, the ferry stays'] },
    ]);
    expect(quotesIn('Ana Roth said she and her crew called the ferry home.')).toMatchObject([
      { words: ['she and her crew called the ferry home'] },
    ]);
  });

  test('ends where the reported clause ends, even if the sentence continues', () => {
    expect(quotesIn('When Ana Roth said the ferry was safe, the crew laughed.')).toMatchObject([{ words: ['the ferry was safe'] }]);
    expect(quotesIn('Ana Roth said the ferry was safe, which surprised the crew.')).toMatchObject([{ words: ['the ferry was safe'] }]);
    expect(quotesIn('Ana Roth said the ferry was safe, a claim that surprised the crew.')).toMatchObject([
      { words: ['the ferry was safe'] },
    ]);
  });
});

describe('an indirect question', () => {
  test.each([
    ['Ana Roth asked the crew on Monday if the ferry was safe.', 'if the ferry was safe', 'Ana Roth'],
    ['Asked whether the ferry was safe, the crew laughed.', 'whether the ferry was safe', null],
    ['The crew was asked why the ferry was old.', 'why the ferry was old', null],
  ])('is found with the right extent, and with its speaker if one is named: %s', (text, words, speaker) => {
    expect(quotesIn(text)).toMatchObject([{ words: [words], speaker, kind: 'indirect' }]);
  });
});

describe('a reported intention', () => {
  test.each([
    ['Ana Roth promised to repair the ferry.', 'to repair the ferry', 'Ana Roth'],
    ['Ana Roth declined to comment on the ferry.', 'to comment on the ferry', 'Ana Roth'],
    ['Ana Roth urged the council to repair the ferry.', 'the council to repair the ferry', 'Ana Roth'],
    ['Ana Roth asked the crew not to sail.', 'the crew not to sail', 'Ana Roth'],
    ['Ana Roth decided not to sail.', 'not to sail', 'Ana Roth'],
    ['Ana Roth promised to sell the ferry, and the crew left.', 'to sell the ferry', 'Ana Roth'],
    ['Ana Roth wants night work to be paid.', 'night work to be paid', 'Ana Roth'],
    ['Ana Roth wants the council to repair the ferry.', 'the council to repair the ferry', 'Ana Roth'],
  ])('is found with the right extent and speaker: %s', (text, words, speaker) => {
    expect(quotesIn(text)).toEqual([indirect(words, speaker, 'intent')]);
  });

  test('is not found when «to» introduces a place', () => {
    expect(quotesIn('Ana Roth asked to the harbour.')).toEqual([]);
  });
});

describe('a reported stance', () => {
  test.each([
    ['Ana Roth denied the report.', 'the report', 'Ana Roth'],
    ['Ana Roth criticized the council for its long silence.', 'the council for its long silence', 'Ana Roth'],
    ['Ana Roth called for a new ferry on Monday.', 'a new ferry', 'Ana Roth'],
    ['Ana Roth accused the council of lying.', 'the council of lying', 'Ana Roth'],
    ['Ana Roth complained to the council about the noise.', 'the noise', 'Ana Roth'],
    ['Some islanders have called for a new ferry.', 'a new ferry', 'Some islanders'],
    ['Ana Roth praised the crew in a speech to the council.', 'the crew', 'Ana Roth'],
    ['Ana Roth mentioned the crew and went home.', 'the crew', 'Ana Roth'],
    ['Ana Roth praised the captain, the cook and the crew.', 'the captain, the cook and the crew', 'Ana Roth'],
    ['Some islanders see the ferry as a danger.', 'the ferry as a danger', 'Some islanders'],
    ['Ana Roth, the mayor, recalled the long storm.', 'the long storm', 'Ana Roth, the mayor'],
  ])('is found with the right extent and speaker: %s', (text, words, speaker) => {
    expect(quotesIn(text)).toEqual([indirect(words, speaker, 'stance')]);
  });

  test.each([
    ['The crew laughed at her claim that the ferry was safe.', 'that the ferry was safe', 'her', 'indirect'],
    ['The crew laughed at Ana Roth’s promise to repair the ferry.', 'to repair the ferry', 'Ana Roth’s', 'intent'],
    ['The crew laughed at her criticism of the old ferry.', 'the old ferry', 'her', 'stance'],
  ])('is found after a noun with a possessor, just like a reported statement or intention: %s', (text, words, speaker, rule) => {
    expect(quotesIn(text)).toContainEqual(expect.objectContaining({ words: [words], speaker, rule }));
  });

  test('does not include a name in quotation marks in the reported words', () => {
    expect(quotesIn('Ana Roth praised the crew of the “Sea Rose” for its patience.')).toMatchObject([
      { words: ['the crew of the', 'for its patience'], rule: 'stance' },
    ]);
  });
});
