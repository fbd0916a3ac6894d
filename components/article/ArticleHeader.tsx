import { i18n } from '#i18n';
import type { Article, BodyNode, Quote } from '../../utils/model';
import { formatDate } from '../../utils/text/format-date';
import { opensWith } from '../../utils/text/opens-with';
import { pictureNameOf } from '../../utils/text/picture-name';
import { readingMinutesOf } from '../../utils/text/reading-time';
import type { Images } from './body-context';
import { Picture } from './Picture';

export interface ArticleHeaderProps {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  readonly images: Images;
  /** The BCP 47 tag of the reader's language. */
  readonly locale: string;
  /** The id of the heading, for elements that are labelled by it. */
  readonly titleId: string;
}

/** The header of an article: site, section, title, standfirst, byline, dates, reading time, numbers of quotations, and lead picture. */
export function ArticleHeader({ article, quotes, images, locale, titleId }: ArticleHeaderProps) {
  const published = formatDate(article.published, locale);
  const updated = formatDate(article.updated, locale);
  const retold = quotes.filter(({ kind }) => kind === 'indirect').length;
  const quoted = quotes.length - retold;
  const unnamed = quotes.filter(({ speaker }) => speaker?.unnamed).length;
  const { image, standfirst } = article;
  return (
    <header class="article-header">
      <p class="site">
        <a href={article.canonicalUrl ?? article.url} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
          <bdi>{article.site ?? hostOf(article.url)}</bdi>
        </a>
        {article.section && (
          <span class="section">
            <bdi>{article.section}</bdi>
          </span>
        )}
      </p>
      <h1 id={titleId} data-long={article.title.length > LONG_TITLE ? '' : undefined}>
        {article.title || i18n.t('article.untitled')}
      </h1>
      {standfirst && !opensWith(article.text, standfirst) && <p class="standfirst">{standfirst}</p>}
      <ul class="facts">
        {article.byline && (
          <li class="byline">
            <bdi>{article.byline}</bdi>
          </li>
        )}
        {published && (
          <li>
            <time dateTime={article.published ?? undefined}>
              <bdi lang={locale}>{published}</bdi>
            </time>
          </li>
        )}
        {updated && updated !== published && (
          <li>
            <time dateTime={article.updated ?? undefined}>
              <bdi lang={locale}>{i18n.t('article.updated', [updated])}</bdi>
            </time>
          </li>
        )}
        <li>
          <bdi lang={locale}>{i18n.t('article.readingTime', readingMinutesOf(article.text))}</bdi>
        </li>
        {quoted > 0 && (
          <li>
            <bdi lang={locale}>{i18n.t('article.quotes', quoted)}</bdi>
          </li>
        )}
        {retold > 0 && (
          <li>
            <bdi lang={locale}>{i18n.t('article.retold', retold)}</bdi>
          </li>
        )}
        {unnamed > 0 && (
          <li>
            <bdi lang={locale}>{i18n.t('article.unnamed', unnamed)}</bdi>
          </li>
        )}
      </ul>
      {images === 'live' && image && !hasLeadPicture(article.body, image) && (
        <figure class="lead">
          <Picture src={image} alt="" />
          <PictureWords caption={article.imageCaption} credit={article.imageCredit} />
        </figure>
      )}
    </header>
  );
}

interface PictureWordsProps {
  readonly caption: string | null;
  readonly credit: string | null;
}
function PictureWords({ caption, credit }: PictureWordsProps) {
  if (!caption && !credit) return null;
  return (
    <figcaption dir="auto">
      {caption}
      {caption && credit ? ' ' : null}
      {credit && <span class="credit">{credit}</span>}
    </figcaption>
  );
}

/** The length above which a title is set in smaller type, in UTF-16 code units, so that the article still begins on the first screen. */
const LONG_TITLE = 110;

const hostOf = (address: string): string => URL.parse(address)?.hostname ?? address;

/** Returns whether the body shows this picture itself or begins with another one, so that the header must not add a lead picture. */
function hasLeadPicture([first, ...rest]: readonly BodyNode[], image: string): boolean {
  if (!first) return false;
  const wanted = pictureNameOf(image);
  return hasPicture(first, () => true) || rest.some((node) => hasPicture(node, (src) => pictureNameOf(src) === wanted));
}

const hasPicture = (node: BodyNode, fits: (src: string) => boolean): boolean =>
  'tag' in node && ((node.src !== undefined && fits(node.src)) || node.children.some((child) => hasPicture(child, fits)));
