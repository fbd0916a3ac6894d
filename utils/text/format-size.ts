const KILOBYTE = 1e3;
const MEGABYTE = 1e6;
/** The size from which a file is shown in megabytes, because a smaller one would be «0 MB». */
const IN_MEGABYTES = 1e5;
const GIGABYTE = 1e9;

/** Formats a number of bytes in kilobytes, megabytes or gigabytes for a locale, such as «12.5 MB». */
export function formatSize(bytes: number, locale: string): string {
  if (bytes > 0 && bytes < IN_MEGABYTES)
    return new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(Math.ceil(bytes / KILOBYTE));
  const [unit, size] = bytes < GIGABYTE ? ['megabyte', MEGABYTE] : ['gigabyte', GIGABYTE];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
}
