/**
 * Returns the smallest groups of items for which `shows` answers true, by halving. `items` is a group for which it has answered true. A group
 * is returned whole if neither of its halves shows anything. Stops halving after `limit` calls of `shows`.
 */
export async function narrow<T>(
  items: readonly T[],
  shows: (items: readonly T[]) => Promise<boolean>,
  limit = 40,
): Promise<(readonly T[])[]> {
  let calls = 0;
  const halve = async (group: readonly T[]): Promise<(readonly T[])[]> => {
    if (group.length === 1 || calls >= limit) return [group];
    const middle = Math.ceil(group.length / 2);
    const found: (readonly T[])[] = [];
    for (const half of [group.slice(0, middle), group.slice(middle)]) {
      calls++;
      if (await shows(half)) found.push(...(await halve(half)));
    }
    return found.length === 0 ? [group] : found;
  };
  return halve(items);
}
