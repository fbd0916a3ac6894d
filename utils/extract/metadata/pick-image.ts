import { cleanLine } from '../../bylines/clean-line';
import type { Article } from '../../model';
import { trimEndBy } from '../../text/trim-end-by';
import { selectAll } from '../page/node-access';
import { resolveAddress } from '../page/resolve-address';
import type { JsonLd } from './find-json-ld';
import { isObject, nameOf, textOf } from './json-object';
import { firstOf, type Meta } from './read-meta';
import { splitCredit } from './split-credit';

const MAX_IMAGES = 300;
const MAX_CAPTION = 600;
const KEYS = ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'];

/** The lead image: its address (http or https), its caption, and its author or owner. */
export type LeadImage = Pick<Article, 'image' | 'imageCaption' | 'imageCredit'>;

/**
 * Finds the lead image in `og:image`, the Twitter card or JSON-LD, in this order. Its caption and credit come from the figure on the page
 * that shows the image, or otherwise from the `ImageObject` in JSON-LD. Two addresses are treated as the same picture if their last path
 * segments are equal, because pages request the same picture in many sizes.
 */
export function pickImage(doc: Document, jsonLd: JsonLd, meta: Meta, url: string): LeadImage {
  const given: unknown = jsonLd.article?.image;
  const linked = jsonLd.resolve(Array.isArray(given) ? given[0] : given);
  const image =
    KEYS.map((key) => resolveAddress(firstOf(meta, [key]), url)).find((address) => address !== null) ??
    resolveAddress(addressIn(linked) ?? textOf(jsonLd.article?.thumbnailUrl ?? jsonLd.other?.thumbnailUrl), url);
  if (!image) return { image: null, imageCaption: null, imageCredit: null };
  const shown = captionOf(doc, image, url);
  const object = isObject(linked) ? linked : {};
  const described = splitCredit(cleanLine(textOf(object.caption ?? object.description), MAX_CAPTION));
  const owner = cleanLine(
    textOf(object.creditText) ?? nameOf(object.creator) ?? nameOf(object.copyrightHolder) ?? textOf(object.copyrightNotice),
    200,
  );
  return { image, imageCaption: shown.caption ?? described.caption, imageCredit: shown.credit ?? owner ?? described.credit };
}

const addressIn = (image: unknown): string | null => textOf(isObject(image) ? (image.url ?? image.contentUrl) : image);

function captionOf(doc: Document, image: string, url: string): { readonly caption: string | null; readonly credit: string | null } {
  const name = fileOf(image);
  const shown =
    name.length < 5
      ? undefined
      : selectAll(doc, 'img[src]')
          .slice(0, MAX_IMAGES)
          .find((element) => {
            const src = element.getAttribute('src') ?? '';
            return src.includes(name) && resolveAddress(src, url) !== null;
          });
  const figure = shown?.closest('figure');
  const caption = figure ? selectAll(figure, 'figcaption')[0] : undefined;
  if (!caption) return { caption: null, credit: null };
  const marked = selectAll(
    caption,
    '[class*="credit"],[class*="Credit"],[class*="copyright"],[class*="source"],[itemprop~="copyrightHolder"],cite,small',
  )[0];
  const whole = cleanLine(Array.from(caption.childNodes, (node) => node.textContent ?? '').join(' '), MAX_CAPTION);
  const credit = cleanLine(marked?.textContent, 200);
  if (!credit || !whole) return splitCredit(whole);
  return {
    caption: cleanLine(whole.replace(credit, ' ')),
    credit: splitCredit(credit).credit ?? trimEndBy(credit.replace(/^(?:by\s|[([]\s?)/i, ''), /[)\].]/).trimEnd(),
  };
}

const fileOf = (address: string): string => URL.parse(address)?.pathname.split('/').at(-1) ?? '';
