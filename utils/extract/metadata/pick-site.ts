import { cleanLine } from '../../bylines/clean-line';
import { selectAll, selectOne } from '../page/node-access';
import type { JsonLd } from './find-json-ld';
import { hostLabel, isNameOfHost, resemblesHost } from './host-label';
import { nameOf } from './json-object';
import { firstOf, type Meta } from './read-meta';
import { siteAfter } from './split-page-title';
import { textWithin } from './text-within';

const MAX_HEADINGS = 20;
const LOGO = 'a[rel~="home"] img[alt], [class*="logo"] img[alt], img[class*="logo"][alt], [id*="logo"] img[alt]';
/** Matches a host name, alone or with an address around it. */
const ADDRESS = /^(?:https?:\/\/)?[^\s/]+\.[a-z]{2,8}\/?$/;
/** Matches what separates a name from a slogan. */
const SLOGAN = /\s?[|–—·•»]\s?|\s-\s|:\s/;
/** Matches a word for news that stands beside a site's name. */
const GENERAL =
  /^(?:latest )?(?:news|nachrichten|actualités|noticias|notícias|notizie|nieuws|nyheter|wiadomości|haberler|новости|новини|أخبار|ニュース|新闻|新聞)$/i;
/** Matches the ending of a company's name. */
const COMPANY = /\s(?:gmbh|ltd|limited|inc|llc|ag|kg|s\.?a|sarl|plc|corp|oy|ab|b\.?v|s\.?r\.?l|s\.?p\.?a)\.?(?:$|\s&)/i;

/**
 * Returns the site's name as readers know it, or `null` if the page does not give it. The sources, in order of priority, are OpenGraph, the
 * publisher in JSON-LD, meta elements, the publisher in microdata, the text after the headline in `<title>`, and the description of the logo.
 *
 * The first name counts unless it is a host name, the name of a company, or a name with a slogan. «The Lindmoor Post», which resembles the
 * host name, replaces «lindmoorpost.example» and «Quayside Media Ltd» if it is in a later source. From «Lindmoor Post – Latest news», the part
 * is taken that is the name of the host or is in a later source, or that is not only a word for news.
 */
export function pickSite(doc: Document, jsonLd: JsonLd, meta: Meta, url: string): string | null {
  const label = hostLabel(url);
  let first: string | null = null;
  let parts: readonly string[] = [];
  for (const source of sourcesOf(doc, jsonLd, meta, label)) {
    const name = toName(source());
    if (!name) continue;
    const isPlain = !ADDRESS.test(name) && !COMPANY.test(name) && !SLOGAN.test(name);
    if (first === null) {
      if (isPlain) return name;
      first = name;
      parts = name.split(SLOGAN);
      const own = parts.find((part) => !ADDRESS.test(part) && isNameOfHost(part, label));
      if (own) return own;
    } else if (isPlain && (parts.length > 1 ? parts.includes(name) : resemblesHost(name, label))) return name;
    else if (isPlain && parts.some((part) => ADDRESS.test(part) && isNameOfHost(name, hostLabel(`https://${part}`)))) return name;
  }
  const [own, ...more] = parts.filter((part) => !GENERAL.test(part));
  if (own && more.length === 0 && parts.length === 2 && !ADDRESS.test(own)) return own;
  const address = parts.find((part) => ADDRESS.test(part)) ?? first;
  return address && (URL.parse(address)?.hostname.replace(/^www\./, '') ?? address);
}

function sourcesOf(doc: Document, jsonLd: JsonLd, meta: Meta, label: string): (() => string | null | undefined)[] {
  const published: unknown = jsonLd.article?.publisher;
  const publisher = jsonLd.resolve(Array.isArray(published) ? published[0] : published);
  return [
    () => firstOf(meta, ['og:site_name']),
    () => (typeof publisher === 'object' ? nameOf(publisher) : null),
    ...['application-name', 'twitter:site:name', 'dc.publisher', 'copyright-holder'].map((key) => () => firstOf(meta, [key])),
    () => selectOne(doc, '[itemprop~="publisher"] [itemprop~="name"][content]')?.getAttribute('content'),
    () => ofPageTitle(doc),
    () => logoOf(doc, label),
  ];
}

/** Returns a name as one line, or `null` for handles and for values without text. */
function toName(value: string | null | undefined): string | null {
  const line = cleanLine(value, 120);
  return line && !line.startsWith('@') ? line : null;
}

function ofPageTitle(doc: Document): string | null {
  const title = cleanLine(selectOne(doc, 'title')?.textContent);
  if (!title) return null;
  for (const heading of selectAll(doc, 'h1, h2').slice(0, MAX_HEADINGS)) {
    const site = siteAfter(cleanLine(textWithin(heading)) ?? '', title);
    if (site) return site;
  }
  return null;
}

/** Returns the description of the first logo on the page if it is the name of the host. */
function logoOf(doc: Document, label: string): string | null {
  const name = selectOne(doc, LOGO)
    ?.getAttribute('alt')
    ?.replace(/^logo(?: of)?\s|\slogo$/i, '');
  return name && isNameOfHost(name, label) ? name : null;
}
