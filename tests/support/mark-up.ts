import { certaintyOf } from '../../utils/article/cast';
import { sourceWords } from '../../utils/article/source-words';
import type { Actor, Article, BodyElement, BodyNode, Quote, Reading, Span } from '../../utils/model';
import { isLeaf, leavesOf } from './body-text';

/** A span of the text, with the strings to insert before and after it. */
interface Mark extends Span {
  readonly before: string;
  readonly after: string;
}

const BLOCKS = new Set('p h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd pre hr figure table thead tbody tfoot tr th td caption'.split(' '));
const LINE_STARTS: Readonly<Record<string, string>> = {
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  h6: '###### ',
};
const INLINE: Readonly<Record<string, readonly [string, string]>> = {
  em: ['_', '_'],
  i: ['_', '_'],
  strong: ['**', '**'],
  b: ['**', '**'],
  code: ['`', '`'],
  sup: ['^', '^'],
};
const INDENTED = new Set(['blockquote', 'li', 'dd', 'pre', 'figure', 'table']);
const SPACED = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'dl', 'pre', 'figure', 'table']);

/**
 * Renders a reading as text that a person can check by eye. Quotations are written as
 * ⟦q1 Ana Roth · denied · by statement · rule · certain|…⟧ (further parts as ⟦q1+|…⟧), names
 * as [a1|…], descriptions as [a1:…], pronouns as [a1~…], cues as ‹…› and links as {…→address}. The cast follows at the end.
 */
export function markUp({ article, analysis }: Reading): string {
  const marks = [
    ...analysis.quotes.flatMap((quote) => quoteMarks(quote, article.text, analysis.actors)),
    ...analysis.actors.flatMap(mentionMarks),
  ];
  const lines = article.body.length > 0 ? blockLines(article.body, '', article.text, marks) : [];
  return [
    ...headerLines(article),
    '',
    ...lines,
    '',
    ...analysis.actors.map((actor) => castLine(actor, article.text, analysis.quotes)),
    '',
  ].join('\n');
}

function headerLines(article: Article): string[] {
  const { pageQuoteMarks, keptQuoteMarks, pageParagraphs, keptParagraphs } = article.integrity;
  return [
    `# ${article.title}`,
    `by: ${article.byline ?? '–'}`,
    `site: ${article.site ?? '–'} · published: ${article.published ?? '–'} · ${article.lang} ${article.dir}`,
    `canonical: ${article.canonicalUrl ?? '–'} · image: ${article.image ?? '–'}`,
    `marks kept: ${keptQuoteMarks} of ${pageQuoteMarks} · paragraphs kept: ${keptParagraphs} of ${pageParagraphs}`,
  ];
}

function quoteMarks(
  { id, parts, speaker, rule, kind, cue, manner, channel, relay, ...quote }: Quote,
  text: string,
  actors: readonly Actor[],
): Mark[] {
  const actor = actors.find((candidate) => candidate.id === speaker?.actorId);
  const words = speaker ? `«${sourceWords(text, speaker)}»` : 'nobody';
  const who = actor ? `${actor.name}` : `${words}${speaker?.unnamed ? ' unnamed' : ''}`;
  const certainty = certaintyOf({ id, parts, speaker, rule, kind, cue, ...quote });
  const how = [
    ...(manner && manner !== 'said' ? [manner] : []),
    ...(channel ? [`by ${channel.kind}`] : []),
    ...(relay ? [`from «${text.slice(relay.mention.start, relay.mention.end)}»`] : []),
    ...(speaker?.anonymity ? [`unnamed for «${text.slice(speaker.anonymity.start, speaker.anonymity.end)}»`] : []),
  ];
  const heading = [`${id} ${who}`, ...(kind === 'direct' ? [] : [kind]), ...how, rule, certainty].join(' · ');
  return [
    ...parts.map((part, at) => ({ ...part, before: at === 0 ? `⟦${heading}|` : `⟦${id}+|`, after: '⟧' })),
    ...(cue ? [{ ...cue, before: '‹', after: '›' }] : []),
  ];
}

function mentionMarks({ id, mentions }: Actor): Mark[] {
  const signs = { name: '|', description: ':', pronoun: '~' } as const;
  return mentions.map(({ start, end, kind }) => ({ start, end, before: `[${id}${signs[kind]}`, after: ']' }));
}

/** Returns the given nodes as lines. A sequence of inline nodes becomes one line; a block becomes as many lines as it needs. */
function blockLines(nodes: readonly BodyNode[], indent: string, text: string, marks: readonly Mark[], start = ''): string[] {
  const lines: string[] = [];
  let run: BodyNode[] = [];
  const endRun = (): void => {
    if (run.length > 0) lines.push(`${indent}${start}${runText(run, text, marks)}`);
    run = [];
  };
  for (const [at, node] of nodes.entries()) {
    if (isLeaf(node) || !BLOCKS.has(node.tag)) {
      run.push(node);
      continue;
    }
    endRun();
    lines.push(...elementLines(node, at, indent, text, marks));
  }
  endRun();
  return lines;
}

function elementLines(element: BodyElement, at: number, indent: string, text: string, marks: readonly Mark[]): string[] {
  const { tag, children, caption } = element;
  if (tag === 'hr') return [`${indent}---`, ''];
  if (tag === 'tr')
    return [`${indent}${children.map((cell) => (isLeaf(cell) ? '' : blockLines(cell.children, '', text, marks).join(' / '))).join(' | ')}`];
  const deeper = INDENTED.has(tag) && indent.length < 20 ? `${indent}${tag === 'blockquote' ? '> ' : '  '}` : indent;
  const opening = tag === 'li' ? [] : INDENTED.has(tag) && tag !== 'blockquote' ? [`${indent}<${tag}>`] : [];
  const start = tag === 'li' ? `${at + 1}. ` : (LINE_STARTS[tag] ?? '');
  const lines = blockLines(children, deeper, text, marks, start);
  return [...opening, ...lines, ...(caption ? [`${deeper}caption: ${caption}`] : []), ...(SPACED.has(tag) && indent === '' ? [''] : [])];
}

/**
 * Returns the text of a sequence of nodes, with the marks inserted. Where several marks meet, those that end come before those that begin,
 * and the end of an inner mark comes before that of an outer mark.
 */
function runText(run: readonly BodyNode[], text: string, marks: readonly Mark[]): string {
  const leaves = leavesOf(run);
  const pictures = run.flatMap((node) => (isLeaf(node) || node.tag !== 'img' ? [] : [`[picture ${node.src ?? '–'}]`])).join('');
  const [first, last] = [leaves[0], leaves.at(-1)];
  if (!first || !last) return pictures;
  const inside = [...inlineMarks(run), ...marks]
    .filter((mark) => mark.start < last.end && first.start < mark.end)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, first.start), end: Math.min(mark.end, last.end) }));
  const cuts = [...new Set([first.start, last.end, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces = cuts.map((cut, at) => {
    const ends = inside.filter(({ end }) => end === cut).sort((a, b) => b.start - a.start);
    const begins = inside.filter(({ start }) => start === cut).sort((a, b) => b.end - a.end);
    return [...ends.map(({ after }) => after), ...begins.map(({ before }) => before), text.slice(cut, cuts[at + 1] ?? cut)].join('');
  });
  return pictures + pieces.join('').replaceAll('\n', '⏎');
}

function inlineMarks(nodes: readonly BodyNode[]): Mark[] {
  return nodes.flatMap((node) => {
    if (isLeaf(node)) return [];
    const leaves = leavesOf([node]);
    const [first, last] = [leaves[0], leaves.at(-1)];
    const signs = node.tag === 'a' ? (['{', `→${node.href ?? '–'}}`] as const) : INLINE[node.tag];
    const own = first && last && signs ? [{ start: first.start, end: last.end, before: signs[0], after: signs[1] }] : [];
    return [...own, ...inlineMarks(node.children)];
  });
}

function castLine({ id, kind, name, aliases, roles, mentions }: Actor, text: string, quotes: readonly Quote[]): string {
  const own = quotes.filter(({ speaker }) => speaker?.actorId === id).map((quote) => quote.id);
  return [
    `${id} ${name} (${kind})`,
    ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : []),
    ...roles.map(({ start, end }) => `role: ${text.slice(start, end)}`),
    `${mentions.length} mentions`,
    ...(own.length > 0 ? [own.join(' ')] : []),
  ].join(' · ');
}
