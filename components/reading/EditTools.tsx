import { i18n } from '#i18n';
import type { UndoControls } from './correction-controls';
import type { EditControls } from './edit-controls';
import { ToolButton } from './ToolButton';

export interface EditToolsProps {
  /** Without it there is nothing to edit but quotes. */
  readonly edits?: EditControls | undefined;
  readonly history?: UndoControls | undefined;
}

/** Turns editing on and off, and takes the last change back where there is one. */
export function EditTools({ edits, history }: EditToolsProps) {
  return (
    <>
      {history?.canUndo.value && (
        <ToolButton action="undo" icon="undo" label={i18n.t('edit.undo')} hint={i18n.t('edit.undoHint')} onClick={history.undo} />
      )}
      {edits && (
        <ToolButton
          action="edit"
          icon="edit"
          label={i18n.t('edit.toggle')}
          hint={i18n.t('edit.toggleHint')}
          isPressed={edits.isOn.value}
          isBusy={edits.isBusy.value}
          onClick={() => edits.turn(!edits.isOn.value)}
        />
      )}
    </>
  );
}
