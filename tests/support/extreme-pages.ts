/**
 * Pages that are extremely large or deep, or that contain far too many elements of one kind. They are generated, so that the repository
 * does not contain 100 MB of pages.
 */

/** A page that is designed to break or slow down the extension. Reports refer to it by its `name`. */
export interface HostilePage {
  readonly name: string;
  readonly html: () => string;
}

/** Returns an invented news paragraph with a quotation. Each number produces a different paragraph. */
export const storyParagraph = (number: number): string =>
  `<p>On day ${number} of the hearing the ferry board of Sandholm read out another letter, in which Mara Winther, the harbour master, wrote that “boat ${number} was sound when it left, and every plank of it was looked at”. Nobody in the hall of the old customs house disagreed with her, and the chairman moved on to the accounts.</p>`;

const many = (count: number, part: (number: number) => string): string => Array.from({ length: count }, (_, at) => part(at + 1)).join('');
const story = many(6, storyParagraph);

const page = (body: string, head = '', title = 'Ferry board reads the letters'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body><main><article><h1>Ferry board reads the letters</h1>${story}${body}</article></main></body></html>`;

const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const article = (field: string): string => data(`{"@context":"https://schema.org","@type":"NewsArticle","headline":"Letters",${field}}`);

/**
 * Returns a page on which a script nests elements, because HTML parsers do not limit the depth of elements created by scripts. The elements
 * are hidden, because otherwise the browser itself would fail before the extension does.
 */
const builtByScript = (depth: number): string =>
  page(
    `<div id="deep" style="display: none"></div><script>
      let at = document.getElementById('deep');
      for (let depth = 0; depth < ${depth}; depth++) at = at.appendChild(document.createElement('div'));
      for (const paragraph of [...document.querySelectorAll('article > p')].slice(3)) at.append(paragraph);
    </script>`,
  );

/** The 36 pages with an extreme size, depth or number of elements. */
export const EXTREME_PAGES: readonly HostilePage[] = [
  { name: 'an ordinary article of 60 paragraphs', html: () => page(many(60, storyParagraph)) },
  { name: '1 MB in 2,600 paragraphs', html: () => page(many(2_600, storyParagraph)) },
  { name: '10 MB in 26,000 paragraphs', html: () => page(many(26_000, storyParagraph)) },
  { name: '10 MB in one paragraph without a blank', html: () => page(`<p>${'a'.repeat(9_900_000)}</p>`) },
  { name: '10 MB in one paragraph of words', html: () => page(`<p>${'ferry, '.repeat(1_400_000)}</p>`) },
  { name: 'a million quotation marks in one paragraph', html: () => page(`<p>${'“a” '.repeat(250_000)}${'"'.repeat(500_000)}</p>`) },
  { name: '100,000 nested div', html: () => page(`${'<div>'.repeat(100_000)}x`) },
  { name: '100,000 nested span', html: () => page(`<p>${'<span>'.repeat(100_000)}x`) },
  { name: '10,000 unclosed b in p', html: () => page(`${'<p><b>'.repeat(10_000)}x`) },
  { name: '20,000 misnested a, b, i', html: () => page('<a href="#"><b><i></a>'.repeat(20_000)) },
  { name: '10,000 nested tables', html: () => page(`${'<table><tr><td>'.repeat(10_000)}x`) },
  { name: '500 nested div with a paragraph in each', html: () => page(many(500, (number) => `<div>${storyParagraph(number)}`)) },
  { name: '100,000 empty div', html: () => page('<div></div>'.repeat(100_000)) },
  { name: '100,000 div with a few words', html: () => page('<div>a few words, here.</div>'.repeat(100_000)) },
  { name: '100,000 br', html: () => page('words<br><br>'.repeat(50_000)) },
  { name: '100,000 links', html: () => page('<a href="/a/b?c=d">a link</a> '.repeat(100_000)) },
  { name: '100,000 pictures', html: () => page('<img src="data:," data-src="/x.jpg 2x">'.repeat(100_000)) },
  { name: '20,000 pictures in noscript', html: () => page('<img src="data:,"><noscript><img src="/real.jpg"></noscript>'.repeat(20_000)) },
  { name: '100,000 headings', html: () => page('<h2>One heading</h2>'.repeat(100_000)) },
  { name: '20,000 nested lists', html: () => page('<ul><li>item, words'.repeat(20_000)) },
  { name: '100,000 comments', html: () => page('<!--c-->'.repeat(100_000)) },
  { name: '10,000 attributes on one element', html: () => page(`<p ${many(10_000, (number) => `a${number}="1" `)}>x</p>`) },
  { name: '5 MB picture in its address', html: () => page(`<img src="data:image/png;base64,${'A'.repeat(5_000_000)}">`) },
  { name: '1 MB of class names', html: () => page(`<div class="${'comment '.repeat(125_000)}">${storyParagraph(7)}</div>`) },
  { name: '1 MB srcset', html: () => page(`<img src="data:," srcset="${'data:, 1x, '.repeat(100_000)}">`) },
  { name: '1 MB srcset without a blank', html: () => page(`<img src="data:," srcset="data:,${'a'.repeat(1_000_000)}">`) },
  { name: '1 MB title of separators', html: () => page('', '', 'a | b - '.repeat(125_000)) },
  { name: '1 MB byline', html: () => page(`<div class="byline author">${'by '.repeat(333_000)}</div>`) },
  { name: '100,000 nested arrays in the data', html: () => page('', article(`"author":${'['.repeat(100_000)}${']'.repeat(100_000)}`)) },
  { name: '10 MB of data', html: () => page('', article(`"description":"${'h '.repeat(5_000_000)}"`)) },
  { name: '1 MB of blanks in a paragraph', html: () => page(`<p>x${' \n'.repeat(500_000)}y</p>`) },
  {
    name: '100,000 entities of entities in the title',
    html: () => page('', `<meta property="og:title" content="${'&amp;lt;'.repeat(100_000)}">`),
  },
  { name: '100,000 elements of a drawing', html: () => page(`<svg>${'<g><path d="M0 0"/></g>'.repeat(50_000)}</svg>`) },
  { name: '10,000 nested drawings and formulas', html: () => page(`${'<svg><foreignObject><math><mtext>'.repeat(2_500)}x`) },
  { name: '3,000 deep, built by script', html: () => builtByScript(3_000) },
  { name: '10,000 deep, built by script', html: () => builtByScript(10_000) },
];

/** Pages that stay just below one of the extraction's limits. They take longer than any other page that the extraction accepts. */
export const PAGES_NEAR_LIMITS: readonly HostilePage[] = [
  { name: '1.9 MB in 5,900 paragraphs', html: () => page(many(5_900, storyParagraph)) },
  { name: '190,000 characters in one paragraph of words', html: () => page(`<p>${'ferry, '.repeat(27_000)}</p>`) },
  { name: '190,000 characters without a blank', html: () => page(`<p>${'a'.repeat(190_000)}</p>`) },
  { name: '390 nested div with a paragraph in each', html: () => page(many(385, (number) => `<div>${storyParagraph(number)}`)) },
  { name: '390 nested lists', html: () => page('<ul><li>item, words'.repeat(190)) },
  { name: '49,000 div with a few words', html: () => page('<div>a few words, here.</div>'.repeat(49_000)) },
  { name: '49,000 links', html: () => page(`<p>${'<a href="/a/b?c=d">a link</a> '.repeat(49_000)}</p>`) },
  { name: '24,000 pictures', html: () => page('<p><img src="data:," data-src="/x.jpg 2x"></p>'.repeat(24_000)) },
  { name: '49,000 headings', html: () => page(many(49_000, (number) => `<h2>Heading ${number}</h2>`)) },
  { name: '49,000 words in bold', html: () => page(`<p>${'<b>a</b> '.repeat(49_000)}</p>`) },
  { name: '16,000 cells', html: () => page(`<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(16_000)}</table>`) },
  { name: '49,000 items', html: () => page(`<ul>${many(49_000, (number) => `<li>Item number ${number}`)}</ul>`) },
];

/** Pages with so many quotations, names or long sentences that they slow down the stages after the extraction. */
export const BUSY_PAGES: readonly HostilePage[] = [
  { name: '40,000 quotations in 5 MB', html: () => page(many(20_000, twoQuotes)) },
  { name: '9,000 quotations in 1 MB', html: () => page(many(4_500, twoQuotes)) },
  {
    name: '60,000 short quotations',
    html: () => page(many(600, (row) => `<p>${many(100, (at) => `“No ${row * 100 + at},” he said. `)}</p>`)),
  },
  { name: '10,000 short quotations in one paragraph', html: () => page(`<p>${many(10_000, (at) => `“No ${at},” he said. `)}</p>`) },
  { name: 'a million straight marks among words', html: () => page(`<p>${'"a b" '.repeat(500_000)}</p>`) },
  { name: '500,000 opening marks that never close', html: () => page(`<p>${'“words and '.repeat(500_000)}</p>`) },
  { name: 'as many apostrophes', html: () => page(`<p>${"'a b'c ' ".repeat(500_000)}</p>`) },
  { name: '100,000 names of people', html: () => page(many(10_000, tenNames)) },
  { name: '60,000 names of people', html: () => page(many(6_000, tenNames)) },
  { name: 'one sentence of 190,000 characters', html: () => page(`<p>${'and Mara Winther of Sandholm said that '.repeat(4_900)}</p>`) },
  { name: 'one sentence of 1 MB', html: () => page(`<p>${'and Mara Winther of Sandholm said that '.repeat(26_000)}</p>`) },
  { name: 'a paragraph of 1 MB in capitals', html: () => page(`<p>${'MARA WINTHER SAID THAT SANDHOLM '.repeat(32_000)}</p>`) },
];

const twoQuotes = (number: number): string =>
  `<p>“We have waited ${number} days for the boat,” said Mara Winther, the harbour master of Sandholm. “It will come,” Jonas Abel replied, and the ${number}. letter was put on the pile with the others, where it was to stay until the autumn.</p>`;
const FIRST = ['Mara', 'Jonas', 'Ada', 'Piet', 'Lene', 'Oskar', 'Ines', 'Tom', 'Vera', 'Nils'];
const tenNames = (number: number): string =>
  `<p>${FIRST.map((first, at) => `${first} ${syllables(number * 10 + at)} spoke`).join(', ')} and then the hall was empty.</p>`;
/** Returns an invented surname. Different numbers give different surnames. */
const syllables = (number: number): string => {
  const letters = number
    .toString(26)
    .replace(
      /./g,
      (digit) =>
        'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na'.split(' ')[Number.parseInt(digit, 26)] ?? '',
    );
  return letters.charAt(0).toUpperCase() + letters.slice(1);
};
