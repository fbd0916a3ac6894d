import type { Result } from '../model';

/** A function that turns data of unknown shape into typed data, or throws `Mismatch`. It drops unknown fields. */
export type Decode<T> = (value: unknown) => T;

/** The error for data that does not have the expected shape. Its message names the field. */
export class Mismatch extends Error {}

/**
 * Runs `decode` and returns its result. Turns a `Mismatch`, or the `SyntaxError` for invalid JSON, into the failure `articleInvalid` with
 * the error's message in `detail`. Rethrows other errors.
 */
export function attempt<T>(decode: () => Result<T>): Result<T> {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof Mismatch || error instanceof SyntaxError)) throw error;
    return { ok: false, error: { code: 'articleInvalid', detail: error.message } };
  }
}

/**
 * Returns a decoder for strings of up to `max` UTF-16 units. It replaces unpaired surrogates and NUL, which SQLite cannot store, without
 * changing the length.
 */
export function text(max: number): Decode<string> {
  return (value) => {
    if (typeof value !== 'string' || value.length > max) throw new Mismatch(`not a text of at most ${max}`);
    return value.toWellFormed().replaceAll('\0', '\uFFFD');
  };
}

/** Returns a decoder for strings of up to `max` UTF-16 units that `accepts` approves. */
export function checked(max: number, accepts: (value: string) => boolean): Decode<string> {
  const decode = text(max);
  return (value) => {
    const decoded = decode(value);
    if (!accepts(decoded)) throw new Mismatch(`«${decoded.slice(0, 80)}» is not allowed`);
    return decoded;
  };
}

/** Returns a decoder for integers from `min` to `max`, inclusive. */
export function wholeNumber(min: number, max: number): Decode<number> {
  return (value) => {
    if (!Number.isInteger(value) || (value as number) < min || (value as number) > max)
      throw new Mismatch(`not a whole number ${min} to ${max}`);
    return value as number;
  };
}

/** Returns a decoder for finite numbers from `min` to `max`, inclusive. */
export function finiteNumber(min: number, max: number): Decode<number> {
  return (value) => {
    if (!Number.isFinite(value) || (value as number) < min || (value as number) > max) throw new Mismatch(`not a number ${min} to ${max}`);
    return value as number;
  };
}

/** Decodes a boolean. Throws `Mismatch` if the value is not a boolean. */
export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Mismatch('neither true nor false');
  return value;
}

/** Returns a decoder that accepts only the given strings. */
export function oneOf<const T extends string>(words: readonly T[]): Decode<T> {
  const known = new Map<unknown, T>(words.map((word) => [word, word]));
  return (value) => {
    const word = known.get(value);
    if (word === undefined) throw new Mismatch(`not one of ${words.length} words`);
    return word;
  };
}

/** Returns a decoder that accepts `null` and every value that `decode` accepts. */
export function nullable<T>(decode: Decode<T>): Decode<T | null> {
  return (value) => (value === null ? null : decode(value));
}

/** Returns a decoder for a field that is missing from data of earlier releases. If the field is absent, it returns `fallback`. */
export function otherwise<T>(decode: Decode<T>, fallback: T): Decode<T> {
  return (value) => (value === undefined ? fallback : decode(value));
}

/** Returns a decoder for a field that may be absent. */
export function optional<T>(decode: Decode<T>): Decode<T | undefined> {
  return (value) => (value === undefined ? undefined : decode(value));
}

/** Returns a decoder for arrays of up to `max` items. */
export function list<T>(max: number, decode: Decode<T>): Decode<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > max) throw new Mismatch(`not a list of at most ${max}`);
    return Array.from(value, decode);
  };
}

/** Returns the value if it is an object other than an array. Otherwise throws `Mismatch`. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Mismatch('not an object');
  return value as Record<string, unknown>;
}

/** Returns a decoder for objects that uses one decoder for each field. It drops unknown fields and fields that decode to `undefined`. */
export function object<T extends object>(fields: { readonly [K in keyof T]-?: Decode<T[K]> }): Decode<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value) => {
    const source = record(value);
    const decoded: Partial<T> = {};
    for (const name of names) {
      const field = inField(name, () => fields[name](Object.hasOwn(source, name) ? source[name] : undefined));
      if (field !== undefined) decoded[name] = field;
    }
    return decoded as T;
  };
}

function inField<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Mismatch ? new Mismatch(`${name}: ${error.message}`) : error;
  }
}

/** Decodes a value. Returns `null` if it does not have the expected shape. */
export function orNull<T>(decode: Decode<T>, value: unknown): T | null {
  try {
    return decode(value);
  } catch (error) {
    if (error instanceof Mismatch) return null;
    throw error;
  }
}
