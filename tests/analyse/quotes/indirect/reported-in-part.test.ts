import { describe, expect, test } from 'vitest';
import { quotesIn } from '../../support/read-quotes';

describe('a clause partly in quotation marks', () => {
  test.each([
    [
      'Ana Roth said in a speech that the ferry was “a scandal” and that nobody cared.',
      'that the ferry was “a scandal” and that nobody cared',
    ],
    ['Ana Roth said the ferry was “old” because the council was poor.', 'the ferry was “old” because the council was poor'],
    ['Ana Roth said the ferry was “old” and the bridge “rotten” in places.', 'the ferry was “old” and the bridge “rotten” in places'],
    ['Ana Roth promised to sell the “old” ferry by May.', 'to sell the “old” ferry by May'],
    ['Ana Roth called the ferry “a scandal” and skipped the meeting.', 'the ferry “a scandal”'],
    ['Ana Roth said the board had agreed to “look at the ferry again.”', 'the board had agreed to “look at the ferry again.”'],
    ['Ana Roth said Piet Maas told him the ferry was “a scandal.”', 'Piet Maas told him the ferry was “a scandal.”'],
    ['Ana Roth said that once the ferry goes, “I intend to be on it.”', 'that once the ferry goes, “I intend to be on it.”'],
    [
      'Ana Roth said the ferry had lost money, “including a good part of mine.”',
      'the ferry had lost money, “including a good part of mine.”',
    ],
    ['Ana Roth said it was “old,” because nobody had painted it.', 'it was “old,” because nobody had painted it'],
    ['Ana Roth said the ferry was a “ruin,” a “trap” and a “wreck.”', 'the ferry was a “ruin,” a “trap” and a “wreck.”'],
    ['Ana Roth feared that the ferry was becoming “a trap for tired people.”', 'that the ferry was becoming “a trap for tired people.”'],
    ['Ana Roth told them Piet Maas “has a number of ferries.”', 'Piet Maas “has a number of ferries.”'],
  ])('forms one mixed quotation together with its unquoted words: %s', (text, words) => {
    expect(quotesIn(text)).toMatchObject([{ words: [words], speaker: 'Ana Roth', kind: 'mixed' }]);
  });

  test('is found before and after its source, but does not include an adverbial at the beginning of the sentence', () => {
    expect(quotesIn('No coat of paint, Ana Roth said, “hides what it really is.”')).toMatchObject([
      { words: ['No coat of paint', '“hides what it really is.”'], speaker: 'Ana Roth', kind: 'mixed' },
    ]);
    expect(quotesIn('The old ferry, Ana Roth said, is “doing better than the new one.”')).toMatchObject([
      { words: ['The old ferry', 'is “doing better than the new one.”'], speaker: 'Ana Roth', kind: 'mixed' },
    ]);
    expect(quotesIn('Instead, Ana Roth told the Harbour Post, her plan would be “to sail on” in May.')).toMatchObject([
      { words: ['her plan would be “to sail on” in May'], speaker: 'Ana Roth', kind: 'mixed' },
    ]);
    expect(quotesIn('No coat of paint, Ana Roth said late on Monday, “hides what it really is.”')).toMatchObject([
      { words: ['No coat of paint', '“hides what it really is.”'], speaker: 'Ana Roth', kind: 'mixed' },
    ]);
    expect(quotesIn('In the end, Ana Roth said, “nobody cared about the ferry.”')).toMatchObject([{ kind: 'direct' }]);
  });

  test('yields only the quoted words, attributed to the original speaker, when somebody else passes them on', () => {
    expect(quotesIn('Ana Roth said Piet Maas told him, “The ferry is old.”')).toMatchObject([
      { words: ['“The ferry is old.”'], speaker: 'Piet Maas', kind: 'direct' },
    ]);
  });

  test('is attributed to the possessor of the reporting noun before it', () => {
    expect(quotesIn('The crew laughed at her remark that “nobody needs a ferry.”')).toMatchObject([
      { words: ['that “nobody needs a ferry.”'], speaker: 'her', kind: 'mixed' },
    ]);
  });

  test.each(['The ferry, which Ana Roth called “a disgrace,” was sold.', 'The crew laughed at what Ana Roth called “a disgrace.”'])(
    'yields a direct quotation whose speaker is the subject of the clause when the clause is relative: %s',
    (text) => {
      expect(quotesIn(text)).toMatchObject([{ speaker: 'Ana Roth', kind: 'direct' }]);
    },
  );
});

test('a source in the middle of a sentence ends at its comma, and the reported words go on after it', () => {
  expect(quotesIn('The mayor is, according to two sources, weighing her resignation.')).toMatchObject([
    { words: ['The mayor is', 'weighing her resignation'], speaker: 'two sources' },
  ]);
  expect(quotesIn('The bridge, according to Ana Roth, a guide, is old.')).toMatchObject([
    { words: ['The bridge', 'is old'], speaker: 'Ana Roth, a guide' },
  ]);
});
