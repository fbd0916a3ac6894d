import type { WayBackName } from '../model';

/** A function that closes or clears a part of a view, such as a text selection. Returns `false` if there is nothing to close or clear. */
export type WayBack = () => boolean;

/** Creates a registry of `WayBack` functions, one for each part of the view that can be closed or cleared when the reader goes back. */
export function createWaysBack() {
  const ways = new Map<WayBackName, WayBack>();
  return {
    /**
     * Registers a function that closes or clears what a mounted component shows, such as a text selection. Returns a function that undoes
     * the registration, to be called when the component is unmounted.
     */
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
