/** Returns the SHA-256 of a picture's bytes in hexadecimal digits, under which the library stores it. */
export async function pictureHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
