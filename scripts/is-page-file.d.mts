/** Returns whether a file contains HTML, which may be compressed with gzip. */
export function isPageFile(path: string): boolean;
