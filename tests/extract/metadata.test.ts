// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, page, paragraphs } from './support/pages';

const articleWith = (head: string, parts: { html?: string; before?: string } = {}) => articleOf(page(paragraphs(6), { head, ...parts }));
/** Returns the article of a page without a headline, so that its title comes from the metadata. */
const bareWith = (head: string) =>
  articleOf(
    page(paragraphs(6), { head })
      .replace(/<h1>.*<\/h1>/, '')
      .replace(/<title>.*<\/title>/, ''),
  );
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the metadata', () => {
  const METAS = `<meta property="og:title" content="Title of the graph"><meta name="author" content="Ola Meta"><meta property="article:published_time" content="2026-02-02T08:00:00Z">
    <meta property="og:site_name" content="Lindmoor Ledger"><meta property="og:image" content="/lead.jpg"><link rel="canonical" href="/canonical">`;

  test('are taken from JSON-LD first, even from within a graph', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['Thing', 'NewsArticle'],
          headline: 'Title of the data',
          author: [{ name: 'Ines Data' }, { name: 'Jo Data' }],
          datePublished: '2026-01-01T07:00:00+02:00',
        },
      ],
    };
    expect(bareWith(METAS + ld(data))).toMatchObject({
      title: 'Title of the data',
      byline: 'Ines Data, Jo Data',
      published: '2026-01-01T07:00:00+02:00',
      site: 'Lindmoor Ledger',
      image: 'https://ledger.example/lead.jpg',
      canonicalUrl: 'https://ledger.example/canonical',
    });
  });

  test('are taken from the meta elements when there is no JSON-LD', () => {
    expect(bareWith(METAS)).toMatchObject({ title: 'Title of the graph', byline: 'Ola Meta', published: '2026-02-02T08:00:00Z' });
  });

  test('are taken from the visible page when there are neither meta elements nor JSON-LD', () => {
    const before = '<header><p class="byline">By Per Visible</p><time datetime="2026-03-03">3 March</time></header>';
    expect(articleWith('', { before })).toMatchObject({
      title: 'Harbour board meets again',
      byline: 'Per Visible',
      published: '2026-03-03',
    });
  });

  test('are taken from the meta elements when the JSON-LD is malformed', () => {
    expect(bareWith(`<script type="application/ld+json">{"@type":"NewsArticle",</script>${METAS}`).title).toBe('Title of the graph');
  });
});

test.each([
  ['<meta property="og:title" content="Harbour board meets again | Ledger">', 'Harbour board meets again'],
  [
    '<meta property="og:title" content="Board votes - Lindmoor Ledger"><meta property="og:site_name" content="Lindmoor Ledger">',
    'Board votes',
  ],
  ['<meta property="og:title" content="Blow-by-blow: the vote - a reckoning">', 'Blow-by-blow: the vote - a reckoning'],
])('only the site name is removed from the title in %s', (head, title) => {
  expect(bareWith(head).title).toBe(title);
});

describe('hostile values', () => {
  test('are not decoded twice, and markup is not accepted as the site name', () => {
    const evil = '&lt;img src=x onerror=alert(1)&gt;';
    const article = bareWith(
      `<meta property="og:title" content="${evil.replaceAll('&', '&amp;')}"><meta property="og:site_name" content="${evil}">`,
    );
    expect(article.title).toBe(evil);
    expect(article.site).toBeNull();
  });

  test('are ignored when they have the wrong type', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: { toString: 1 },
      author: [[[['x']]], { name: 7 }, null],
      datePublished: {},
      image: [{ url: {} }],
      publisher: 3,
      inLanguage: [],
    };
    expect(articleWith(ld(data))).toMatchObject({
      title: 'Harbour board meets again',
      byline: null,
      published: null,
      image: null,
      site: null,
      lang: 'en',
    });
  });

  test('are stripped of control and direction characters and truncated to 500 characters', () => {
    const { title } = articleWith(`<meta property="og:title" content="Vote \u{202E}drowkcab\u{7} ${'x'.repeat(9_000)}">`);
    expect(title).not.toMatch(/[\p{Cc}\u{202A}-\u{202E}]/u);
    expect(title.length).toBeLessThanOrEqual(500);
  });

  test('are ignored in the attributes lang and dir', () => {
    const article = articleWith('', { html: `lang='"><script>alert(1)</script>' dir='"><b>'` });
    expect(article).toMatchObject({ lang: 'en', dir: 'ltr' }); // Both are guessed from the text.
  });

  test.each(['javascript:alert(1)', 'java\nscript:alert(1)', ' data:text/html,x', 'file:///etc/passwd', 'chrome-extension://x/y'])(
    'are ignored when they are addresses such as %j',
    (address) => {
      const article = articleWith(`<link rel="canonical" href="${address}"><meta property="og:image" content="${address}">`);
      expect(article).toMatchObject({ canonicalUrl: null, image: null });
    },
  );
});

test.each([
  ['en_GB', 'en-GB'],
  ['de-at', 'de-AT'],
  ['sr-Latn-RS', 'sr-Latn-RS'],
])('the language %s is normalised to %s', (given, expected) => {
  expect(articleWith('', { html: `lang="${given}"` }).lang).toBe(expected);
});

test.each([
  [
    'de',
    'Der Rat der Stadt hat nicht mit der Kritik gerechnet, die auf ihn zukam, und er wird sich mit dem Plan für den Hafen auch im Herbst noch befassen müssen.',
  ],
  [
    'fr',
    'Le conseil de la ville n’a pas été surpris par les critiques, et il est prêt à reprendre le débat sur le port dans les mois qui viennent, avec une autre majorité.',
  ],
  [
    'ja',
    'リンドムーア港湾委員会は火曜日に会合を開き、灯台の将来について四時間にわたって話し合った。委員長は「これ以上は待てない」と述べた。',
  ],
  ['ko', '린드무어 항만 위원회는 화요일에 회의를 열고 등대의 미래에 대해 네 시간 동안 논의했다. 위원장은 더 이상 기다릴 수 없다고 말했다.'],
])('the language %s is recognised from the words of a page that does not declare one', (lang, sentence) => {
  const body = [1, 2, 3, 4, 5].map((at) => `<p>${at}: ${sentence}</p>`).join('');
  expect(articleOf(page(body, { html: '' })).lang).toBe(lang);
});

describe('markup in metadata', () => {
  const read = (headline: string) =>
    bareWith(ld({ '@type': 'NewsArticle', headline, author: '<a href="/ola">Ola Data</a>', publisher: { name: '<b>Evil</b> Times' } }));

  test.each([
    ['<b>Evil</b> Times', 'Evil Times'],
    ['<img src=x onerror=alert(1)>Title of the day', 'Title of the day'],
    ['&lt;i&gt;Title&lt;/i&gt; of the day<!-- new -->', 'Title of the day'],
    ['&lt;script&gt;alert(2)&lt;/script&gt;Title of the day', 'Title of the day'],
    ['First line<br/>second line', 'First line second line'],
    ['Why 1 < 2 > 0 holds', 'Why 1 < 2 > 0 holds'],
    ['Hearts <3 and arrows -> here', 'Hearts <3 and arrows -> here'],
    [`Long <b ${'x'.repeat(300)}>`, `Long <b ${'x'.repeat(300)}>`],
  ])('is removed from the title, but other angle brackets are kept: %s', (headline, title) => {
    expect(read(headline)).toMatchObject({ title, byline: 'Ola Data', site: 'Evil Times' });
  });

  test('is removed from a title in a meta element', () => {
    expect(bareWith('<meta property="og:title" content="&lt;em&gt;Board&lt;/em&gt; votes again">').title).toBe('Board votes again');
  });
});
