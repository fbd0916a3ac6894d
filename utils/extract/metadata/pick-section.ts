import { cleanLine } from '../../bylines/clean-line';
import { foldWords } from '../../bylines/fold-words';
import { selectOne } from '../page/node-access';
import type { JsonLd } from './find-json-ld';
import { textOf } from './json-object';
import { firstOf, type Meta } from './read-meta';
import { textWithin } from './text-within';

const MAX_SECTION = 60;
const METAS = [
  'article:section',
  'og:article:section',
  'parsely-section',
  'sailthru.section',
  'cxenseparse:section',
  'section',
  'dc.subject',
  'category',
];
/** Matches names that breadcrumbs and metadata use for the home page or for all articles. */
const NO_SECTION =
  /^(?:home|homepage|start|startseite|accueil|inicio|portada|início|forside|hem|etusivu|главная|首页|首頁|ホーム|홈|all|articles?|front[- ]page|default|uncategori[sz]ed|sin categoría|non classé|allgemein)$/i;

/** Matches addresses, host names and numbers, which are never the name of a section. */
const NO_NAME = /^(?:https?:|\/|#|\d+$|\S+\.[a-z]{2,4}$)/i;

/**
 * Returns the section of the publication that the article belongs to. The sources, in order of priority, are JSON-LD `articleSection`, meta
 * elements, microdata, and the breadcrumbs from last to first. If a source lists several sections, only the first is considered. Never
 * returns a URL, a number, a general word such as «Home», or one of the names in `not`, such as the site's name or the title.
 */
export function pickSection(doc: Document, jsonLd: JsonLd, meta: Meta, not: readonly (string | null)[]): string | null {
  const refused = not.map((line) => foldWords(line ?? '')).filter(Boolean);
  const isRefused = (line: string): boolean =>
    NO_SECTION.test(line) ||
    refused.some((one) => one === foldWords(line) || (foldWords(line).length > 20 && one.startsWith(foldWords(line))));
  const lists = [textOf(jsonLd.article?.articleSection), ...METAS.map((key) => firstOf(meta, [key])), sectionOf(doc)];
  for (const candidate of [...lists.map((list) => list?.split(/[,;|>]|\s\/\s/)[0]), ...jsonLd.crumbs.toReversed()]) {
    const line = cleanLine(candidate);
    if (line && line.length <= MAX_SECTION && !NO_NAME.test(line) && !isRefused(line)) return line;
  }
  return null;
}

function sectionOf(doc: Document): string | null {
  const marked = selectOne(doc, '[itemprop~="articleSection"]');
  return marked && (marked.getAttribute('content') ?? textWithin(marked, 200));
}
