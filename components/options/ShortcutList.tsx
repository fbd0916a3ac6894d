import { i18n } from '#i18n';

export interface ShortcutListProps {
  readonly shortcuts: readonly { readonly words: string; readonly keys: string }[];
}

/** The shortcuts that the browser manages, each with its keys or a note that it has none. */
export function ShortcutList({ shortcuts }: ShortcutListProps) {
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ words, keys }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : i18n.t('options.noShortcut')}</dd>
        </div>
      ))}
    </dl>
  );
}
