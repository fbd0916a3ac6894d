const EQUALS = 0x3d;

/** Decodes «quoted-printable» text, whose characters are bytes. An invalid escape stays as it is. */
export function decodeQuotedPrintable(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const byte = text.charCodeAt(at);
    if (byte !== EQUALS) {
      bytes[length++] = byte;
      continue;
    }
    const code = text.slice(at + 1, at + 3);
    if (/^[\da-f]{2}$/i.test(code)) {
      bytes[length++] = Number.parseInt(code, 16);
      at += 2;
    } else if (code === '\r\n') at += 2;
    else if (code.startsWith('\n')) at++;
    else bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}
