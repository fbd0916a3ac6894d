import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomColours } from '../../utils/model';
import { areFaint } from '../../utils/settings/display-style';

export interface ColourFieldsProps {
  readonly colours: CustomColours;
  readonly onChange: (colours: CustomColours) => void;
}

const PARTS = ['paper', 'ink', 'accent'] as const;

/** The fields for custom colours, with a warning if their contrast is too low to read. */
export function ColourFields({ colours, onChange }: ColourFieldsProps) {
  const id = useId();
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
        {areFaint(colours) && i18n.t('display.faint')}
      </p>
    </div>
  );
}
