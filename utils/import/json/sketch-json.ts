/** The outline of a JSON file. */
export interface JsonSketch {
  readonly root: 'object' | 'array';
  /** The names of the fields of the object that is the whole file, as far as they begin in the sample. */
  readonly names: ReadonlySet<string>;
  /** The names of the fields of the first element, if the file is an array. */
  readonly elementNames: ReadonlySet<string>;
  /** Whether another object follows the first one, as in JSON Lines. */
  readonly isLines: boolean;
}

/** Finds the names of the fields at the top of a JSON text, which may be cut off anywhere. */
export function sketchJson(text: string): JsonSketch {
  const root = text.trimStart().startsWith('[') ? 'array' : 'object';
  const names = new Set<string>();
  const elementNames = new Set<string>();
  let [depth, roots, elements] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '"') {
      const end = stringEnd(text, at);
      const isName = /^\s{0,99}:/.test(text.slice(end + 1, end + 101));
      if (isName && depth === 1 && roots === 1 && root === 'object') names.add(text.slice(at + 1, end));
      if (isName && depth === 2 && elements === 1 && root === 'array') elementNames.add(text.slice(at + 1, end));
      at = end;
    } else if (mark === '{' || mark === '[') {
      if (depth === 0) roots++;
      if (depth === 1) elements++;
      depth++;
    } else if (mark === '}' || mark === ']') depth--;
  }
  return { root, names, elementNames, isLines: roots > 1 };
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === '"') return at;
  }
  return text.length;
}
