import type { WayBackName } from '../model';

/** Takes one thing back. `false` where there is nothing to take back. */
export type WayBack = () => boolean;

/** The ways back that the parts of a view have told of, one a name. */
export function createWaysBack() {
  const ways = new Map<WayBackName, WayBack>();
  return {
    /** Has a way back while a part of the view is there. Returns what ends it. */
    add(name: WayBackName, way: WayBack): () => void {
      ways.set(name, way);
      return () => {
        // Another view of the same reading may have come meanwhile.
        if (ways.get(name) === way) ways.delete(name);
      };
    },
    take: (name: WayBackName): boolean => ways.get(name)?.() ?? false,
  };
}
