import { i18n } from '#i18n';
import type { PanelControls, PanelNote } from '../../utils/controls/side-panel';
import { Switch } from '../settings/Switch';

/**
 * The controls that determine which page the side panel reads: a button to read the current tab, and a switch to follow the tabs. While
 * the browser asks for the permission to follow them, the bar says why. If a page cannot be read, it says the reason.
 */
export function PanelBar({ state }: { readonly state: PanelControls }) {
  const isReading = state.isReading.value;
  const isFollowing = state.isFollowing.value;
  const isAsking = state.isAsking.value;
  const note = state.note.value;
  return (
    <section class="panel-bar" aria-label={i18n.t('sidePanel.which')}>
      <button
        type="button"
        class="button"
        data-action="read-front"
        aria-disabled={isReading ? true : undefined}
        aria-busy={isReading ? true : undefined}
        onClick={() => {
          if (!isReading) void state.readFront();
        }}
      >
        {i18n.t('sidePanel.read')}
      </button>
      <Switch
        name="follow"
        label={i18n.t('sidePanel.follow')}
        hint={i18n.t('sidePanel.followHelp')}
        isOn={isFollowing}
        onTurn={(on) => void state.follow(on)}
      />
      <p class="panel-note" role="status">
        {isAsking ? i18n.t('sidePanel.followHelp') : note && sentenceOf(note)}
      </p>
    </section>
  );
}

const sentenceOf = (note: PanelNote): string => ('code' in note ? i18n.t(`error.${note.code}`) : i18n.t('sidePanel.refused'));
