import { buildBody } from '../../../utils/extract/body/build-body';
import { sanitise } from '../../../utils/extract/body/sanitise';
import { cleanClone } from '../../../utils/extract/clean/clean-clone';
import { clonePage } from '../../../utils/extract/page/clone-page';
import { showShadowTrees } from '../../../utils/extract/page/show-shadow-trees';
import { normaliseImages } from '../../../utils/extract/pictures/normalise-images';
import type { BodyElement, BodyNode } from '../../../utils/model';
import { elementsOf, parse, URL_OF_PAGE, wordsOf } from './pages';

/** A body tree with functions for examining it. */
export interface RawBody {
  readonly body: readonly BodyNode[];
  readonly text: string;
  readonly lines: readonly string[];
  /** Returns all elements with the given tag. */
  readonly all: (tag: string) => BodyElement[];
  /** Returns the texts of all elements with the given tag. */
  readonly words: (tag: string) => string[];
  /** The tags of the top-level nodes, separated by spaces. A `#` stands for a span of text. */
  readonly outline: string;
}

/** Builds the body tree of a cleaned page before any block is left out, to show which structure survives the cleaning. */
export const rawBodyOf = (markup: string): RawBody => rawBodyOfDocument(parse(`<!DOCTYPE html><html><body>${markup}</body></html>`));

/** Builds the body tree of a document that a test has created. */
export function rawBodyOfDocument(doc: Document): RawBody {
  const clone = clonePage(doc.documentElement, doc);
  const failure = showShadowTrees(doc.documentElement, clone);
  if (failure) throw new Error(`The page was refused: ${failure.code}.`);
  cleanClone(clone);
  normaliseImages(clone, URL_OF_PAGE);
  const content = clone.querySelector('body');
  const fragment = content && sanitise(content, URL_OF_PAGE);
  if (!fragment) throw new Error('The page has no body, or DOMPurify is not supported.');
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
