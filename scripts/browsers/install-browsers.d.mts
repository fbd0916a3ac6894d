/** Returns the path of a Chromium that starts, and installs one if necessary. Throws an error if that fails. */
export function ensureChromium(): Promise<string>;

/** Returns the path of a Firefox that starts, and installs one if necessary. Throws an error if that fails. */
export function ensureFirefox(): Promise<string>;
