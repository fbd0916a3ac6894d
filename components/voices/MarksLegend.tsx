import { i18n } from '#i18n';
import { interfaceDirection } from '../frame/interface-language';
import { useLocale } from '../frame/locale-context';
import { useSettings } from '../frame/settings-context';
import { Icon } from '../icons/Icon';

/**
 * A line above the article that explains how quotations and speakers are marked. It remains until the reader dismisses it. When the reader
 * reopens it from the menu, it is scrolled into view.
 */
export function MarksLegend() {
  const settings = useSettings();
  const locale = useLocale();
  // It is also shown if there is no quotation, because the text would move if it came or went once the article has been analysed.
  if (settings.value.value.seen.legend) return null;
  return (
    <section class="marks-legend" lang={locale} dir={interfaceDirection()} aria-label={i18n.t('cast.legend')}>
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
