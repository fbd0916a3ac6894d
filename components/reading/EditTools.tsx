import { i18n } from '#i18n';
import type { EditControls } from './edit-controls';
import { ToolButton } from './ToolButton';

export interface EditToolsProps {
  readonly edits: EditControls;
}

/** Turns editing on and off, and takes the last change back where there is one. */
export function EditTools({ edits }: EditToolsProps) {
  const isOn = edits.isOn.value;
  return (
    <>
      {edits.canUndo.value && (
        <ToolButton action="undo" icon="undo" label={i18n.t('edit.undo')} hint={i18n.t('edit.undoHint')} onClick={edits.undo} />
      )}
      <ToolButton
        action="edit"
        icon="edit"
        label={i18n.t('edit.toggle')}
        hint={i18n.t('edit.toggleHint')}
        isPressed={isOn}
        isBusy={edits.isBusy.value}
        onClick={() => edits.turn(!isOn)}
      />
    </>
  );
}
