/**
 * Serves a saved page and the files in its folder, and returns its address. The page's own scripts are blocked, because they often empty the page
 * when they run outside their own site.
 */
export function servePage(file: string): Promise<{ readonly url: string; close(): void }>;
