import { i18n } from '#i18n';
import type { ShareControls, ShareWorks } from '../../utils/controls/sharing';
import type { ShareSettings } from '../../utils/model';
import { useSettings } from '../frame/settings-context';
import { Icon } from '../icons/Icon';
import { Choice } from '../settings/Choice';
import { Switch } from '../settings/Switch';
import { documentWords } from './document-words';
import { formatName } from './format-name';

export interface SharePanelProps {
  readonly share: ShareControls;
}

/**
 * The panel for copying or saving the article in a chosen format, copying its citation, and printing it. The choices are stored in the
 * settings.
 */
export function SharePanel({ share }: SharePanelProps) {
  const settings = useSettings();
  const works = share.works.value;
  if (!works) return null;
  const chosen = settings.value.value.share;
  const onChange = (changed: Partial<ShareSettings>) =>
    settings.change((before) => ({ ...before, share: { ...before.share, ...changed } }));
  const parts = { share, works, chosen, onChange };
  return (
    <>
      <ArticlePart {...parts} />
      <CitationPart {...parts} />
      <PrintPart {...parts} />
    </>
  );
}

interface PartProps extends SharePanelProps {
  readonly works: ShareWorks;
  readonly chosen: ShareSettings;
  readonly onChange: (changed: Partial<ShareSettings>) => void;
}

function ArticlePart({ share, works, chosen, onChange }: PartProps) {
  const format = works.formats.find((id) => id === chosen.format) ?? works.formats[0] ?? '';
  return (
    <section class="share-part" aria-labelledby="dramatis-share-article">
      <h3 id="dramatis-share-article">{i18n.t('share.article')}</h3>
      <Choice
        name="share-format"
        label={i18n.t('share.format')}
        values={works.formats}
        chosen={format}
        labelOf={formatName}
        onChoose={(id) => onChange({ format: id })}
      />
      <div class="share-actions">
        <button
          type="button"
          class="button"
          data-action="copy-article"
          disabled={!works.copied.includes(format)}
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
  );
}

function CitationPart({ share, works, chosen, onChange }: PartProps) {
  const style = works.styles.find(({ id }) => id === chosen.citation) ?? works.styles[0];
  if (!style) return null;
  const citation = works.citation(style.id);
  return (
    <section class="share-part" aria-labelledby="dramatis-share-citation">
      <h3 id="dramatis-share-citation">{i18n.t('share.citation')}</h3>
      <Choice
        name="share-citation"
        label={i18n.t('share.style')}
        values={works.styles.map(({ id }) => id)}
        chosen={style.id}
        labelOf={(id) => works.styles.find((one) => one.id === id)?.name ?? id}
        onChoose={(id) => onChange({ citation: id })}
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
  );
}

function PrintPart({ share, chosen, onChange }: PartProps) {
  return (
    <section class="share-part" aria-labelledby="dramatis-share-print">
      <h3 id="dramatis-share-print">{i18n.t('share.print')}</h3>
      <Switch
        name="print-marks"
        label={i18n.t('share.withMarks')}
        isOn={chosen.printsMarks}
        onTurn={(on) => onChange({ printsMarks: on })}
      />
      <Switch name="print-cast" label={i18n.t('share.withCast')} isOn={chosen.printsCast} onTurn={(on) => onChange({ printsCast: on })} />
      <div class="share-actions">
        <button type="button" class="button" data-action="print" onClick={() => void share.print()}>
          <Icon name="print" />
          {i18n.t('share.print')}
        </button>
      </div>
    </section>
  );
}
