/** The texts of a store's page in one language, as in docs/store/listing/. */
export interface Listing {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  /** The words by which Edge's store finds the extension. */
  readonly searchTerms: readonly string[];
  /** The sentence of each screenshot, by the name of the screenshot. */
  readonly captions: Readonly<Record<string, string>>;
}

/**
 * The limits for texts, in characters: the strictest of the stores. The title is limited by Edge and by what Chrome shows, the summary by
 * Firefox, because the other stores take the description in the manifest, and the description by Edge.
 */
export const LISTING_LIMITS = { title: [1, 45], summary: [40, 250], description: [250, 10_000] } as const;
/** The limits of Edge for search terms. */
const TERMS = { most: 7, characters: 30, words: 21 };
/** A longer caption would not fit into a picture. */
const CAPTION = 80;

/** Returns a sentence for each language of the interface that has no listing. */
export function missingListings(languages: readonly string[], listings: Readonly<Record<string, unknown>>): string[] {
  return languages
    .filter((language) => !(language in listings))
    .map((language) => `The interface is in «${language}», but docs/store/listing/${language}.yml is missing. Translate en.yml.`);
}

/** Returns a sentence for each fault of a listing. `name` is the extension's name, and `screenshots` the names of the screenshots. */
export function faultsOfListing(language: string, listing: Partial<Listing>, name: string, screenshots: readonly string[]): string[] {
  const lengths = (['title', 'summary', 'description'] as const).flatMap((field) => {
    const { length } = [...(listing[field] ?? '').trim()];
    const [least, most] = LISTING_LIMITS[field];
    return length < least || length > most ? [`its ${field} has ${length} characters, and not ${least} to ${most}`] : [];
  });
  const title = listing.title?.startsWith(name) ? [] : [`its title does not begin with ${name}`];
  // Stores show the description without a format, so a reader would see the signs of Markdown and HTML.
  const signs = /\*\*|\]\(|<\/?[a-z]|^#/m.test(listing.description ?? '') ? ['its description contains Markdown or HTML'] : [];
  const faults = [
    ...lengths,
    ...title,
    ...signs,
    ...faultsOfTerms(listing.searchTerms ?? []),
    ...faultsOfCaptions(listing.captions ?? {}, screenshots),
  ];
  return faults.map((fault) => `docs/store/listing/${language}.yml: ${fault}.`);
}

function faultsOfTerms(terms: readonly string[]): string[] {
  const words = terms.flatMap((term) => term.split(/\s+/)).length;
  return [
    ...(terms.length > TERMS.most ? [`it has ${terms.length} search terms, but at most ${TERMS.most} are allowed`] : []),
    ...(words > TERMS.words ? [`its search terms have ${words} words, but at most ${TERMS.words} are allowed`] : []),
    ...terms
      .filter((term) => [...term].length > TERMS.characters)
      .map((term) => `the search term «${term}» has more than ${TERMS.characters} characters`),
  ];
}

function faultsOfCaptions(captions: Readonly<Record<string, string>>, screenshots: readonly string[]): string[] {
  return [
    ...screenshots.filter((name) => !captions[name]).map((name) => `the screenshot «${name}» has no caption`),
    ...Object.keys(captions)
      .filter((name) => !screenshots.includes(name))
      .map((name) => `the caption «${name}» belongs to no screenshot`),
    ...Object.entries(captions).flatMap(([name, words]) =>
      [...words].length > CAPTION ? [`the caption «${name}» has more than ${CAPTION} characters`] : [],
    ),
  ];
}
