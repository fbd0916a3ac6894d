import type { Span } from '../../../model';
import { sliceOf } from '../../../text/span';
import { codePointsOf } from '../facts/code-points';
import { guidsIn } from '../facts/guid';
import { plainLine, plainText } from '../facts/plain-text';
import type { ResearchArticle, ResearchQuotation } from '../facts/research-article';
import { codeGuid, codesOf, highlightCode } from './codes';
import { type Speakers, variableValue } from './speakers';
import { ENGINE, READER } from './users';
import { element, textElement } from './xml';

/** The greatest length of the name of a selection, which repeats the beginning of its words, in UTF-16 units. */
const MAX_NAME = 80;

/** A selection with the codes that it gets. */
interface Selection {
  readonly span: Span;
  /** Distinguishes the selection from all others of the article. */
  readonly name: string;
  readonly codes: readonly string[];
  readonly user: string;
  readonly description: string | null;
  readonly createdAt: string | null;
}

/** An article as a source: its element, and its text with the name of the file that has it. */
export interface Source {
  readonly xml: string;
  readonly file: string;
  readonly text: string;
}

/** Returns an article as a source of a project, with a selection for each part of a quotation and each highlight, and with their codes. */
export function sourceOf(facts: ResearchArticle, name: string, speakers: Speakers): Source {
  const text = plainText(facts.article.text);
  const guidIn = guidsIn(facts.uid);
  const guid = guidIn('source');
  const at = codePointsOf(text);
  const selections = [
    ...facts.quotations.flatMap((quotation) => selectionsOf(quotation, speakers.guidOf(quotation, facts))),
    ...facts.highlights.flatMap(({ highlight, places }) =>
      places.map((span, part) => ({
        span,
        name: `highlight ${highlight.id} ${part}`,
        codes: [codeGuid(highlightCode(highlight.colour))],
        user: READER,
        description: highlight.note ?? null,
        createdAt: momentOf(highlight.madeAt),
      })),
    ),
  ].filter(({ span }) => span.start < span.end);
  const xml = element(
    'TextSource',
    [
      ['guid', guid],
      ['name', name],
      ['plainTextPath', `internal://${guid}.txt`],
      ['creatingUser', READER],
      ['creationDateTime', momentOf(facts.savedAt)],
    ],
    [...textElement('Description', facts.note), ...selections.map((one) => selectionElement(one, text, at, guidIn)), ...variablesOf(facts)],
  );
  return { xml, file: `sources/${guid}.txt`, text };
}

function selectionsOf(quotation: ResearchQuotation, speaker: string | null): Selection[] {
  const { id, quote, correction } = quotation;
  const common = { user: correction === null ? ENGINE : READER, description: null, createdAt: null };
  const beside: readonly (readonly [span: Span | null | undefined, code: string])[] = [
    [quote.speaker?.mention, 'words for the speaker'],
    [quote.cue, 'reporting words'],
    [quote.relay?.mention, 'passed on by'],
    [quote.speaker?.anonymity, 'reason for anonymity'],
  ];
  return [
    ...quote.parts.map((span, part) => ({
      ...common,
      span,
      name: `quotation ${id} ${part}`,
      codes: [...codesOf(quotation).map(codeGuid), ...(speaker === null ? [] : [speaker])],
      description: memoOf(quotation, part),
    })),
    ...beside.flatMap(([span, code]) => (span ? [{ ...common, span, name: `${code} ${id}`, codes: [codeGuid(code)] }] : [])),
  ];
}

/** Returns what is known of a quotation that is no code: which one it is, and how sure its speaker is. */
function memoOf({ id, quote, relay, anonymity }: ResearchQuotation, part: number): string {
  const { parts, rule, speaker, confidence } = quote;
  return [
    parts.length > 1 ? `quotation ${id}, part ${part + 1} of ${parts.length}` : `quotation ${id}`,
    `rule: ${rule}`,
    ...(speaker ? [`confidence: ${confidence}`] : []),
    ...(relay ? [`passed on by: ${relay}`] : []),
    ...(anonymity ? [`reason for anonymity: ${anonymity}`] : []),
  ].join('; ');
}

function selectionElement(one: Selection, text: string, at: (offset: number) => number, guidIn: (name: string) => string): string {
  const { span, name, codes, user, description, createdAt } = one;
  return element(
    'PlainTextSelection',
    [
      ['guid', guidIn(name)],
      ['name', plainLine(sliceOf(text, { start: span.start, end: Math.min(span.end, span.start + MAX_NAME) }))],
      ['startPosition', at(span.start)],
      ['endPosition', at(span.end)],
      ['creatingUser', user],
      ['creationDateTime', createdAt],
    ],
    [
      ...textElement('Description', description),
      ...codes.map((code) =>
        element(
          'Coding',
          [
            ['guid', guidIn(`${name} ${code}`)],
            ['creatingUser', user],
          ],
          [element('CodeRef', [['targetGUID', code]])],
        ),
      ),
    ],
  );
}

/** The variables of a source, by the name of each. */
export const SOURCE_VARIABLES: Readonly<Record<string, string>> = {
  outlet: 'The publication.',
  author: 'The authors as the page names them.',
  date: 'The day of publication.',
  address: 'The address of the page.',
  language: 'The language of the text (BCP 47).',
  section: 'The section of the publication.',
  tags: 'The tags that the reader has given to the article.',
};

function variablesOf({ article, address, tags }: ResearchArticle): string[] {
  const { site, byline, lang, section, published } = article;
  return [
    ['outlet', site],
    ['author', byline],
    ['address', address],
    ['language', lang === 'und' ? null : lang],
    ['section', section],
    ['tags', tags.join(' | ')],
  ]
    .flatMap(([name, value]) => variableValue(name ?? '', 'Text', value ? plainLine(value) : null))
    .concat(variableValue('date', 'Date', dayOf(published)));
}

/** Returns the day of a date as it is written; `null` if it is not a whole day of the calendar. */
function dayOf(published: string | null): string | null {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(published ?? '')?.[0];
  const time = day ? Date.parse(day) : Number.NaN;
  return day && !day.startsWith('0000') && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

/** Returns a moment without fractions of seconds, which some programs cannot read; `null` if it is none. */
function momentOf(iso: string): string | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
