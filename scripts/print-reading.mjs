// Formats an article with its cast for a terminal.
import { castQualityOf } from '../utils/article/cast-quality.ts';
import { CAST_QUALITY } from '../utils/languages/cast-quality.ts';

const WIDTH = 88;

/**
 * Formats an article and its analysis as text for a terminal: the title, the byline, site and date, the paragraphs with the speaker in
 * brackets after each quotation, and the cast. If `colour` is true, the title, the headings and the names are in bold.
 */
export function printReading({ article, analysis }, colour) {
  const style = (code, words) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const facts = [article.byline, article.site, article.published].filter(Boolean).join(' · ');
  const head = [style(1, wrap(article.title || 'Untitled', '')), facts].filter(Boolean).join('\n');
  const body = paragraphsOf(article.text).map((paragraph) => wrap(markQuotes(article.text, paragraph, analysis.quotes, actors), '  '));
  const legend = `${countQuotes(analysis.quotes)}: “…” word for word, ‹…› in other words, [speaker], [?] speaker not found`;
  const quality = castQualityOf(analysis, CAST_QUALITY);
  // The wording is the same as in the extension.
  const notice = quality === null ? '' : `  In this language, about ${quality} in 10 actors are identified correctly.\n`;
  const cast = analysis.actors.map((actor) => describe(article.text, actor, analysis.quotes, style));
  const unnamed = analysis.quotes.filter(({ speaker }) => speaker && speaker.actorId === null);
  const sources = [...new Set(unnamed.map((quote) => nameOf(article.text, quote.speaker, actors)))].map((words) => `  ${words}`);
  return [
    head,
    body.join('\n\n'),
    legend,
    `${style(1, 'Cast')}\n${notice}${cast.join('\n') || '  nobody is named'}`,
    ...(sources.length > 0 ? [`${style(1, 'Speakers without a name')}\n${sources.join('\n')}`] : []),
  ].join('\n\n');
}

/**
 * Returns a phrase with the number of quotations, and with that of indirect quotations if there are any: «3 quotations, 1 reported in other
 * words».
 */
function countQuotes(quotes) {
  const indirect = quotes.filter(({ kind }) => kind === 'indirect').length;
  const counts = [countOf(quotes.length - indirect, 'quotation'), indirect > 0 ? `${indirect} reported in other words` : ''];
  return counts.filter(Boolean).join(', ');
}

const countOf = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function* lines(text) {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}
const paragraphsOf = (text) => [...lines(text)];

function markQuotes(text, { start, end }, quotes, actors) {
  const parts = quotes
    .flatMap((quote) => quote.parts.map((part) => ({ part, quote })))
    .filter(({ part }) => part.start < end && part.end > start);
  let words = '';
  let at = start;
  for (const { part, quote } of parts.sort((a, b) => a.part.start - b.part.start)) {
    const from = Math.max(part.start, at);
    const to = Math.min(part.end, end);
    if (to <= from) continue;
    const inner = text.slice(from, to);
    const hasMarks = quote.kind !== 'indirect';
    words += `${text.slice(at, from)}${hasMarks ? inner : `‹${inner}›`} [${whoSaid(text, quote, actors)}]`;
    at = to;
  }
  return words + text.slice(at, end);
}

function whoSaid(text, { speaker, relay }, actors) {
  if (!speaker) return '?';
  return nameOf(text, speaker, actors) + (relay ? `, passed on by ${nameOf(text, relay, actors)}` : '');
}

function nameOf(text, speaker, actors) {
  const name = actors.get(speaker.actorId)?.name ?? text.slice(speaker.mention.start, speaker.mention.end);
  return speaker.unnamed ? `${name}, unnamed source` : name;
}

function describe(text, { id, kind, name, aliases, roles, mentions }, quotes, style) {
  const [role] = roles.map(({ start, end }) => text.slice(start, end)).sort((a, b) => b.length - a.length);
  const said = quotes.filter(({ speaker }) => speaker?.actorId === id).length;
  const counts = [countOf(mentions.length, 'mention'), said > 0 ? countOf(said, 'quote') : ''];
  const also = aliases.length > 0 ? ` (also ${aliases.join(', ')})` : '';
  return `  ${style(1, name)}${also}: ${[role ?? kind, ...counts.filter(Boolean)].join(', ')}`;
}

/** Wraps the text to `WIDTH` columns. Counts UTF-16 units rather than graphemes, which is good enough for a terminal. */
function wrap(text, indent) {
  const rows = [];
  let row = indent;
  for (const word of text.split(/\s+/)) {
    if (row.length > indent.length && row.length + word.length + 1 > WIDTH) {
      rows.push(row);
      row = indent;
    }
    row += (row.length > indent.length ? ' ' : '') + word;
  }
  return [...rows, row].join('\n');
}
