// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { rawBodyOf } from './support/raw-body';

describe('line breaks', () => {
  test('stay within the stanzas of a poem, and become paragraph boundaries between the stanzas', () => {
    const { outline, lines, all } = rawBodyOf(
      '<p class="verse">The tide is out,<br>the boats are in.<br><br>The tide is in,<br>the boats are out.</p>',
    );
    expect(outline).toBe('p p');
    expect(all('br')).toHaveLength(2);
    expect(lines).toHaveLength(4);
  });

  test('split text into paragraphs when there are several in a row, even within inline elements', () => {
    const { outline, words } = rawBodyOf(
      '<div>First one.<br>&nbsp;<br>Second <i>one.<br><br>Third</i> one.<br><br></div><div><font>Fourth.<br><br><b>Fifth.</b></font></div>',
    );
    expect(outline).toBe('p p p p p');
    expect(words('p')).toEqual(['First one.', 'Second one.', 'Third one.', 'Fourth.', 'Fifth.']);
    expect(words('i')).toEqual(['one.', 'Third']);
  });

  test('split a list item into paragraphs without breaking up the list', () => {
    const { all, words } = rawBodyOf('<ul><li>One.<br><br>Two.</li></ul>');
    expect(all('ul')).toHaveLength(1);
    expect(words('p')).toEqual(['One.', 'Two.']);
  });
});

describe('the body tree', () => {
  test('keeps ruby annotations as text in brackets', () => {
    const { text, all } = rawBodyOf('<p><ruby>漢<rt>かん</rt>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby>です</p>');
    expect(text).toBe('漢(かん)字(じ)です');
    expect(all('rt')).toHaveLength(2);
  });

  test('keeps the content of a closed details element, with the summary in bold', () => {
    const { lines, words } = rawBodyOf('<details><summary>What it costs</summary><p>Nine crowns.</p>And a stamp.</details>');
    expect(lines).toEqual(['What it costs', 'Nine crowns.', 'And a stamp.']);
    expect(words('strong')).toEqual(['What it costs']);
  });

  test('keeps a button inside a heading, but drops other buttons', () => {
    expect(rawBodyOf('<h3><button>How long?</button></h3><p>Long.</p><button>Share</button>').lines).toEqual(['How long?', 'Long.']);
  });

  test('keeps footnotes together with their reference marks and links', () => {
    const { all, words } = rawBodyOf(
      '<p>As was found.<sup id="r1"><a href="#n1">1</a></sup></p><section class="footnotes"><ol><li id="n1">Minutes of May. <a href="#r1">↩</a></li></ol></section>',
    );
    expect(words('sup')).toEqual(['1']);
    expect(all('sup').flatMap(({ children }) => children)).toMatchObject([{ tag: 'a', href: 'https://ledger.example/2026/harbour#n1' }]);
    expect(words('li')).toEqual(['Minutes of May. ↩']);
  });

  test('turns strikethrough text into s elements and monospaced text into code elements', () => {
    const { words } = rawBodyOf('<p><del>old</del> <strike>older</strike> <tt>x</tt> <samp>y</samp></p>');
    expect(words('s')).toEqual(['old', 'older']);
    expect(words('code')).toEqual(['x', 'y']);
  });

  test('removes soft hyphens from the text', () => {
    expect(rawBodyOf('<p>Hafen\u00ADbehörde</p>').text).toBe('Hafenbehörde');
  });
});

describe('fact boxes', () => {
  const WORDS = 'The board met for the first time this spring, and its members argued until late about dredging and tariffs.';

  test('are kept as asides when they are in the middle of an article', () => {
    const { words, outline } = rawBodyOf(
      `<article><p>${WORDS}</p><p>${WORDS}</p><aside><h4>The harbour in figures</h4><p>Lindmoor has nine berths, the oldest of which was built before the railway came.</p></aside><p>${WORDS}</p></article>`,
    );
    expect(outline).toBe('p p aside p');
    expect(words('h4')).toEqual(['The harbour in figures']);
  });

  test.each([
    [
      'contain only links',
      '<aside><h4>Read also</h4><ul><li><a href="/a">Ferry line is saved at last by the council of Lindmoor</a></li><li><a href="/b">Lighthouse is sold to a person without a boat of her own</a></li></ul></aside>',
    ],
    [
      'ask for a newsletter subscription',
      '<aside class="newsletter-signup"><p>All that happens by the sea comes to your letter box on Sundays, if you only let us know where it hangs.</p></aside>',
    ],
  ])('are dropped when they %s', (_, aside) => {
    expect(rawBodyOf(`<article><p>${WORDS}</p><p>${WORDS}</p>${aside}<p>${WORDS}</p></article>`).outline).toBe('p p p');
  });
});

describe('live blogs', () => {
  const entry = (at: number, heading: string): string =>
    `<article class="entry"><div class="meta"><time datetime="2026-05-04T1${at}:05">1${at}:05</time></div>${heading}<p>The gauge at the harbour has passed mark number ${at}, and the board has closed berth ${at} to every ship.</p></article>`;

  test('keep the time of each entry as part of its heading', () => {
    const { words, lines } = rawBodyOf([1, 2, 3].map((at) => entry(at, `<h3>Mark ${at} is passed</h3>`)).join(''));
    expect(words('h3')).toEqual(['11:05 Mark 1 is passed', '12:05 Mark 2 is passed', '13:05 Mark 3 is passed']);
    expect(words('time')).toEqual(['11:05', '12:05', '13:05']);
    expect(lines).toHaveLength(6);
  });

  test('use the time of an entry as its heading when the entry has no heading', () => {
    const { outline, words } = rawBodyOf([1, 2, 3].map((at) => entry(at, '')).join(''));
    expect(outline).toBe('h3 p h3 p h3 p');
    expect(words('h3')).toEqual(['11:05', '12:05', '13:05']);
  });
});

describe('the body tree builder', () => {
  test('puts the words of adjacent containers on separate lines', () => {
    expect(
      rawBodyOf(
        '<hgroup>One</hgroup><fieldset><legend>Two</legend>Three</fieldset><menu><li>Four</li></menu><header>Five</header><address>Six</address>',
      ).lines,
    ).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six']);
  });

  test('moves links and emphasis from around a block to the words inside it', () => {
    const { outline, all, words } = rawBodyOf(
      '<a href="/x"><div>Linked.</div></a><b><p>Bold.</p><p>Bolder.</p></b><span><div><span>Plain.</span></div></span>',
    );
    expect(outline).toBe('p p p p');
    expect(all('a').map(({ href }) => href)).toEqual(['https://ledger.example/x']);
    expect(words('b')).toEqual(['Bold.', 'Bolder.']);
  });

  test('keeps headings of every level, but drops empty headings and containers', () => {
    expect(
      rawBodyOf(
        '<h1>A</h1><h6>B</h6><h3> </h3><div><section><span></span></section></div><ul><li></li></ul><blockquote> </blockquote><p>C</p>',
      ).outline,
    ).toBe('h2 h6 p');
  });

  test('takes time that grows about linearly with the number of line breaks', () => {
    const run = (count: number): number => {
      const started = performance.now();
      rawBodyOf(`<div><b><i>${'x<br><br>'.repeat(count)}</i></b></div>`);
      return performance.now() - started;
    };
    run(500);
    const short = run(2_000);
    expect(run(8_000)).toBeLessThan(short * 12 + 500);
  });
});
