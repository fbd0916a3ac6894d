/** Builds the extension for a browser. Throws an error if the build fails. */
export function build(target: 'chromium' | 'firefox'): void;

/** Builds the extension unless the existing build was made from the same sources. Returns whether it built the extension. */
export function ensureBuilt(target: 'chromium' | 'firefox'): boolean;
