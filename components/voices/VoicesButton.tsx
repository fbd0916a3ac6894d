import { i18n } from '#i18n';
import type { VoiceControls } from '../../utils/controls/voices';

export interface VoicesButtonProps {
  readonly voices: VoiceControls;
  readonly onToggle: () => void;
}

/** The button that turns the emphasis on quotations on and off. */
export function VoicesButton({ voices, onToggle }: VoicesButtonProps) {
  return (
    <button
      type="button"
      class="button cast-tool"
      data-action="voices"
      aria-pressed={voices.isAlone.value}
      title={i18n.t('voices.aloneHint')}
      onClick={onToggle}
    >
      {i18n.t('command.voices')}
    </button>
  );
}
