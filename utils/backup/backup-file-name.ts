/** The ending of a backup's name. */
export const BACKUP_ENDING = '.sqlite.gz';

/** Returns the name of the file of a backup: with its date and time in the reader's time zone, so that no backup has the name of another. */
export function backupFileName(at: Date, ending: string = BACKUP_ENDING): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [String(at.getFullYear()), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `dramatis-backup-${day}-${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}${ending}`;
}
