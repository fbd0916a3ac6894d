import { i18n } from '#i18n';
import type { VoiceControls } from '../../utils/controls/voices';
import { Icon } from '../icons/Icon';

export interface VoicesButtonProps {
  readonly voices: VoiceControls;
  readonly onToggle: () => void;
}

/** The button that turns the emphasis on quotations on and off. */
export function VoicesButton({ voices, onToggle }: VoicesButtonProps) {
  return (
    <button
      type="button"
      class="button voices-button"
      data-action="voices"
      aria-pressed={voices.isAlone.value}
      title={i18n.t('voices.aloneHint')}
      onClick={onToggle}
    >
      <Icon name="quote" />
      <span class="voices-word">{i18n.t('command.voices')}</span>
    </button>
  );
}
