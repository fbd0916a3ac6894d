/**
 * Returns 64 random bits as sixteen hexadecimal digits. `crypto.randomUUID` is not used, because it does not exist on pages without TLS.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
