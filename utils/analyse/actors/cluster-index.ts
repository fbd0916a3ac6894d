/** The number of clusters with the same key that are searched, starting with the most recent. The limit keeps the running time linear. */
const MOST_RECENT_CLUSTERS = 6;

/** An index of clusters, which are groups of mentions of the same actor. Several clusters can share a key. */
export class ClusterIndex<Cluster> {
  readonly #lists = new Map<string, Cluster[]>();

  /** Adds a cluster under a key, as the most recent one for that key. */
  add(key: string, cluster: Cluster): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [cluster]);
    else if (list.at(-1) !== cluster) list.push(cluster);
  }

  /** Returns the most recent clusters for a key, with the most recent one last. */
  recent(key: string): readonly Cluster[] {
    return this.#lists.get(key)?.slice(-MOST_RECENT_CLUSTERS) ?? [];
  }

  /** Searches the clusters for a key and returns the most recent one that satisfies `fits`, or `undefined` if there is none. */
  find(key: string, fits: (cluster: Cluster) => boolean = () => true): Cluster | undefined {
    const list = this.#lists.get(key);
    if (!list) return undefined;
    for (let at = list.length - 1; at >= Math.max(0, list.length - MOST_RECENT_CLUSTERS); at--) {
      const cluster = list[at];
      if (cluster !== undefined && fits(cluster)) return cluster;
    }
    return undefined;
  }
}
