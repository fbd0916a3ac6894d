import { i18n } from '#i18n';
import type { SaveState } from '../../utils/controls/article';
import { ToolButton } from '../frame/ToolButton';

export interface SaveButtonProps {
  readonly state: SaveState['name'];
  /** The date when the article was saved, formatted for display. */
  readonly savedOn: string | null;
  /** The id of the element that explains why saving is disabled. */
  readonly reasonId: string;
  readonly onSave: () => void;
}

/** The button that saves the article. Its label says whether the article is already saved. */
export function SaveButton({ state, savedOn, reasonId, onSave }: SaveButtonProps) {
  const labels = {
    unsaved: 'save.save',
    saving: 'save.saving',
    saved: 'save.saved',
    known: 'save.saved',
    outdated: 'save.update',
    changed: 'save.changes',
    refused: 'save.unavailable',
  } as const;
  const isKept = state === 'saved' || state === 'known';
  return (
    <ToolButton
      action="save"
      icon={isKept ? 'saved' : 'save'}
      label={i18n.t(labels[state])}
      hint={hintOf(state, savedOn)}
      {...(isKept && { isPressed: true })}
      isBusy={state === 'saving'}
      isDisabled={state === 'refused'}
      describedBy={state === 'refused' ? reasonId : undefined}
      onClick={onSave}
    />
  );
}

function hintOf(state: SaveState['name'], savedOn: string | null): string {
  if (!savedOn) return i18n.t('toolbar.saveHint');
  if (state === 'changed') return i18n.t('save.changesHint', [savedOn]);
  return i18n.t(state === 'outdated' ? 'save.updateHint' : 'save.savedOn', [savedOn]);
}
