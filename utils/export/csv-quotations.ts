import type { Span } from '../model';
import { type Cell, csvHead, csvRows } from './csv/csv-table';
import type { Exporter } from './exporter';
import { codePointsOf } from './research/facts/code-points';
import { type ResearchArticle, type ResearchQuotation, researchOf } from './research/facts/research-article';
import { countTokens } from './research/facts/split-tokens';

/** The facts that a row is made from. `at` turns an offset into a number of characters (code points), as Python counts them. */
interface Row {
  readonly facts: ResearchArticle;
  readonly quotation: ResearchQuotation;
  readonly at: (offset: number) => number;
}

/**
 * The columns. Those from `speaker_index` to `reference`, `quote`, `speaker` and `verb` are those of the Gender Gap Tracker, with its names
 * and meanings. `docs/codebook.md` explains all of them.
 */
const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  quote: ({ quotation }) => quotation.words,
  actor: ({ quotation }) => quotation.actor,
  identity: ({ quotation }) => quotation.identity?.name ?? null,
  actor_kind: ({ quotation }) => quotation.member?.kind ?? null,
  role: ({ quotation }) => quotation.member?.role ?? null,
  named: ({ quotation }) => truth(quotation.isNamed),
  speaker: ({ quotation }) => quotation.speakerWords,
  verb: ({ quotation }) => quotation.cueWords,
  kind: ({ quotation: { quote } }) => quote.kind,
  manner: ({ quotation: { quote } }) => quote.manner ?? null,
  channel: ({ quotation: { quote } }) => quote.channel?.kind ?? null,
  relay: ({ quotation }) => quotation.relay,
  anonymity: ({ quotation }) => quotation.anonymity,
  rule: ({ quotation: { quote } }) => quote.rule,
  confidence: ({ quotation: { quote } }) => (quote.speaker ? quote.confidence : null),
  correction: ({ quotation }) => quotation.correction,
  article: ({ facts }) => facts.article.title,
  outlet: ({ facts }) => facts.article.site,
  author: ({ facts }) => facts.article.byline,
  date: ({ facts }) => facts.article.published,
  url: ({ facts }) => facts.address,
  language: ({ facts }) => facts.article.lang,
  speaker_index: ({ quotation: { quote }, at }) => indexOf(quote.speaker?.mention, at),
  quote_index: ({ quotation: { quote }, at }) => indexOf(hullOf(quote.parts), at),
  quote_parts: ({ quotation: { quote }, at }) => quote.parts.map((part) => indexOf(part, at)).join(' '),
  verb_index: ({ quotation: { quote }, at }) => indexOf(quote.cue, at),
  quote_token_count: ({ facts: { article }, quotation: { quote } }) =>
    quote.parts.reduce((count, part) => count + countTokens(article.text, part, article.lang), 0),
  quote_type: ({ quotation }) => quotation.type,
  is_floating_quote: ({ quotation }) => truth(quotation.isFloating),
  reference: ({ quotation }) => quotation.actor,
  quote_id: ({ quotation }) => quotation.id,
  actor_id: ({ quotation }) => quotation.member?.id ?? null,
  identity_id: ({ quotation }) => quotation.identity?.uid ?? null,
  article_id: ({ facts }) => facts.uid,
};

/** Exports a table (CSV) with a row for each quotation. */
export const exporter: Exporter = {
  id: 'csv-quotations',
  extension: 'csv',
  mediaType: 'text/csv',
  files: 'all',
  isForOne: true,
  options: [],
  open() {
    let before = csvHead(Object.keys(COLUMNS));
    return {
      add(reading) {
        const facts = researchOf(reading);
        const at = codePointsOf(facts.article.text);
        const rows = facts.quotations.map((quotation) => Object.values(COLUMNS).map((cellOf) => cellOf({ facts, quotation, at })));
        const part = `${before}${csvRows(rows)}`;
        before = '';
        return [part];
      },
      end: () => [],
    };
  },
};

/** Returns a place as the Gender Gap Tracker writes it: «(12,40)». Words that the article does not have are at no place. */
const indexOf = (span: Span | null | undefined, at: (offset: number) => number): string | null =>
  span && span.start < span.end ? `(${at(span.start)},${at(span.end)})` : null;
const hullOf = (parts: readonly Span[]): Span | null => {
  const [first] = parts;
  const last = parts.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
};
/** Returns a truth value as Python and R write it. */
const truth = (value: boolean | null): string | null => (value === null ? null : value ? 'True' : 'False');
