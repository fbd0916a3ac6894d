import { decodeEntities } from '../../text/decode-entities';

/** A part of an HTML text. Names of elements and attributes are in lower case. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string };

/** Matches the ends of the elements whose content is not markup. */
const RAW_ENDS: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
};
const NAME = /[^\s/>]+/y;
const ATTRIBUTE_NAME = /[^\s/>=]+/y;
const SPACE = /[\s/]*/y;
const BARE_VALUE = /[^\s>]*/y;
const MAX_ATTRIBUTES = 100;

/**
 * Splits HTML into tags, texts and comments, in one pass. It is enough for exports, whose markup is simple, and for the head of a page; an
 * article is extracted with a real parser.
 */
export function* readTokens(html: string): Generator<HtmlToken> {
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at) yield { kind: 'text', text: decodeEntities(html.slice(at, end)) };
    if (open < 0) return;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      yield { kind: 'comment', text: html.slice(open + 4, close < 0 ? html.length : close) };
      at = close < 0 ? html.length : close + 3;
    } else if (/[a-z]/i.test(html.charAt(open + 1))) {
      const { name, attributes, end: after } = tagAt(html, open + 1);
      yield { kind: 'open', name, attributes };
      at = Object.hasOwn(RAW_ENDS, name) ? rawEnd(html, name, after) : after;
    } else {
      const close = html.indexOf('>', open);
      if (html.charAt(open + 1) === '/') yield { kind: 'close', name: matchAt(NAME, html, open + 2).toLowerCase() };
      at = close < 0 ? html.length : close + 1;
    }
  }
}

function rawEnd(html: string, name: string, start: number): number {
  const end = RAW_ENDS[name];
  if (!end) return start;
  end.lastIndex = start;
  return end.exec(html)?.index ?? html.length;
}

function matchAt(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at;
  return expression.exec(text)?.[0] ?? '';
}

function tagAt(html: string, start: number): { readonly name: string; readonly attributes: Map<string, string>; readonly end: number } {
  const name = matchAt(NAME, html, start).toLowerCase();
  const attributes = new Map<string, string>();
  let at = start + name.length;
  while (at < html.length) {
    at += matchAt(SPACE, html, at).length;
    if (html.charAt(at) === '>') return { name, attributes, end: at + 1 };
    const attribute = matchAt(ATTRIBUTE_NAME, html, at) || html.charAt(at);
    at += attribute.length;
    const value = valueAt(html, at);
    if (attributes.size < MAX_ATTRIBUTES && !attributes.has(attribute.toLowerCase())) attributes.set(attribute.toLowerCase(), value.value);
    at = value.end;
  }
  return { name, attributes, end: html.length };
}

/** Reads the value of an attribute, if «=» follows its name. */
function valueAt(html: string, start: number): { readonly value: string; readonly end: number } {
  let at = start + matchAt(SPACE, html, start).length;
  if (html.charAt(at) !== '=') return { value: '', end: start };
  at++;
  while (/\s/.test(html.charAt(at)) && at < html.length) at++;
  const quote = html.charAt(at);
  if (quote !== '"' && quote !== "'") {
    const bare = matchAt(BARE_VALUE, html, at);
    return { value: decodeEntities(bare), end: at + bare.length };
  }
  const close = html.indexOf(quote, at + 1);
  const end = close < 0 ? html.length : close;
  return { value: decodeEntities(html.slice(at + 1, end)), end: Math.min(html.length, end + 1) };
}
