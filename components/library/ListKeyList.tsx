import { i18n } from '#i18n';
import type { Settings } from '../../utils/model';
import { keyOf } from '../../utils/settings/commands';
import { LIST_COMMANDS, LIST_KEYS, type ListCommand } from '../../utils/settings/list-keys';
import { KeyRows, type KeyRowsProps } from './KeyRows';

export interface ListKeyListProps {
  /** The keys that the reader has chosen. */
  readonly keys: Settings['keys'];
}

/** The list of all keys that have an effect in the list of articles. */
export function ListKeyList({ keys }: ListKeyListProps) {
  const rows: KeyRowsProps['rows'] = [
    ...LIST_COMMANDS.map((command) => [keysOf(command), i18n.t(`shelf.key.${command}`)] as const),
    [['Shift+J', 'Shift+K'], i18n.t('shelf.key.extend')],
    [[keyOf('find', keys)], i18n.t('shelf.key.find')],
    [[keyOf('keys', keys)], i18n.t('shelf.key.keys')],
    [['Esc'], i18n.t('shelf.key.escape')],
  ];
  return <KeyRows rows={rows} />;
}

function keysOf(command: ListCommand): readonly string[] {
  if (command === 'open') return ['Enter', LIST_KEYS.open];
  return command === 'undo' ? [LIST_KEYS.undo, 'Ctrl+Z'] : [LIST_KEYS[command]];
}
