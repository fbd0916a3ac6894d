/** Tells whether a file holds HTML, packed with gzip or not. */
export function isPageFile(path: string): boolean;
