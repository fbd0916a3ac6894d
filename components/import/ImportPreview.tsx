import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportChoices, ImportPreview as Preview } from '../../utils/controls/library-import';
import { MAX_LABEL } from '../../utils/model';
import { FactList } from '../work/FactList';
import { LossList } from './LossList';

export interface ImportPreviewProps {
  readonly preview: Preview;
  readonly onStart: (choices: ImportChoices) => void;
  readonly onAgain: () => void;
}

/** The summary of the chosen files, before anything is saved, with the button that begins the import. */
export function ImportPreview({ preview, onStart, onAgain }: ImportPreviewProps) {
  const [tag, setTag] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { articles, withText, known, tags, highlights, pictures, formats, doneBefore } = preview;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('import.found')}
      </h2>
      {articles === 0 && <p role="status">{i18n.t('import.nothing')}</p>}
      {articles > 0 && (
        <>
          <p class="work-hint import-formats">
            {i18n.t('import.formats')} <bdi>{formats.map(({ name }) => name).join(', ')}</bdi>
          </p>
          <FactList
            facts={[
              // Without texts, both numbers would be the same, and look like two kinds.
              [i18n.t('import.articles'), withText === 0 ? 0 : articles],
              [i18n.t('import.withText'), withText],
              [i18n.t('import.links'), articles - withText],
              [i18n.t('import.known'), known],
              [i18n.t('import.tags'), tags],
              [i18n.t('import.highlights'), highlights],
              [i18n.t('import.mostPictures'), pictures],
            ]}
          />
          <label class="import-tag">
            <span>{i18n.t('import.tag')}</span>
            <input type="text" dir="auto" value={tag} maxLength={MAX_LABEL} onInput={({ currentTarget }) => setTag(currentTarget.value)} />
            <span class="work-hint">{i18n.t('import.tagHint')}</span>
          </label>
        </>
      )}
      <p class="work-actions">
        {doneBefore !== null && (
          <button type="button" class="button strong" data-action="continue-import" onClick={() => onStart({ tag, isContinued: true })}>
            {i18n.t('import.resume', [String(doneBefore)])}
          </button>
        )}
        {articles > 0 && (
          <button
            type="button"
            class={doneBefore === null ? 'button strong' : 'button'}
            data-action="start-import"
            onClick={() => onStart({ tag, isContinued: false })}
          >
            {i18n.t(doneBefore === null ? 'import.start' : 'import.restart')}
          </button>
        )}
        <button type="button" class="button" data-action="again" onClick={onAgain}>
          {i18n.t('import.back')}
        </button>
      </p>
      <LossList title={i18n.t('import.leftBefore')} losses={preview.losses} />
    </>
  );
}
