import { i18n } from '#i18n';
import type { Article } from '../../utils/model';
import { firstWords } from '../article/block-words';
import { Icon } from '../icons/Icon';
import type { HighlightControls, ListedHighlight } from './highlight-controls';

export interface HighlightListProps {
  readonly article: Pick<Article, 'lang' | 'dir'>;
  readonly highlights: HighlightControls;
  /** Goes to the highlighted words and opens the card beside them. */
  readonly onOpen: (id: string) => void;
}

/**
 * Lists the highlights of an article in the order of the text. Highlights whose words are no longer in the article follow in a list of
 * their own.
 */
export function HighlightList({ article, highlights, onOpen }: HighlightListProps) {
  const list = highlights.list.value;
  const startOf = ({ places }: ListedHighlight): number => places[0]?.start ?? 0;
  const found = list.filter(({ places }) => places.length > 0).sort((a, b) => startOf(a) - startOf(b));
  const gone = list.filter(({ places }) => places.length === 0);
  if (list.length === 0) return <p class="highlight-help">{i18n.t('highlight.none')}</p>;
  return (
    <>
      {found.length > 0 && (
        <ol class="highlight-list" aria-label={i18n.t('highlight.title')}>
          {found.map((one) => (
            <HighlightItem key={one.highlight.id} listed={one} article={article} highlights={highlights} onOpen={onOpen} />
          ))}
        </ol>
      )}
      {gone.length > 0 && (
        <section class="highlights-gone" aria-labelledby={GONE_ID}>
          <h3 id={GONE_ID}>{i18n.t('highlight.gone')}</h3>
          <ul class="highlight-list">
            {gone.map((one) => (
              <HighlightItem key={one.highlight.id} listed={one} article={article} highlights={highlights} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const GONE_ID = 'dramatis-highlights-gone';
/** The maximum length of the words shown for a highlight, in UTF-16 units. */
const MAX_LENGTH = 160;

interface HighlightItemProps {
  readonly listed: ListedHighlight;
  readonly article: Pick<Article, 'lang' | 'dir'>;
  readonly highlights: HighlightControls;
  /** Absent if the words are no longer in the article. */
  readonly onOpen?: (id: string) => void;
}

function HighlightItem({ listed: { highlight, places, isWhole }, article, highlights, onOpen }: HighlightItemProps) {
  const { id, colour, note, parts } = highlight;
  const words = firstWords(parts.map(({ exact }) => exact).join(' '), MAX_LENGTH);
  const excerpt = (
    <mark class="highlight" data-colour={colour} lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
      {words}
    </mark>
  );
  return (
    <li data-highlight-item={id} data-found={places.length > 0 ? '' : undefined}>
      {onOpen ? (
        <button type="button" class="highlight-words" data-action="open-highlight" onClick={() => onOpen(id)}>
          {excerpt}
        </button>
      ) : (
        <p class="highlight-words">{excerpt}</p>
      )}
      {note && (
        <p class="highlight-note" dir="auto">
          {note}
        </p>
      )}
      {places.length > 0 && !isWhole && <p class="highlight-help">{i18n.t('highlight.partly')}</p>}
      <div class="highlight-actions">
        <span class="highlight-help">{i18n.t(`highlight.colours.${colour}`)}</span>
        {!onOpen && (
          <button
            type="button"
            class="icon-button"
            data-action="copy-highlight"
            title={i18n.t('highlight.copy')}
            onClick={() => void highlights.copy(id)}
          >
            <Icon name="copy" />
            <span class="unseen">
              {i18n.t('highlight.copy')}: {words}
            </span>
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          data-action="remove-highlight"
          title={i18n.t('highlight.remove')}
          onClick={({ currentTarget }) => {
            focusBeside(currentTarget);
            void highlights.remove(id);
          }}
        >
          <Icon name="remove" />
          <span class="unseen">
            {i18n.t('highlight.remove')}: {words}
          </span>
        </button>
      </div>
    </li>
  );
}

/** Moves the focus to the remove button of the next item, or of the previous one, because the pressed button disappears with its item. */
function focusBeside(button: HTMLElement): void {
  const buttons = [
    ...(button.closest('.panel')?.querySelectorAll<HTMLElement>('[data-action=remove-highlight], [data-action=close-panel]') ?? []),
  ];
  const at = buttons.indexOf(button);
  (buttons[at + 1] ?? buttons[at - 1])?.focus();
}
