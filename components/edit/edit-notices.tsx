import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { EditControls } from '../../utils/controls/editing';
import { HelpLink } from '../frame/HelpLink';
import { Icon } from '../icons/Icon';
import type { IconName } from '../icons/icon-paths';

/**
 * Returns the notices about edits: that edit mode is on, that only the selected part of the page is shown, and that the selected part can
 * be shown alone.
 */
export function editNotices(edits: EditControls): JSX.Element[] {
  return [
    edits.isOn.value && (
      <Notice key="editing" name="editing" icon="edit" words={i18n.t('edit.help')}>
        <HelpLink to="remove-parts" about={i18n.t('edit.toggle')} />
      </Notice>
    ),
    edits.part.value === 'selection' && (
      <Notice key="selection" name="selection" icon="selection" words={i18n.t('selection.shown')}>
        <Choice action="read-whole" label={i18n.t('selection.whole')} onChoose={edits.readWhole} />
      </Notice>
    ),
    edits.offersSelection.value && (
      <Notice key="offer" name="offer" icon="selection" words={i18n.t('selection.offer')}>
        <Choice action="read-selection" label={i18n.t('selection.read')} onChoose={edits.readSelection} />
      </Notice>
    ),
  ].filter((notice) => notice !== false);
}

/** The notice that blocks are omitted on this site. */
export function RememberedNotice({ edits }: { readonly edits: EditControls }) {
  const { count, areShown } = edits.remembered.value;
  return (
    <Notice name="remembered" icon="remove" words={areShown ? i18n.t('remembered.shown') : i18n.t('remembered.count', count)}>
      {!areShown && <Choice action="show-all" label={i18n.t('remembered.showAll', count)} onChoose={edits.showAll} />}
      <Choice action="forget" label={i18n.t('remembered.forget')} onChoose={edits.forget} />
    </Notice>
  );
}

interface NoticeProps {
  readonly name: string;
  readonly icon: IconName;
  readonly words: string;
  readonly children: ComponentChildren;
}

function Notice({ name, icon, words, children }: NoticeProps) {
  return (
    <li data-notice={name}>
      <Icon name={icon} />
      <span>{words}</span>
      {children}
    </li>
  );
}

interface ChoiceProps {
  readonly action: string;
  readonly label: string;
  readonly onChoose: () => Promise<void>;
}

function Choice({ action, label, onChoose }: ChoiceProps) {
  return (
    <button type="button" class="button quiet" data-action={action} onClick={() => void onChoose()}>
      {label}
    </button>
  );
}
