import { numbersBelow } from '../../support/random';
import type { MeasuredPage } from './measure-clicks';

const SPEAKERS = [
  ['Ines Halloran', 'the harbour master'],
  ['Tobias Wrenfield', 'a ferryman'],
  ['Marta Quillon', 'the finance minister'],
  ['Oskar Delmas', 'the owner of the mill'],
  ['Priya Ashdown', 'a teacher'],
  ['Lennart Voss', 'the mayor'],
] as const;
const OPENINGS = [
  'We waited',
  'Nobody asked us',
  'They promised us an answer',
  'I have written letters',
  'The money was there',
  'We kept the boats ready',
];
const ENDINGS = [
  'and nothing has come of it',
  'but we will go on',
  'and the children know it too',
  'although the quay was finished',
  'and I would do it again',
];
const SCENES = [
  'The council met in the old weighing house and put the matter off until the accounts are known.',
  'On the quay the boats lay side by side while the auction hall stayed closed for another day.',
  'A report that was handed in last week counts the costs of the works at twice the plan.',
  'Most shops along the main street opened late and had little to sell besides bread and lamps.',
  'The bridge carries more lorries in a week than its builders saw in a whole year.',
  'At the mill the wheel turned slowly because the water of the upper lake is held back.',
  'In the evening the ferry left half empty and came back with a load of timber.',
];

/**
 * Returns an article with a number of quotations and about fifty words for each of them. It is always the same for the same number. Articles of different
 * lengths have the same markup, so that they differ only in their length.
 */
export function articleOfLength(quotes: number): MeasuredPage {
  const below = numbersBelow(quotes);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const paragraphs = Array.from({ length: quotes }, (_, at) => {
    const [name, role] = pick(SPEAKERS);
    const words = `“${pick(OPENINGS)} for ${at + 2} days, ${pick(ENDINGS)},” said ${name}, ${role}.`;
    // The numbers make all paragraphs different, because the extraction keeps only one of two identical paragraphs.
    return [words, `Day ${at + 2}: ${pick(SCENES)} ${pick(SCENES)}`];
  }).flat();
  const count = paragraphs.join(' ').split(' ').length;
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n');
  return {
    size: `${count} words with ${quotes} quotations`,
    html: `<!DOCTYPE html><html lang="en"><head><title>Harbour waits for the council | The Merrin Courier</title>
<meta property="og:title" content="Harbour waits for the council"><meta property="og:site_name" content="The Merrin Courier"></head>
<body><main><article><h1>Harbour waits for the council</h1>${body}</article></main></body></html>`,
  };
}
