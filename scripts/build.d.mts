/** Builds the extension for a browser. Throws one sentence where that fails. */
export function build(target: 'chromium' | 'firefox'): void;

/** Builds the extension unless the build that is there was made of the same files. Returns whether it was built now. */
export function ensureBuilt(target: 'chromium' | 'firefox'): boolean;
