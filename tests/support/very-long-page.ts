import type { Facts } from './facts';
import { randomFrom } from './random';

const SECTIONS = 60;
const PARAGRAPHS = 12;
const OPENINGS = [
  'By the spring of that year',
  'In the hill villages',
  'According to the ledgers',
  'Long after the flood',
  'Along the northern shore',
  'At the monthly market',
];
const SUBJECTS = [
  'the ferrymen',
  'the wool merchants',
  'the two rival bakers',
  'the bell founders',
  'the schoolteachers',
  'the keepers of the weir',
];
const VERBS = [
  'had begun to settle',
  'were still arguing over',
  'had written down',
  'agreed to share',
  'quietly gave up',
  'kept a careful count of',
];
const OBJECTS = [
  'the price of salt',
  'the right to the lower meadow',
  'every crossing of the river',
  'the old customs of the valley',
  'a debt from the war',
  'the hours of the mill',
];
const ENDINGS = [
  'and nobody thought it strange.',
  'which pleased the bishop less than it pleased the innkeepers.',
  'as their grandparents had done.',
  'until the railway made it pointless.',
  'for reasons that the records do not give.',
];

/** Returns a page of about 45,000 words in 60 chapters, with a quotation in each chapter. The result is always the same. */
export function veryLongPage(): string {
  const pick = pickerOf(randomFrom(20_260_301));
  const sentence = (): string => `${pick(OPENINGS)}, ${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}, ${pick(ENDINGS)}`;
  const paragraph = (): string => `<p>${[1, 2, 3, 4].map(sentence).join(' ')}</p>`;
  const chapters = Array.from({ length: SECTIONS }, (_, at) => {
    const paragraphs = Array.from({ length: PARAGRAPHS - 1 }, paragraph);
    const quote = `<p>“Chapter ${at + 1} was the one I could not leave alone,” said Leopold Aumann, who wrote the chronicle. “The rest wrote itself.”</p>`;
    return `<section><h2>Chapter ${at + 1}</h2>${paragraphs.join('')}${quote}</section>`;
  });
  return `<!DOCTYPE html><html lang="en"><head><title>A chronicle of the Aumann valley | The Long Page</title>
<meta property="og:title" content="A chronicle of the Aumann valley"><meta property="og:site_name" content="The Long Page"></head>
<body><nav><a href="/">The Long Page</a><a href="/all">All chronicles</a></nav><main><article><h1>A chronicle of the Aumann valley</h1>${chapters.join('\n')}</article></main>
<footer><p>Printed on request by the Long Page Society.</p></footer></body></html>`;
}

/** Returns the facts about the very long page. */
export function veryLongFacts(): Facts {
  return {
    url: 'https://longpage.example/aumann',
    title: 'A chronicle of the Aumann valley',
    byline: null,
    site: 'The Long Page',
    published: null,
    lang: 'en',
    dir: 'ltr',
    keeps: Array.from({ length: SECTIONS }, (_, at) => `“Chapter ${at + 1} was the one`),
    clutter: ['All chronicles', 'Printed on request'],
    quotes: Array.from({ length: SECTIONS }, (_, at) => ({ starts: `Chapter ${at + 1} was the one`, speaker: 'Leopold Aumann' })),
    actors: [{ name: 'Leopold Aumann', kind: 'person' }],
  };
}

function pickerOf(random: () => number): (words: readonly string[]) => string {
  return (words) => words[Math.floor(random() * words.length)] ?? '';
}
