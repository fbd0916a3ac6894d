/** Returns the tags in a list that is separated by a mark, such as «a|b». */
export const splitTags = (written: string, mark: string): string[] => written.split(mark);

/**
 * Returns the tags in a list as JSON or Python writes it: `["a", "b"]` or `['it\'s', "b"]`. Words without brackets are separated by commas.
 */
export function readListedTags(written: string): string[] {
  const list = written.trim();
  if (!list.startsWith('[')) return list.split(',');
  const tags: string[] = [];
  let at = 1;
  while (at < list.length) {
    const mark = list.charAt(at);
    if (mark !== '"' && mark !== "'") {
      at++;
      continue;
    }
    const { words, end } = quotedAt(list, at);
    tags.push(words);
    at = end;
  }
  return tags;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' };

/** Reads a string in quotation marks that begins at `start`. */
function quotedAt(list: string, start: number): { readonly words: string; readonly end: number } {
  const mark = list.charAt(start);
  let words = '';
  let at = start + 1;
  while (at < list.length && list.charAt(at) !== mark) {
    if (list.charAt(at) !== '\\') {
      words += list.charAt(at++);
      continue;
    }
    const kind = list.charAt(at + 1);
    const digits = kind === 'u' ? 4 : kind === 'x' ? 2 : kind === 'U' ? 8 : 0;
    const code = Number.parseInt(list.slice(at + 2, at + 2 + digits), 16);
    if (digits > 0 && code >= 0 && code <= 0x10_ff_ff) {
      words += digits === 8 ? String.fromCodePoint(code) : String.fromCharCode(code);
      at += 2 + digits;
    } else {
      words += ESCAPES[kind] ?? kind;
      at += 2;
    }
  }
  return { words, end: at + 1 };
}
