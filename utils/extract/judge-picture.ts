import { selectAll } from './node-access';

/** Below this many pixels on a side a picture is a tracking pixel or a spacer. */
const PIXEL = 3;
/** Up to this many pixels on its longer side a picture is an icon. */
const ICON = 64;
/** From this declared width on a picture is none of the page's furniture, whatever its name. */
const CERTAIN = 300;
const FURNITURE =
  /(?:^|[\s_-])(?:icons?|ico|avatars?|gravatar|emoji|wp-smiley|logos?|sprites?|share|sharing|social|author|byline|headshot|badge|tracking|pixel)(?:$|[\s_-])/i;
const FURNITURE_FILE = /(?:^|[_./-])(?:icons?|ico|avatars?|gravatar|logos?|sprites?)(?:[_-][\w-]{0,20})?\.(?:gif|png|svg|webp|jpe?g)$/i;
const STAND_IN_FILE =
  /(?:^|[_./-])(?:spacer|blank|pixel|transparent|placeholder|lazy-?load|loading|1x1|clear)(?:[_-][\w-]{0,20})?\.(?:gif|png|svg|webp|jpe?g)$/i;
const ANCESTORS = 2;

/** The figures of a page that have a caption. */
export function captionedFigures(clone: Element): ReadonlySet<Element> {
  return new Set(selectAll(clone, 'figcaption').flatMap((caption) => caption.closest('figure') ?? []));
}

/** Whether a picture belongs to the page's furniture and not to the article: by its size or its class. */
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
    if (FURNITURE.test(at.getAttribute('class') ?? '')) return true;
  return false;
}

/** Whether the file at an absolute address is what pages show before the picture or as their furniture, by its name. */
export function isStandIn(address: string, img: Element, captioned: ReadonlySet<Element>): boolean {
  const path = URL.parse(address)?.pathname.slice(-80) ?? '';
  return STAND_IN_FILE.test(path) || (FURNITURE_FILE.test(path) && !isCertain(img, captioned));
}

/** Whether a picture has a caption or a width that no furniture has. */
function isCertain(img: Element, captioned: ReadonlySet<Element>): boolean {
  const figure = img.closest('figure');
  return (pixels(img.getAttribute('width')) ?? 0) >= CERTAIN || (figure !== null && captioned.has(figure));
}

/** The words of a picture that stands for a letter; `null` for other pictures. */
export function letterOf(img: Element): string | null {
  const alt = img.getAttribute('alt') ?? '';
  return alt.length <= 16 &&
    /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{200D}\u{FE0F}\u{20E3}#*\d]|\p{Emoji_Modifier})+$/u.test(alt)
    ? alt
    : null;
}

function pixels(value: string | null): number | null {
  return value !== null && /^\d{1,6}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : null;
}
