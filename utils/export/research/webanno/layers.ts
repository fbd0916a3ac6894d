import type { ExportedIdentity, Span } from '../../../model';
import { plainLine } from '../facts/plain-text';
import type { Identities, ResearchArticle, ResearchQuotation } from '../facts/research-article';

/** A layer of annotations. Its name, and those of its features, are the same in the type system and in each file. */
export interface Layer {
  readonly name: string;
  readonly description: string;
  readonly features: readonly string[];
}
/** An annotation: a value for each feature of its layer, or `null`. */
export interface LayerAnnotation extends Span {
  readonly layer: Layer;
  readonly values: readonly (string | null)[];
}

/** The prefix of the layers that users of WebAnno and INCEpTION make. */
const PREFIX = 'webanno.custom.';

const QUOTATION: Layer = {
  name: `${PREFIX}Quotation`,
  description: 'Quoted words. The parts of one quotation have the same quotationId.',
  features: [
    'quotationId',
    'part',
    'kind',
    'manner',
    'channel',
    'actor',
    'actorKind',
    'actorId',
    'actorRole',
    'identity',
    'identityId',
    'named',
    'rule',
    'confidence',
    'correction',
  ],
};
const SPEAKER: Layer = {
  name: `${PREFIX}Speaker`,
  description: 'The words beside a quotation that stand for its speaker, or for who passed the words on (relay).',
  features: ['quotationId', 'actor', 'actorId', 'identity', 'identityId', 'function'],
};
const CUE: Layer = {
  name: `${PREFIX}Cue`,
  description: 'The words that report a quotation.',
  features: ['quotationId', 'manner'],
};
const MENTION: Layer = {
  name: `${PREFIX}Mention`,
  description: 'A name, description or pronoun that stands for an actor.',
  features: ['actor', 'actorId', 'identity', 'identityId', 'actorKind', 'form'],
};
const HIGHLIGHT: Layer = {
  name: `${PREFIX}Highlight`,
  description: 'Words that the reader has highlighted.',
  features: ['colour', 'note'],
};

/** The layers, in the order in which files declare them. */
export const LAYERS: readonly Layer[] = [QUOTATION, SPEAKER, CUE, MENTION, HIGHLIGHT];

/** Returns the annotations of an article. Those without words are left out. */
export function annotationsOf({ article: { text }, quotations, actors, identities, highlights }: ResearchArticle): LayerAnnotation[] {
  const found: LayerAnnotation[] = [
    ...quotations.flatMap((quotation) => quotationLayers(quotation, identities)),
    ...actors.flatMap(({ id, name, kind, mentions }) =>
      mentions.map(({ start, end, kind: form }) =>
        annotation(MENTION, { start, end }, [name, id, ...valuesOf(identities.get(id)), kind, form]),
      ),
    ),
    ...highlights.flatMap(({ highlight: { colour, note }, places }) =>
      places.map((place) => annotation(HIGHLIGHT, place, [colour, note ?? null])),
    ),
  ];
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** Returns the values of the features `identity` and `identityId`. */
const valuesOf = (identity: ExportedIdentity | null | undefined): readonly [name: string | null, uid: string | null] => [
  identity?.name ?? null,
  identity?.uid ?? null,
];

function quotationLayers(
  { id, quote, actor, member, identity, isNamed, relay, correction }: ResearchQuotation,
  identities: Identities,
): LayerAnnotation[] {
  const { parts, kind, manner, channel, speaker, cue, rule, confidence } = quote;
  const who = [
    actor,
    member?.kind ?? null,
    member?.id ?? null,
    member?.role ?? null,
    ...valuesOf(identity),
    isNamed === null ? null : String(isNamed),
  ];
  const how = [rule, speaker ? String(confidence) : null, correction];
  return [
    ...parts.map((part, at) =>
      annotation(QUOTATION, part, [id, `${at + 1}/${parts.length}`, kind, manner ?? null, channel?.kind ?? null, ...who, ...how]),
    ),
    ...(speaker ? [annotation(SPEAKER, speaker.mention, [id, actor, member?.id ?? null, ...valuesOf(identity), 'speaker'])] : []),
    ...(quote.relay
      ? [
          annotation(SPEAKER, quote.relay.mention, [
            id,
            relay,
            quote.relay.actorId,
            ...valuesOf(quote.relay.actorId === null ? null : identities.get(quote.relay.actorId)),
            'relay',
          ]),
        ]
      : []),
    ...(cue ? [annotation(CUE, cue, [id, manner ?? null])] : []),
  ];
}

const annotation = (layer: Layer, { start, end }: Span, values: readonly (string | null)[]): LayerAnnotation => ({
  layer,
  start,
  end,
  values: values.map((value) => (value === null ? null : plainLine(value) || null)),
});
