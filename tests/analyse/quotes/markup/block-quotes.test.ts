import { describe, expect, test } from 'vitest';
import type { BodyNode, BodyTag } from '../../../../utils/model';
import { analyse } from '../../../support/languages';

/**
 * Analyses an article built from tagged lines and returns its quotations. Consecutive lines with the tag `blockquote` or `cite` form one
 * block quote.
 */
function quotationsIn(lines: readonly (readonly [tag: BodyTag, words: string])[]): [speaker: string | null, rule: string, words: string][] {
  const text = lines.map(([, words]) => words).join('\n');
  let start = 0;
  const body: { tag: BodyTag; children: BodyNode[] }[] = [];
  for (const [tag, words] of lines) {
    const leaf = { start, end: start + words.length };
    start = leaf.end + 1;
    const last = body.at(-1);
    const inQuote = tag === 'blockquote' || tag === 'cite';
    const line: BodyNode = tag === 'cite' ? { tag: 'p', children: [{ tag: 'cite', children: [leaf] }] } : { tag: 'p', children: [leaf] };
    if (inQuote && last?.tag === 'blockquote') last.children.push(line);
    else body.push(inQuote ? { tag: 'blockquote', children: [line] } : { tag, children: [leaf] });
  }
  const slice = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  return analyse({ text, lang: 'en', title: '', body }).quotes.map(({ parts, rule, speaker }) => [
    speaker && slice(speaker.mention),
    rule,
    parts.map(slice).join(' / '),
  ]);
}

describe('a block quote without quotation marks', () => {
  test('is attributed as a whole to the person named in the line before it if that line ends with a colon', () => {
    expect(
      quotationsIn([
        ['p', 'Ana Roth wrote to the islanders:'],
        ['blockquote', 'The ferry is closed.'],
        ['blockquote', 'It opens in May.'],
        ['p', 'The letter was long.'],
      ]),
    ).toEqual([['Ana Roth', 'introduced', 'The ferry is closed. / It opens in May.']]);
  });

  test('is attributed to the subject of the reporting sentence before it', () => {
    expect(
      quotationsIn([
        ['p', 'It was late. Ana Roth responded in a statement.'],
        ['blockquote', 'The ferry is closed.'],
      ]),
    ).toEqual([['Ana Roth', 'introduced', 'The ferry is closed.']]);
  });

  test.each<[string, BodyTag]>([
    ['— Ana Roth, mayor of Ulm', 'blockquote'],
    ['Ana Roth, mayor of Ulm', 'cite'],
    ['— Ana Roth, mayor of Ulm', 'p'],
  ])('is attributed to the person who signs it with «%s» in the element %s', (line, tag) => {
    expect(
      quotationsIn([
        ['p', 'Otto Lumley likes boats.'],
        ['blockquote', 'The ferry is closed.'],
        [tag, line],
      ]),
    ).toEqual([['Ana Roth, mayor of Ulm', 'signed', 'The ferry is closed.']]);
  });
});

test('a source in a cite element outranks a line that may introduce the block quote', () => {
  expect(
    quotationsIn([
      ['p', 'Otto Lumley said that the ferry was safe, as the law of the province demands.'],
      ['blockquote', 'We will not leave.'],
      ['cite', 'Ana Roth, resident'],
      ['p', 'Lumley’s rival slept.'],
    ]).slice(1),
  ).toEqual([['Ana Roth, resident', 'signed', 'We will not leave.']]);
});

test.each(['Petra Lumley said: “A model is not a promise.”', 'The harbour office, says Petra Lumley, is “old,” but it adds: “We stay.”'])(
  'a signature takes precedence over a speaker named before the block quote: %s',
  (before) => {
    expect(
      quotationsIn([
        ['p', before],
        ['blockquote', 'The sea keeps no minutes.'],
        ['blockquote', 'It only adjourns.'],
        ['blockquote', '— Halvard Rusk, poet'],
      ]).at(-1),
    ).toEqual(['Halvard Rusk, poet', 'signed', 'The sea keeps no minutes. / It only adjourns.']);
  },
);

test('a signature names the source of a block quote in quotation marks', () => {
  expect(
    quotationsIn([
      ['p', '“The bridge is dear,” Otto Lumley said.'],
      ['blockquote', '“The ferry is closed.”'],
      ['cite', 'Ana Roth, mayor'],
    ])[1],
  ).toEqual(['Ana Roth, mayor', 'signed', '“The ferry is closed.”']);
});

test('labelled lines in a block quote are attributed to the names in their labels', () => {
  expect(
    quotationsIn([
      ['p', 'The council met Ana Brill. The minutes say:'],
      ['blockquote', 'Ana Brill: Who signed the order?'],
      ['blockquote', 'Council: That is being looked into.'],
      ['p', 'The hearing is in June.'],
    ]),
  ).toEqual([
    ['Ana Brill', 'colon', 'Who signed the order?'],
    ['Council', 'colon', 'That is being looked into.'],
  ]);
});

test('labelled lines in a block quote are not quotations when nothing introduces the block quote', () => {
  expect(
    quotationsIn([
      ['p', 'The ferry.'],
      ['blockquote', 'Length: Forty metres'],
      ['blockquote', 'Engine: Two diesels'],
    ]),
  ).toEqual([]);
});

test.each([
  ['A post shared by Ana Roth (@anaroth)', 'Ana Roth'],
  ['— Ana Roth (@anaroth) March 3, 2031', 'Ana Roth'],
  ['Ein Beitrag geteilt von ferry news (@ferry.news)', '@ferry.news'],
])('the line below a quoted post names its author: %s', (line, speaker) => {
  expect(
    quotationsIn([
      ['p', 'The mayor wrote on Monday:'],
      ['blockquote', 'The ferry is closed.'],
      ['blockquote', line],
    ]),
  ).toEqual([[speaker, 'signed', 'The ferry is closed.']]);
});

test.each(['16:42', '4.42pm'])("the speaker's name in a live-blog entry does not include the time of the entry: %s", (time) => {
  expect(quotationsIn([['h2', `${time} Coastguard: “The window is closing”`]])[0]?.[0]).toBe('Coastguard');
});

describe('a block quote', () => {
  test('is not a quotation when nothing introduces or signs it', () => {
    expect(
      quotationsIn([
        ['p', 'The goat ate a ribbon.'],
        ['blockquote', 'She then ate the file.'],
      ]),
    ).toEqual([]);
  });

  test('is not a quotation when it already contains a quotation in quotation marks', () => {
    expect(
      quotationsIn([
        ['p', 'Ana Roth was blunt:'],
        ['blockquote', '“The ferry is closed,” she said.'],
      ]),
    ).toEqual([['she', 'after', '“The ferry is closed,”']]);
  });
});
