import type { ReaderView, Surface } from '../browsers/session';

/** Runs a function that closes over nothing where an article is open. It gets the document of a surface, or the shadow root of reader mode, first. */
export type InRoot = <Args extends unknown[], R>(
  fn: (root: Document | ShadowRoot, ...args: Args) => R,
  ...args: Args
) => Promise<Awaited<R>>;

/** One way into a surface and into reader mode. */
export const inRootOf = (view: Surface | ReaderView): InRoot =>
  'isOn' in view
    ? view.evaluate
    : (fn, ...args) => view.evaluate(`(...args) => (${fn})(document, ...args)` as never as (...args: unknown[]) => never, ...args);
