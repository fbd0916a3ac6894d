import { ROLE_WORDS } from '../../bylines/author-words';
import { foldWords } from '../../bylines/fold-words';
import { isAgencyName, isSiteName, judgeName } from '../../bylines/judge-name';
import { splitAuthors, unique } from '../../bylines/split-authors';
import { selectAll } from '../page/node-access';
import { POST_ATTRIBUTE } from '../posts/mark-posts';
import type { JsonLd } from './find-json-ld';
import { findSimilarNames } from './find-similar-names';
import { hostLabel, isNameOfHost } from './host-label';
import { isObject, nameOf, typesOf } from './json-object';
import { labelledAuthors } from './labelled-authors';
import type { Meta } from './read-meta';
import type { Opening } from './read-opening';
import { textWithin } from './text-within';
import { visibleAuthors } from './visible-authors';
import { visibleSource } from './visible-source';

const MAX_AUTHORS = 30;
const METAS = [
  'author', 'article:author', 'byl', 'byline', 'article:byline', 'parsely-author', 'article:author_name', 'article_author', 'citation_author',
  'dc.creator', 'dc.contributor.author', 'dcterms.creator', 'sailthru.author', 'og:article:author', 'cxenseparse:author', 'trackonomics.author',
]; // biome-ignore format: a table
const MARKED = '[itemprop~="author"],[rel~="author"]';

/**
 * Returns the names of up to 30 authors. They come from the first of these sources that names a person: JSON-LD `author`, JSON-LD
 * `creator`, meta elements, the visible byline around the headline, elements marked by microdata or `rel=author`, a list of facts, and the
 * source that the page names. If none of them names a person, returns the agency or institution in the visible byline or, failing that, the
 * first newsroom found. The name of the outlet, which its host name gives away, is not that of a person.
 *
 * The data often omits the second author or includes editors and photographers. Therefore, if the visible byline contains a person from the
 * data, people whom the byline leaves out are dropped. Names displayed in the same style as a known author's are added. An agency is dropped
 * if a person is named too.
 */
export function pickAuthors(
  doc: Document,
  jsonLd: JsonLd,
  meta: Meta,
  opening: Opening | null,
  siteName: string | null,
  url: string,
): string[] {
  const newsrooms = organisationsIn(jsonLd);
  const site = siteName ?? newsrooms[0] ?? null;
  const visible = opening ? visibleAuthors(opening, site) : [];
  const bodies = new Set(newsrooms.map(foldWords));
  const label = hostLabel(url);
  const sources: (() => string[])[] = [
    () => linkedNames(jsonLd, jsonLd.article?.author ?? jsonLd.other?.author, site),
    () => linkedNames(jsonLd, jsonLd.article?.creator, site),
    ...METAS.map(
      (key) => () => unique((meta.get(key) ?? []).filter((line) => !ADDRESS.test(line)).flatMap((line) => splitAuthors(line, site))),
    ),
    () => visible,
    () =>
      unique(
        selectAll(doc, MARKED)
          .filter((element) => !element.closest(`blockquote,[${POST_ATTRIBUTE}]`))
          .slice(0, MAX_AUTHORS)
          .flatMap((element) => splitAuthors(markedName(element), site)),
      ),
    () => labelledAuthors(doc, site),
    () => (opening ? visibleSource(opening, site) : []),
  ];
  let fallback: string[] = [];
  for (const source of sources) {
    const names = source();
    if (names.some((name) => judgeName(name, site) === 'person' && !bodies.has(foldWords(name)) && !isNameOfHost(name, label)))
      return reconcile(names, opening, visible, site).slice(0, MAX_AUTHORS);
    if (fallback.length === 0) fallback = names;
  }
  const isOther = visible.some((name) => judgeName(name, site) === 'body' && !isSiteName(name, site));
  return (isOther ? visible : fallback).slice(0, MAX_AUTHORS);
}

/** Matches the addresses and handles of profiles, which are not names. */
const ADDRESS = /^(?:https?:|www\.|@|\/)|\.(?:com|org|net)\//i;

/**
 * Corrects the authors in the page's data with the help of the visible byline. Drops people whom the byline leaves out, and adds people
 * whose names are displayed in the same style as those of the authors.
 */
function reconcile(names: readonly string[], opening: Opening | null, visible: readonly string[], site: string | null): string[] {
  const own = names.filter((name) => !isSiteName(name, site));
  const isSigned = own.some((name) => judgeName(name, site) === 'person');
  const known = isSigned ? own.filter((name) => !isAgencyName(name) && !afterLowerRole(name)) : own;
  const shown = new Set(visible.map(foldWords));
  const isShown = known.some((name) => shown.has(foldWords(name)));
  const authors = isShown ? known.filter((name) => shown.has(foldWords(name)) || judgeName(name, site) !== 'person') : [];
  const peers = opening ? findSimilarNames(known, opening, site) : [];
  if (peers.length > known.length) return peers;
  return authors.length > 0 ? authors : known;
}

/** Returns whether a name is only a role in lower case, as in «envoyé spécial à Lindmoor», which some data list as an author. */
const afterLowerRole = (name: string): boolean => /^[^A-Z]/.test(name) && ROLE_WORDS.has(name.split(' ', 1)[0] ?? '');

/** Returns the authors' names in JSON-LD. The value can be a string, an object with a name, a reference, or a list of these. */
function linkedNames(jsonLd: JsonLd, value: unknown, site: string | null, depth = 0): string[] {
  if (Array.isArray(value))
    return depth > 2 ? [] : unique(value.slice(0, MAX_AUTHORS).flatMap((one) => linkedNames(jsonLd, one, site, depth + 1)));
  const author = jsonLd.resolve(value);
  const given: unknown = isObject(author) ? (author.name ?? author.author) : author;
  if (Array.isArray(given)) return depth > 2 ? [] : linkedNames(jsonLd, given, site, depth + 1);
  const name = nameOf(given);
  if (!name || ADDRESS.test(name)) return [];
  // Commas in an organisation's name do not separate names.
  return isOrganisation(author) && judgeName(name, site) !== 'person' ? splitAuthors(name, site).slice(0, 1) : splitAuthors(name, site);
}

const isOrganisation = (author: unknown): boolean => isObject(author) && typesOf(author).some((type) => /Organization$/.test(type));

/** Returns the names of the authors and the publisher that the data describes as organisations. */
function organisationsIn({ article, resolve }: JsonLd): string[] {
  const given: readonly unknown[] = [article?.author, article?.publisher].flat().slice(0, MAX_AUTHORS).map(resolve);
  return given.filter(isOrganisation).flatMap((body) => nameOf(body) ?? []);
}

function markedName(element: Element): string | null {
  const named = element.querySelector('[itemprop~="name"]') ?? element;
  const text = named.getAttribute('content') ?? textWithin(named, 300);
  return text.length > 200 ? null : text;
}
