import { i18n } from '#i18n';
import { addressOf, isLinkable, publisherOf } from '../../utils/article/article-address';
import { leadPictureOf } from '../../utils/article/article-pictures';
import type { Article } from '../../utils/model';
import { pictureSource } from '../../utils/raster/picture-source';
import { formatDate } from '../../utils/text/format-date';
import { opensWith } from '../../utils/text/opens-with';
import { readingMinutesOf } from '../../utils/text/reading-time';
import { useLocale } from '../frame/locale-context';
import type { Images } from './body-context';
import { useKeptPictures } from './kept-pictures-context';
import { Picture } from './Picture';

export interface ArticleHeaderProps {
  readonly article: Article;
  readonly images: Images;
  /** The id of the heading, for use in `aria-labelledby`. */
  readonly titleId: string;
}

/** The header of an article: title, standfirst, one line with its source, and lead picture. */
export function ArticleHeader({ article, images, titleId }: ArticleHeaderProps) {
  const { standfirst } = article;
  const lead = leadPictureOf(article);
  const kept = useKeptPictures();
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
      {lead && (images === 'live' || kept) && (
        <figure class="lead">
          {kept ? <kept.Picture address={lead} alt="" /> : <Picture source={pictureSource(article, lead)} alt="" />}
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
      {isLinkable(article.url) ? (
        <a href={addressOf(article)} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
          <bdi>{publisher.name}</bdi>
        </a>
      ) : (
        <bdi>{publisher.name}</bdi>
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
