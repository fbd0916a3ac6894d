import { i18n } from '#i18n';
import type { SpeechControls } from '../../utils/controls/speech';
import { ToolButton } from '../frame/ToolButton';

export interface AloudButtonProps {
  /** The controls for reading aloud; `undefined` until they have loaded. */
  readonly speech: SpeechControls | undefined;
  readonly onStart: () => void;
}

/**
 * The toolbar button that starts reading aloud, and closes the bar, also one that only says what is wrong. The bar has all other controls.
 */
export function AloudButton({ speech, onStart }: AloudButtonProps) {
  const isOn = speech !== undefined && (speech.status.value !== 'off' || speech.trouble.value !== null);
  return (
    <ToolButton
      action="aloud"
      icon="aloud"
      label={i18n.t('aloud.title')}
      hint={i18n.t('aloud.hint')}
      isPressed={isOn}
      onClick={isOn ? () => speech.stop() : onStart}
    />
  );
}
