import { selectAll } from '../page/node-access';

/** The side length, in CSS pixels, below which a picture is a tracking pixel or a spacer. */
const PIXEL = 3;
/** The maximum length of an icon's longer side, in CSS pixels. */
const ICON = 64;
/** The minimum declared width, in CSS pixels, that proves that a picture is not decoration, whatever its classes and file name are. */
const CERTAIN = 300;
const DECORATION_CLASS =
  /(?:^|[\s_-])(?:icons?|ico|avatars?|gravatar|emoji|wp-smiley|logos?|sprites?|share|sharing|social|author|byline|headshot|badge|tracking|pixel)(?:$|[\s_-])/i;
const DECORATION_FILE = /(?:^|[_./-])(?:icons?|ico|avatars?|gravatar|logos?|sprites?)(?:[_-][\w-]{0,20})?\.(?:gif|png|svg|webp|jpe?g)$/i;
const PLACEHOLDER_FILE =
  /(?:^|[_./-])(?:spacer|blank|pixel|transparent|placeholder|lazy-?load|loading|1x1|clear)(?:[_-][\w-]{0,20})?\.(?:gif|png|svg|webp|jpe?g)$/i;
/** The number of a picture's ancestors whose classes are read. */
const ANCESTORS = 2;

/** Returns the figures on a page that have a caption. */
export function captionedFigures(clone: Element): ReadonlySet<Element> {
  return new Set(selectAll(clone, 'figcaption').flatMap((caption) => caption.closest('figure') ?? []));
}

/** Returns whether a picture's size, style or classes show that it is decoration and not part of the article. */
export function isDecorative(img: Element, captioned: ReadonlySet<Element>): boolean {
  const sides = ['width', 'height'].map((side) => pixels(img.getAttribute(side)));
  const known = sides.filter((side) => side !== null);
  if (known.some((side) => side < PIXEL)) return true;
  if (/(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(img.getAttribute('style') ?? '')) return true;
  const figure = img.closest('figure');
  if (isCertain(img, captioned)) return false;
  if (known.length > (figure ? 1 : 0) && Math.max(...known) <= ICON) return true;
  let at: Element | null = img;
  for (let step = 0; at && step <= ANCESTORS && !/^(?:figure|article|main|body)$/.test(at.localName); step++, at = at.parentElement)
    if (DECORATION_CLASS.test(at.getAttribute('class') ?? '')) return true;
  return false;
}

/** Returns whether a picture's file name is typical of a placeholder or decoration. `address` must be absolute. */
export function isPlaceholder(address: string, img: Element, captioned: ReadonlySet<Element>): boolean {
  const path = URL.parse(address)?.pathname.slice(-80) ?? '';
  return PLACEHOLDER_FILE.test(path) || (DECORATION_FILE.test(path) && !isCertain(img, captioned));
}

/** Returns whether a picture is certainly not decoration, because it has a caption or its declared width is too large for decoration. */
function isCertain(img: Element, captioned: ReadonlySet<Element>): boolean {
  const figure = img.closest('figure');
  return (pixels(img.getAttribute('width')) ?? 0) >= CERTAIN || (figure !== null && captioned.has(figure));
}

/** Returns the emoji that a picture represents, or `null` if it represents none. */
export function emojiOf(img: Element): string | null {
  const alt = img.getAttribute('alt') ?? '';
  return alt !== '' && alt.length <= 16 && !/[A-Za-z]/.test(alt) && isEmoji(alt) ? alt : null;
}

/** The expression is made only for pages that need it, because that takes long. */
const isEmoji = (text: string): boolean =>
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{200D}\u{FE0F}\u{20E3}#*\d]|\p{Emoji_Modifier})+$/u.test(text);

function pixels(value: string | null): number | null {
  return value !== null && /^\d{1,6}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : null;
}
