/** Returns whether a file, packed with gzip or not, holds HTML. */
export function isPageFile(path: string): boolean;
