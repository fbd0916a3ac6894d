import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { AloudButton } from '../aloud/AloudButton';
import { useOpenSpeech } from '../aloud/speech-context';
import type { Aloud } from '../aloud/use-aloud';
import { ToolButton } from '../frame/ToolButton';
import { useEdits, useHistory, useReading } from './article-context';

export interface ViewToolsProps {
  /** The controls for reading aloud; `null` until they have loaded. */
  readonly aloud: Aloud | null;
  /** The toolbar buttons that only this `Surface` has. */
  readonly actions?: ComponentChildren;
  /** Starts to read the article aloud. */
  readonly onListen: () => void;
}

/** The toolbar buttons of an article view. All other actions are in the menu that the «More» button opens. */
export function ViewTools({ aloud, actions, onListen }: ViewToolsProps) {
  const controls = useReading();
  const edits = useEdits();
  const history = useHistory();
  const canSpeak = useOpenSpeech() !== undefined;
  return (
    <>
      {history?.canUndo.value && (
        <ToolButton action="undo" icon="undo" label={i18n.t('edit.undo')} hint={i18n.t('edit.undoHint')} onClick={history.undo} />
      )}
      {edits?.isOn.value && (
        <ToolButton
          action="edit-done"
          icon="done"
          label={i18n.t('edit.done')}
          isBusy={edits.isBusy.value}
          onClick={() => edits.turn(false)}
        />
      )}
      {actions}
      {canSpeak && <AloudButton speech={aloud?.speech} onStart={onListen} />}
      <ToolButton
        action="display"
        icon="display"
        label={i18n.t('display.title')}
        isPressed={controls.panel.value === 'display'}
        onClick={() => controls.showPanel('display')}
      />
      <ToolButton
        action="more"
        icon="more"
        label={i18n.t('panel.more')}
        isPressed={controls.panel.value === 'more'}
        onClick={() => controls.showPanel('more')}
      />
    </>
  );
}
