/**
 * Finds the cycles in a graph. Returns every strongly connected component with more than one node (Tarjan 1972), as a sorted list of its
 * nodes. `edges` maps each node to its targets. Targets without an entry of their own are ignored.
 */
export function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const number = order.size;
    order.set(node, number);
    let low = number;
    stack.push(node);
    for (const target of edges.get(node) ?? []) {
      if (!edges.has(target)) continue;
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (stack.includes(target)) low = Math.min(low, order.get(target) as number);
    }
    if (low !== number) return low;
    const component = stack.splice(stack.indexOf(node));
    if (component.length > 1) circles.push(component.sort());
    return low;
  };
  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return circles;
}
