import type { CastMember } from '../../../article/cast';
import { inOrder } from '../../../cite/work/cited-name';
import { citedWork } from '../../../cite/work/cited-work';
import type { ActorKind, ExportedIdentity } from '../../../model';
import { countWords } from '../../../text/count-words';
import { codePointsOf } from '../facts/code-points';
import { identityUrn } from '../facts/identity-urn';
import { plainLine, plainText } from '../facts/plain-text';
import type { ResearchArticle, ResearchQuotation } from '../facts/research-article';

type Json = Readonly<Record<string, unknown>>;

/** The types of schema.org. A state also acts and speaks, so it is an organisation too. */
const TYPES: Readonly<Record<ActorKind, string | readonly string[]>> = {
  person: 'Person',
  organisation: 'Organization',
  state: ['Country', 'Organization'],
  place: 'Place',
};

/**
 * Returns the things in an article as schema.org describes them: the article, its actors and its quotations. An actor that the library knows
 * in other articles has the same id in all of them, so that what they say of it comes together.
 */
export function graphOf(facts: ResearchArticle): Json[] {
  const { cast, quotations, identities } = facts;
  const idOf = (name: string) => `urn:dramatis:article:${facts.uid}#${name}`;
  const actorId = (id: string) => {
    const identity = identities.get(id);
    return identity ? identityUrn(identity) : idOf(id);
  };
  const at = codePointsOf(facts.article.text);
  const actors = cast.members.filter(({ kind, quotes }) => kind !== 'unattributed' && (isActor(kind) || quotes.length > 0));
  return [
    articleOf(
      facts,
      idOf('article'),
      [...new Set(actors.filter(({ kind }) => isActor(kind)).map(({ id }) => actorId(id)))].map((id) => ({ '@id': id })),
    ),
    ...actors.map((member) => actorOf(member, actorId(member.id), identities.get(member.id))),
    ...quotations.map((quotation) => ({
      ...quotationOf(quotation, at),
      '@id': idOf(quotation.id),
      ...linksOf(quotation, actorId),
      isPartOf: { '@id': idOf('article') },
      inLanguage: langOf(facts),
    })),
  ].map(withoutNothing);
}

const isActor = (kind: CastMember['kind']): kind is ActorKind => kind in TYPES;
const langOf = ({ article: { lang } }: ResearchArticle): string | null => (lang === 'und' ? null : lang);

function articleOf(facts: ResearchArticle, id: string, mentions: readonly Json[]): Json {
  const { article, title, address, tags, savedAt } = facts;
  const { authors, site } = citedWork(article, savedAt);
  return {
    '@type': 'NewsArticle',
    '@id': id,
    url: address,
    headline: plainLine(title),
    abstract: article.standfirst && plainText(article.standfirst),
    author: authors.map((author) => ({
      '@type': author.is === 'person' ? 'Person' : 'Organization',
      name: plainLine(inOrder(author)),
      ...(author.is === 'person' && { givenName: plainLine(author.given), familyName: plainLine(author.family) }),
    })),
    publisher: { '@type': 'Organization', name: plainLine(site) },
    datePublished: article.published,
    dateModified: article.updated,
    articleSection: article.section && plainLine(article.section),
    inLanguage: langOf(facts),
    image: article.image,
    keywords: tags.map(plainLine),
    wordCount: countWords(article.text, article.lang),
    articleBody: plainText(article.text),
    mentions,
  };
}

function actorOf(member: CastMember, id: string, identity: ExportedIdentity | undefined): Json {
  const { kind, aliases, role } = member;
  // The article does not say whether a source without a name is a person or a body.
  if (!isActor(kind)) return { '@id': id, description: plainLine(member.name), 'dramatis:source': kind };
  // Articles may differ about the kind, and a thing must not be of two kinds.
  const known = identity ?? { kind, name: member.name };
  return {
    '@type': TYPES[known.kind],
    '@id': id,
    name: plainLine(known.name),
    alternateName: [member.name, ...aliases].filter((one) => one !== known.name).map(plainLine),
    [known.kind === 'person' ? 'jobTitle' : 'description']: role && plainLine(role),
  };
}

/** Returns a quotation without its links. What schema.org has no words for has names of our own. Places count characters (code points). */
function quotationOf(
  { words, quote, isNamed, speakerWords, cueWords, anonymity, correction }: ResearchQuotation,
  at: (offset: number) => number,
): Json {
  const { parts, kind, manner, channel, rule, confidence, speaker } = quote;
  return {
    '@type': 'Quotation',
    text: plainLine(words),
    'dramatis:parts': parts.map(({ start, end }) => `${at(start)}-${at(end)}`),
    'dramatis:kind': kind,
    'dramatis:manner': manner,
    'dramatis:channel': channel?.kind,
    'dramatis:named': isNamed,
    'dramatis:speakerWords': speakerWords && plainLine(speakerWords),
    'dramatis:reportingWords': cueWords && plainLine(cueWords),
    'dramatis:anonymity': anonymity && plainLine(anonymity),
    'dramatis:rule': rule,
    'dramatis:confidence': speaker && confidence,
    'dramatis:correction': correction,
  };
}

function linksOf({ member, identity, relay }: ResearchQuotation, actorId: (id: string) => string): Json {
  const speaker = member && { '@id': actorId(member.id) };
  return {
    // Only people and organisations are characters; the others have said the words all the same.
    ...(member && ((identity ?? member).kind === 'place' ? { creator: speaker } : { spokenByCharacter: speaker })),
    'dramatis:relay': relay && plainLine(relay),
  };
}

/** Leaves out what is not known. */
const withoutNothing = (thing: Json): Json =>
  Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
