import type { ReaderView, Surface } from '../../../../scripts/browsers/session';

/**
 * A function that runs `fn` in the page that displays an article. The first argument of `fn` is the document of a surface or the shadow
 * root of reader mode. `fn` must not refer to anything outside itself.
 */
export type InRoot = <Args extends unknown[], R>(
  fn: (root: Document | ShadowRoot, ...args: Args) => R,
  ...args: Args
) => Promise<Awaited<R>>;

/** Returns a function that runs code in the given view, whether it is a surface or reader mode. */
export const inRootOf = (view: Surface | ReaderView): InRoot =>
  'isOn' in view
    ? view.evaluate
    : (fn, ...args) => view.evaluate(`(...args) => (${fn})(document, ...args)` as never as (...args: unknown[]) => never, ...args);
