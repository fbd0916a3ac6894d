import type { WayBackName } from '../model';

/** Closes or clears one thing. Returns `false` if there is nothing to close or clear. */
export type WayBack = () => boolean;

/** Creates the registry of the callbacks with which parts of a view go back, one for each name. */
export function createWaysBack() {
  const ways = new Map<WayBackName, WayBack>();
  return {
    /** Registers a function while a part of the view is mounted. Returns a function that removes it. */
    add(name: WayBackName, way: WayBack): () => void {
      ways.set(name, way);
      return () => {
        // Another view of the same reading may have registered its function meanwhile.
        if (ways.get(name) === way) ways.delete(name);
      };
    },
    take: (name: WayBackName): boolean => ways.get(name)?.() ?? false,
  };
}
