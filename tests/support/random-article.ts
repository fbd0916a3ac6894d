import type { Article, BodyNode } from '../../utils/model';
import { makeArticle } from './make-article';

type Random = () => number;

const WORDS =
  'the a said says told he she they his her of in on and but that river council harbour İstanbul straße naïve 12 1,400 U.S. e.g. Mr. Mrs Dr. President Minister’s don’t rock’n’roll according to added asked official spokesman union'.split(
    ' ',
  );
const NAMES =
  'Ines Vandermeer|Vandermeer|Otis Quill|Quill|Harrow County Council|Portugal|Lower Sedge|Ann-Kathrin O’Dell|Ü. Çelik|李小舟|سلمى'.split(
    '|',
  );
const MARKS = `“ ” ‘ ’ " '' « » „ » « 「 」 ' \`\` ‹ › ( ) — : , . ? ! … ;`.split(' ');
const ODD = ['\u{1F426}', '\ud83d', '\udc00', '\u202E', '\u00a0', 'e\u0301', '\u200d', '\u0130', 'ﬁ', '\t'];
const FRAMES = [
  '“We wait,” NAME said.',
  'NAME told reporters: “It is late.”',
  '“No,” said NAME, “and “never”.”',
  'According to NAME, “all is well”.',
  '‘So be it,’ she added.',
  '"Fine," he said. "Go."',
];
const LANGUAGES = ['en', 'en', 'en', 'en-GB', 'de', 'und', 'zh', 'x'];

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/** Returns a line of nonsense, with words, names, quotation marks of every style, odd characters and whole quotations in random order. */
function randomLine(random: Random): string {
  const pieces = Array.from({ length: 1 + Math.floor(random() * 40) }, () => {
    const chance = random();
    if (chance < 0.5) return pick(random, WORDS);
    if (chance < 0.65) return pick(random, NAMES);
    if (chance < 0.75) return pick(random, FRAMES).replace('NAME', pick(random, NAMES));
    return chance < 0.95 ? pick(random, MARKS) : pick(random, ODD);
  });
  return (
    pieces
      .map((piece) => (random() < 0.8 ? `${piece} ` : piece))
      .join('')
      .trim() || '.'
  );
}

/** Returns an article of random text with one paragraph per line. */
export function randomArticle(random: Random): Article {
  const lines = Array.from({ length: 1 + Math.floor(random() * 12) }, () => randomLine(random));
  const text = lines.join('\n');
  let start = 0;
  const body = lines.map((line): BodyNode => {
    const leaf = { start, end: start + line.length };
    start = leaf.end + 1;
    return { tag: 'p', children: [leaf] };
  });
  return makeArticle({ url: 'https://example.test/', title: randomLine(random), lang: pick(random, LANGUAGES), text, body });
}

const OPEN =
  '<p>|<div>|<blockquote>|<ul><li>|<b>|<i>|<a href="/x?a=1&b">|<a href=javascript:alert(1)>|<pre>|<table><tr><td>|<h2>|<figure><figcaption>|<q>|<sup>|<br>|<hr>|<img src=//example.test/i.png alt=x>|<article>|<section class=comments>'.split(
    '|',
  );
const CLOSE =
  '</p>|</div>|</blockquote>|</ul>|</b>|</i>|</a>|</pre>|</table>|</h2>|</figure>|</q>|</sup>|</article>|</section>|<!-- x -->|&amp;|&nbsp;|&#x1F426;'.split(
    '|',
  );

/** Returns a page of random text with opening and closing tags at random positions. */
export function randomPage(random: Random): string {
  const paragraphs = Array.from({ length: 8 }, () => {
    const pieces = Array.from(
      { length: 6 },
      () => `${random() < 0.3 ? pick(random, OPEN) : ''}${escapeText(randomLine(random))}${random() < 0.3 ? pick(random, CLOSE) : ''}`,
    );
    return `<p>${pieces.join(' ')}</p>`;
  });
  return `<!DOCTYPE html><html lang="en"><head><title>Generated</title></head><body><div class="story">${paragraphs.join('\n')}</div></body></html>`;
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
