import { hashText } from '../../../text/hash-text';

/**
 * Returns a GUID of our own kind (version 8 of RFC 9562) that is always the same for the same name, so that a second export has the same
 * ones. Each part of it is a hash of the name.
 */
export function guidOf(name: string): string {
  const digits = ['a', 'b', 'c'].map((part) => hashText(`${part} ${name}`)).join('');
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(12, 15)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** Returns a function that makes the GUIDs of the things in one article. They differ only in their ends, so files stay small when packed. */
export function guidsIn(article: string): (name: string) => string {
  const start = guidOf(article).slice(0, 24);
  return (name) => `${start}${hashText(name).slice(-12)}`;
}
