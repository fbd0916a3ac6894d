import type { CueClass, LanguagePack } from '../../../languages/pack';
import { splitWords, wordSet } from '../../../text/split-words';

/**
 * The form of a reporting verb. A finite verb ends its clause, a passive has no subject, a participle describes the noun after it, and a
 * converb is a non-finite verb that depends on another verb after it.
 */
export type PredicateForm = 'finite' | 'passive' | 'participle' | 'converb';

/** The word lists of `VerbFinalWords` as lookup tables. Each field has the same name as in the pack. */
export interface Words {
  readonly compounds: ReadonlyMap<string, CueClass>;
  readonly lightVerbs: ReadonlyMap<string, PredicateForm>;
  readonly passives: ReadonlySet<string>;
  readonly linkers: ReadonlySet<string>;
  readonly sourcePostpositions: ReadonlySet<string>;
  readonly agentPostposition: string;
  readonly statementNouns: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly genitiveEndings: readonly string[];
  readonly obliqueEndings: readonly string[];
  readonly participleEndings: readonly string[];
  readonly converbEndings: readonly string[];
  readonly lookalikes: ReadonlySet<string>;
  readonly reportedEndings: readonly string[];
}

const known = new WeakMap<LanguagePack, Words>();

/** Returns a pack's lookup tables, which are built only once. */
export function wordsOf(pack: LanguagePack): Words {
  let words = known.get(pack);
  if (!words) {
    const final = pack.verbFinal;
    const compounds = Object.entries(final?.compounds ?? {}) as [CueClass, string][];
    const light = Object.entries(final?.lightVerbs ?? {}) as [PredicateForm, string][];
    words = {
      compounds: new Map(compounds.flatMap(([cueClass, list]) => splitWords(list).map((word) => [word, cueClass] as const))),
      lightVerbs: new Map(light.flatMap(([form, list]) => splitWords(list).map((word) => [word, form] as const))),
      passives: wordSet(final?.passives),
      linkers: wordSet(final?.linkers),
      sourcePostpositions: wordSet(final?.sourcePostpositions),
      agentPostposition: final?.agentPostposition ?? '',
      statementNouns: wordSet(final?.statementNouns),
      genitives: wordSet(final?.genitives),
      genitiveEndings: splitWords(final?.genitiveEndings),
      obliqueEndings: splitWords(final?.obliqueEndings),
      participleEndings: splitWords(final?.participleEndings),
      converbEndings: splitWords(final?.converbEndings),
      lookalikes: wordSet(final?.lookalikes),
      reportedEndings: splitWords(final?.reportedEndings),
    };
    known.set(pack, words);
  }
  return words;
}
