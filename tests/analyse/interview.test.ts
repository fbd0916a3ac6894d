import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../../utils/model';
import { analyse } from '../support/languages';
import { tell, tellAll } from './support/tell-quotes';

const told = (lines: readonly string[]): [speaker: string | null, words: string][] =>
  tell(lines.join('\n')).map(({ speaker, words }) => [speaker, words.join(' / ')]);

describe('the answers of an interview are quotations', () => {
  test('names before the turns', () => {
    const lines = [
      'Courier: Why did you come back?',
      'Ana Roth: I missed the sea.',
      'I always knew I would.',
      'Courier: And the ferry?',
      'Roth: It is slow.',
      'The ferry runs until June.',
    ];
    expect(told(lines)).toEqual([
      ['Ana Roth', 'I missed the sea. / I always knew I would.'],
      ['Roth', 'It is slow.'],
    ]);
  });

  test('names in capitals', () => {
    const lines = ['MARTA LIND: Why did you come back?', 'ANA ROTH: I missed the sea.', 'LIND: Will you stay?', 'ROTH: Yes.'];
    expect(told(lines)).toEqual([
      ['ANA ROTH', 'I missed the sea.'],
      ['ROTH', 'Yes.'],
    ]);
  });

  test('letters, answered by whom the opening is about', () => {
    const lines = [
      'Ana Roth has run the ferry for ten years. Mayor Otto Lumley gave her the post. Roth spoke to us on the pier.',
      'Q: Why did you come back?',
      'A: I missed the sea.',
      'Q. Will you stay?',
      'A. Yes.',
    ];
    expect(told(lines)).toEqual([
      ['Roth', 'I missed the sea.'],
      ['Roth', 'Yes.'],
    ]);
  });

  test('questions in paragraphs of their own, answered in the first person', () => {
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
    expect(told(lines)).toEqual([
      ['Ana Roth', 'I missed the sea.'],
      ['Ana Roth', 'Yes, and I will row. / The winter is long, but I have books.'],
      ['Ana Roth', 'No comment.'],
    ]);
  });

  test('two who debate are both quoted', () => {
    const lines = ['Ana Roth: The ferry is slow.', 'Otto Lumley: The bridge is dear.', 'Roth: It is not.', 'Lumley: It is.'];
    expect(told(lines).map(([speaker]) => speaker)).toEqual(['Ana Roth', 'Otto Lumley', 'Roth', 'Lumley']);
  });

  test('whoever is quoted in an answer keeps the words', () => {
    const lines = [
      'Courier: Why did you come back?',
      'Ana Roth: Otto Lumley rowed out, and then he said, “Come home.” So I did.',
      'Courier: Was it hard?',
      'Roth: It was what they call “home.”',
    ];
    expect(tell(lines.join('\n')).map(({ speaker, rule }) => [speaker, rule])).toEqual([
      ['Ana Roth', 'turn'],
      ['he', 'before'],
      ['Roth', 'turn'],
    ]);
  });
});

test('what an answer tells of others in other words is not cut out of it', () => {
  const lines = [
    'Courier: Why did you come back?',
    'Ana Roth: Otto Lumley denied the report and urged me to stay.',
    'Courier: Was it hard?',
    'Roth: He promised to help.',
  ];
  expect(tellAll(lines.join('\n')).map(({ rule }) => rule)).toEqual(['turn', 'turn']);
});

describe('what looks like an interview and is none', () => {
  test.each([
    ['a table of votes', ['Ana Roth: 1,769', 'Otto Lumley: 1,501', 'Roth: 547', 'Lumley: 46']],
    ['facts in a box', ['Born: In Ulm', 'Party: Greens', 'Office: Mayor', 'Ship: The Gull']],
    ['notes with a heading', ['Update: The ferry runs.', 'Correction: It does not.', 'Update: It does.', 'Correction: It sank.']],
    [
      'questions that the writer answers',
      ['What is the law?', 'It closes the port.', 'Who pays?', 'The city pays.', 'When does it begin?', 'In June.'],
    ],
  ])('%s', (_, lines) => {
    expect(told(lines)).toEqual([]);
  });
});

test('what is answered among bold questions need not be one', () => {
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

describe('who answers is known by', () => {
  /** The actors that the quotations of a text are tied to, with who passed them on and the first words. */
  const cast = (title: string, lines: readonly string[]): [speaker: string | null, relay: string | null, words: string][] => {
    const text = lines.join('\n');
    const { quotes, actors } = analyse({ text, lang: 'en', title });
    const nameOf = (id: string | null | undefined): string | null => actors.find((actor) => actor.id === id)?.name ?? null;
    return quotes.map(({ speaker, relay, parts }) => [
      nameOf(speaker?.actorId),
      nameOf(relay?.actorId),
      text.slice(parts[0]?.start, parts[0]?.end).split(' ', 2).join(' '),
    ]);
  };

  test('the title, where the opening names others as well', () => {
    const lines = [
      'The pilot talks to Otto Lumley about fog. Ana Roth is late.',
      'Q: Why did you come back?',
      'A: I missed the sea.',
      'Q: What did your mother say?',
      'A: She said, “You look tired.” I said, “I am.”',
    ];
    expect(cast('Ana Roth: ‘I missed the sea’', lines)).toEqual([
      ['Ana Roth', null, 'I missed'],
      ['Ana Roth', null, 'She said,'],
      [null, 'Ana Roth', '“You look'],
      ['Ana Roth', null, '“I am.”'],
    ]);
  });

  test('initials', () => {
    const lines = ['Ana Roth has run the ferry.', 'HC: Why?', 'AR: I missed the sea.', 'HC: Will you stay?', 'AR: Yes, I will.'];
    expect(cast('', lines)).toEqual([
      ['Ana Roth', null, 'I missed'],
      ['Ana Roth', null, 'Yes, I'],
    ]);
  });

  test('another label of the same speaker', () => {
    const lines = ['MARTA LIND: Why?', 'ANA ROTH-BELL: I missed the sea.', 'LIND: Will you stay?', 'ROTH-BELL: Yes.'];
    const [[first] = [null], [second] = [null]] = cast('', lines);
    expect(first).toMatch(/^Ana /i);
    expect(second).toBe(first);
  });
});
