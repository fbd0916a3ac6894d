import fc, { type Arbitrary } from 'fast-check';
import { CLOBBER_NAMES, DOCUMENT_NAMES } from '../../support/scripted-pages';

/** Tags for which the HTML parser has rules of its own, as the test cases of html5lib use them. */
const TAGS =
  'p div span b i a nobr em table tbody tr td th caption colgroup col ul li dl dt dd h1 h2 button form input select option optgroup textarea svg math mi mtext annotation-xml foreignObject desc title template noscript iframe object embed applet marquee frameset frame body html head base meta link style script plaintext xmp listing pre image img br hr ruby rt rp details summary dialog figure figcaption blockquote q section article aside main header footer nav picture source video audio track slot x-story'.split(
    ' ',
  );
const NAMES = [...CLOBBER_NAMES, ...DOCUMENT_NAMES, 'constructor', '__proto__', 'toString', 'hasOwnProperty'];
const ADDRESSES = ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '//other.example/x', '/story', '#', 'http://[', ''];
/** Quotation marks, apostrophes and other signs that the extraction and the analysis look at. */
export const MARKS = [
  ...`“”‘’„«»‹›「」『』"'\`´(),.:;?!—–-…*†[]{}`,
  '\u00a0',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ud83d',
  '\udc00',
  '\u0130',
  '\0',
];

const WORDS =
  'the council said Ada Moreau Riverton bridge will open winter mayor told reporters we wait Monday asked İstanbul U.S. 1,400'.split(' ');

/** Returns words and marks in random order. */
export const words = (most = 30): Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...MARKS)), { maxLength: most })
    .map((parts) => parts.join(' '));

const name = fc.constantFrom(...NAMES);
const attribute = fc.oneof(
  fc.tuple(fc.constantFrom('id', 'name', 'class', 'itemprop', 'role'), fc.oneof(name, words(3))),
  fc.tuple(fc.constantFrom('href', 'src', 'srcset', 'data-src', 'action', 'cite', 'poster', 'content'), fc.constantFrom(...ADDRESSES)),
  fc.tuple(fc.constantFrom('lang', 'dir', 'width', 'height', 'colspan', 'rowspan', 'hidden', 'style', 'onclick', 'is'), words(2)),
);

const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const open = fc
  .tuple(fc.constantFrom(...TAGS), fc.array(attribute, { maxLength: 3 }))
  .map(([tag, attributes]) => `<${tag}${attributes.map(([key, value]) => ` ${key}="${quoted(value)}"`).join('')}>`);
const piece = fc.oneof(
  { weight: 4, arbitrary: open },
  { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag}>`) },
  { weight: 4, arbitrary: words(12).map((text) => text.replaceAll('<', '&lt;')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '<!doctype html>', '<?php ?>', '&#0;', '&lt', '&#x1F426;', '</', '<'),
  },
);

/** Returns tags that are opened, closed and nested at random, with attributes and text. */
export const randomMarkup = (most = 40): Arbitrary<string> => fc.array(piece, { maxLength: most }).map((parts) => parts.join(''));

/** Returns markup that clobbers a property of the document or of a form around it. */
export const clobbering: Arbitrary<string> = fc
  .tuple(
    name,
    fc.constantFrom(
      '<form><input name="N"><input id="N">',
      '<img name="N" src="data:,">',
      '<form id="N" name="N">',
      '<a id="N"></a><a id="N"></a>',
      '<object id="N"></object>',
      '<embed name="N">',
    ),
  )
  .map(([property, markup]) => markup.replaceAll('N', property));
