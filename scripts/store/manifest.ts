/** The fields of a built manifest that the rules of the stores are about. */
export interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly default_locale?: string;
  readonly icons?: Readonly<Record<string, string>>;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly id?: string;
      readonly strict_min_version?: string;
      readonly data_collection_permissions?: { readonly required?: readonly string[] };
    };
  };
}

/** The messages of each locale of a build, by language and key. */
export type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The limits of a store for the texts in the manifest, in characters. */
interface TextLimits {
  readonly name: number;
  readonly description: number;
}

/** The limits of the stores for the manifest. Chrome allows names of 75 characters, but shows 45. */
export const MANIFEST_LIMITS = {
  chrome: { name: 75, description: 132 },
  edge: { name: 45, description: 132 },
  firefox: { name: 45, description: 132 },
} as const satisfies Readonly<Record<string, TextLimits>>;

/** Returns a sentence for each name and description of a manifest that is missing or too long in a locale. */
export function faultsOfTexts(manifest: Manifest, messages: Messages, limits: TextLimits): string[] {
  if (Object.keys(messages).length === 0) return ['The build has no locale.'];
  return Object.keys(messages).flatMap((language) =>
    (['name', 'description'] as const).flatMap((field) => {
      const text = localised(manifest[field], messages[language] ?? {}).trim();
      if (text === '') return [`The ${field} in the manifest is missing in «${language}».`];
      const length = [...text].length;
      const most = limits[field];
      return length > most
        ? [`The ${field} in the manifest has ${length} characters in «${language}», but at most ${most} are allowed.`]
        : [];
    }),
  );
}

/** Returns a text of a manifest in a locale. A text without a message in the locale is empty. */
export function localised(text: string, messages: Readonly<Record<string, string>>): string {
  return text.replace(/__MSG_(\w+)__/g, (_, key: string) => messages[key] ?? '');
}

/**
 * Returns a sentence if a version is not one that every store accepts: one to four numbers from 0 to 65535 without leading zeros, at least one
 * of them more than 0.
 */
export function faultsOfVersion(version: string): string[] {
  const parts = version.split('.');
  const isNumber = (part: string) => /^(?:0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535;
  const isFine = parts.length <= 4 && parts.every(isNumber) && parts.some((part) => part !== '0');
  return isFine ? [] : [`The version «${version}» is not one to four numbers from 0 to 65535, such as 1.2.0.`];
}

/** Returns a sentence for each field that a store adds itself, and therefore refuses in a manifest. */
export function faultsOfFields(manifest: object): string[] {
  return ['update_url', 'key', 'differential_fingerprint'].flatMap((field) =>
    field in manifest ? [`The manifest has the field «${field}», which only a store may set.`] : [],
  );
}

/** Returns a sentence for each field that addons.mozilla.org asks for and the manifest lacks. */
export function faultsOfGecko({ browser_specific_settings: settings }: Manifest): string[] {
  const { id, strict_min_version, data_collection_permissions } = settings?.gecko ?? {};
  const isThere = {
    id: Boolean(id),
    strict_min_version: Boolean(strict_min_version),
    data_collection_permissions: (data_collection_permissions?.required ?? []).length > 0,
  };
  return Object.entries(isThere).flatMap(([field, is]) => (is ? [] : [`The manifest for Firefox has no «gecko.${field}».`]));
}
