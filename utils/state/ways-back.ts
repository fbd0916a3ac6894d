import type { WayBackName } from '../model';

/** A function that closes or clears a part of a view, such as a text selection. Returns `false` if there is nothing to close or clear. */
export type WayBack = () => boolean;

/** Creates a registry of functions that close or clear a part of a view when the reader goes back, one for each name. */
export function createWaysBack() {
  const ways = new Map<WayBackName, WayBack>();
  return {
    /** Registers the function of a component that has been mounted. Returns a function that removes it when the component is unmounted. */
    add(name: WayBackName, way: WayBack): () => void {
      ways.set(name, way);
      return () => {
        // Another view of the same reading may have registered its own function in the meantime.
        if (ways.get(name) === way) ways.delete(name);
      };
    },
    take: (name: WayBackName): boolean => ways.get(name)?.() ?? false,
  };
}
