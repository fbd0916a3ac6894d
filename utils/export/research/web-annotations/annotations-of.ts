import type { ActorKind, ExportedIdentity, Span } from '../../../model';
import { codePointsOf } from '../facts/code-points';
import { guidsIn } from '../facts/guid';
import { identityUrn } from '../facts/identity-urn';
import { plainLine, plainText } from '../facts/plain-text';
import type { ResearchArticle, ResearchHighlight, ResearchQuotation } from '../facts/research-article';

/** The length of the text before and after the words by which they are found again, in UTF-16 units. */
const CONTEXT = 32;
const GENERATOR = { id: 'urn:dramatis', type: 'Software', name: 'Dramatis' };

type Json = Readonly<Record<string, unknown>>;
/** Makes the place of words in the article. */
type Target = (span: Span) => Json;

/** Returns the annotations of an article: its quotations, the reader's highlights, and the reader's tags and note. */
export function annotationsOf(facts: ResearchArticle): Json[] {
  const urn = guidsIn(facts.uid);
  const base = (name: string): Json => ({ id: `urn:uuid:${urn(name)}`, type: 'Annotation', generator: GENERATOR });
  const target = targetIn(facts);
  return [
    ...facts.quotations.map((quotation) => ({ ...base(`quotation ${quotation.id}`), ...ofQuotation(quotation, target) })),
    ...facts.highlights.map((one) => ({ ...base(`highlight ${one.highlight.id}`), ...ofHighlight(one, facts, target) })),
    ...(facts.note === '' && facts.tags.length === 0 ? [] : [{ ...base('article'), ...ofArticle(facts) }]),
  ];
}

const ofQuotation = (quotation: ResearchQuotation, target: Target): Json => {
  const { quote, actor, member, identity, isNamed, relay, correction, anonymity } = quotation;
  const { kind, manner, channel, speaker, cue, rule, confidence } = quote;
  return {
    motivation: actor === null ? 'classifying' : ['identifying', 'classifying'],
    body: [
      ...(actor === null ? [] : [text('identifying', actor)]),
      ...(identity ? [ofIdentity(identity)] : []),
      ...[
        `quotation: ${kind}`,
        member && `speaker: ${member.kind}`,
        member?.role && `role: ${member.role}`,
        isNamed === null ? null : isNamed ? 'named' : 'not named',
        anonymity && `reason: ${anonymity}`,
        manner && `manner: ${manner}`,
        channel && `channel: ${channel.kind}`,
        relay && `relayed by: ${relay}`,
        `rule: ${rule}`,
        speaker && `confidence: ${confidence}`,
        correction && `corrected by the reader: ${correction}`,
      ].flatMap((value) => (value ? [text('classifying', value)] : [])),
      // The words that say who speaks, and how, are parts of the same source.
      ...[speaker?.mention, cue].flatMap((span) => (span && span.start < span.end ? [{ ...target(span), purpose: 'linking' }] : [])),
    ],
    target: quote.parts.map(target),
  };
};

/** The types of the vocabulary of annotations (FOAF). It has none for places. */
const TYPES: Readonly<Record<ActorKind, string | undefined>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'Organization',
  place: undefined,
};

/** Returns the speaker over all articles of the library. */
const ofIdentity = (identity: ExportedIdentity): Json => ({
  type: 'SpecificResource',
  purpose: 'identifying',
  source: { id: identityUrn(identity), type: TYPES[identity.kind], name: plainLine(identity.name) },
});

const ofHighlight = ({ highlight, places }: ResearchHighlight, { address }: ResearchArticle, target: Target): Json => {
  const { note, colour, madeAt, parts } = highlight;
  return {
    motivation: note ? ['highlighting', 'commenting'] : 'highlighting',
    created: madeAt,
    body: [...(note ? [text('commenting', note)] : []), text('tagging', `colour: ${colour}`)],
    target:
      places.length > 0
        ? places.map(target)
        : // The words are no longer in the article, so only what they were is known.
          parts.map(({ exact, prefix, suffix }) => ({
            type: 'SpecificResource',
            source: address,
            selector: [{ type: 'TextQuoteSelector', exact: plainText(exact), prefix: plainText(prefix), suffix: plainText(suffix) }],
          })),
  };
};

const ofArticle = ({ note, tags, address }: ResearchArticle): Json => ({
  motivation: [...(note === '' ? [] : ['commenting']), ...(tags.length === 0 ? [] : ['tagging'])],
  body: [...(note === '' ? [] : [text('commenting', note)]), ...tags.map((tag) => text('tagging', tag))],
  target: address,
});

const text = (purpose: string, value: string): Json => ({ type: 'TextualBody', purpose, format: 'text/plain', value: plainText(value) });

/**
 * Returns a function that describes words of an article by the words around them, which are found in the page, and by their place among
 * the characters (code points) of the text that Dramatis has extracted.
 */
function targetIn({ article, address }: ResearchArticle): Target {
  const plain = plainText(article.text);
  const at = codePointsOf(plain);
  const slice = (start: number, end: number) => plain.slice(start, end).toWellFormed().replaceAll('\ufffd', '');
  return ({ start, end }) => ({
    type: 'SpecificResource',
    source: address,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: plain.slice(start, end),
        prefix: slice(Math.max(0, start - CONTEXT), start),
        suffix: slice(end, end + CONTEXT),
      },
      { type: 'TextPositionSelector', start: at(start), end: at(end) },
    ],
  });
}
