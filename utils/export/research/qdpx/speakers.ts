import { publisherOf } from '../../../article/article-address';
import { guidOf } from '../facts/guid';
import { plainLine } from '../facts/plain-text';
import type { ResearchArticle, ResearchQuotation } from '../facts/research-article';
import { codeGuid, SPEAKERS } from './codes';
import { type NamedSpeaker, nameSpeakers } from './name-speakers';
import { element, textElement } from './xml';

/** The speakers of a project. Each is a case with variables, and a code with the same GUID for the words of this case. */
export interface Speakers {
  /** Returns the GUID of the speaker of a quotation, who is listed from now on; `null` if the quotation has none. */
  guidOf(quotation: ResearchQuotation, facts: ResearchArticle): string | null;
  /** Returns the codes of the speakers, one after another. */
  codes(): Iterable<string>;
  /** Returns the cases, one after another. */
  cases(): Iterable<string>;
  readonly isEmpty: boolean;
}
interface Listed extends NamedSpeaker {
  readonly guid: string;
  readonly kind: string;
  readonly isNamed: string;
  readonly identity: string;
  roles: readonly string[];
  aliases: readonly string[];
}

const COLOUR = '#34495E';
/** The largest number of roles or other names that a case lists. */
const MOST = 8;

/** The variables of a speaker, by the name of each. */
const VARIABLES = {
  kind: 'The kind of actor: person, organisation, state or place; unnamed or described for a source without a name.',
  named: 'Whether articles name the speaker.',
  'identity id': 'The speaker in all articles of the library, as in the table of quotations.',
  roles: 'What the articles say the speaker is.',
  'other names': 'The other names that the articles use.',
} as const;
export const SPEAKER_VARIABLES: Readonly<Record<string, string>> = VARIABLES;
export const variableGuid = (name: string): string => guidOf(`variable ${name}`);

/**
 * Begins the list of speakers. An actor with the same identity is the same speaker in all articles. If the library knows none, actors with the
 * same kind and full name are the same; a person of whom there is only one word, and a source without a name, is another one in each article.
 */
export function createSpeakers(): Speakers {
  const byGuid = new Map<string, Listed>();
  return {
    guidOf({ member, identity, isNamed }, facts) {
      if (!member) return null;
      const { name, id, role, aliases } = member;
      const kind = identity?.kind ?? member.kind;
      const known = plainLine(identity?.name ?? name) || kind;
      const isShared = identity !== null || (isNamed === true && (kind !== 'person' || known.includes(' ')));
      const shared = identity ? `identity ${identity.uid}` : `speaker ${kind} ${known}`;
      const guid = guidOf(isShared ? shared : `speaker ${facts.uid} ${id} ${known}`);
      const listed = byGuid.get(guid) ?? {
        guid,
        words: isShared ? known : `${known} – ${plainLine(facts.title)}`,
        role: isShared ? plainLine(role ?? '') : '',
        outlet: isShared ? plainLine(publisherOf(facts.article).name) : '',
        kind,
        isNamed: isNamed === null ? '' : String(isNamed),
        identity: identity?.uid ?? '',
        roles: [],
        aliases: [],
      };
      listed.roles = withMore(listed.roles, role === null ? [] : [role]);
      listed.aliases = withMore(
        listed.aliases,
        [name, ...aliases].filter((one) => plainLine(one) !== known),
      );
      byGuid.set(guid, listed);
      return guid;
    },
    *codes() {
      for (const [{ guid }, name] of nameSpeakers([...byGuid.values()]))
        yield element('Code', [
          ['guid', guid],
          ['name', name],
          ['isCodable', 'true'],
          ['color', COLOUR],
        ]);
    },
    *cases() {
      for (const [listed, name] of nameSpeakers([...byGuid.values()])) yield caseOf(listed, name);
    },
    get isEmpty() {
      return byGuid.size === 0;
    },
  };
}

function withMore(known: readonly string[], more: readonly string[]): readonly string[] {
  const fresh = more.map(plainLine).filter((one) => one !== '' && !known.includes(one));
  return fresh.length === 0 || known.length >= MOST ? known : [...known, ...fresh].slice(0, MOST);
}

function caseOf({ guid, kind, isNamed, identity, roles, aliases }: Listed, name: string): string {
  const values: Readonly<Record<keyof typeof VARIABLES, string>> = {
    kind,
    named: isNamed,
    'identity id': identity,
    roles: roles.join(' | '),
    'other names': aliases.join(' | '),
  };
  return element(
    'Case',
    [
      ['guid', guid],
      ['name', name],
    ],
    [
      element('CodeRef', [['targetGUID', guid]]),
      ...Object.entries(values).flatMap(([variable, value]) => variableValue(variable, 'Text', value)),
    ],
  );
}

/** Returns the value of a variable, or nothing if there is none. */
export const variableValue = (name: string, type: 'Text' | 'Date', value: string | null): string[] =>
  value
    ? [element('VariableValue', [], [element('VariableRef', [['targetGUID', variableGuid(name)]]), ...textElement(`${type}Value`, value)])]
    : [];

/** The beginning of the code under which the speakers are listed, without its end. */
export const SPEAKERS_HEAD = `<Code guid="${codeGuid(`group ${SPEAKERS}`)}" name="${SPEAKERS}" isCodable="false" color="${COLOUR}"><Description>Who says the words. Each code is also a case, with the same GUID.</Description>\n`;
