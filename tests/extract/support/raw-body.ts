import { buildBody } from '../../../utils/extract/build-body';
import { cleanClone } from '../../../utils/extract/clean-clone';
import { clonePage } from '../../../utils/extract/clone-page';
import { sanitise } from '../../../utils/extract/sanitise';
import { settleImages } from '../../../utils/extract/settle-images';
import { showShadowTrees } from '../../../utils/extract/show-shadow-trees';
import type { BodyElement, BodyNode } from '../../../utils/model';
import { elementsOf, parse, URL_OF_PAGE, wordsOf } from './pages';

export interface RawBody {
  readonly body: readonly BodyNode[];
  readonly text: string;
  readonly lines: readonly string[];
  /** All elements with a tag. */
  readonly all: (tag: string) => BodyElement[];
  /** The words of all elements with a tag. */
  readonly words: (tag: string) => string[];
  /** The tags of the body's first level; `#` for a span. */
  readonly outline: string;
}

/** The body tree of everything that a cleaned page holds, nothing sorted out: what structure survives, whatever is kept of it later. */
export const rawBodyOf = (markup: string): RawBody => rawBodyOfDocument(parse(`<!DOCTYPE html><html><body>${markup}</body></html>`));

/** The same of a document whose tree a test has made. */
export function rawBodyOfDocument(doc: Document): RawBody {
  const clone = clonePage(doc.documentElement, doc);
  const failure = showShadowTrees(doc.documentElement, clone);
  if (failure) throw new Error(`refused: ${failure.code}`);
  cleanClone(clone);
  settleImages(clone, URL_OF_PAGE);
  const content = clone.querySelector('body');
  const fragment = content && sanitise(content, URL_OF_PAGE);
  if (!fragment) throw new Error('nothing sanitised');
  const { body, text } = buildBody(fragment);
  const all = (tag: string): BodyElement[] => elementsOf(body, tag);
  return {
    body,
    text,
    lines: text.split('\n'),
    all,
    words: (tag) => all(tag).map(({ children }) => wordsOf(text, children)),
    outline: body.map((node) => ('tag' in node ? node.tag : '#')).join(' '),
  };
}
