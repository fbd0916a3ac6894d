import type { ReaderView, Surface } from '../../../../scripts/browsers/session';

/**
 * A function that runs `fn` in the page that displays an article. The first argument of `fn` is the document of that page. `fn` is injected as source text, so it must be self-contained.
 */
export type InRoot = <Args extends unknown[], R>(fn: (root: Document, ...args: Args) => R, ...args: Args) => Promise<Awaited<R>>;

/** Returns a function that runs code in the given extension page or reader mode. */
export const inRootOf = (view: Surface | ReaderView): InRoot =>
  'isOn' in view
    ? view.evaluate
    : (fn, ...args) => view.evaluate(`(...args) => (${fn})(document, ...args)` as never as (...args: unknown[]) => never, ...args);
