import { i18n } from '#i18n';
import type { ShareSettings } from '../../utils/model';
import { Icon } from '../icons/Icon';
import { Choice } from '../settings/Choice';
import { Switch } from '../settings/Switch';
import type { SettingsControls } from '../settings/settings-controls';
import { documentWords } from './document-words';
import { formatName } from './format-name';
import type { ShareControls } from './share-controls';

export interface SharePanelProps {
  readonly share: ShareControls;
  readonly settings: SettingsControls;
}

/**
 * Shows the panel that copies or saves the article in a chosen format, copies its citation, and prints it. The chosen values are stored as
 * settings.
 */
export function SharePanel({ share, settings }: SharePanelProps) {
  const works = share.works.value;
  if (!works) return null;
  const chosen = settings.value.value.share;
  const change = (changed: Partial<ShareSettings>) => settings.change((before) => ({ ...before, share: { ...before.share, ...changed } }));
  const style = works.styles.find(({ id }) => id === chosen.citation) ?? works.styles[0];
  const format = works.formats.find((id) => id === chosen.format) ?? works.formats[0] ?? '';
  const citation = style ? works.citation(style.id) : [];
  return (
    <>
      <section class="share-part" aria-labelledby="dramatis-share-article">
        <h3 id="dramatis-share-article">{i18n.t('share.article')}</h3>
        <Choice
          name="share-format"
          label={i18n.t('share.format')}
          values={works.formats}
          chosen={format}
          labelOf={formatName}
          onChoose={(id) => change({ format: id })}
        />
        <div class="share-actions">
          <button
            type="button"
            class="button"
            data-action="copy-article"
            onClick={() => void share.copyAs(format, documentWords(share.locale))}
          >
            <Icon name="copy" />
            {i18n.t('share.copy')}
          </button>
          <button
            type="button"
            class="button"
            data-action="save-article"
            onClick={() => void share.saveAs(format, documentWords(share.locale))}
          >
            <Icon name="download" />
            {i18n.t('share.save')}
          </button>
        </div>
      </section>
      {style && (
        <section class="share-part" aria-labelledby="dramatis-share-citation">
          <h3 id="dramatis-share-citation">{i18n.t('share.citation')}</h3>
          <Choice
            name="share-citation"
            label={i18n.t('share.style')}
            values={works.styles.map(({ id }) => id)}
            chosen={style.id}
            labelOf={(id) => works.styles.find((one) => one.id === id)?.name ?? id}
            onChoose={(id) => change({ citation: id })}
          />
          <p class="citation" data-code={citation.some(({ isCode }) => isCode) ? '' : undefined} dir="auto">
            {citation.map(({ text, isItalic }, at) => (isItalic ? <i key={at}>{text}</i> : text))}
          </p>
          <div class="share-actions">
            <button type="button" class="button" data-action="copy-citation" onClick={() => void share.copyCitation(style.id)}>
              <Icon name="copy" />
              {i18n.t('share.copyCitation')}
            </button>
          </div>
        </section>
      )}
      <section class="share-part" aria-labelledby="dramatis-share-print">
        <h3 id="dramatis-share-print">{i18n.t('share.print')}</h3>
        <Switch
          name="print-marks"
          label={i18n.t('share.withMarks')}
          isOn={chosen.printsMarks}
          onTurn={(on) => change({ printsMarks: on })}
        />
        <Switch name="print-cast" label={i18n.t('share.withCast')} isOn={chosen.printsCast} onTurn={(on) => change({ printsCast: on })} />
        <div class="share-actions">
          <button type="button" class="button" data-action="print" onClick={() => void share.print()}>
            <Icon name="print" />
            {i18n.t('share.print')}
          </button>
        </div>
      </section>
    </>
  );
}
