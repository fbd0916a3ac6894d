import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { CommandName, Settings } from '../../utils/model';
import { keyOf } from '../../utils/settings/commands';
import { endSelection, type SelectedWords } from '../article/use-selected-words';
import { useSettings } from '../frame/settings-context';
import { ColourChoice } from '../highlights/ColourChoice';
import { Icon } from '../icons/Icon';
import type { IconName } from '../icons/icon-paths';
import { useOpenArticle } from '../reading/article-context';

export interface SelectionBarProps {
  readonly selected: ReadonlySignal<SelectedWords | null>;
}

/**
 * The bar below selected words in the article, or at the lower edge if the reader touches the screen, with buttons to highlight them, add a
 * note, mark them as a quotation, or link to them.
 */
export function SelectionBar({ selected }: SelectionBarProps) {
  const { view: controls, corrections, highlights, share } = useOpenArticle();
  const { keys } = useSettings().value.value;
  const words = selected.value;
  if (!words || controls.marking.value || controls.openHighlight.value) return null;
  const parts = highlights?.wordsAt(words.span) ?? [];
  const marking = corrections?.markingOf(words.span);
  // A selection of only whitespace can be neither highlighted nor marked. `parts` alone does not show this, because it is always empty if
  // the article cannot be highlighted.
  if (parts.length === 0 && !marking) return null;
  const key = keyOf('highlight', keys);
  return (
    <section
      class="selection-bar"
      aria-label={i18n.t('highlight.selected')}
      data-marks
      data-low={words.isLow ? '' : undefined}
      style={{ '--x': `${words.x}px`, '--y': `${words.y}px` }}
    >
      {highlights && parts.length > 0 && (
        <>
          <ColourChoice
            shortcut={key ? { colour: highlights.colour.value, key } : undefined}
            keepsSelection
            onChoose={(colour) => {
              endSelection();
              void highlights.highlight(parts, colour);
            }}
          />
          <Offer
            action="note-selection"
            icon="note"
            shortcut={keyFor('note', keys)}
            onChoose={() => {
              endSelection();
              void highlights.annotate(parts);
            }}
          >
            {i18n.t('highlight.note')}
          </Offer>
        </>
      )}
      {marking && (
        <Offer action="mark-selection" icon="quote" shortcut={keyFor('markQuote', keys)} onChoose={() => controls.showMarking(marking)}>
          {i18n.t('correct.mark')}
        </Offer>
      )}
      {share && (
        <Offer action="link-selection" icon="link" onChoose={() => void share.copyLink([words.span])}>
          {i18n.t('share.link')}
        </Offer>
      )}
    </section>
  );
}

const keyFor = (command: CommandName, keys: Settings['keys']): string | undefined => keyOf(command, keys) ?? undefined;

interface OfferProps {
  readonly action: string;
  readonly icon: IconName;
  readonly shortcut?: string | undefined;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

function Offer({ action, icon, shortcut, onChoose, children }: OfferProps) {
  // Without this, pressing the button would clear the selection, and the button would disappear with the selection.
  const keep = (event: Event) => event.preventDefault();
  return (
    <button
      type="button"
      class="button"
      data-action={action}
      aria-keyshortcuts={shortcut}
      title={shortcut && `(${shortcut})`}
      onPointerDown={keep}
      onMouseDown={keep}
      onClick={onChoose}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}
