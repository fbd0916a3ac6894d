/** What file systems do not take in a name, and what only looks as if it were not there. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|#%~^]/gu;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Bytes of UTF-8: with an ending below the 255 that file systems take. */
const MAX = 230;

/** A name that tells what is in a file: the parts that are there, with dashes between them, cut at a word. `extension` has no dot. */
export function fileName(parts: readonly (string | null)[], extension: string): string {
  const whole = parts
    .map((part) => trimmed((part ?? '').toWellFormed().replaceAll('\uFFFD', '').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')))
    .filter((part) => part !== '')
    .join(' – ');
  const room = unitsIn(whole);
  const cut = room < whole.length ? trimmed(whole.slice(0, Math.max(whole.lastIndexOf(' ', room), room / 2))) : whole;
  return `${cut === '' || DEVICE.test(cut) ? 'dramatis' : cut}.${extension}`;
}

/** Without blanks, dots and dashes at its ends: a name that begins with a dot is hidden, one that ends in it is none in Windows. */
function trimmed(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && /[\s.–-]/.test(words.charAt(start))) start++;
  while (start < end && /[\s.–-]/.test(words.charAt(end - 1))) end--;
  return words.slice(start, end).toWellFormed().replaceAll('\uFFFD', '');
}

/** How many UTF-16 units fit. */
function unitsIn(name: string): number {
  let bytes = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    if (bytes > MAX) return at;
  }
  return name.length;
}
