import { BODY_TAGS, type BodyElement, type BodyNode, NOTE_KINDS, type Span } from '../model';
import { isFragment } from '../text/fragment-of';
import { checked, type Decode, list, Mismatch, object, oneOf, record, text, wholeNumber } from './decode';

/**
 * The maximum depth of a body. Extracted bodies never reach it, and a deeper tree would overflow the stack in functions that traverse it.
 */
const MAX_DEPTH = 400;
const MAX_NODES = 400_000;
const MAX_ADDRESS = 100_000;

/** Returns a decoder for addresses with one of the given schemes. Each scheme includes its colon, for example `https:`. */
export const address = (...schemes: readonly string[]): Decode<string> =>
  checked(MAX_ADDRESS, (value) => schemes.includes(URL.parse(value)?.protocol ?? ''));
/** Decodes a language tag in BCP 47 syntax. */
export const language = checked(80, (value) => /^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(value));
/** Decodes a text direction. */
export const direction = oneOf(['ltr', 'rtl']);
/** Returns a decoder for spans within a text that is `length` UTF-16 units long. */
export function spanWithin(length: number): Decode<Span> {
  const decode = object<Span>({ start: wholeNumber(0, length), end: wholeNumber(0, length) });
  return (value) => {
    const span = decode(value);
    if (span.end < span.start) throw new Mismatch('a span ends before it starts');
    return span;
  };
}

const tag = oneOf(BODY_TAGS);
const size = wholeNumber(0, 100_000);
/** The decoder for each attribute that an element may have. */
const ATTRIBUTES: { readonly [K in keyof Omit<BodyElement, 'tag' | 'children'>]-?: Decode<NonNullable<BodyElement[K]>> } = {
  href: address('http:', 'https:', 'mailto:'),
  src: address('http:', 'https:'),
  alt: text(100_000),
  caption: text(100_000),
  credit: text(100_000),
  width: size,
  height: size,
  lang: language,
  dir: direction,
  id: checked(200, isFragment),
  note: oneOf(NOTE_KINDS),
  colSpan: size,
  rowSpan: size,
};
const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as (keyof typeof ATTRIBUTES)[];

/**
 * Decodes the body of an article whose text is `length` UTF-16 units long. Checks that tags and addresses are allowed, and that the leaves
 * are in text order and do not overlap, so that the body can be rendered in linear time. Throws `Mismatch`.
 */
export function decodeBody(value: unknown, length: number): readonly BodyNode[] {
  const span = spanWithin(length);
  let nodes = 0;
  let reached = 0;
  const nodesOf = (depth: number): Decode<readonly BodyNode[]> => list(MAX_NODES, (node) => nodeOf(node, depth));
  function nodeOf(node: unknown, depth: number): BodyNode {
    nodes += 1;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) throw new Mismatch('a body that is too large');
    const source = record(node);
    if (!Object.hasOwn(source, 'tag')) {
      const leaf = span(source);
      if (leaf.start < reached) throw new Mismatch('leaves out of order');
      reached = leaf.end;
      return leaf;
    }
    return { tag: tag(source.tag), children: nodesOf(depth + 1)(source.children), ...attributesOf(source) };
  }
  return nodesOf(0)(value);
}

function attributesOf(source: Readonly<Record<string, unknown>>): Omit<BodyElement, 'tag' | 'children'> {
  const entries = ATTRIBUTE_NAMES.filter((name) => Object.hasOwn(source, name) && source[name] !== undefined).map((name) => [
    name,
    ATTRIBUTES[name](source[name]),
  ]);
  return Object.fromEntries(entries);
}
