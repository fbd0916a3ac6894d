import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomColours } from '../../utils/model';
import { contrastOf } from '../../utils/settings/display-style';

export interface ColourFieldsProps {
  readonly colours: CustomColours;
  readonly onChange: (colours: CustomColours) => void;
}

const PARTS = ['paper', 'ink', 'accent'] as const;
/** WCAG 2.2, 1.4.3. */
const READABLE = 4.5;

/** The reader's own colours, and a word where they can hardly be read. */
export function ColourFields({ colours, onChange }: ColourFieldsProps) {
  const id = useId();
  const isFaint = contrastOf(colours.paper, colours.ink) < READABLE || contrastOf(colours.paper, colours.accent) < READABLE;
  return (
    <div class="colours">
      {PARTS.map((part) => (
        <label key={part} class="colour">
          <input
            type="color"
            data-setting={part}
            value={colours[part]}
            aria-describedby={`${id}-faint`}
            onInput={({ currentTarget }) => onChange({ ...colours, [part]: currentTarget.value })}
          />
          <span>{i18n.t(`display.colour.${part}`)}</span>
        </label>
      ))}
      <p id={`${id}-faint`} class="field-problem" role="status">
        {isFaint && i18n.t('display.faint')}
      </p>
    </div>
  );
}
