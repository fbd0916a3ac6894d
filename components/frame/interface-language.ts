import { i18n } from '#i18n';
import { localeOf } from '../../utils/text/locale-of';

/** Returns the BCP 47 tag of the interface language, which may differ from the browser's language. */
export const interfaceLocale = (): string => localeOf(i18n.t('interface.language'), i18n.t('@@ui_locale'));

/** Returns the text direction of the interface language. */
export const interfaceDirection = (): 'ltr' | 'rtl' => (i18n.t('interface.direction') === 'rtl' ? 'rtl' : 'ltr');
