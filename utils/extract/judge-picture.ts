import { selectAll } from './node-access';

/** The side length below which a picture is a tracking pixel or a spacer, in CSS pixels. */
const PIXEL = 3;
/** The length of the longer side up to which a picture is an icon, in CSS pixels. */
const ICON = 64;
/** The declared width from which a picture is never decoration, whatever its name, in CSS pixels. */
const CERTAIN = 300;
const DECORATION_CLASS =
  /(?:^|[\s_-])(?:icons?|ico|avatars?|gravatar|emoji|wp-smiley|logos?|sprites?|share|sharing|social|author|byline|headshot|badge|tracking|pixel)(?:$|[\s_-])/i;
const DECORATION_FILE = /(?:^|[_./-])(?:icons?|ico|avatars?|gravatar|logos?|sprites?)(?:[_-][\w-]{0,20})?\.(?:gif|png|svg|webp|jpe?g)$/i;
const PLACEHOLDER_FILE =
  /(?:^|[_./-])(?:spacer|blank|pixel|transparent|placeholder|lazy-?load|loading|1x1|clear)(?:[_-][\w-]{0,20})?\.(?:gif|png|svg|webp|jpe?g)$/i;
/** The number of ancestors of a picture whose classes are read. */
const ANCESTORS = 2;

/** Returns the figures of a page that have a caption. */
export function captionedFigures(clone: Element): ReadonlySet<Element> {
  return new Set(selectAll(clone, 'figcaption').flatMap((caption) => caption.closest('figure') ?? []));
}

/** Returns whether the size, style or classes of a picture show that it decorates the page and does not belong to the article. */
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

/** Returns whether a picture's file name is typical of a placeholder or of decoration. `address` is the picture's absolute address. */
export function isPlaceholder(address: string, img: Element, captioned: ReadonlySet<Element>): boolean {
  const path = URL.parse(address)?.pathname.slice(-80) ?? '';
  return PLACEHOLDER_FILE.test(path) || (DECORATION_FILE.test(path) && !isCertain(img, captioned));
}

/** Returns whether a picture has a caption or a width that decoration never has. */
function isCertain(img: Element, captioned: ReadonlySet<Element>): boolean {
  const figure = img.closest('figure');
  return (pixels(img.getAttribute('width')) ?? 0) >= CERTAIN || (figure !== null && captioned.has(figure));
}

/** Returns the emoji that a picture stands for, or `null` for other pictures. */
export function emojiOf(img: Element): string | null {
  const alt = img.getAttribute('alt') ?? '';
  return alt.length <= 16 &&
    /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{200D}\u{FE0F}\u{20E3}#*\d]|\p{Emoji_Modifier})+$/u.test(alt)
    ? alt
    : null;
}

function pixels(value: string | null): number | null {
  return value !== null && /^\d{1,6}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : null;
}
