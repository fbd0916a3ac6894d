import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsControls } from '../../utils/controls/options';
import type { OptionsNotice } from '../../utils/model';

export interface SettingsDataProps {
  readonly controls: Pick<OptionsControls, 'notice' | 'before' | 'exportAll' | 'importAll' | 'reset' | 'undo'>;
}

/** The buttons that export all settings to a file, import them from a file, or reset them. Imports and resets can be undone. */
export function SettingsData({ controls }: SettingsDataProps) {
  const file = useRef<HTMLInputElement>(null);
  const notice = controls.notice.value;
  // The message next to the undo button names the change that the button reverts, even if the reader has since done something that cannot
  // be undone, such as an export.
  const before = controls.before.value;
  return (
    <>
      <p class="field-help">{i18n.t('options.dataHelp')}</p>
      <div class="options-buttons">
        <button type="button" class="button" data-action="export-settings" onClick={controls.exportAll}>
          {i18n.t('options.saveFile')}
        </button>
        <button type="button" class="button" data-action="import-settings" onClick={() => file.current?.click()}>
          {i18n.t('options.loadFile')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={i18n.t('options.loadFile')}
          onChange={async ({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) controls.importAll(chosen.size > MAX_FILE ? '' : await chosen.text());
            // Without this, choosing the same file again would fire no change event.
            currentTarget.value = '';
          }}
        />
        <button type="button" class="button" data-action="reset-settings" onClick={controls.reset}>
          {i18n.t('options.reset')}
        </button>
      </div>
      <div class="options-notices" role="status">
        {notice && notice.name !== before?.name && <p>{wordsOf(notice)}</p>}
        {before && (
          <p>
            {i18n.t(`options.notice.${before.name}`)}
            <button type="button" class="button quiet" data-action="undo-settings" onClick={controls.undo}>
              {i18n.t('edit.undo')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

/** The maximum size of a settings file, in bytes. A real file has a few thousand bytes. */
const MAX_FILE = 1_000_000;

const wordsOf = (notice: OptionsNotice): string =>
  notice.name === 'failed' ? i18n.t(`error.${notice.code}`) : i18n.t(`options.notice.${notice.name}`);
