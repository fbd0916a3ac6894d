import { randomFrom } from './random';

/** The size of a generated news page. */
export interface StorySize {
  /** The approximate size of the page. Each UTF-16 code unit counts as one byte. */
  readonly bytes: number;
  readonly quotes: number;
}

const PEOPLE = ['Ines Halloran', 'Tobias Wrenfield', 'Marta Quillon', 'Oskar Delmas', 'Priya Ashdown', 'Lennart Voss'];
const ROLES = [
  'the harbour master',
  'a spokeswoman for the union',
  'the finance minister',
  'the owner of the mill',
  'a teacher',
  'the mayor',
];
const STATEMENTS = [
  'We waited all winter for an answer',
  'Nobody asked the people who live here',
  'The money is there, and it will be paid',
  'I would do it again',
];
const NARRATIVE = [
  'The council met for the third time this month and put the decision off until the accounts of the spring are known.',
  'On the quay the boats lay side by side, their nets dry, while the auction hall stayed closed for another day.',
  'A report that was handed in last week counts the costs of the works at twice what had been planned for them.',
  'Most of the shops along the main street opened late, and those that did had little to sell besides bread and lamps.',
  'The bridge, which was built a hundred years ago, carries more lorries in a week than its builders saw in a year.',
];
const CLUTTER =
  '<li class="promo-item"><a href="/story" class="card link" data-track="promo"><span class="card__kicker">More</span> Another story of the day</a></li>';

/**
 * Returns a news page of about the given size, with quotations spread over the article and with typical navigation links. The result is
 * always the same for the same size.
 */
export function longStory({ bytes, quotes }: StorySize): string {
  const random = randomFrom(bytes + quotes);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  // All paragraphs are different, because the extraction keeps only one of two identical paragraphs.
  const narrative = (at: number): string => `<p>It was day ${at + 2} of the closure. ${[1, 2, 3].map(() => pick(NARRATIVE)).join(' ')}</p>`;
  const quotation = (at: number): string => {
    const person = at % PEOPLE.length;
    return `<p>“${pick(STATEMENTS)} for ${at + 2} days,” said ${PEOPLE[person]}, ${ROLES[person]}. ${pick(NARRATIVE)} “${pick(STATEMENTS)} after ${at + 3} days.”</p>`;
  };
  const story: string[] = [];
  // The article is half of the page, and the other half is clutter.
  const wanted = bytes / 2;
  const paragraphs = quotes / 2;
  const between = Math.max(1, Math.floor(wanted / 380 / paragraphs));
  for (let length = 0, at = 0; length < wanted; at++) {
    const paragraph = at % between === 0 && at / between < paragraphs ? quotation(at / between) : narrative(at);
    story.push(paragraph);
    length += paragraph.length;
  }
  const clutter = CLUTTER.repeat(Math.ceil(wanted / CLUTTER.length / 2));
  return `<!DOCTYPE html><html lang="en"><head><title>Harbour waits for the council | The Merrin Courier</title>
<meta property="og:title" content="Harbour waits for the council"><meta property="og:site_name" content="The Merrin Courier"></head>
<body><nav><ul>${clutter}</ul></nav><main><article><h1>Harbour waits for the council</h1>${story.join('\n')}</article></main><aside><ul>${clutter}</ul></aside></body></html>`;
}
