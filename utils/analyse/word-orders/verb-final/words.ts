import type { CueClass, LanguagePack } from '../../../languages/pack';

/** What a reporting verb does in its sentence: closes it, has no subject, describes the noun behind it, or leads on to another verb. */
export type PredicateForm = 'finite' | 'passive' | 'participle' | 'converb';

/** The words of a verb-final language made ready for look-up. */
export interface Words {
  readonly compounds: ReadonlyMap<string, CueClass>;
  readonly light: ReadonlyMap<string, PredicateForm>;
  readonly passives: ReadonlySet<string>;
  readonly linkers: ReadonlySet<string>;
  readonly sourcePostpositions: ReadonlySet<string>;
  readonly agentPostposition: string;
  readonly statements: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly genitiveEndings: readonly string[];
  readonly obliqueEndings: readonly string[];
  readonly participleEndings: readonly string[];
  readonly converbEndings: readonly string[];
  readonly lookalikes: ReadonlySet<string>;
  readonly reportedEndings: readonly string[];
}

const known = new WeakMap<LanguagePack, Words>();
const split = (words: string | undefined): string[] => (words ?? '').split(' ').filter(Boolean);
const setOf = (words: string | undefined): ReadonlySet<string> => new Set(split(words));

/** The look-up tables of a pack, built once. */
export function wordsOf(pack: LanguagePack): Words {
  let words = known.get(pack);
  if (!words) {
    const final = pack.verbFinal;
    const compounds = Object.entries(final?.compounds ?? {}) as [CueClass, string][];
    const light = Object.entries(final?.lightVerbs ?? {}) as [PredicateForm, string][];
    words = {
      compounds: new Map(compounds.flatMap(([cueClass, list]) => split(list).map((word) => [word, cueClass] as const))),
      light: new Map(light.flatMap(([form, list]) => split(list).map((word) => [word, form] as const))),
      passives: setOf(final?.passives),
      linkers: setOf(final?.linkers),
      sourcePostpositions: setOf(final?.sourcePostpositions),
      agentPostposition: final?.agentPostposition ?? '',
      statements: setOf(final?.statementNouns),
      genitives: setOf(final?.genitives),
      genitiveEndings: split(final?.genitiveEndings),
      obliqueEndings: split(final?.obliqueEndings),
      participleEndings: split(final?.participleEndings),
      converbEndings: split(final?.converbEndings),
      lookalikes: setOf(final?.lookalikes),
      reportedEndings: split(final?.reportedEndings),
    };
    known.set(pack, words);
  }
  return words;
}
