const TABLE = new Uint32Array(256).map((_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xed_b8_83_20 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** Returns the checksum that a zip keeps of each of its files. `before` is the checksum of the bytes before these, if there are any. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = before ^ 0xff_ff_ff_ff;
  for (let at = 0; at < bytes.length; at++) value = (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xff_ff_ff_ff) >>> 0;
}
