import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EndedImport } from '../../utils/controls/library-import';
import { PROGRAMS } from './programs';

export interface ChooseFilesProps {
  /** An import that ended before its files did, or `null`. */
  readonly ended: EndedImport | null;
  readonly onChoose: (files: readonly File[]) => void;
}

/** The buttons that choose files or a folder, the place to drop files, and the list of programs whose files can be imported. */
export function ChooseFiles({ ended, onChoose }: ChooseFilesProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Preact's types do not know this attribute, which every browser has.
    if (folder.current) folder.current.webkitdirectory = true;
  }, []);
  const take = (field: HTMLInputElement) => {
    onChoose([...(field.files ?? [])]);
    // The same files can be chosen again.
    field.value = '';
  };
  return (
    <>
      <p class="import-intro">{i18n.t('import.intro')}</p>
      {ended && (
        <p class="library-notice" data-notice="ended">
          {i18n.t('import.ended', [shortList(ended.files), String(ended.done)])}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same for the keyboard. */}
      <div
        class="import-drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          onChoose([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <button type="button" class="button strong" data-action="choose-files" onClick={() => files.current?.click()}>
          {i18n.t('import.choose')}
        </button>
        <button type="button" class="button" data-action="choose-folder" onClick={() => folder.current?.click()}>
          {i18n.t('import.folder')}
        </button>
        <span class="work-hint">{i18n.t('import.drop')}</span>
        <input ref={files} type="file" multiple hidden data-files="files" onChange={({ currentTarget }) => take(currentTarget)} />
        <input ref={folder} type="file" hidden data-files="folder" onChange={({ currentTarget }) => take(currentTarget)} />
      </div>
      <h2>{i18n.t('import.programs')}</h2>
      <dl class="import-programs">
        {PROGRAMS.map(({ id, name }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{i18n.t(`import.from.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Returns the first names of a list, and a sign for the others. */
const shortList = (names: readonly string[]): string => names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '');
