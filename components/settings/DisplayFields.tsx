import { i18n } from '#i18n';
import { RANGES } from '../../utils/settings/defaults';
import { interfaceLocale } from '../frame/interface-language';
import { Choice } from './Choice';
import { type DisplayFieldsProps, FaceFields } from './FaceFields';
import { Slider } from './Slider';
import { Switch } from './Switch';

const SPACES = ['lineHeight', 'letterSpacing', 'wordSpacing'] as const;

/** The fields for the display settings. Each change is immediately visible in the article. */
export function DisplayFields({ display, onChange }: DisplayFieldsProps) {
  return (
    <>
      <FaceFields display={display} onChange={onChange} />
      <SizeFields display={display} onChange={onChange} />
      <LayoutFields display={display} onChange={onChange} />
    </>
  );
}

/** The sliders for the text size, the line width, the spacing and the font weight. */
function SizeFields({ display, onChange }: DisplayFieldsProps) {
  const format = new Intl.NumberFormat(interfaceLocale(), { style: 'percent' });
  const percent = (value: number) => format.format(value / 100);
  return (
    <>
      <Slider
        name="size"
        label={i18n.t('display.size')}
        value={display.size}
        range={RANGES.size}
        words={percent(display.size)}
        onChange={(size) => onChange({ size })}
      />
      <Slider
        name="width"
        label={i18n.t('display.width')}
        value={display.width}
        range={RANGES.width}
        words={`${display.width} em`}
        onChange={(width) => onChange({ width })}
      />
      {SPACES.map((space) => (
        <Slider
          key={space}
          name={space}
          label={i18n.t(`display.${space}`)}
          value={display[space]}
          range={RANGES[space]}
          words={percent(display[space])}
          onChange={(value) => onChange({ [space]: value })}
        />
      ))}
      <Slider
        name="weight"
        label={i18n.t('display.weight')}
        value={display.weight}
        range={RANGES.weight}
        words={String(display.weight)}
        onChange={(weight) => onChange({ weight })}
      />
    </>
  );
}

/** The fields for the layout, and for hiding pictures and links. */
function LayoutFields({ display, onChange }: DisplayFieldsProps) {
  return (
    <>
      <Choice
        name="align"
        label={i18n.t('display.align.label')}
        values={['start', 'justify']}
        chosen={display.align}
        labelOf={(align) => i18n.t(`display.align.${align}`)}
        onChoose={(align) => onChange({ align })}
      />
      <Choice
        name="marks"
        label={i18n.t('display.marks.label')}
        values={['quiet', 'full']}
        chosen={display.marks}
        labelOf={(marks) => i18n.t(`display.marks.${marks}`)}
        onChoose={(marks) => onChange({ marks })}
      />
      <Switch
        name="boldsStarts"
        label={i18n.t('display.boldsStarts')}
        isOn={display.boldsStarts}
        onTurn={(boldsStarts) => onChange({ boldsStarts })}
      />
      <Switch name="columns" label={i18n.t('display.columns')} isOn={display.columns} onTurn={(columns) => onChange({ columns })} />
      <Switch
        name="hidesImages"
        label={i18n.t('display.hidesImages')}
        isOn={display.hidesImages}
        onTurn={(hidesImages) => onChange({ hidesImages })}
      />
      <Switch
        name="hidesLinks"
        label={i18n.t('display.hidesLinks')}
        isOn={display.hidesLinks}
        onTurn={(hidesLinks) => onChange({ hidesLinks })}
      />
    </>
  );
}
