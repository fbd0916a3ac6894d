/** What file systems do not take in a name, and what only looks as if it were not there. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|#%~^]/gu;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** UTF-16 units: with an ending, and in three bytes each, below the 255 bytes that file systems take. */
const MAX = 80;

/** A name that tells what is in a file: the parts that are there, with dashes between them, cut at a word. `extension` has no dot. */
export function fileName(parts: readonly (string | null)[], extension: string): string {
  const whole = parts
    .map((part) => trimmed((part ?? '').toWellFormed().replaceAll('\uFFFD', '').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')))
    .filter((part) => part !== '')
    .join(' – ');
  const cut = whole.length > MAX ? trimmed(whole.slice(0, Math.max(whole.lastIndexOf(' ', MAX), MAX / 2))) : whole;
  return `${cut === '' || DEVICE.test(cut) ? 'dramatis' : cut}.${extension}`;
}

/** Without blanks, dots and dashes at its ends: a name that begins with a dot is hidden, one that ends in it is none in Windows. */
function trimmed(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && /[\s.–-]/.test(words.charAt(start))) start++;
  while (start < end && /[\s.–-]/.test(words.charAt(end - 1))) end--;
  return words.slice(start, end).toWellFormed().replaceAll('\uFFFD', '');
}
