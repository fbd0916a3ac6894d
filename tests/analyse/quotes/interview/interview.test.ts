import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../../../../utils/model';
import { analyse } from '../../../support/languages';
import { allQuotesIn, quotesIn } from '../../support/read-quotes';

/** Returns the speaker and words of each quotation in an English text that consists of the given lines. */
const quotationsIn = (lines: readonly string[]): [speaker: string | null, words: string][] =>
  quotesIn(lines.join('\n')).map(({ speaker, words }) => [speaker, words.join(' / ')]);

describe('the answers in an interview', () => {
  test('are attributed to the names that label them', () => {
    const lines = [
      'Courier: Why did you come back?',
      'Ana Roth: I missed the sea.',
      'I always knew I would.',
      'Courier: And the ferry?',
      'Roth: It is slow.',
      'The ferry runs until June.',
    ];
    expect(quotationsIn(lines)).toEqual([
      ['Ana Roth', 'I missed the sea. / I always knew I would.'],
      ['Roth', 'It is slow.'],
    ]);
  });

  test('are attributed to the names in labels written in capitals', () => {
    const lines = ['MARTA LIND: Why did you come back?', 'ANA ROTH: I missed the sea.', 'LIND: Will you stay?', 'ROTH: Yes.'];
    expect(quotationsIn(lines)).toEqual([
      ['ANA ROTH', 'I missed the sea.'],
      ['ROTH', 'Yes.'],
    ]);
  });

  test('are attributed to the main person in the opening paragraph when the labels are Q and A', () => {
    const lines = [
      'Ana Roth has run the ferry for ten years. Mayor Otto Lumley gave her the post. Roth spoke to us on the pier.',
      'Q: Why did you come back?',
      'A: I missed the sea.',
      'Q. Will you stay?',
      'A. Yes.',
    ];
    expect(quotationsIn(lines)).toEqual([
      ['Roth', 'I missed the sea.'],
      ['Roth', 'Yes.'],
    ]);
  });

  test('are found after unlabelled questions and attributed to the person named before the interview', () => {
    const lines = [
      'We met Ana Roth on the pier.',
      'Why did you come back?',
      'I missed the sea.',
      'Will you stay?',
      'Yes, and I will row.',
      'The winter is long, but I have books.',
      'And the bridge?',
      'No comment.',
      'The bridge opens in May.',
    ];
    expect(quotationsIn(lines)).toEqual([
      ['Ana Roth', 'I missed the sea.'],
      ['Ana Roth', 'Yes, and I will row. / The winter is long, but I have books.'],
      ['Ana Roth', 'No comment.'],
    ]);
  });

  test('are attributed to the speakers in their labels, even in a debate without an interviewer', () => {
    const lines = ['Ana Roth: The ferry is slow.', 'Otto Lumley: The bridge is dear.', 'Roth: It is not.', 'Lumley: It is.'];
    expect(quotationsIn(lines).map(([speaker]) => speaker)).toEqual(['Ana Roth', 'Otto Lumley', 'Roth', 'Lumley']);
  });

  test('do not change the speaker of a quotation inside them', () => {
    const lines = [
      'Courier: Why did you come back?',
      'Ana Roth: Otto Lumley rowed out, and then he said, “Come home.” So I did.',
      'Courier: Was it hard?',
      'Roth: It was what they call “home.”',
    ];
    expect(quotesIn(lines.join('\n')).map(({ speaker, rule }) => [speaker, rule])).toEqual([
      ['Ana Roth', 'turn'],
      ['he', 'before'],
      ['Roth', 'turn'],
    ]);
  });
});

test('the analysis finds no separate quotation for indirect speech inside an answer', () => {
  const lines = [
    'Courier: Why did you come back?',
    'Ana Roth: Otto Lumley denied the report and urged me to stay.',
    'Courier: Was it hard?',
    'Roth: He promised to help.',
  ];
  expect(allQuotesIn(lines.join('\n')).map(({ rule }) => rule)).toEqual(['turn', 'turn']);
});

describe('a text that only looks like an interview', () => {
  test.each([
    ['a table of votes', ['Ana Roth: 1,769', 'Otto Lumley: 1,501', 'Roth: 547', 'Lumley: 46']],
    ['a fact box', ['Born: In Ulm', 'Party: Greens', 'Office: Mayor', 'Ship: The Gull']],
    ['notes with labels', ['Update: The ferry runs.', 'Correction: It does not.', 'Update: It does.', 'Correction: It sank.']],
    [
      'questions that the writer answers',
      ['What is the law?', 'It closes the port.', 'Who pays?', 'The city pays.', 'When does it begin?', 'In June.'],
    ],
  ])('has no quotations: %s', (_, lines) => {
    expect(quotationsIn(lines)).toEqual([]);
  });
});

test('the analysis finds the answer to a bold line in an interview even when the bold line is not a question', () => {
  const lines = [
    'We met Ana Roth.',
    'Why?',
    'I missed the sea.',
    'They say you left.',
    'Did I, now.',
    'And now?',
    'I stay.',
    'Why?',
    'I row.',
  ];
  const text = lines.join('\n');
  let start = 0;
  const body = lines.map((line, index): BodyNode => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { tag: 'p', children: index % 2 ? [{ tag: 'strong', children: [span] }] : [span] };
  });
  const { quotes } = analyse({ text, lang: 'en', title: '', body });
  expect(quotes.map(({ parts }) => text.slice(parts[0]?.start, parts[0]?.end))).toEqual([
    'I missed the sea.',
    'Did I, now.',
    'I stay.',
    'I row.',
  ]);
});

describe('the interviewee', () => {
  /**
   * Returns the name of the speaker, the name of the source that passed the words on (the relay), and the first two words of each
   * quotation.
   */
  const namedQuotations = (title: string, lines: readonly string[]): [speaker: string | null, relay: string | null, words: string][] => {
    const text = lines.join('\n');
    const { quotes, actors } = analyse({ text, lang: 'en', title });
    const nameOf = (id: string | null | undefined): string | null => actors.find((actor) => actor.id === id)?.name ?? null;
    return quotes.map(({ speaker, relay, parts }) => [
      nameOf(speaker?.actorId),
      nameOf(relay?.actorId),
      text.slice(parts[0]?.start, parts[0]?.end).split(' ', 2).join(' '),
    ]);
  };

  test('is the person named in the title when the opening paragraph also names others', () => {
    const lines = [
      'The pilot talks to Otto Lumley about fog. Ana Roth is late.',
      'Q: Why did you come back?',
      'A: I missed the sea.',
      'Q: What did your mother say?',
      'A: She said, “You look tired.” I said, “I am.”',
    ];
    expect(namedQuotations('Ana Roth: ‘I missed the sea’', lines)).toEqual([
      ['Ana Roth', null, 'I missed'],
      ['Ana Roth', null, 'She said,'],
      [null, 'Ana Roth', '“You look'],
      ['Ana Roth', null, '“I am.”'],
    ]);
  });

  test('is recognised by the initials in the labels', () => {
    const lines = ['Ana Roth has run the ferry.', 'HC: Why?', 'AR: I missed the sea.', 'HC: Will you stay?', 'AR: Yes, I will.'];
    expect(namedQuotations('', lines)).toEqual([
      ['Ana Roth', null, 'I missed'],
      ['Ana Roth', null, 'Yes, I'],
    ]);
  });

  test('is the same actor under a full and a short label', () => {
    const lines = ['MARTA LIND: Why?', 'ANA ROTH-BELL: I missed the sea.', 'LIND: Will you stay?', 'ROTH-BELL: Yes.'];
    const [[first] = [null], [second] = [null]] = namedQuotations('', lines);
    expect(first).toMatch(/^Ana /i);
    expect(second).toBe(first);
  });
});
