import { type SourceFile, withoutComments } from './source-files';

/** The keys of interface messages that the source code uses. */
export interface WordsUsed {
  /** Every string in the source code that consists of words joined by dots and may therefore be a key. */
  readonly literals: ReadonlySet<string>;
  /** The message keys that the code or the manifest requests by their full names, each with the path of the file that requests it. */
  readonly asked: readonly { readonly path: string; readonly key: string }[];
  /** Patterns for the keys that are composed at run time, with `*` for the variable parts, such as `error.*`. */
  readonly families: readonly { readonly path: string; readonly family: string }[];
}

const CALL = 'i18n.t(';

/** Finds the keys of interface messages that modules and the manifest request. */
export function wordsUsed(files: readonly SourceFile[]): WordsUsed {
  const literals = new Set<string>();
  const asked: { path: string; key: string }[] = [];
  const families: { path: string; family: string }[] = [];
  for (const { path, text } of files) {
    const code = withoutComments(text).replace(/\bi18n\s*\.t\(/g, CALL);
    for (const [, , key = ''] of code.matchAll(/(['"])(\w+(?:\.\w+)+)\1/g)) literals.add(key);
    for (const [, name = ''] of code.matchAll(/__MSG_(\w+?)__/g)) asked.push({ path, key: name.replaceAll('_', '.') });
    for (const argument of firstArguments(code)) {
      for (const [, , key = ''] of argument.matchAll(/(['"])(\w+(?:\.\w+)+)\1/g)) asked.push({ path, key });
      for (const [, template = ''] of argument.matchAll(/`([^`]*)`/g)) {
        const family = template.replace(/\$\{[^}]*\}/g, '*');
        if (family.includes('*')) families.push({ path, family });
        else asked.push({ path, key: family });
      }
    }
  }
  return { literals: new Set([...literals, ...asked.map(({ key }) => key)]), asked, families };
}

/**
 * Returns the source code of the first argument of each call of `i18n.t`. Brackets and commas inside strings need no special treatment,
 * because keys contain none.
 */
function firstArguments(code: string): string[] {
  const found: string[] = [];
  for (let at = code.indexOf(CALL); at >= 0; at = code.indexOf(CALL, at + 1)) {
    const start = at + CALL.length;
    let depth = 0;
    let end = start;
    for (; end < code.length; end++) {
      const letter = code.charAt(end);
      if ('([{'.includes(letter)) depth++;
      else if (')]}'.includes(letter) && --depth < 0) break;
      else if (letter === ',' && depth === 0) break;
    }
    found.push(code.slice(start, end));
  }
  return found;
}

/** Returns all keys that match a pattern such as `cite.*.*`, given the possible values for each `*`. */
export const keysOf = (family: string, ...values: readonly (readonly string[])[]): string[] =>
  values.reduce<string[]>((keys, names) => keys.flatMap((key) => names.map((name) => key.replace('*', name))), [family]);
