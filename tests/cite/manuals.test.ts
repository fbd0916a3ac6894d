import { describe, expect, test } from 'vitest';
import { citationStyles } from '../../utils/cite/citation-styles';
import { citedWork } from '../../utils/cite/work/cited-work';
import { ACCESSED, articleWith, BASE, citeWith } from './support/cite-with';

const URL = BASE.url;
const BARE = URL.replace('https://', '');
const many = (count: number) =>
  ['Ana', 'Bo', 'Cy', 'Dee']
    .flatMap((given) => ['Roth', 'Maas', 'Lindqvist', 'Okafor', 'Silva', 'Tran'].map((family) => `${given} ${family}`))
    .slice(0, count);

test('every style is found by its file, under an id of its own, in the order of the best known', () => {
  expect(citationStyles.map(({ id }) => id)).toEqual(['apa', 'mla', 'chicago', 'wikipedia', 'bibtex']);
});

describe('APA, 7th edition', () => {
  test.each([
    ['one author', {}, `Ombergen, P. (2026, March 3). Harbour stays open as ministers talk with fishers. The Harbour Post. ${URL}`],
    ['two', { authors: ['Piet Ombergen', 'Ana B. Roth'] }, /^Ombergen, P\., & Roth, A\. B\. \(2026, March 3\)\. Harbour/],
    ['three', { authors: ['Piet Ombergen', 'Ana Roth', 'Jean-Paul Maas'] }, /^Ombergen, P\., Roth, A\., & Maas, J\.-P\. \(/],
    ['twenty-one', { authors: many(21) }, /^Roth, A\., .*, Roth, D\., \. \. \. Lindqvist, D\. \(/],
    ['a newsroom', { authors: ['Associated Press'] }, /^Associated Press\. \(2026, March 3\)\. Harbour stays/],
    [
      'the paper itself',
      { authors: ['The Harbour Post'] },
      /^Harbour stays open as ministers talk with fishers\. \(2026, March 3\)\. The Harbour Post\. http/,
    ],
    [
      'nobody',
      { authors: [], byline: null },
      /^Harbour stays open as ministers talk with fishers\. \(2026, March 3\)\. The Harbour Post\. http/,
    ],
    ['no date', { published: null }, /^Ombergen, P\. \(n\.d\.\)\. .*The Harbour Post\. Retrieved November 25, 2026, from https:/],
    ['a month alone', { published: '2026-03' }, /\(2026, March\)\./],
    ['a year alone', { published: '2026' }, /\(2026\)\./],
    ['a question', { title: 'Who pays?' }, /\. Who pays\? The Harbour Post\./],
    ['no title', { title: '' }, /\. \[News article\]\. The Harbour Post\./],
    ['no site', { site: null }, / fishers\. harbourpost\.example\. https:/],
    ['a suffix', { authors: ['Ann Lee Jr.'] }, /^Lee, A\., Jr\. \(2026/],
    ['a byline alone', { authors: [], byline: 'By Ana Roth and Cor van der Maas' }, /^Roth, A\., & van der Maas, C\. \(/],
    [
      'another language',
      { lang: 'de', title: 'Der Hafen bleibt offen', authors: ['Jürgen von der Heide'] },
      /^von der Heide, J\. \(2026, March 3\)\. Der Hafen bleibt offen\. /,
    ],
  ])('%s', (_, change, words) => {
    if (typeof words === 'string') expect(citeWith('apa', change)).toBe(words);
    else expect(citeWith('apa', change)).toMatch(words);
  });

  test('has the name of the paper in italics', () => {
    const citation = citationStyles[0]?.cite(citedWork(articleWith({}), ACCESSED));
    expect(citation?.filter(({ isItalic }) => isItalic).map(({ text }) => text)).toEqual(['The Harbour Post']);
  });
});

describe('MLA, 9th edition', () => {
  test.each([
    [
      'one author',
      {},
      `Ombergen, Piet. “Harbour Stays Open as Ministers Talk with Fishers.” The Harbour Post, 3 Mar. 2026, ${BARE}. Accessed 25 Nov. 2026.`,
    ],
    ['two', { authors: ['Piet Ombergen', 'Ana B. Roth'] }, /^Ombergen, Piet, and Ana B\. Roth\. “/],
    ['three', { authors: many(3) }, /^Roth, Ana, et al\. “/],
    ['a newsroom', { authors: ['Associated Press'] }, /^Associated Press\. “Harbour/],
    ['nobody', { authors: [], byline: null }, /^“Harbour Stays Open .*” The Harbour Post, 3 Mar/],
    ['no date', { published: null }, /” The Harbour Post, www\.harbourpost.* Accessed 25 Nov\. 2026\.$/],
    ['a quotation in the title', { title: '“We wait,” says mayor of “dead” port' }, /“‘We Wait,’ Says Mayor of ‘Dead’ Port\.”/],
    ['straight marks at its end', { title: 'The mayor says "no"' }, /“The Mayor Says ‘No\.’”/],
    [
      'a long preposition',
      { title: 'Ships wait between two ports without a harbour' },
      /“Ships Wait between Two Ports without a Harbour\.”/,
    ],
    ['another language', { lang: 'fr', title: 'Le port reste « ouvert »' }, /“Le port reste « ouvert »\.”/],
    ['no language', { lang: 'und', title: 'Le port reste ouvert' }, /“Le port reste ouvert\.”/],
    ['no title', { title: '' }, /^Ombergen, Piet\. Untitled article\. The/],
    ['May', { published: '2026-05-31' }, /, 31 May 2026, /],
  ])('%s', (_, change, words) => {
    if (typeof words === 'string') expect(citeWith('mla', change)).toBe(words);
    else expect(citeWith('mla', change)).toMatch(words);
  });
});

describe('Chicago, 18th edition', () => {
  test.each([
    ['one author', {}, `Ombergen, Piet. “Harbour Stays Open as Ministers Talk with Fishers.” Harbour Post, March 3, 2026. ${URL}`],
    ['two', { authors: many(2) }, /^Roth, Ana, and Ana Maas\. “/],
    ['six', { authors: many(6) }, /^Roth, Ana, Ana Maas, .*, and Ana Tran\. “/],
    ['seven', { authors: many(7) }, /^Roth, Ana, Ana Maas, Ana Lindqvist, et al\. “/],
    ['nobody', { authors: [], byline: null }, /^Harbour Post\. “Harbour Stays Open .*\.” March 3, 2026\. https:/],
    ['no date', { published: null }, /” Harbour Post\. Accessed November 25, 2026\. https:/],
    [
      'a long preposition',
      { title: 'Ships wait between two ports without a harbour' },
      /“Ships Wait Between Two Ports Without a Harbour\.”/,
    ],
    [
      'a headline as it is',
      { title: 'NATO Chief Says: Be Ready for iPhone Ban, U.S. Told' },
      /“NATO Chief Says: Be Ready for iPhone Ban, U\.S\. Told\.”/,
    ],
    [
      'compounds and what follows a colon',
      { title: 'well-known port: a day-to-day struggle' },
      /“Well-Known Port: A Day-to-Day Struggle\.”/,
    ],
    ['a Vietnamese name', { lang: 'vi', authors: ['Nguyễn Văn An'] }, /^Nguyễn, Văn An\. “/],
    ['a Chinese one', { lang: 'zh', authors: ['李小舟'], title: '港口仍然开放。' }, /^李小舟\. “港口仍然开放。” /],
  ])('%s', (_, change, words) => {
    if (typeof words === 'string') expect(citeWith('chicago', change)).toBe(words);
    else expect(citeWith('chicago', change)).toMatch(words);
  });
});

describe('Wikipedia', () => {
  test.each([
    [
      'one author',
      {},
      `{{cite news |last=Ombergen |first=Piet |date=2026-03-03 |title=Harbour stays open as ministers talk with fishers |url=${URL} |work=The Harbour Post |access-date=2026-11-25}}`,
    ],
    [
      'two, one of them a newsroom',
      { authors: ['Ana Roth', 'Associated Press'] },
      /\|last1=Roth \|first1=Ana \|author2=Associated Press \|date/,
    ],
    [
      'pipes, brackets and templates',
      { title: "A | B [C] {{D}} <ref> '''E'''" },
      /\|title=A \{\{!\}\} B &#91;C&#93; &#123;&#123;D&#125;&#125; &lt;ref&gt; &#39;&#39;&#39;E&#39;&#39;&#39; \|/,
    ],
    ['an address with pipes', { url: 'https://x.example/a|b]c d' }, /\|url=https:\/\/x\.example\/a%7Cb%5Dc%20d \|/],
    ['another language', { lang: 'de-AT' }, /\|language=de \|/],
    ['no date', { published: null }, /^\{\{cite news \|last=Ombergen \|first=Piet \|title=/],
    ['a newsroom with a comma', { authors: ['Desk for News, Sports and More'] }, /\|author=\(\(.*\)\) \|/],
  ])('%s', (_, change, words) => {
    if (typeof words === 'string') expect(citeWith('wikipedia', change)).toBe(words);
    else expect(citeWith('wikipedia', change)).toMatch(words);
  });
});

describe('BibTeX', () => {
  test('one author', () => {
    expect(citeWith('bibtex')).toBe(
      `@article{ombergen2026harbour,
  author = {Piet},
  title = {{Harbour stays open as ministers talk with fishers}},
  journal = {The Harbour Post},
  year = {2026},
  month = mar,
  day = {3},
  url = {${URL}},
  urldate = {2026-11-25},
  language = {en},
}`.replace('{Piet}', '{Ombergen, Piet}'),
    );
  });
  test.each([
    [
      'several',
      { authors: ['Ana Roth', 'Ann Lee Jr.', 'Associated Press'] },
      /author = \{Roth, Ana and Lee, Jr\., Ann and \{Associated Press\}\},/,
    ],
    ['particles', { authors: ['Ilse van der Berg'] }, /^@article\{vanderberg2026harbour,\n {2}author = \{van der Berg, Ilse\},/],
    ['nobody', { authors: [], byline: null }, /^@article\{theharbourpost2026harbour,\n {2}title/],
    [
      'specials',
      { title: '100% of R&D_{x} for #1 at $5 ~ \\o/ ^' },
      /title = \{\{100\\% of R\\&D\\_\\textbraceleft\{\}x\\textbraceright\{\} for \\#1 at \\\$5 \\textasciitilde\{\} \\textbackslash\{\}o\/ \\textasciicircum\{\}\}\},/,
    ],
    ['letters of other scripts in the key', { authors: ['Jürgen Çelik'], title: 'Größe' }, /^@article\{celik2026grosse,/],
    [
      'nothing to make a key of',
      { authors: ['李小舟'], site: null, title: '港口', published: null, url: 'https://例.example/' },
      /^@article\{[a-z0-9]+,/,
    ],
    ['an address with brackets', { url: 'https://x.example/{a}b%20c' }, /url = \{https:\/\/x\.example\/%7Ba%7Db%20c\},/],
  ])('%s', (_, change, words) => {
    expect(citeWith('bibtex', change)).toMatch(words);
  });
});
