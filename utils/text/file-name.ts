/** Matches characters that are invisible or that file systems do not allow in names. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|#%~^]/gu;
/** Matches the names that Windows reserves for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** The usual maximum length of a name, in bytes of UTF-8. With an extension, the name stays below the limit of 255 bytes in file systems. */
const MAX = 230;

/**
 * Creates a file name from the parts that are present. They are joined with dashes, and a long name is cut at a word boundary. `extension`
 * does not include a dot. `max` is the maximum length of the name without it, in bytes of UTF-8.
 */
export function fileName(parts: readonly (string | null)[], extension: string, max = MAX): string {
  const whole = parts
    .map((part) => trimmed((part ?? '').toWellFormed().replaceAll('\uFFFD', '').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')))
    .filter((part) => part !== '')
    .join(' – ');
  const room = unitsIn(whole, max);
  const cut = room < whole.length ? trimmed(whole.slice(0, Math.max(whole.lastIndexOf(' ', room), room / 2))) : whole;
  return `${cut === '' || DEVICE.test(cut) ? 'dramatis' : cut}.${extension}`;
}

/**
 * Removes whitespace, dots and dashes from both ends. A file whose name begins with a dot is hidden, and Windows does not allow a dot at
 * the end.
 */
function trimmed(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && /[\s.–-]/.test(words.charAt(start))) start++;
  while (start < end && /[\s.–-]/.test(words.charAt(end - 1))) end--;
  return words.slice(start, end).toWellFormed().replaceAll('\uFFFD', '');
}

/** Returns the number of UTF-16 units at the beginning of a name that fit into `max` bytes of UTF-8. */
function unitsIn(name: string, max: number): number {
  let bytes = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    if (bytes > max) return at;
  }
  return name.length;
}
