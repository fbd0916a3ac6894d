import { i18n } from '#i18n';
import { addressOf, isFile, publisherOf } from '../../utils/article/article-address';
import type { Article, BodyNode } from '../../utils/model';
import { formatDate } from '../../utils/text/format-date';
import { opensWith } from '../../utils/text/opens-with';
import { pictureNameOf } from '../../utils/text/picture-name';
import { readingMinutesOf } from '../../utils/text/reading-time';
import { useLocale } from '../frame/locale-context';
import type { Images } from './body-context';
import { Picture } from './Picture';
import { pictureSource } from './picture-source';

export interface ArticleHeaderProps {
  readonly article: Article;
  readonly images: Images;
  /** The id of the heading, for use in `aria-labelledby`. */
  readonly titleId: string;
}

/** The header of an article: title, standfirst, one line with its source, and lead picture. */
export function ArticleHeader({ article, images, titleId }: ArticleHeaderProps) {
  const { image, standfirst } = article;
  return (
    <header class="article-header">
      <h1 id={titleId} data-long={article.title.length > LONG_TITLE ? '' : undefined}>
        {article.title || i18n.t('article.untitled')}
      </h1>
      {standfirst && !opensWith(article.text, standfirst) && <p class="standfirst">{standfirst}</p>}
      <div class="source">
        <ArticleSite article={article} />
        <ArticleFacts article={article} />
      </div>
      {images === 'live' && image && !hasLeadPicture(article.body, image) && (
        <figure class="lead">
          <Picture source={pictureSource(article, image)} alt="" />
          <PictureWords caption={article.imageCaption} credit={article.imageCredit} />
        </figure>
      )}
    </header>
  );
}

/** The publisher, with a link to the page, and the section. The page chooses the name of its site, so its host is shown as well. */
function ArticleSite({ article }: Pick<ArticleHeaderProps, 'article'>) {
  const publisher = publisherOf(article);
  return (
    <p class="site">
      {isFile(article.url) ? (
        // Browsers do not follow a link to a file.
        <bdi>{publisher.name}</bdi>
      ) : (
        <a href={addressOf(article)} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
          <bdi>{publisher.name}</bdi>
        </a>
      )}
      {publisher.host && (
        <span class="host">
          <bdi>{publisher.host}</bdi>
        </span>
      )}
      {article.section && (
        <span class="section">
          <bdi>{article.section}</bdi>
        </span>
      )}
    </p>
  );
}

function ArticleFacts({ article }: Pick<ArticleHeaderProps, 'article'>) {
  const locale = useLocale();
  const published = formatDate(article.published, locale);
  const updated = formatDate(article.updated, locale);
  return (
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
    </ul>
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

/**
 * The length above which a title is set in a smaller font, in UTF-16 code units. Otherwise, a long title would push the text off the first
 * screen.
 */
const LONG_TITLE = 70;

/** Returns whether the body already shows a lead picture: it begins with a picture or contains the article's lead image (`image`). */
function hasLeadPicture([first, ...rest]: readonly BodyNode[], image: string): boolean {
  if (!first) return false;
  const wanted = pictureNameOf(image);
  return hasPicture(first, () => true) || rest.some((node) => hasPicture(node, (src) => pictureNameOf(src) === wanted));
}

const hasPicture = (node: BodyNode, fits: (src: string) => boolean): boolean =>
  'tag' in node && ((node.src !== undefined && fits(node.src)) || node.children.some((child) => hasPicture(child, fits)));
