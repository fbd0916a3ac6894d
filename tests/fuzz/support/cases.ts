import fc, { type IAsyncProperty, type IProperty } from 'fast-check';

/** The number of random cases of all properties together, from `FUZZ_CASES`. The default is small enough for every test run. */
const CASES = Number(process.env.FUZZ_CASES ?? 300);
/** The seed of the random cases, from `FUZZ_SEED`. The default is fixed, so that a test run does not depend on chance. */
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/** The time limit of a property, in milliseconds, which allows for a busy computer. */
export const LIMIT_MS = 30_000 + CASES * 200;

/** Returns the settings for a property with a share of the cases. The shares of all properties add up to 1. */
const settings = (share: number) => ({ numRuns: Math.ceil(CASES * share), seed: SEED, verbose: fc.VerbosityLevel.None });

/** Checks a property with random cases. A failure names the seed, the path and the smallest input that fails. */
export const check = <T>(share: number, property: IProperty<T>): void => fc.assert(property, settings(share));

/** Checks a property that takes time, like `check`. */
export const checkLater = <T>(share: number, property: IAsyncProperty<T>): Promise<void> => fc.assert(property, settings(share));
