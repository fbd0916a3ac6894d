const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The number of bytes that are encoded at a time, a multiple of three, so that no text of single letters becomes long. */
const PART = 3 * 1024;

/** Returns bytes in Base64. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += PART) parts.push(encodePart(bytes.subarray(start, start + PART)));
  return parts.join('');
}

function encodePart(bytes: Uint8Array): string {
  let words = '';
  const whole = bytes.length - (bytes.length % 3);
  for (let at = 0; at < whole; at += 3) {
    const value = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    words += letter(value >> 18) + letter(value >> 12) + letter(value >> 6) + letter(value);
  }
  const rest = bytes.length - whole;
  const value = ((bytes[whole] ?? 0) << 16) | ((bytes[whole + 1] ?? 0) << 8);
  if (rest === 1) words += `${letter(value >> 18)}${letter(value >> 12)}==`;
  if (rest === 2) words += `${letter(value >> 18)}${letter(value >> 12)}${letter(value >> 6)}=`;
  return words;
}

const letter = (value: number): string => LETTERS.charAt(value & 63);
