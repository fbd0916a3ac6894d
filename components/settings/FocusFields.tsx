import { i18n } from '#i18n';
import type { FocusSettings } from '../../utils/model';
import { useSettings } from '../frame/settings-context';
import { Choice } from './Choice';
import { Switch } from './Switch';

const LINES = ['0', '1', '3', '5'] as const;

/** The fields for line focus: the number of lines that are not dimmed, and the ruler below them. */
export function FocusFields() {
  const settings = useSettings();
  const { focus } = settings.value.value;
  const change = (made: Partial<FocusSettings>) => settings.change((before) => ({ ...before, focus: { ...before.focus, ...made } }));
  return (
    <>
      <Choice
        name="lines"
        label={i18n.t('options.focus.lines')}
        values={LINES}
        chosen={`${focus.lines}`}
        labelOf={(lines) => (lines === '0' ? i18n.t('options.focus.off') : lines)}
        onChoose={(lines) => change({ lines: Number(lines) as FocusSettings['lines'] })}
      />
      <Switch name="ruler" label={i18n.t('options.focus.ruler')} isOn={focus.ruler} onTurn={(ruler) => change({ ruler })} />
    </>
  );
}
