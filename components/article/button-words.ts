import { i18n } from '#i18n';
import type { QuotationCount } from '../../utils/article/quotation-count';

/** The largest number that fits on the badge. */
const MOST = 999;

/** Returns a number of quotations as it is on the badge of the toolbar button, in at most four letters. */
export const badgeWords = (quotations: number): string => (quotations > MOST ? `${MOST}+` : String(quotations));

/** Returns the title of the toolbar button, such as «12 quotations from 5 voices. Read this page with Dramatis». */
export function buttonWords({ quotations, speakers }: QuotationCount): string {
  const counted = i18n.t('cast.quotes', quotations);
  const words = speakers === 0 ? counted : i18n.t('button.voices', speakers, [counted, String(speakers)]);
  return `${words}. ${i18n.t('extension.open')}`;
}
