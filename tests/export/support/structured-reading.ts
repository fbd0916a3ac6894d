import type { BodyElement, BodyNode, BodyTag, ExportedReading, Reading } from '../../../utils/model';
import { makeReading } from '../../library/support/make-reading';

type Child = string | Draft;
interface Draft extends Omit<BodyElement, 'tag' | 'children'> {
  readonly tag: BodyTag;
  readonly children: readonly Child[];
}

/** Returns a draft of a body element. Its children may be strings, which `bodyOf` turns into text spans. */
export const el = (tag: BodyTag, children: Child | readonly Child[] = [], rest: Omit<BodyElement, 'tag' | 'children'> = {}): Draft => ({
  tag,
  children: typeof children === 'string' || 'tag' in children ? [children] : children,
  ...rest,
});

/** Builds a body from drafts of its elements. Also returns the text of the body, in which each block is on its own line. */
export function bodyOf(drafts: readonly Draft[]): { readonly text: string; readonly body: BodyNode[] } {
  let text = '';
  const nodeOf = (child: Child): BodyNode => {
    if (typeof child === 'string') {
      const start = text.length;
      text += child;
      return { start, end: text.length };
    }
    if (text !== '' && ['p', 'li', 'td', 'th', 'dt', 'dd', 'pre', 'h2', 'h3', 'caption'].includes(child.tag)) text += '\n';
    return { ...child, children: child.children.map(nodeOf) };
  };
  const body = drafts.map(nodeOf);
  return { text, body };
}

/** Returns a reading with the date on which it was saved, because exporters need that date. */
export const exported = (reading: Reading, savedAt = '2026-11-02T12:00:00.000Z'): ExportedReading => ({ ...reading, summary: { savedAt } });

/** Returns a reading of an article that consists of a paragraph containing a quotation, followed by the given elements. */
export function readingWith(drafts: readonly Draft[]): ExportedReading {
  const { text } = makeReading().article;
  const { body, text: whole } = bodyOf([el('p', text), ...drafts]);
  return exported(makeReading({ text: whole, body }));
}

const inner = (words: string, fragment: string, id?: string) =>
  el('a', words, { href: `https://www.harbourpost.example/2026/harbour#${fragment}`, ...(id && { id }) });

/** The body of an article with two footnotes, a link within the article and a link to another page, as a list of elements for `bodyOf`. */
export const NOTED = [
  el('p', [
    'It rained.',
    el('sup', inner('1', 'fn1', 'r1')),
    ' It froze.',
    el('sup', ['[', inner('2', 'fn2', 'r2'), ']']),
    ' Nobody answers.',
    inner('[1]', 'fn1'),
  ]),
  el('p', ['See ', inner('why', 'why'), '.']),
  el('h2', 'Why', { id: 'why' }),
  el('ol', [
    el('li', [el('p', ['Heavily. ', inner('a', 'r1'), ' ', inner('↩', 'r1')]), el('p', 'Twice.')], { id: 'fn1' }),
    el('li', [inner('2', 'r2'), '. ', el('a', 'A little', { href: 'https://x.example/b' }), '.'], { id: 'fn2' }),
  ]),
];
