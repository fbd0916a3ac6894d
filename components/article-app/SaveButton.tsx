import { i18n } from '#i18n';
import { ToolButton } from '../frame/ToolButton';

export interface SaveButtonProps {
  /**
   * The state of the article: `known` if it was saved earlier, `saved` if it was saved just now, `changed` if it was edited since it was
   * saved, and `refused` if it cannot be saved here.
   */
  readonly state: 'unsaved' | 'saving' | 'saved' | 'known' | 'changed' | 'refused';
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
    known: 'save.update',
    changed: 'save.changes',
    refused: 'save.unavailable',
  } as const;
  const isKept = state === 'saved' || state === 'known';
  const hint =
    state === 'changed'
      ? i18n.t('save.changesHint', [savedOn ?? ''])
      : isKept && savedOn
        ? i18n.t('save.savedOn', [savedOn])
        : i18n.t('toolbar.saveHint');
  return (
    <ToolButton
      action="save"
      icon={isKept ? 'saved' : 'save'}
      label={i18n.t(labels[state])}
      hint={hint}
      isBusy={state === 'saving'}
      isDisabled={state === 'refused'}
      describedBy={state === 'refused' ? reasonId : undefined}
      onClick={onSave}
    />
  );
}
