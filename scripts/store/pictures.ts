/** The properties of a PNG file that stores have rules about. */
export interface PngFacts {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
}

/** A picture of the listing, with its file name and its bytes. */
export interface StorePicture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sizes of the pictures of the listing, by the beginning of their names. */
const SIZES = {
  screenshot: [1280, 800],
  'promo-tile': [440, 280],
  'promo-marquee': [1400, 560],
  logo: [300, 300],
} as const;
type Kind = keyof typeof SIZES;
/** The logo may be transparent. All others must not be. */
const MAY_BE_TRANSPARENT: readonly Kind[] = ['logo'];
/** The pictures without which a listing is incomplete. Only the marquee is optional. */
const NEEDED: readonly Kind[] = ['screenshot', 'promo-tile', 'logo'];
/** The Chrome Web Store shows at most this many screenshots, Edge one more. */
const MOST_SCREENSHOTS = 5;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Returns the facts about a PNG file, or `undefined` if the bytes are none. */
export function readPng(bytes: Uint8Array): PngFacts | undefined {
  if (bytes.length < 26 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The header gives the colour type, whose third bit says that there is an alpha channel.
  return { width: view.getUint32(16), height: view.getUint32(20), hasAlpha: (view.getUint8(25) & 4) !== 0 };
}

/** Returns a sentence for each icon of a manifest that does not have its size, and for each size that the stores ask for and is missing. */
export function faultsOfIcons(icons: ReadonlyMap<string, Uint8Array>): string[] {
  const missing = ['48', '128'].filter((size) => !icons.has(size)).map((size) => `The manifest has no icon of ${size} pixels.`);
  const wrong = [...icons].flatMap(([size, bytes]) => {
    const facts = readPng(bytes);
    if (!facts) return [`The icon of ${size} pixels is no PNG file.`];
    const isFine = facts.width === Number(size) && facts.height === Number(size);
    return isFine ? [] : [`The icon of ${size} pixels has ${facts.width} × ${facts.height}.`];
  });
  return [...missing, ...wrong];
}

/** Returns a sentence for each picture of the listing that a store would refuse, and for each that is missing. */
export function faultsOfPictures(pictures: readonly StorePicture[]): string[] {
  const screenshots = pictures.filter(({ name }) => kindOf(name) === 'screenshot');
  const missing = NEEDED.filter((kind) => !pictures.some(({ name }) => kindOf(name) === kind)).map(
    (kind) => `There is no picture «${kind}».`,
  );
  const tooMany =
    screenshots.length > MOST_SCREENSHOTS
      ? [`There are ${screenshots.length} screenshots, but at most ${MOST_SCREENSHOTS} are shown.`]
      : [];
  const schemes = ['light', 'dark'].filter((scheme) => !screenshots.some(({ name }) => name.endsWith(`-${scheme}.png`)));
  return [
    ...missing,
    ...tooMany,
    ...schemes.map((scheme) => `No screenshot shows the ${scheme} colours.`),
    ...pictures.flatMap(faultsOfPicture),
  ];
}

function faultsOfPicture({ name, bytes }: StorePicture): string[] {
  const kind = kindOf(name);
  if (!kind) return [`${name} is no picture that a store asks for; its name begins with none of ${Object.keys(SIZES).join(', ')}.`];
  const facts = readPng(bytes);
  if (!facts) return [`${name} is no PNG file.`];
  const [width, height] = SIZES[kind];
  const size =
    facts.width === width && facts.height === height
      ? []
      : [`${name} has ${facts.width} × ${facts.height} pixels, and not ${width} × ${height}.`];
  return facts.hasAlpha && !MAY_BE_TRANSPARENT.includes(kind)
    ? [...size, `${name} has an alpha channel, which the Chrome Web Store refuses.`]
    : size;
}

function kindOf(name: string): Kind | undefined {
  return (Object.keys(SIZES) as Kind[]).find((kind) => name.startsWith(kind));
}
