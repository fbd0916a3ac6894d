import { describe, expect, test } from 'vitest';
import { makeQuote, quotesIn } from '../support/read-quotes';

describe('a job title that begins with a reporting word', () => {
  test.each([
    'fire chief Otto Lumley',
    'press secretary Otto Lumley',
    'state senator Otto Lumley',
    'report author Otto Lumley',
    'charge nurse Otto Lumley',
    'call centre manager Otto Lumley',
    'plan architect Otto Lumley',
    'rail minister Otto Lumley',
  ])('is part of the speaker: %s', (speaker) => {
    expect(quotesIn(`“Everyone is fine,” ${speaker} said.`)).toEqual([makeQuote('“Everyone is fine,”', speaker, 'after')]);
  });

  test('does not start at “report” in “ministers report”, where it is the verb of a plural subject', () => {
    expect(quotesIn('“Everyone is fine,” ministers report.')).toEqual([makeQuote('“Everyone is fine,”', 'ministers', 'after')]);
  });
});

describe('quoted words at the start of a sentence', () => {
  test.each([
    ['“Everyone here is fine,” and off he went.', '“Everyone here is fine,”'],
    ['It rained. “Nobody here is hurt,” so the bells rang.', '“Nobody here is hurt,”'],
    ['“It Is So Now,” about the harbour, the crew said.', '“It Is So Now,”'],
  ])('form a quotation without a speaker: %s', (text, words) => {
    expect(quotesIn(text).filter(({ kind }) => kind !== 'indirect')).toEqual([makeQuote(words, null, 'unattributed')]);
  });
});

describe('an answer after a reported question', () => {
  test.each([
    ['“Will you resign?” a reporter asked. “Never.”', '“Will you resign?”', 'a reporter', '“Never.”'],
    ['"Did you steal it?" prosecutor Amara Lindgren asked. "No."', '"Did you steal it?"', 'prosecutor Amara Lindgren', '"No."'],
    [
      '“Will you resign?” a reporter asked. “Not while the bridge is closed,” and off he went.',
      '“Will you resign?”',
      'a reporter',
      '“Not while the bridge is closed,”',
    ],
    [
      '“Will you resign?” a reporter asked.\n“I will stay until the bridge is open.”',
      '“Will you resign?”',
      'a reporter',
      '“I will stay until the bridge is open.”',
    ],
  ])('is not attributed to the person who asks: %s', (text, question, asker, answer) => {
    expect(quotesIn(text)).toEqual([makeQuote(question, asker, 'after'), makeQuote(answer, null, 'unattributed')]);
  });

  test('is not confused with the second half of a question that is interrupted by the reporting clause', () => {
    expect(quotesIn('“Will you resign,” a reporter asked, “or stay?”')).toMatchObject([{ words: ['“Will you resign,”', '“or stay?”'] }]);
  });

  test('is attributed to the person who is named beside the answer', () => {
    const quotes = quotesIn('“Will you resign?” a reporter asked. “Never,” Ana Roth said. “I like it here.”');
    expect(quotes.map(({ speaker, words }) => [speaker, words.length])).toEqual([
      ['a reporter', 1],
      ['Ana Roth', 2],
    ]);
  });
});

describe('a quotation beside a number', () => {
  test.each([
    ['Ana Roth said the “bad” bridge cost €9,000 a day.', 'the “bad” bridge cost €9,000 a day', 'mixed'],
    ['Ana Roth said the “slow” ferry left at 10:30 on Monday.', 'the “slow” ferry left at 10:30 on Monday', 'mixed'],
    ['Ana Roth said the “slow” ferry took 4.5 hours.', 'the “slow” ferry took 4.5 hours', 'mixed'],
    ['“The ferry decides everything” for 9,000 people, Ana Roth said.', '“The ferry decides everything” for 9,000 people', 'mixed'],
    ['Ana Roth said she would ask for costs of €9,000.', 'she would ask for costs of €9,000', 'indirect'],
    ['The bridge would cost €9,000 more, Ana Roth said.', 'The bridge would cost €9,000 more', 'indirect'],
  ])('does not end at a comma, colon or full stop inside the number: %s', (text, words, kind) => {
    expect(quotesIn(text)).toMatchObject([{ words: [words], speaker: 'Ana Roth', kind }]);
  });

  test('does not split the number, whether the number belongs to the subject or follows the quotation', () => {
    expect(quotesIn('“It holds,” 9,000 islanders said.')).toMatchObject([{ speaker: '9,000 islanders' }]);
    expect(quotesIn('Ana Roth said that “it holds,” and 1,200,500 people saw it.')).toMatchObject([{ words: ['that “it holds,”'] }]);
  });
});

describe('a subject that refers to no one', () => {
  test.each(['no one', 'nobody', 'No one', 'No one at the ministry', 'none of the ministers', 'The'])(
    'is not treated as a source: %s',
    (nobody) => {
      expect(quotesIn(`“The bridge is closed,” ${nobody} said.`)).toEqual([makeQuote('“The bridge is closed,”', null, 'unattributed')]);
    },
  );

  test.each(['some', 'The ministry', 'one of the ministers'])('is not confused with «%s», which is treated as a source', (source) => {
    expect(quotesIn(`“The bridge is closed,” ${source} said.`)).toEqual([makeQuote('“The bridge is closed,”', source, 'after')]);
  });

  test.each(['The only minister', 'The former president'])('is not confused with «%s», which refers to a particular person', (source) => {
    expect(quotesIn(`${source} was blunt, adding: “The bridge is closed.”`)).toEqual([
      makeQuote('“The bridge is closed.”', source, 'participle'),
    ]);
  });

  test('yields no indirect quotation', () => {
    expect(quotesIn('No one said that the bridge would open in May.')).toEqual([]);
  });
});

describe('the title of a work', () => {
  test.each([
    'Ana Roth said in her 2012 memoir, “The Long Winter.”',
    'Ana Roth told the story in her book “The Long Winter.”',
    'According to his book “The Long Winter,” the ferry sank twice.',
    'Ana Roth spoke on her weekly podcast, “Ferries and Fog,” on Monday.',
    'The letter was signed by the author of “The Ferry: A Life Between Two Islands and a Harbour.”',
  ])('is not a quotation: %s', (text) => {
    expect(quotesIn(text).filter(({ kind }) => kind !== 'indirect')).toEqual([]);
  });

  test('is not confused with a quotation from the work', () => {
    expect(quotesIn('Ana Roth wrote in her memoir, “The winter was long.”')).toMatchObject([{ words: ['“The winter was long.”'] }]);
  });
});

describe('the extent of a quotation', () => {
  test.each([
    ['He wants no ferry - “I hate boats,” Ana Roth said - and no bridge.', '“I hate boats,”'],
    ['The vote was close (“I want my dues back,” wrote Ana Roth), and long.', '“I want my dues back,”'],
    ['Ana Roth wrote, “Thank you, Ulm” on Monday.', '“Thank you, Ulm”'],
    ['Ana Roth said, “It holds” - at which the crowd cheered.', '“It holds”'],
    ['The harbour is old, Ana Roth told us in Salem, N.Y. “It leaks every day.”', '“It leaks every day.”'],
  ])('excludes unquoted words next to the quotation: %s', (text, words) => {
    expect(quotesIn(text).filter(({ kind }) => kind !== 'indirect')).toMatchObject([
      { words: [words], kind: 'direct', speaker: 'Ana Roth' },
    ]);
  });
});

test('a report in the sentence after a quotation is not its source', () => {
  const quotes = quotesIn('“We tried,” Ana Roth said. “Nothing worked at all.” Piet Maas told the council he was sorry.');
  expect(quotes[0]).toMatchObject({ words: ['“We tried,”', '“Nothing worked at all.”'], speaker: 'Ana Roth' });
});

test('the comma between two partial quotations belongs to neither of them', () => {
  const text = 'Ana Roth called the bridge a “tired old joke” of the town, a “slow, dark trap,” and a plan full of “worn-out ideas.”';
  expect(quotesIn(text).map(({ words }) => words)).toEqual([
    ['the bridge a “tired old joke” of the town'],
    ['a “slow, dark trap,”'],
    ['and a plan full of “worn-out ideas.”'],
  ]);
});
