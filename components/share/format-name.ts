import { i18n } from '#i18n';

const NAMES: Readonly<Record<string, string>> = { json: 'JSON', html: 'HTML', markdown: 'Markdown' };

/** Returns the display name of a document format. */
export const formatName = (id: string): string => (id === 'text' ? i18n.t('share.plainText') : (NAMES[id] ?? id.toUpperCase()));
