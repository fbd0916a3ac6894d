import { faultsOfAnswers } from './answers.ts';
import { faultsOfCode, faultsOfPolicy } from './code.ts';
import { faultsOfListing, missingListings } from './listing.ts';
import {
  faultsOfFields,
  faultsOfGecko,
  faultsOfTexts,
  faultsOfVersion,
  localised,
  MANIFEST_LIMITS,
  type Manifest,
  type Messages,
} from './manifest.ts';
import { faultsOfReasons } from './permissions.ts';
import { faultsOfIcons, faultsOfPictures } from './pictures.ts';
import type { StoreTexts } from './store-texts.ts';

/** The files of a built extension by their names, with `/` as the separator. */
export type Build = ReadonlyMap<string, Buffer>;

/** A rule, in words, with a sentence for each fault that was found. */
export type Checked = readonly [rule: string, faults: readonly string[]];

/** Checks the builds for Chromium and Firefox, and what is written for the stores, by the rules of the Chrome Web Store, Edge and Firefox. */
export function checkStores(builds: { readonly chromium: Build; readonly firefox: Build }, texts: StoreTexts): Checked[] {
  const chromium = manifestIn(builds.chromium);
  const firefox = manifestIn(builds.firefox);
  return [
    ...checkBuild('Chrome Web Store', builds.chromium, MANIFEST_LIMITS.chrome),
    ['Edge: the texts in the manifest', faultsOfTexts(chromium, messagesIn(builds.chromium), MANIFEST_LIMITS.edge)],
    ...checkBuild('Firefox', builds.firefox, MANIFEST_LIMITS.firefox),
    ['Firefox: what its manifest must have', faultsOfGecko(firefox)],
    ['each permission has its reason', faultsOfReasons([chromium, firefox], texts.reasons)],
    ['single purpose and privacy answers', faultsOfAnswers(texts.answers, firefox)],
    ['a listing in each language of the interface', missingListings(texts.languages, texts.listings)],
    ['the texts of each listing', checkListings(chromium, builds.chromium, texts)],
    ['the pictures of the listing', faultsOfPictures(texts.pictures)],
    ['the pages about privacy, support and review', texts.missingPages.map((page) => `docs/store/${page} is missing.`)],
  ];
}

/** Returns the manifest in a build. */
export function manifestIn(build: Build): Manifest {
  return JSON.parse(textIn(build, 'manifest.json'));
}

function checkBuild(store: string, build: Build, limits: (typeof MANIFEST_LIMITS)[keyof typeof MANIFEST_LIMITS]): Checked[] {
  const manifest = manifestIn(build);
  const scripts = [...build.keys()].filter((name) => /\.(?:js|html)$/.test(name));
  const icons = Object.entries(manifest.icons ?? {}).map(([size, path]) => [size, build.get(path) ?? Buffer.of()] as const);
  return [
    [`${store}: the texts in the manifest`, faultsOfTexts(manifest, messagesIn(build), limits)],
    [`${store}: version and fields of the manifest`, [...faultsOfVersion(manifest.version), ...faultsOfFields(manifest)]],
    [`${store}: sizes of the icons`, faultsOfIcons(new Map(icons))],
    [`${store}: no remote code`, faultsOfCode(new Map(scripts.map((name) => [name, textIn(build, name)])))],
    [`${store}: no remote code by the policy`, faultsOfPolicy(manifest.content_security_policy?.extension_pages)],
  ];
}

function checkListings(manifest: Manifest, build: Build, { listings, pictures }: StoreTexts): string[] {
  const messages = messagesIn(build);
  const screenshots = pictures
    .map(({ name }) => /^screenshot-\d-(\w+)-(?:light|dark)\.png$/.exec(name)?.[1])
    .filter((name) => name !== undefined);
  return Object.entries(listings).flatMap(([language, listing]) => {
    const name = localised(manifest.name, messages[language] ?? messages[manifest.default_locale ?? 'en'] ?? {});
    return faultsOfListing(language, listing, name, screenshots);
  });
}

function messagesIn(build: Build): Messages {
  const files = [...build.keys()].map((name) => /^_locales\/(\w+)\/messages\.json$/.exec(name)).filter((match) => match !== null);
  return Object.fromEntries(
    files.map(([path, language = '']) => {
      const entries: Record<string, { message?: string }> = JSON.parse(textIn(build, path));
      return [language, Object.fromEntries(Object.entries(entries).map(([key, { message = '' }]) => [key, message]))];
    }),
  );
}

function textIn(build: Build, name: string): string {
  const bytes = build.get(name);
  if (!bytes) throw new Error(`The build has no ${name}.`);
  return bytes.toString('utf8');
}
