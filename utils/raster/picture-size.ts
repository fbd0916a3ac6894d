/** The kind and the size of a picture, as the first bytes of its file say. */
export interface PictureHead {
  readonly kind: 'jpeg' | 'png' | 'gif' | 'webp' | 'avif';
  /** The size in pixels, before the picture is turned as its metadata says. */
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the kind and the size of a picture from its bytes, without decoding it. Returns `null` for anything else, such as SVG or HTML, whatever
 * its server calls it, and for a file whose size cannot be found.
 */
export function readPictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const read of [readPng, readGif, readJpeg, readWebp, readAvif]) {
    const head = read(bytes, view);
    if (head) return head.width > 0 && head.height > 0 ? head : null;
  }
  return null;
}

const hasAt = (bytes: Uint8Array, at: number, words: string): boolean =>
  bytes.length >= at + words.length && [...words].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

function readPng(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (!hasAt(bytes, 0, '\x89PNG\r\n\x1a\n') || !hasAt(bytes, 12, 'IHDR') || bytes.length < 24) return null;
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(bytes: Uint8Array, view: DataView): PictureHead | null {
  if ((!hasAt(bytes, 0, 'GIF87a') && !hasAt(bytes, 0, 'GIF89a')) || bytes.length < 10) return null;
  return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The first and the last marker of a frame in a JPEG file, and those between them that mean something else. */
const [FIRST_FRAME, LAST_FRAME, NO_FRAMES] = [0xc0, 0xcf, [0xc4, 0xc8, 0xcc]];

function readJpeg(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (!hasAt(bytes, 0, '\xff\xd8\xff')) return null;
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker >= FIRST_FRAME && marker <= LAST_FRAME && !NO_FRAMES.includes(marker))
      return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // These markers have no length.
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function readWebp(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (!hasAt(bytes, 0, 'RIFF') || !hasAt(bytes, 8, 'WEBP') || bytes.length < 30) return null;
  const sizeOf = (width: number, height: number): PictureHead => ({ kind: 'webp', width, height });
  if (hasAt(bytes, 12, 'VP8 ')) return sizeOf(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (hasAt(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return sizeOf((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  }
  const threeBytes = (at: number) => view.getUint16(at, true) + ((bytes[at + 2] ?? 0) << 16) + 1;
  return hasAt(bytes, 12, 'VP8X') ? sizeOf(threeBytes(24), threeBytes(27)) : null;
}

/** The number of bytes in which the size of an AVIF picture must be found. */
const AVIF_HEAD = 8_192;

function readAvif(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (!hasAt(bytes, 4, 'ftypavif') && !hasAt(bytes, 4, 'ftypavis')) return null;
  const end = Math.min(bytes.length, AVIF_HEAD) - 16;
  let [width, height] = [0, 0];
  // A file can have several sizes, such as that of a thumbnail. The largest is the one that decoding could take.
  for (let at = 8; at <= end; at++) {
    if (!hasAt(bytes, at, 'ispe')) continue;
    width = Math.max(width, view.getUint32(at + 8));
    height = Math.max(height, view.getUint32(at + 12));
  }
  return { kind: 'avif', width, height };
}
