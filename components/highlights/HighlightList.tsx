import { i18n } from '#i18n';
import type { HighlightControls } from '../../utils/controls/highlights';
import type { PlacedHighlight } from '../../utils/model';
import { firstWords } from '../article/block-words';
import { Icon } from '../icons/Icon';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';

export interface HighlightListProps {
  readonly highlights: HighlightControls;
}

/** The highlights of an article, in text order. Highlights whose words are no longer in the article are in a separate list below. */
export function HighlightList({ highlights }: HighlightListProps) {
  const { openHighlight } = useNavigation();
  const list = highlights.list.value;
  const startOf = ({ places }: PlacedHighlight): number => places[0]?.start ?? 0;
  const found = list.filter(({ places }) => places.length > 0).sort((a, b) => startOf(a) - startOf(b));
  const gone = list.filter(({ places }) => places.length === 0);
  if (list.length === 0) return <p class="highlight-help">{i18n.t('highlight.none')}</p>;
  return (
    <>
      {found.length > 0 && (
        <ol class="highlight-list" aria-label={i18n.t('highlight.title')}>
          {found.map((one) => (
            <HighlightItem key={one.highlight.id} listed={one} highlights={highlights} onOpen={openHighlight} />
          ))}
        </ol>
      )}
      {gone.length > 0 && (
        <section class="highlights-gone" aria-labelledby={GONE_ID}>
          <h3 id={GONE_ID}>{i18n.t('highlight.gone')}</h3>
          <ul class="highlight-list">
            {gone.map((one) => (
              <HighlightItem key={one.highlight.id} listed={one} highlights={highlights} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const GONE_ID = 'dramatis-highlights-gone';
/** The maximum length of the excerpt of a highlight, in UTF-16 code units. */
const MAX_LENGTH = 160;

interface HighlightItemProps {
  readonly listed: PlacedHighlight;
  readonly highlights: HighlightControls;
  /** Opens the highlight. Omitted if its words are no longer in the article. */
  readonly onOpen?: (id: string) => void;
}

function HighlightItem({ listed: { highlight, places, isWhole }, highlights, onOpen }: HighlightItemProps) {
  const { lang, dir } = useReading().reading.value.article;
  const { id, colour, note, parts } = highlight;
  const words = firstWords(parts.map(({ exact }) => exact).join(' '), MAX_LENGTH);
  const excerpt = (
    <mark class="highlight" data-colour={colour} lang={lang === 'und' ? undefined : lang} dir={dir}>
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

/**
 * Moves focus to the remove button of the next item or, failing that, of the previous one, because the pressed button disappears with its
 * item.
 */
function focusBeside(button: HTMLElement): void {
  const buttons = [
    ...(button.closest('.panel')?.querySelectorAll<HTMLElement>('[data-action=remove-highlight], [data-action=close-panel]') ?? []),
  ];
  const at = buttons.indexOf(button);
  (buttons[at + 1] ?? buttons[at - 1])?.focus();
}
