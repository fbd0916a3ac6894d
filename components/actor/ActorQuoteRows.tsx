import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { publisherOf } from '../../utils/article/article-address';
import type { ActorPageControls } from '../../utils/controls/actor-page';
import type { ActorQuote, Identity } from '../../utils/model';
import { IconButton } from '../frame/IconButton';
import { useLocale } from '../frame/locale-context';
import { LibraryError } from '../library/LibraryError';
import { LibraryLink } from '../library/LibraryLink';
import { LoadingRows } from '../library/LoadingRows';
import { type ListMemory, useMemoryOf } from '../rows/list-memory';
import { type RowAttributes, VirtualRows } from '../rows/VirtualRows';

export interface ActorQuoteRowsProps {
  readonly identity: Identity;
  readonly controls: ActorPageControls;
  readonly memory: ListMemory;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The quotations, each with its source and its place. */
export function ActorQuoteRows({ identity, controls, memory, scroller }: ActorQuoteRowsProps) {
  const list = controls.quotes.value;
  useMemoryOf(memory, list.name === 'ready' ? JSON.stringify([identity.id, list.asked]) : null);
  if (list.name === 'loading') return <LoadingRows words={i18n.t('library.loading')} />;
  if (list.name === 'error')
    return <LibraryError title={i18n.t('actor.failed')} error={list.error} onRetry={() => void controls.ask({})} />;
  const { asked, first, quotes, total } = list;
  if (total === 0)
    return (
      <p class="actor-none">{i18n.t(asked.month === null && asked.manner === null ? `actor.none.${asked.side}` : 'actor.noneChosen')}</p>
    );
  return (
    <VirtualRows
      class="remark-list"
      label={i18n.t('actor.quotations')}
      count={total}
      memory={memory}
      scroller={scroller}
      loaded={{ first, length: quotes.length }}
      kept={null}
      keyOf={(row) => {
        const quote = quotes[row - first];
        return quote ? `${quote.article.id} ${quote.quote}` : `row ${row}`;
      }}
      onReach={controls.reach}
      renderRow={(row, attributes, height) => {
        const quote = quotes[row - first];
        if (!quote) return <li {...attributes} class="remark-waiting" aria-busy="true" style={{ blockSize: `${height}px` }} />;
        return (
          <QuoteRow
            quote={quote}
            isOwn={asked.side === 'by'}
            attributes={attributes}
            onCopy={() => void controls.copy(quote)}
            onPart={identity.articles > 1 ? () => void controls.decisions.part(quote.article.id) : null}
          />
        );
      }}
    />
  );
}

interface QuoteRowProps {
  readonly quote: ActorQuote;
  /** Whether it is the actor's, and not somebody else's about the actor. */
  readonly isOwn: boolean;
  readonly attributes: RowAttributes;
  readonly onCopy: () => void;
  /** Makes the actor in this article somebody else; `null` if there is no other article. */
  readonly onPart: (() => void) | null;
}

/** A quotation. Its words are a link that opens the article there. */
function QuoteRow({ quote: { article, quote, words, kind, manner, speaker, at }, isOwn, attributes, onCopy, onPart }: QuoteRowProps) {
  const locale = useLocale();
  const language = { lang: article.lang === 'und' ? undefined : article.lang, dir: article.dir };
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <li {...attributes} class="remark" data-kind={kind}>
      <div class="remark-body">
        <p class="remark-words" {...language}>
          <LibraryLink to={{ article: article.id, quote }}>{words}</LibraryLink>
        </p>
        <ul class="saved-facts">
          <li>
            <time dateTime={new Date(at).toISOString()}>
              {article.published === null ? i18n.t('sameWords.savedOn', [day.format(at)]) : day.format(at)}
            </time>
          </li>
          {!isOwn && (
            <li>
              <bdi>{speaker ?? i18n.t('quote.speaker.none')}</bdi>
            </li>
          )}
          <li>
            <bdi>{publisherOf(article).name}</bdi>
          </li>
          <li>
            <LibraryLink class="remark-article" to={{ article: article.id }} {...language}>
              {article.title || i18n.t('article.untitled')}
            </LibraryLink>
          </li>
          {kind !== 'direct' && <li>{i18n.t(`quote.${kind}`)}</li>}
          {manner && manner !== 'said' && <li>{i18n.t(`manner.${manner}`)}</li>}
        </ul>
      </div>
      <div class="row-actions">
        <IconButton action="copy-quote" icon="copy" label={i18n.t('quote.copy')} onClick={onCopy} />
        {isOwn && onPart && <IconButton action="part-actor" icon="person" label={i18n.t('actor.part')} onClick={onPart} />}
      </div>
    </li>
  );
}
