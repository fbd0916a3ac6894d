import { i18n } from '#i18n';
import { ToolButton } from '../frame/ToolButton';

export interface SaveButtonProps {
  /** `known`: saved before; `saved`: saved just now; `changed`: saved before it was edited; `refused`: cannot be saved here. */
  readonly state: 'unsaved' | 'saving' | 'saved' | 'known' | 'changed' | 'refused';
  /** When it was saved, in words. */
  readonly savedOn: string | null;
  /** The id of the sentence that says why saving is off. */
  readonly reasonId: string;
  readonly onSave: () => void;
}

/** Keeps the article, and says whether it is kept. */
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
