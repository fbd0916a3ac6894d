/** The maximum number of clusters that a look-up considers. The limit keeps the work linear. */
const MOST_RECENT_CLUSTERS = 6;

/** An index of clusters, in which several clusters can have the same key. */
export class ClusterIndex<Cluster> {
  readonly #lists = new Map<string, Cluster[]>();

  /** Adds a cluster to a key as its most recent cluster. */
  add(key: string, cluster: Cluster): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [cluster]);
    else if (list.at(-1) !== cluster) list.push(cluster);
  }

  /** Returns the most recent clusters of a key, the most recent last. */
  recent(key: string): readonly Cluster[] {
    return this.#lists.get(key)?.slice(-MOST_RECENT_CLUSTERS) ?? [];
  }

  /** Returns the most recent cluster of a key that fits, if there is one. */
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
