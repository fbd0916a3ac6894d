import { i18n } from '#i18n';
import { publisherOf } from '../../utils/article/article-address';
import type { Remark, RemarkOrder } from '../../utils/model';
import { formatMoment } from '../../utils/text/format-date';
import { IconButton } from '../frame/IconButton';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';
import { MarkedText } from '../library/MarkedText';
import type { RowAttributes } from '../rows/VirtualRows';
import type { RemarkGroup } from './group-of';

export interface RemarkRowProps {
  readonly remark: Remark;
  readonly attributes: RowAttributes;
  /** The group that begins with this row; `null` if it goes on. */
  readonly group: RemarkGroup | null;
  /** The order of the list. Rows do not name what their group says already. */
  readonly order: RemarkOrder;
  readonly onCopy: () => void;
}

/** The row of a highlight or note. Its words are a link that opens the article there. */
export function RemarkRow({ remark, attributes, group, order, onCopy }: RemarkRowProps) {
  const { article, highlight, colour, words, wordHits, note, noteHits, at } = remark;
  const locale = useLocale();
  const language = { lang: article.lang === 'und' ? undefined : article.lang, dir: article.dir };
  const title = article.title || i18n.t('article.untitled');
  const noted = <MarkedText text={note} hits={noteHits} />;
  const to = { article: article.id, highlight };
  return (
    <li {...attributes} class="remark" data-remark={highlight ?? 'note'}>
      {group && <h2 class="remark-group">{group.words}</h2>}
      <div class="remark-body">
        {colour && (
          <p class="remark-words" {...language}>
            <LibraryLink to={to}>
              <mark class="highlight" data-colour={colour}>
                <MarkedText text={words} hits={wordHits} />
              </mark>
            </LibraryLink>
          </p>
        )}
        {note && (
          <p class="highlight-note" dir="auto">
            {colour ? noted : <LibraryLink to={to}>{noted}</LibraryLink>}
          </p>
        )}
        <ul class="saved-facts">
          {order !== 'article' && (
            <li>
              <LibraryLink class="remark-article" to={{ article: article.id }} {...language}>
                {title}
              </LibraryLink>
            </li>
          )}
          <li>
            <bdi>{publisherOf(article).name}</bdi>
          </li>
          {!colour && <li>{i18n.t('library.foundNote')}</li>}
          {order !== 'newest' && order !== 'oldest' && (
            <li>
              <time dateTime={at}>{formatMoment(at, locale)}</time>
            </li>
          )}
        </ul>
      </div>
      <IconButton action="copy-remark" icon="copy" label={i18n.t('remarks.copy')} onClick={onCopy} />
    </li>
  );
}
