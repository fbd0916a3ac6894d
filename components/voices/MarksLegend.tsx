import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { bringIntoView } from '../article/emphasise';
import { interfaceDirection } from '../frame/interface-language';
import { Icon } from '../icons/Icon';
import type { ReadingControls } from '../reading/reading-controls';
import type { SettingsControls } from '../settings/settings-controls';

export interface MarksLegendProps {
  readonly controls: ReadingControls;
  readonly settings: SettingsControls;
  /** The language of the interface, a BCP 47 tag. Its direction may differ from that of the article around it. */
  readonly locale: string;
}

/**
 * Explains the marks in a line above the article until the reader dismisses it. When the menu shows the line again, it is scrolled into
 * view.
 */
export function MarksLegend({ controls, settings, locale }: MarksLegendProps) {
  const isShown = !settings.value.value.seen.legend && controls.cast.value.ofQuote.size > 0;
  const line = useRef<HTMLElement>(null);
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current && line.current) bringIntoView(line.current);
    wasShown.current = isShown;
  }, [isShown]);
  if (!isShown) return null;
  return (
    <section ref={line} class="marks-legend" lang={locale} dir={interfaceDirection()} aria-label={i18n.t('cast.legend')}>
      <span>{i18n.t('voices.legend')}</span>
      <button
        type="button"
        class="icon-button"
        data-action="dismiss-legend"
        title={i18n.t('notice.dismiss')}
        onClick={() => settings.change((before) => ({ ...before, seen: { ...before.seen, legend: true } }))}
      >
        <Icon name="close" />
        <span class="unseen">{i18n.t('notice.dismiss')}</span>
      </button>
    </section>
  );
}
