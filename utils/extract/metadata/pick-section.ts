import { selectOne } from '../node-access';
import { cleanLine } from './clean-line';
import type { JsonLd } from './find-json-ld';
import { foldWords } from './fold-words';
import { textOf } from './json-object';
import { firstOf, type Meta } from './read-meta';

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
/** What breadcrumbs and data call the front page or all articles. */
const NO_SECTION =
  /^(?:home|homepage|start|startseite|accueil|inicio|portada|início|forside|hem|etusivu|главная|首页|首頁|ホーム|홈|all|article|articles|default|uncategori[sz]ed|sin categoría|non classé|allgemein)$/i;

/** The part of the publication: JSON-LD `articleSection`, metas, microdata, the last breadcrumb before the article; never an address, a list, the site's name or the title. */
export function pickSection(doc: Document, jsonLd: JsonLd, meta: Meta, not: readonly (string | null)[]): string | null {
  const refused = new Set(not.map((line) => foldWords(line ?? '')));
  const candidates = [
    textOf(jsonLd.article?.articleSection),
    ...METAS.map((key) => firstOf(meta, [key])),
    textOf(selectOne(doc, '[itemprop~="articleSection"]')?.textContent),
    ...jsonLd.crumbs.toReversed(),
  ];
  for (const candidate of candidates) {
    const line = cleanLine(candidate?.split(/[,;|>]|\s\/\s/)[0]);
    if (!line || line.length > MAX_SECTION || /^(?:https?:|\/|#|\d+$)/.test(line)) continue;
    if (!NO_SECTION.test(line) && !refused.has(foldWords(line))) return line;
  }
  return null;
}
