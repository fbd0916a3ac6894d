import fc, { type Arbitrary } from 'fast-check';

const STRINGS = [
  '',
  '\0',
  '\ud800',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  'https://www.harbourpost.example/',
  '1e999',
  'en',
];
const NUMBERS = [0, -0, -1, 0.5, 1, 401, 2 ** 31, 2 ** 53, 1e308, Number.NaN, Number.POSITIVE_INFINITY];

/** Returns values that a message can carry: anything that survives a structured clone, with keys and texts that often cause faults. */
export const hostileValue: Arbitrary<unknown> = fc.oneof(
  fc.anything({
    key: fc.oneof(fc.constantFrom('toString', 'valueOf', '__proto__', 'length', 'tag', 'call', 'url', 'id'), fc.string()),
    withNullPrototype: true,
  }),
  fc.constantFrom<unknown>(...STRINGS, ...NUMBERS, null, undefined, true, 'x'.repeat(100_001)),
  fc.constantFrom<unknown>({ toString: 1, valueOf: 1 }, { toString: null }, { length: 1e9 }, [[[[]]]]),
);

/** Returns copies of a value in which some fields, at any depth, are replaced with hostile values or deleted. */
export const damaged = (value: unknown): Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(10_000), fc.option(hostileValue)), { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce<unknown>((copy, [at, other]) => changeAt(copy, at, other), structuredClone(value)));

/** Changes the field that is `at` fields into a value, counted in depth-first order and again from the start after the last one. */
function changeAt(value: unknown, at: number, other: unknown): unknown {
  const fields: [Record<string, unknown>, string][] = [];
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part)) {
      fields.push([part as Record<string, unknown>, key]);
      collect((part as Record<string, unknown>)[key]);
    }
  };
  collect(value);
  const [owner, key] = fields[at % Math.max(1, fields.length)] ?? [];
  if (!owner || key === undefined) return structuredClone(other);
  if (other === null) delete owner[key];
  else owner[key] = structuredClone(other);
  return value;
}
