import { firstNameLists, fullNameTable, phraseTable } from './name-tables';
import { NAME_WORDS } from './name-words';
import * as roles from './occupations';
import * as words from './organisation-words';

/** Words inside a name or next to it that show what the name refers to, such as an organisation, a place or an event. */
export interface KindWords {
  readonly organisationEnds: readonly string[];
  readonly organisationLikelyEnds: readonly string[];
  readonly organisationHeads: readonly string[];
  readonly purposeHeads: readonly string[];
  readonly fieldHeads: readonly string[];
  readonly fields: readonly string[];
  readonly placeEnds: readonly string[];
  readonly placeStarts: readonly string[];
  readonly organisationFollowers: readonly string[];
  readonly organisationNeighbours: readonly string[];
  readonly placeNeighbours: readonly string[];
  readonly eventEnds: readonly string[];
  readonly lawEnds: readonly string[];
  readonly impersonal: readonly string[];
  readonly peoples: readonly string[];
  readonly neverNames: readonly string[];
  readonly thingAcronyms: readonly string[];
}

/** English words for people's roles, and words that help to find descriptions of people. */
export interface RoleWords {
  readonly occupations: readonly string[];
  readonly noOccupations: readonly string[];
  readonly relations: readonly string[];
  readonly descriptionOpeners: readonly string[];
  readonly descriptionAdverbs: readonly string[];
  readonly companionWords: readonly string[];
  readonly nounLinks: readonly string[];
  readonly personAdjectives: readonly string[];
  readonly officeVerbs: readonly string[];
  readonly objectVerbs: readonly string[];
}

/** Words that occur inside names or next to them. */
export type NameWords = Readonly<Record<keyof typeof NAME_WORDS, readonly string[]>>;

/**
 * The names and words that are known in every language. They are plain data, so they can be stored in a separate file that is loaded on
 * demand. The names are folded when this file is built, because folding them takes longer than loading it.
 */
export interface Gazetteers {
  /** The names of organisations, regions and cities, keyed by their first word. `readPhrases` reads the names with one first word. */
  readonly phrases: Readonly<Record<string, string>>;
  /** The full name of an organisation, keyed by each of its names. */
  readonly fullNames: Readonly<Record<string, string>>;
  readonly firstNames: Readonly<Record<'female' | 'male' | 'shared', readonly string[]>>;
  readonly kindWords: KindWords;
  readonly nameWords: NameWords;
  readonly roleWords: RoleWords;
}

export default {
  phrases: phraseTable(),
  fullNames: fullNameTable(),
  firstNames: firstNameLists(),
  kindWords: {
    organisationEnds: [...words.ORGANISATION_ENDS],
    organisationLikelyEnds: [...words.ORGANISATION_LIKELY_ENDS],
    organisationHeads: [...words.ORGANISATION_HEADS],
    purposeHeads: [...words.PURPOSE_HEADS],
    fieldHeads: [...words.FIELD_HEADS],
    fields: [...words.FIELDS],
    placeEnds: [...words.PLACE_ENDS],
    placeStarts: [...words.PLACE_STARTS],
    organisationFollowers: [...words.ORGANISATION_FOLLOWERS],
    organisationNeighbours: [...words.ORGANISATION_NEIGHBOURS],
    placeNeighbours: [...words.PLACE_NEIGHBOURS],
    eventEnds: [...words.EVENT_ENDS],
    lawEnds: [...words.LAW_ENDS],
    impersonal: [...words.IMPERSONAL],
    peoples: [...words.PEOPLES, ...words.COMPASS_PEOPLES],
    neverNames: [...words.NEVER_NAMES],
    thingAcronyms: [...words.THING_ACRONYMS],
  },
  nameWords: NAME_WORDS,
  roleWords: {
    occupations: [...roles.OCCUPATIONS],
    noOccupations: [...roles.NO_OCCUPATIONS],
    relations: [...roles.RELATIONS],
    descriptionOpeners: [...roles.DESCRIPTION_OPENERS],
    descriptionAdverbs: [...roles.DESCRIPTION_ADVERBS],
    companionWords: [...roles.COMPANION_WORDS],
    nounLinks: [...roles.NOUN_LINKS],
    personAdjectives: [...roles.PERSON_ADJECTIVES],
    officeVerbs: [...roles.OFFICE_VERBS],
    objectVerbs: [...roles.OBJECT_VERBS],
  },
} satisfies Gazetteers;
