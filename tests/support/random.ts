/**
 * Returns a generator of random numbers from 0 (inclusive) to 1 (exclusive), using the mulberry32 algorithm. The same seed always produces
 * the same numbers.
 */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Returns a generator of random integers from 0 to `below` - 1. The same seed always produces the same numbers. */
export function numbersBelow(seed: number): (below: number) => number {
  const next = randomFrom(seed);
  return (below) => Math.floor(next() * below);
}
