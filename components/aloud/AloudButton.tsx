import { i18n } from '#i18n';
import { ToolButton } from '../frame/ToolButton';
import type { Aloud } from './use-aloud';

/** The toolbar button that starts and stops reading aloud. All other playback controls are in the bar. */
export function AloudButton({ aloud: { speech, toggle } }: { readonly aloud: Aloud }) {
  if (!speech) return null;
  const isOn = speech.status.value !== 'off';
  return (
    <ToolButton
      action="aloud"
      icon="aloud"
      label={i18n.t('aloud.title')}
      hint={i18n.t('aloud.hint')}
      isPressed={isOn}
      onClick={isOn ? () => speech.stop() : toggle}
    />
  );
}
