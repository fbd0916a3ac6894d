/** The keys that each store asks for when a program submits a release, as environment variables or lines of `.env.submit`. */
export const SUBMIT_KEYS = {
  chrome: ['CHROME_EXTENSION_ID', 'CHROME_PUBLISHER_ID', 'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL', 'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY'],
  edge: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
  firefox: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
} as const;
export type Store = keyof typeof SUBMIT_KEYS;
export const STORES = Object.keys(SUBMIT_KEYS) as Store[];

/** Returns the keys of a store that have no value. */
export function missingKeys(store: Store, values: Readonly<Record<string, string | undefined>>): string[] {
  return SUBMIT_KEYS[store].filter((key) => !values[key]?.trim());
}

/** The paths of the zips of a release. */
export interface ReleaseZips {
  readonly chrome: string;
  readonly edge: string;
  readonly firefox: string;
  readonly sources: string;
}

/** Returns the arguments with which `wxt` submits zips to stores. `firefoxId` is the extension's id in its manifest for Firefox. */
export function submitArguments(stores: readonly Store[], zips: ReleaseZips, firefoxId: string, isDryRun: boolean): string[] {
  const options: Readonly<Record<Store, readonly string[]>> = {
    chrome: ['--chrome-api-version=v2', `--chrome-zip=${zips.chrome}`],
    edge: [`--edge-zip=${zips.edge}`],
    firefox: [`--firefox-zip=${zips.firefox}`, `--firefox-sources-zip=${zips.sources}`, `--firefox-extension-id=${firefoxId}`],
  };
  return ['submit', ...(isDryRun ? ['--dry-run'] : []), ...stores.flatMap((store) => options[store])];
}

/** Returns whether the output of a submission says that no store could be reached. */
export function isOffline(output: string): boolean {
  return /\b(?:fetch failed|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT)\b/.test(output);
}
