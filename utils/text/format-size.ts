const MEGABYTE = 1e6;
const GIGABYTE = 1e9;

/** Formats a number of bytes in megabytes or gigabytes for a locale, such as «12.5 MB». */
export function formatSize(bytes: number, locale: string): string {
  const [unit, size] = bytes < GIGABYTE ? ['megabyte', MEGABYTE] : ['gigabyte', GIGABYTE];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
}
