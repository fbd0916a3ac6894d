import { addHighlight, changeHighlight } from '../../../../utils/annotate/highlights';
import { correctSpeaker } from '../../../../utils/correct/corrections';
import type { Analysis, ExportedIdentity, ExportedReading, Quote, Reading, Span } from '../../../../utils/model';
import { hashText } from '../../../../utils/text/hash-text';
import { makeReading } from '../../../library/support/make-reading';

/** A text with an emoji before everything, a quotation in two parts, an indirect one across a pronoun, one that stands alone, and a nested name. */
export const TEXT = [
  'The harbour 🚢 stays open.',
  '“We promise it,” Mayor Ilse Vantongeren said on Monday in a statement. “All of it.”',
  'She warned that the ferry | the [old] one * costs_money -> a lot; Dr. Roth’s crew\\team left.',
  '“Nobody asked us.”',
  'An official, who asked not to be named, told the Post: “It is late.”',
].join('\n');

const at = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(words);
  return { start, end: start + words.length };
};

const QUOTES: readonly Quote[] = [
  {
    id: 'q1',
    parts: [at('“We promise it,”'), at('“All of it.”')],
    kind: 'direct',
    speaker: { mention: at('Mayor Ilse Vantongeren'), actorId: 'a1', unnamed: false },
    cue: at('said'),
    manner: 'promised',
    channel: { ...at('in a statement'), kind: 'statement' },
    rule: 'after',
    confidence: 0.97,
  },
  {
    id: 'q2',
    parts: [at('that the ferry | the [old] one * costs_money -> a lot')],
    kind: 'indirect',
    speaker: { mention: at('She'), actorId: 'a1', unnamed: false },
    cue: at('warned'),
    manner: 'warned',
    rule: 'indirect',
    confidence: 0.9,
  },
  { id: 'q3', parts: [at('“Nobody asked us.”')], kind: 'direct', speaker: null, cue: null, rule: 'unattributed', confidence: 0.5 },
  {
    id: 'q4',
    parts: [at('“It is late.”')],
    kind: 'direct',
    speaker: { mention: at('An official'), actorId: null, unnamed: true, anonymity: at('who asked not to be named') },
    cue: at('told'),
    rule: 'colon',
    confidence: 0.8,
  },
];

/** Returns a reading with everything that research formats can hold. `change` changes it before the reader's marks are added. */
export function sampleReading(
  uid = '0123456789abcdef0123456789abcdef',
  change: (reading: Reading) => Reading = (one) => one,
): ExportedReading {
  const { article } = makeReading({
    text: TEXT,
    title: 'Harbour “stays” open & dry',
    authors: ['Piet van der Ombergen', 'Associated Press'],
    section: 'Politics',
    standfirst: 'Ministers talk <soon>.',
    lang: 'en-GB',
    body: [{ tag: 'p', children: [{ start: 0, end: TEXT.length }] }],
  });
  const analysis: Analysis = {
    textHash: hashText(TEXT),
    lang: 'en',
    version: 1,
    quotes: QUOTES,
    actors: [
      {
        id: 'a1',
        kind: 'person',
        name: 'Ilse Vantongeren',
        aliases: ['Vantongeren'],
        roles: [at('Mayor')],
        mentions: [
          { ...at('Ilse Vantongeren'), kind: 'name' },
          { ...at('She'), kind: 'pronoun' },
        ],
        salience: 3,
      },
      { id: 'a2', kind: 'person', name: 'Roth', aliases: [], roles: [], mentions: [{ ...at('Roth'), kind: 'name' }], salience: 1 },
    ],
  };
  const made = { id: 'h1', madeAt: '2026-11-03T10:00:00.123Z', colour: 'green' } as const;
  const highlighted = addHighlight(change({ article, analysis }), [at('🚢 stays')], made);
  return {
    ...changeHighlight(highlighted, 'h1', { note: 'Ask\n<her> | “why”' }),
    summary: { savedAt: '2026-11-04T09:30:15.500Z' },
    shelf: {
      uid,
      readAt: null,
      starredAt: null,
      archivedAt: null,
      tags: ['energy', 'gas, oil'],
      note: 'Check & call\nback',
      noteEditedAt: null,
    },
  };
}

/** Returns the sample as a library with identities has it. `identity` is that of the mayor. */
export const identifiedSample = (identity: ExportedIdentity, uid?: string): ExportedReading => ({
  ...sampleReading(uid),
  identities: { a1: identity },
});

/** Returns the sample in which the reader has named the speaker of the quotation that stands alone. */
export const correctedSample = (): ExportedReading =>
  sampleReading('fedcba9876543210fedcba9876543210', (reading) =>
    correctSpeaker(reading, 'q3', { by: 'name', name: 'Cor Maas', kind: 'person' }),
  );
