import { useMemo } from 'preact/hooks';

/** A place where the later parts of a view leave what they can do, for the parts that are rendered first. */
export interface Handover<Acts> {
  /**
   * Does something with the later parts. Until they have loaded, it only keeps this for them. Returns the result, or `undefined` if there
   * is none yet.
   */
  do<Result>(act: (acts: Acts) => Result): Result | undefined;
  /** Forgets what is kept, because the reader does not want it any more. */
  forget(): void;
  /** Leaves what the later parts can do, and does what was kept, in the order in which it was asked for. */
  provide(acts: Acts): void;
}

/**
 * Returns the handover of a view. It lets the reader press buttons and keys right after the first paint, although the code behind them
 * loads later.
 */
export function useHandover<Acts>(): Handover<Acts> {
  return useMemo(() => {
    let provided: Acts | null = null;
    let kept: readonly ((acts: Acts) => unknown)[] = [];
    return {
      do(act) {
        if (provided) return act(provided);
        kept = [...kept, act];
        return undefined;
      },
      forget() {
        kept = [];
      },
      provide(acts) {
        provided = acts;
        const before = kept;
        kept = [];
        for (const act of before) act(acts);
      },
    };
  }, []);
}
