import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SafetyControls } from '../../utils/controls/library-safety';
import type { KeptFile } from '../../utils/model';
import { printLibraryAddress } from '../../utils/query/library-address';
import { useLocale } from '../frame/locale-context';
import { keptWords } from '../safety/kept-words';

export interface KeptFilesProps {
  readonly files: readonly KeptFile[];
  readonly controls: Pick<SafetyControls, 'exportFile' | 'discard'>;
}

/** The files that are kept beside the library, each with buttons to export and delete it. Renders nothing if there are none. */
export function KeptFiles({ files, controls }: KeptFilesProps) {
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      {files.length > 0 && (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {i18n.t('safety.files')}
          </h3>
          <p class="field-help">{i18n.t('safety.filesHelp')}</p>
        </>
      )}
      <ul class="repairs">
        {files.map((file) => {
          const words = keptWords(file, locale);
          return (
            <li key={file.name} data-kept={file.kind}>
              {words}
              <div class="options-buttons">
                {file.kind !== 'damaged' && (
                  <a
                    class="button"
                    href={`/library.html${printLibraryAddress({ place: 'backup' })}`}
                    aria-label={i18n.t('backup.restoreOne', [words])}
                  >
                    {i18n.t('backup.restoreKept')}
                  </a>
                )}
                <button
                  type="button"
                  class="button"
                  data-action="export-kept"
                  aria-label={i18n.t('safety.exportOne', [words])}
                  onClick={() => void controls.exportFile(file.name)}
                >
                  {i18n.t('safety.export')}
                </button>
                <button
                  type="button"
                  class="button"
                  data-action="delete-kept"
                  aria-label={i18n.t('library.removeOne', [words])}
                  onClick={() => {
                    // The button disappears with its file, so focus moves to the heading.
                    heading.current?.focus();
                    void controls.discard(file.name);
                  }}
                >
                  {i18n.t('library.remove')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
