/** Writes a share from 0 to 1 in per cent, in the way of a language. */
export const percent = (share: number, locale: string): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
