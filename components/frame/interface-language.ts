import { i18n } from '#i18n';
import { localeOf } from '../../utils/text/locale-of';

/** BCP 47: the language that the interface is shown in, which need not be that of the browser. */
export const interfaceLocale = (): string => localeOf(i18n.t('interface.language'), i18n.t('@@ui_locale'));

/** The direction of that language. */
export const interfaceDirection = (): 'ltr' | 'rtl' => (i18n.t('interface.direction') === 'rtl' ? 'rtl' : 'ltr');
