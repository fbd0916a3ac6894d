/**
 * Matches a part of a path that gives only the requested size of a picture or belongs to the resizing service, such as «800x600», «fit-in»
 * or «1024».
 */
const SIZE_PART =
  /^(?:\d{2,4}|\d{0,5}x\d{0,5}|fit-in|resize\w{0,20}|crop|master|scale|fill|smart|thumbs?|thumbnails?|large|medium|small|standard|branded\w{0,20}|format|quality|public|original)$/i;
/** Matches one of several comma-separated size parameters, such as «w_1600». */
const SIZE_WORD = /^[a-z]{1,4}[_:=][\w.:-]{0,40}$/i;
/**
 * Matches a suffix that sites add to a picture's file name for each of its sizes and versions. A bare number is not treated as such a
 * suffix, because cameras number their pictures.
 */
const SIZE_END =
  /[-_.@](?:\d{2,5}x\d{0,5}|x\d{2,5}|w\d{3,4}|\d{3,4}(?:w|px)|\d(?:\.\d)?x|scaled|rotated|edited|large|medium|small|thumb(?:nail)?s?|cropped|(?:article|super|jumbo|mediumthree|videosixteen|master|square|facebook|threebytwo)[a-z0-9]{0,30})$/i;
const EXTENSION = /\.(?:jpe?g|png|webp|avif|gif|jxl|heic|tiff?|bmp|svg)$/i;
/** Matches a generic name that pages give to more than one picture. */
const WEAK = /^(?:\d*|image|img|photo|picture|original|default|master|lead|hero|index|main|teaser|rawimage|cover|header|thumb)$/i;
const MIN_NAME = 7;
const MAX_ENDS = 4;
const MAX_INNER = 3;
const ADDRESS = /^(?:https?:)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/i;
const INNER_KEYS = new Set(['url', 'src', 'image', 'img', 'u']);
const SIZE_KEYS = new Set('w h width height q quality fit crop dpr fm format auto s rect resize strip ssl'.split(' '));

/**
 * Returns a name that is the same for all renditions of a picture but different for other pictures. This is the file name without its size
 * and extension, preceded by its folder if the file name alone is too generic. If the address of a resizing service contains another
 * address, that address is used.
 */
export function pictureNameOf(address: string, depth = 0): string {
  const [, host = '', path = '', search = ''] = ADDRESS.exec(address) ?? [];
  const query = search === '' ? [] : search.split('&').map((pair) => pair.split('=', 2).map(decoded));
  const whole = decoded(path);
  const inner = depth < MAX_INNER ? innerAddressOf(whole, query) : null;
  if (inner) return pictureNameOf(inner, depth + 1);
  const parts = whole.split('/').filter((part) => part !== '');
  const file = parts.pop() ?? '';
  const isFile = EXTENSION.test(file);
  const name = withoutSize(file.replace(EXTENSION, ''));
  if (isFile && name.length >= MIN_NAME && !WEAK.test(name)) return name.toLowerCase();
  const folder = parts.filter((part) => !isSize(part)).at(-1) ?? host;
  const rest = isFile ? '' : query.flatMap(([key = '', value = '']) => (SIZE_KEYS.has(key) ? [] : `?${key}=${value}`)).join('');
  return `${folder}/${isWidth(name) ? '' : name}${rest}`.toLowerCase();
}

function innerAddressOf(path: string, query: readonly (readonly string[])[]): string | null {
  for (const [key, value] of query)
    if (key && value && INNER_KEYS.has(key.toLowerCase()) && (value.includes('/') || EXTENSION.test(value))) return value;
  const start = Math.max(
    path.lastIndexOf('/https://'),
    path.lastIndexOf('/http://'),
    path.lastIndexOf('/https:/'),
    path.lastIndexOf('/http:/'),
  );
  return start >= 0 ? path.slice(start + 1) : null;
}

const isSize = (part: string): boolean => SIZE_PART.test(part) || part.split(',').every((word) => SIZE_WORD.test(word));
/** Returns whether a file name looks like the width of a picture, that is, a round number or a common screen width. */
const isWidth = (name: string): boolean => /^\d{3,4}$/.test(name) && (Number(name) % 10 === 0 || name === '1024' || name === '768');

function withoutSize(name: string): string {
  let short = name;
  for (let end = 0; end < MAX_ENDS; end++) {
    const cut = short.replace(SIZE_END, '');
    if (cut === short || cut === '') break;
    short = cut;
  }
  return short;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // The path is not validly encoded, so it is compared unchanged.
  }
}
