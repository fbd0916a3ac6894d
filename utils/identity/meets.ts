/** Returns whether two sets have an element in common. */
export const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((each) => b.has(each));
/** Returns whether both sets have elements, and none in common. */
export const differs = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !meets(a, b);
