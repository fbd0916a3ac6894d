import { i18n } from '#i18n';
import { publisherOf } from '../../utils/article/article-address';
import type { QuotationVersion } from '../../utils/model';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';
import { ArticleDate } from './ArticleDate';
import { MarkedDifference } from './MarkedDifference';

export interface VersionListProps {
  readonly versions: readonly QuotationVersion[];
}

/** A quotation as all articles have it, the earliest first. Each links to the quotation there. The card shows the words of this one. */
export function VersionList({ versions }: VersionListProps) {
  const kinds = new Set(versions.flatMap(({ isHere, pieces }) => (isHere ? [] : pieces.map(({ kind }) => kind))));
  // Marks that no version has are not explained.
  const legend = [kinds.has('added') && i18n.t('sameWords.onlyThere'), kinds.has('missing') && i18n.t('sameWords.onlyHere')].filter(
    Boolean,
  );
  return (
    <>
      {legend.length > 0 && <p class="versions-legend">{legend.join(' ')}</p>}
      <ol class="versions">
        {versions.map((version) => (
          <Version key={`${version.article.id} ${version.quote}`} version={version} />
        ))}
      </ol>
    </>
  );
}

function Version({
  version: { article, quote, isHere, isFirst, isCopy, speaker, isOtherSpeaker, pieces, translation },
}: {
  readonly version: QuotationVersion;
}) {
  const locale = useLocale();
  const language = { lang: article.lang === 'und' ? undefined : article.lang, dir: article.dir };
  const title = article.title || i18n.t('article.untitled');
  const marks = [...(isFirst ? [i18n.t('sameWords.first')] : []), ...(isCopy ? [i18n.t('sameWords.copy')] : [])];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <li data-version={article.id}>
      <p class="version-facts">
        <ArticleDate article={article} locale={locale} /> · <bdi>{publisherOf(article).name}</bdi>
        {translation && <span class="tag">{i18n.t('sameWords.translation')}</span>}
        {marks.map((mark) => (
          <span key={mark} class="tag">
            {mark}
          </span>
        ))}
      </p>
      {isHere ? (
        <p class="version-here">{i18n.t('sameWords.here')}</p>
      ) : (
        <p>
          <LibraryLink to={{ article: article.id, quote }} {...language}>
            {title}
          </LibraryLink>
        </p>
      )}
      {!isHere && isOtherSpeaker && (
        <p class="version-speaker">{speaker === null ? i18n.t('sameWords.nobody') : i18n.t('sameWords.speaker', [speaker])}</p>
      )}
      {translation && <p class="version-why">{i18n.t('sameWords.translationWhy', [list.format(translation)])}</p>}
      {!isHere && (
        <p class="version-words" {...language}>
          <MarkedDifference pieces={pieces} labels={{ added: i18n.t('sameWords.added'), missing: i18n.t('sameWords.missing') }} />
        </p>
      )}
    </li>
  );
}
