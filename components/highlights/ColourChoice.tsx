import { i18n } from '#i18n';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../utils/model';
import { Icon } from '../icons/Icon';

export interface ColourChoiceProps {
  /** The current colour of the highlight. Omitted if the words are not highlighted yet. */
  readonly chosen?: HighlightColour | undefined;
  /** The keyboard shortcut for one of the colours. */
  readonly shortcut?: { readonly colour: HighlightColour; readonly key: string } | undefined;
  /** Whether pressing a button must preserve the text selection. */
  readonly keepsSelection?: boolean;
  readonly onChoose: (colour: HighlightColour) => void;
}

/** Renders a button for each highlight colour. */
export function ColourChoice({ chosen, shortcut, keepsSelection = false, onChoose }: ColourChoiceProps) {
  const keep = keepsSelection ? (event: Event) => event.preventDefault() : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in a row of buttons.
    <div class="swatches" role="group" aria-label={i18n.t('highlight.colour')}>
      {HIGHLIGHT_COLOURS.map((colour) => {
        const name = i18n.t('highlight.in', [i18n.t(`highlight.colours.${colour}`)]);
        const key = shortcut?.colour === colour ? shortcut.key : undefined;
        return (
          <button
            key={colour}
            type="button"
            class="swatch"
            data-action="highlight"
            data-colour={colour}
            aria-label={name}
            aria-pressed={chosen === undefined ? undefined : chosen === colour}
            aria-keyshortcuts={key}
            title={key ? `${name} (${key})` : name}
            onPointerDown={keep}
            onMouseDown={keep}
            onClick={() => onChoose(colour)}
          >
            {chosen === colour && <Icon name="done" />}
          </button>
        );
      })}
    </div>
  );
}
