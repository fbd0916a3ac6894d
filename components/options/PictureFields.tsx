import { i18n } from '#i18n';
import type { PictureSpaceControls } from '../../utils/controls/picture-space';
import { KEPT_PICTURES, type PictureSettings, type PictureSpace } from '../../utils/model';
import { PICTURE_LIMITS } from '../../utils/settings/defaults';
import { formatSize } from '../../utils/text/format-size';
import { useLocale } from '../frame/locale-context';
import { useSettings } from '../frame/settings-context';
import { Choice } from '../settings/Choice';

export interface PictureFieldsProps {
  readonly controls: PictureSpaceControls;
}

const MEGABYTE = 1e6;

/** The settings for the pictures of saved articles: which are kept, and how much space they may take. */
export function PictureFields({ controls }: PictureFieldsProps) {
  const settings = useSettings();
  const locale = useLocale();
  const { pictures } = settings.value.value;
  const change = (made: Partial<PictureSettings>) =>
    settings.change((before) => ({ ...before, pictures: { ...before.pictures, ...made } }));
  const space = controls.space.value;
  return (
    <>
      <h3>{i18n.t('keptPicture.title')}</h3>
      <div class="options-fields">
        <Choice
          name="keeps-pictures"
          label={i18n.t('keptPicture.keeps')}
          values={KEPT_PICTURES}
          chosen={pictures.keeps}
          labelOf={(value) => i18n.t(`keptPicture.keep.${value}`)}
          onChoose={(keeps) => change({ keeps })}
        />
        <Choice
          name="picture-limit"
          label={i18n.t('keptPicture.limit')}
          values={PICTURE_LIMITS.map(String)}
          chosen={String(pictures.limit)}
          labelOf={(value) => (value === '0' ? i18n.t('keptPicture.noLimit') : formatSize(Number(value) * MEGABYTE, locale))}
          onChoose={(limit) => change({ limit: Number(limit) })}
        />
      </div>
      <p class="field-help">{i18n.t('keptPicture.help')}</p>
      {space && <Space space={space} limit={pictures.keeps === 'none' ? 0 : pictures.limit || null} onTrim={controls.trim} />}
    </>
  );
}

interface SpaceProps {
  readonly space: PictureSpace;
  /** The space that pictures may take, in megabytes. `null` is no limit. */
  readonly limit: number | null;
  readonly onTrim: (limit: number) => Promise<void>;
}

/** The space that the pictures take, and a button that frees what is above the limit. */
function Space({ space: { pictures, bytes, articles }, limit, onTrim }: SpaceProps) {
  const locale = useLocale();
  const most = limit === null ? null : limit * MEGABYTE;
  return (
    <>
      <p class="field-help" data-fact="pictures" role="status">
        {pictures === 0
          ? i18n.t('keptPicture.none')
          : i18n.t('keptPicture.space', [formatSize(bytes, locale), String(pictures), String(articles)])}
      </p>
      {most !== null && bytes > most && (
        <div class="options-buttons">
          <button type="button" class="button" data-action="trim-pictures" onClick={() => void onTrim(most)}>
            {most === 0 ? i18n.t('keptPicture.removeAll') : i18n.t('keptPicture.trim', [formatSize(most, locale)])}
          </button>
        </div>
      )}
    </>
  );
}
