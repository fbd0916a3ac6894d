import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { type DisplaySettings, FONTS, type FontName, THEMES, type Theme } from '../../utils/model';
import { fontStackOf } from '../../utils/settings/display-style';
import { SHIPPED_FONTS } from '../../utils/settings/fonts';
import { useSettings } from '../frame/settings-context';
import { Choice } from './Choice';
import { ColourFields } from './ColourFields';

export interface DisplayFieldsProps {
  readonly display: DisplaySettings;
  readonly onChange: (display: Partial<DisplaySettings>) => void;
}

/** The fields for the theme and the font. Each theme is shown in its colours, and each font in its letters. */
export function FaceFields({ display, onChange }: DisplayFieldsProps) {
  const { showFonts } = useSettings();
  useEffect(() => showFonts?.(FONTS.map(nameOf).join('')), [showFonts]);
  return (
    <>
      <Choice
        name="theme"
        label={i18n.t('display.theme.label')}
        values={THEMES}
        chosen={display.theme}
        labelOf={(theme) => <ThemeLabel theme={theme} colours={display.colours} />}
        onChoose={(theme) => onChange({ theme })}
      />
      {display.theme === 'custom' && <ColourFields colours={display.colours} onChange={(colours) => onChange({ colours })} />}
      <Choice
        name="font"
        label={i18n.t('display.font.label')}
        values={FONTS}
        chosen={display.font}
        labelOf={(font) => <span style={{ fontFamily: fontStackOf(font) ?? 'var(--serif)' }}>{nameOf(font)}</span>}
        onChoose={(font) => onChange({ font })}
      />
    </>
  );
}

const nameOf = (font: FontName): string =>
  font === 'system' || font === 'mono' ? i18n.t(`display.font.${font}`) : SHIPPED_FONTS[font].name;

interface ThemeLabelProps extends Pick<DisplaySettings, 'colours'> {
  readonly theme: Theme;
}

/** The name of a theme, after a letter in the theme's colours. */
function ThemeLabel({ theme, colours: { paper, ink, accent } }: ThemeLabelProps) {
  const own = theme === 'custom' ? { '--own-paper': paper, '--own-ink': ink, '--own-accent': accent } : undefined;
  return (
    <>
      <span class="theme-swatch" data-theme={theme} style={own} aria-hidden="true" />
      {i18n.t(`display.theme.${theme}`)}
    </>
  );
}
