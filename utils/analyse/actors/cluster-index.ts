/** How many candidates are looked at: the most recent ones. Keeps the work linear. */
const RECENT = 6;

/** Clusters by a key, the most recent last. */
export class ClusterIndex<Cluster> {
  readonly #lists = new Map<string, Cluster[]>();

  add(key: string, cluster: Cluster): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [cluster]);
    else if (list.at(-1) !== cluster) list.push(cluster);
  }

  /** The most recent clusters of a key. */
  recent(key: string): readonly Cluster[] {
    return this.#lists.get(key)?.slice(-RECENT) ?? [];
  }

  /** The most recent cluster of a key that fits. */
  find(key: string, fits: (cluster: Cluster) => boolean = () => true): Cluster | undefined {
    const list = this.#lists.get(key);
    if (!list) return undefined;
    for (let at = list.length - 1; at >= Math.max(0, list.length - RECENT); at--) {
      const cluster = list[at];
      if (cluster !== undefined && fits(cluster)) return cluster;
    }
    return undefined;
  }
}
