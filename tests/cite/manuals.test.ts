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

test('the list of citation styles begins with APA, MLA, Chicago, Wikipedia and BibTeX and is numbered from 1', () => {
  expect(citationStyles.slice(0, 5).map(({ id }) => id)).toEqual(['apa', 'mla', 'chicago', 'wikipedia', 'bibtex']);
  expect(citationStyles.map(({ place }) => place)).toEqual(citationStyles.map((_, at) => at + 1));
});

describe('the APA style (7th edition)', () => {
  test.each([
    ['one author', {}, `Ombergen, P. (2026, March 3). Harbour stays open as ministers talk with fishers. The Harbour Post. ${URL}`],
    ['two authors', { authors: ['Piet Ombergen', 'Ana B. Roth'] }, /^Ombergen, P\., & Roth, A\. B\. \(2026, March 3\)\. Harbour/],
    ['three authors', { authors: ['Piet Ombergen', 'Ana Roth', 'Jean-Paul Maas'] }, /^Ombergen, P\., Roth, A\., & Maas, J\.-P\. \(/],
    ['twenty-one authors', { authors: many(21) }, /^Roth, A\., .*, Roth, D\., \. \. \. Lindqvist, D\. \(/],
    ['a newsroom as author', { authors: ['Associated Press'] }, /^Associated Press\. \(2026, March 3\)\. Harbour stays/],
    [
      'the newspaper itself as author',
      { authors: ['The Harbour Post'] },
      /^Harbour stays open as ministers talk with fishers\. \(2026, March 3\)\. The Harbour Post\. http/,
    ],
    [
      'no author',
      { authors: [], byline: null },
      /^Harbour stays open as ministers talk with fishers\. \(2026, March 3\)\. The Harbour Post\. http/,
    ],
    ['no date', { published: null }, /^Ombergen, P\. \(n\.d\.\)\. .*The Harbour Post\. Retrieved November 25, 2026, from https:/],
    ['no day in its date', { published: '2026-03' }, /\(2026, March\)\./],
    ['no month in its date', { published: '2026' }, /\(2026\)\./],
    ['a question as its headline', { title: 'Who pays?' }, /\. Who pays\? The Harbour Post\./],
    ['no headline', { title: '' }, /\. \[News article\]\. The Harbour Post\./],
    ['no site name', { site: null }, / fishers\. harbourpost\.example\. https:/],
    ['a suffix in an author name', { authors: ['Ann Lee Jr.'] }, /^Lee, A\., Jr\. \(2026/],
    ['only a byline', { authors: [], byline: 'By Ana Roth and Cor van der Maas' }, /^Roth, A\., & van der Maas, C\. \(/],
    [
      'a German name and headline',
      { lang: 'de', title: 'Der Hafen bleibt offen', authors: ['Jürgen von der Heide'] },
      /^von der Heide, J\. \(2026, March 3\)\. Der Hafen bleibt offen\. /,
    ],
  ])('cites an article with %s', (_, change, words) => {
    if (typeof words === 'string') expect(citeWith('apa', change)).toBe(words);
    else expect(citeWith('apa', change)).toMatch(words);
  });

  test('sets the name of the newspaper in italics', () => {
    const citation = citationStyles[0]?.cite(citedWork(articleWith({}), ACCESSED));
    expect(citation?.filter(({ isItalic }) => isItalic).map(({ text }) => text)).toEqual(['The Harbour Post']);
  });
});

describe('the MLA style (9th edition)', () => {
  test.each([
    [
      'one author',
      {},
      `Ombergen, Piet. “Harbour Stays Open as Ministers Talk with Fishers.” The Harbour Post, 3 Mar. 2026, ${BARE}. Accessed 25 Nov. 2026.`,
    ],
    ['two authors', { authors: ['Piet Ombergen', 'Ana B. Roth'] }, /^Ombergen, Piet, and Ana B\. Roth\. “/],
    ['three authors', { authors: many(3) }, /^Roth, Ana, et al\. “/],
    ['a newsroom as author', { authors: ['Associated Press'] }, /^Associated Press\. “Harbour/],
    ['no author', { authors: [], byline: null }, /^“Harbour Stays Open .*” The Harbour Post, 3 Mar/],
    ['no date', { published: null }, /” The Harbour Post, www\.harbourpost.* Accessed 25 Nov\. 2026\.$/],
    ['quotations in its headline', { title: '“We wait,” says mayor of “dead” port' }, /“‘We Wait,’ Says Mayor of ‘Dead’ Port\.”/],
    ['straight quotation marks in its headline', { title: 'The mayor says "no"' }, /“The Mayor Says ‘No\.’”/],
    [
      'long prepositions in its headline',
      { title: 'Ships wait between two ports without a harbour' },
      /“Ships Wait between Two Ports without a Harbour\.”/,
    ],
    ['a French headline', { lang: 'fr', title: 'Le port reste « ouvert »' }, /“Le port reste « ouvert »\.”/],
    ['a headline in an unknown language', { lang: 'und', title: 'Le port reste ouvert' }, /“Le port reste ouvert\.”/],
    ['no headline', { title: '' }, /^Ombergen, Piet\. Untitled article\. The/],
    ['a date in May', { published: '2026-05-31' }, /, 31 May 2026, /],
  ])('cites an article with %s', (_, change, words) => {
    if (typeof words === 'string') expect(citeWith('mla', change)).toBe(words);
    else expect(citeWith('mla', change)).toMatch(words);
  });
});

describe('the Chicago style (18th edition)', () => {
  test.each([
    ['one author', {}, `Ombergen, Piet. “Harbour Stays Open as Ministers Talk with Fishers.” Harbour Post, March 3, 2026. ${URL}`],
    ['two authors', { authors: many(2) }, /^Roth, Ana, and Ana Maas\. “/],
    ['six authors', { authors: many(6) }, /^Roth, Ana, Ana Maas, .*, and Ana Tran\. “/],
    ['seven authors', { authors: many(7) }, /^Roth, Ana, Ana Maas, Ana Lindqvist, et al\. “/],
    ['no author', { authors: [], byline: null }, /^Harbour Post\. “Harbour Stays Open .*\.” March 3, 2026\. https:/],
    ['no date', { published: null }, /” Harbour Post\. Accessed November 25, 2026\. https:/],
    [
      'long prepositions in its headline',
      { title: 'Ships wait between two ports without a harbour' },
      /“Ships Wait Between Two Ports Without a Harbour\.”/,
    ],
    [
      'a headline that is in title case already',
      { title: 'NATO Chief Says: Be Ready for iPhone Ban, U.S. Told' },
      /“NATO Chief Says: Be Ready for iPhone Ban, U\.S\. Told\.”/,
    ],
    [
      'compounds and a colon in its headline',
      { title: 'well-known port: a day-to-day struggle' },
      /“Well-Known Port: A Day-to-Day Struggle\.”/,
    ],
    ['a Vietnamese name', { lang: 'vi', authors: ['Nguyễn Văn An'] }, /^Nguyễn, Văn An\. “/],
    ['a Chinese name and headline', { lang: 'zh', authors: ['李小舟'], title: '港口仍然开放。' }, /^李小舟\. “港口仍然开放。” /],
  ])('cites an article with %s', (_, change, words) => {
    if (typeof words === 'string') expect(citeWith('chicago', change)).toBe(words);
    else expect(citeWith('chicago', change)).toMatch(words);
  });
});

describe('the Wikipedia template', () => {
  test.each([
    [
      'one author',
      {},
      `{{cite news |last=Ombergen |first=Piet |date=2026-03-03 |title=Harbour stays open as ministers talk with fishers |url=${URL} |work=The Harbour Post |access-date=2026-11-25}}`,
    ],
    [
      'a person and a newsroom as authors',
      { authors: ['Ana Roth', 'Associated Press'] },
      /\|last1=Roth \|first1=Ana \|author2=Associated Press \|date/,
    ],
    [
      'pipes, brackets and templates in its headline',
      { title: "A | B [C] {{D}} <ref> '''E'''" },
      /\|title=A \{\{!\}\} B &#91;C&#93; &#123;&#123;D&#125;&#125; &lt;ref&gt; &#39;&#39;&#39;E&#39;&#39;&#39; \|/,
    ],
    ['pipes, brackets and spaces in its address', { url: 'https://x.example/a|b]c d' }, /\|url=https:\/\/x\.example\/a%7Cb%5Dc%20d \|/],
    ['a language other than English', { lang: 'de-AT' }, /\|language=de \|/],
    ['no date', { published: null }, /^\{\{cite news \|last=Ombergen \|first=Piet \|title=/],
    ['a newsroom with a comma in its name', { authors: ['Desk for News, Sports and More'] }, /\|author=\(\(.*\)\) \|/],
  ])('cites an article with %s', (_, change, words) => {
    if (typeof words === 'string') expect(citeWith('wikipedia', change)).toBe(words);
    else expect(citeWith('wikipedia', change)).toMatch(words);
  });
});

describe('the BibTeX entry', () => {
  test('cites an article with one author', () => {
    expect(citeWith('bibtex')).toBe(
      `@article{ombergen2026harbour-upq3qw,
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
      'two people and a newsroom as authors',
      { authors: ['Ana Roth', 'Ann Lee Jr.', 'Associated Press'] },
      /author = \{Roth, Ana and Lee, Jr\., Ann and \{Associated Press\}\},/,
    ],
    [
      'particles in an author name',
      { authors: ['Ilse van der Berg'] },
      /^@article\{vanderberg2026harbour-[a-z0-9]{6},\n {2}author = \{van der Berg, Ilse\},/,
    ],
    ['no author', { authors: [], byline: null }, /^@article\{theharbourpost2026harbour-[a-z0-9]{6},\n {2}title/],
    [
      'special TeX characters in its headline',
      { title: '100% of R&D_{x} for #1 at $5 ~ \\o/ ^' },
      /title = \{\{100\\% of R\\&D\\_\\textbraceleft\{\}x\\textbraceright\{\} for \\#1 at \\\$5 \\textasciitilde\{\} \\textbackslash\{\}o\/ \\textasciicircum\{\}\}\},/,
    ],
    [
      'diacritics in an author name and in its headline',
      { authors: ['Jürgen Çelik'], title: 'Größe' },
      /^@article\{celik2026grosse-[a-z0-9]{6},/,
    ],
    [
      'no Latin letters to form a key from',
      { authors: ['李小舟'], site: null, title: '港口', published: null, url: 'https://例.example/' },
      /^@article\{[a-z]+-[a-z0-9]{6},/,
    ],
    ['braces in its address', { url: 'https://x.example/{a}b%20c' }, /url = \{https:\/\/x\.example\/%7Ba%7Db%20c\},/],
  ])('cites an article with %s', (_, change, words) => {
    expect(citeWith('bibtex', change)).toMatch(words);
  });
});
