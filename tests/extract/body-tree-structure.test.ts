// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { rawBodyOf } from './support/raw-body';

describe('lists', () => {
  test('stay nested, and definition lists keep their terms and definitions', () => {
    const { words, all, lines } = rawBodyOf(
      '<ol><li>One<ul><li>One a</li><li>One b</li></ul></li><li><p>Two</p></li></ol><dl><dt>Berth</dt><dd>A place for a ship</dd><div><dt>Quay</dt><dd>A place for berths</dd></div></dl>',
    );
    expect(lines).toEqual(['One', 'One a', 'One b', 'Two', 'Berth', 'A place for a ship', 'Quay', 'A place for berths']);
    expect(all('ol')).toHaveLength(1);
    expect(all('ul')).toHaveLength(1);
    expect(words('dt')).toEqual(['Berth', 'Quay']);
    expect(words('dd')).toEqual(['A place for a ship', 'A place for berths']);
  });

  test('are unwrapped when they are used only for layout', () => {
    const { outline } = rawBodyOf(
      '<ul class="stream"><li><h3>First</h3><p>Words one.</p><p>Words two.</p></li><li><h3>Second</h3><p>Words three.</p></li></ul>',
    );
    expect(outline).toBe('h3 p p h3 p');
  });

  test('become figures when they contain only pictures', () => {
    expect(
      rawBodyOf('<ul><li><img src="/a.jpg" width="600" height="400"></li><li><figure><img src="/b.jpg"></figure></li></ul>').outline,
    ).toBe('figure figure');
  });
});

describe('tables', () => {
  test('keep their captions, header cells and line breaks', () => {
    const { words, all } = rawBodyOf(
      '<table><caption>Ships</caption><thead><tr><th scope="col">Month</th><th>Ships</th></tr></thead><tbody><tr><th>May</th><td>12<br>3</td></tr></tbody></table>',
    );
    expect(words('caption')).toEqual(['Ships']);
    expect(words('th')).toEqual(['Month', 'Ships', 'May']);
    expect(all('td')[0]?.children).toHaveLength(3);
  });

  test('are unwrapped when they are used only for layout', () => {
    expect(rawBodyOf('<table role="presentation"><tr><td><p>One.</p></td><td><p>Two.</p></td></tr></table>').outline).toBe('p p');
    expect(
      rawBodyOf('<table><tr><td><h2>Title</h2><p>One.</p><table><tr><th>a</th></tr><tr><td>b</td></tr></table></td></tr></table>').outline,
    ).toBe('h2 p table');
    expect(rawBodyOf('<table><tbody><tr><td>Loose words in the only cell.</td></tr></tbody></table>').outline).toBe('p');
  });

  test('keep the caption of the surrounding figure as text', () => {
    const { lines, all } = rawBodyOf(
      '<figure><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table><figcaption>Ships by month</figcaption></figure>',
    );
    expect(lines).toContain('Ships by month');
    expect(all('table')).toHaveLength(1);
  });
});

describe('quotations', () => {
  test('keep a source that is given in a footer, cite or figcaption element', () => {
    expect(rawBodyOf('<blockquote><p>We cannot wait.</p><footer>— <cite>Mira Castell</cite></footer></blockquote>').lines).toEqual([
      'We cannot wait.',
      '— Mira Castell',
    ]);
    const signed = rawBodyOf('<blockquote><p>We cannot wait.</p><footer>Mira Castell, resident</footer></blockquote>');
    expect([signed.lines, signed.words('cite')]).toEqual([['We cannot wait.', 'Mira Castell, resident'], ['Mira Castell, resident']]);
    const { lines, all } = rawBodyOf(
      '<figure><blockquote>We cannot wait.</blockquote><figcaption>Mira Castell, chair</figcaption></figure>',
    );
    expect(lines).toEqual(['We cannot wait.', 'Mira Castell, chair']);
    expect(all('blockquote')).toHaveLength(1);
    expect(all('cite')).toHaveLength(1);
  });

  test('in q elements are given the quotation marks that browsers would display', () => {
    const { text, all } = rawBodyOf('<p>She said <q>never <q>again</q></q>. He said <q>“maybe”</q>.</p>');
    expect(text).toBe('She said “never ‘again’”. He said “maybe”.');
    expect(all('q')).toEqual([]);
  });

  test('embedded from social media keep their words, author and date, but not the invitation to view the post', () => {
    const { lines, all } =
      rawBodyOf(`<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The dredger is here! <a href="https://t.example/x">pic.example/x</a></p>— Mira Castell (@castell) <a href="https://social.example/1">May 4, 2026</a></blockquote><script src="w.js"></script>
      <blockquote class="instagram-media"><div><a href="https://pictures.example/p/1"><div><div></div><svg></svg></div><div>View this post on Somewhere</div></a><p><a href="https://pictures.example/p/1">A post shared by Lindmoor Harbour (@lindmoor)</a></p></div></blockquote>`);
    expect(lines).toEqual([
      'The dredger is here! pic.example/x',
      '— Mira Castell (@castell) May 4, 2026',
      'A post shared by Lindmoor Harbour (@lindmoor)',
    ]);
    expect(all('blockquote')).toHaveLength(2);
  });
});

describe('code', () => {
  test('keeps its line breaks, indentation and blank lines', () => {
    expect(rawBodyOf('<pre><code><span class="k">if</span> x:\n    <b>go</b>()\n\nend</code></pre>').words('pre')).toEqual([
      'if x:\n    go()\n\nend',
    ]);
    expect(rawBodyOf('<pre>a<br><br>  b</pre>').words('pre')).toEqual(['a\n\n  b']);
  });

  test('keeps its lines separate when each line is an element of its own', () => {
    expect(
      rawBodyOf(
        '<pre><code><div class="line">if x:</div><div class="line">    go()</div><div class="line"></div><div>end</div></code></pre>',
      ).words('pre'),
    ).toEqual(['if x:\n    go()\n\nend']);
  });

  test('is stripped of its line numbers', () => {
    const { words, text } = rawBodyOf(
      '<table class="highlight"><tr><td class="gutter linenumbers"><pre>1\n2\n</pre></td><td class="code"><pre>if x:\n  go()</pre></td></tr></table>',
    );
    expect(words('pre')).toEqual(['if x:\n  go()']);
    expect(text).not.toContain('1');
  });
});

describe('a formula', () => {
  test('becomes text with superscripts, without its TeX source', () => {
    const { text, words } = rawBodyOf(
      '<p>Energy is <math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">E=mc^{2}</annotation></semantics></math>, they say.</p>',
    );
    expect(text).toBe('Energy is E=mc2, they say.');
    expect(words('sup')).toEqual(['2']);
  });

  test('becomes readable text, including its fractions and roots', () => {
    const { text } = rawBodyOf(
      '<p><math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac><mo>=</mo><msqrt><mi>c</mi></msqrt></math></p>',
    );
    expect(text).toBe('(a+b)/2=√c');
  });

  test('appears only once when a maths library has rendered it in several forms', () => {
    const katex =
      '<span class="katex"><span class="katex-mathml"><math><semantics><msub><mi>x</mi><mn>1</mn></msub><annotation>x_1</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>x</span><span>1</span></span></span>';
    const wiki =
      '<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none"><math><mi>y</mi></math></span><img class="mwe-math-fallback-image-inline" src="/y.svg" alt="{\\displaystyle y}"></span>';
    const jax =
      '<span class="MathJax_Preview"></span><span class="MathJax"><nobr><span>𝑧</span></nobr><span class="MJX_Assistive_MathML"><math><mi>z</mi></math></span></span><script type="math/tex">z</script>';
    const source = '<script type="math/tex">w^2</script>';
    expect(rawBodyOf(`<p>${katex}, ${wiki}, ${jax} and ${source}.</p>`).text).toBe('x1, y, z and w^2.');
  });

  test('becomes a paragraph when it is displayed as a block', () => {
    expect(rawBodyOf('<p>Before.</p><math display="block"><mi>a</mi><mo>=</mo><mi>b</mi></math><p>After.</p>').lines).toEqual([
      'Before.',
      'a=b',
      'After.',
    ]);
  });
});
