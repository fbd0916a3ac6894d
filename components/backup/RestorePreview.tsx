import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BackupControls } from '../../utils/controls/backup';
import type { BackupContents, RestoreMode } from '../../utils/model';
import { formatMoment } from '../../utils/text/format-date';
import { formatSize } from '../../utils/text/format-size';
import { useLocale } from '../frame/locale-context';

export interface RestorePreviewProps {
  readonly contents: BackupContents;
  /** The name of the file. */
  readonly file: string;
  readonly controls: Pick<BackupControls, 'restore' | 'cancel'>;
}

/** The contents of a backup, and the ways of restoring it: what each changes, with the button that does it. */
export function RestorePreview({ contents, file, controls }: RestorePreviewProps) {
  const { articles, added, deletedHere, onlyHere, titlesHere, settings } = contents;
  const saved = articles - added + onlyHere;
  const [bringsBack, setBringsBack] = useState(false);
  const [withSettings, setWithSettings] = useState(saved === 0);
  const restore = (mode: RestoreMode) => void controls.restore({ mode, bringsBack, withSettings: withSettings && settings !== null });
  return (
    <div class="restore-preview">
      <h3>
        <bdi>{file}</bdi>
      </h3>
      <Facts contents={contents} />
      {settings !== null && (
        <label class="backup-check">
          <input type="checkbox" data-setting="settings" checked={withSettings} onChange={() => setWithSettings(!withSettings)} />
          {i18n.t('backup.withSettings')}
        </label>
      )}
      <div class="restore-way">
        <p>
          <strong>{i18n.t('backup.merge')}</strong> {i18n.t('backup.mergeHelp')}{' '}
          {i18n.t('backup.added', added - (bringsBack ? 0 : deletedHere))}
        </p>
        {deletedHere > 0 && (
          <label class="backup-check">
            <input type="checkbox" data-setting="brings-back" checked={bringsBack} onChange={() => setBringsBack(!bringsBack)} />
            {i18n.t('backup.bringsBack', deletedHere)}
          </label>
        )}
        <button type="button" class="button" data-action="merge-backup" onClick={() => restore('merge')}>
          {i18n.t('backup.merge')}
        </button>
      </div>
      <div class="restore-way">
        <p>
          <strong>{i18n.t('backup.replace')}</strong> {i18n.t('backup.replaceHelp')} {i18n.t('backup.lost', onlyHere)}
        </p>
        {titlesHere.length > 0 && (
          <ul class="lost-titles">
            {titlesHere.map((title, at) => (
              <li key={at}>
                <bdi>{title}</bdi>
              </li>
            ))}
            {onlyHere > titlesHere.length && <li>…</li>}
          </ul>
        )}
        <button type="button" class="button" data-action="replace-by-backup" onClick={() => restore('replace')}>
          {i18n.t('backup.replace')}
        </button>
      </div>
      <button type="button" class="button quiet" data-action="cancel-restore" onClick={controls.cancel}>
        {i18n.t('backup.cancel')}
      </button>
    </div>
  );
}

function Facts({ contents }: Pick<RestorePreviewProps, 'contents'>) {
  const locale = useLocale();
  const { madeAt, bytes, articles, tags, notes, highlights, pictures, searches, decisions } = contents;
  const number = new Intl.NumberFormat(locale);
  const counts = { articles, tags, notes, highlights, pictures, searches, decisions };
  return (
    <dl class="backup-facts">
      <div>
        <dt>{i18n.t('backup.fact.madeAt')}</dt>
        <dd>{(madeAt !== null && formatMoment(new Date(madeAt).toISOString(), locale)) || i18n.t('backup.unknown')}</dd>
      </div>
      {(Object.keys(counts) as (keyof typeof counts)[]).map((name) => (
        <div key={name} data-fact={name}>
          <dt>{i18n.t(`backup.fact.${name}`)}</dt>
          <dd>{number.format(counts[name])}</dd>
        </div>
      ))}
      <div>
        <dt>{i18n.t('backup.fact.bytes')}</dt>
        <dd>{formatSize(bytes, locale)}</dd>
      </div>
    </dl>
  );
}
