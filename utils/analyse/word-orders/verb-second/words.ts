import type { CueClass, LanguagePack } from '../../../languages/pack';
import { splitWords, wordSet } from '../../../text/split-words';
import type { CueForm, CueWord } from '../../grammar/lexicon';

/**
 * The word lists of `VerbSecondWords` as look-up tables. Fields without a comment, except `particles`, are described under the same names
 * in the language pack.
 */
export interface Words {
  /** The separable verbs, keyed by their form and then by the particle at the end of the clause: «teilte … mit». */
  readonly separated: ReadonlyMap<string, ReadonlyMap<string, CueWord>>;
  /** The separable verbs written as one word, as at the end of a clause: «mitteilte», «mitgeteilt». */
  readonly joined: ReadonlyMap<string, CueWord>;
  readonly particles: ReadonlySet<string>;
  readonly impersonalVerbs: ReadonlySet<string>;
  readonly trailingSources: ReadonlySet<string>;
  readonly degreeWords: ReadonlySet<string>;
  readonly sourcePostpositions: ReadonlySet<string>;
  readonly genitiveDeterminers: ReadonlySet<string>;
  readonly obliqueDeterminers: ReadonlySet<string>;
  readonly weakObliques: ReadonlySet<string>;
  readonly viewNouns: ReadonlySet<string>;
  readonly viewPrepositions: ReadonlySet<string>;
  readonly ownWords: ReadonlySet<string>;
  readonly impersonalPrepositions: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  readonly adverbEndings: readonly string[];
  readonly reportiveForms: ReadonlySet<string>;
  readonly comparingWord: string;
  readonly joinedArticles: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  readonly mannerVerbs: ReadonlySet<string>;
  readonly wordsPrepositions: ReadonlySet<string>;
  readonly shortWord: string;
  readonly quotingVerbs: ReadonlySet<string>;
  /** The prepositions that introduce each verb's object, such as «von» after «sprechen» (to speak of). */
  readonly objectPrepositions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly mentionNouns: ReadonlySet<string>;
  readonly backwardPronouns: ReadonlySet<string>;
  readonly viewpointWord: string;
  readonly moodVerbs: ReadonlySet<string>;
  readonly reflexiveWord: string;
  readonly stateAuxiliaries: ReadonlySet<string>;
  readonly topicPrepositions: ReadonlySet<string>;
}

const known = new WeakMap<LanguagePack, Words>();
const forms: readonly CueForm[] = ['base', 'third', 'past'];

/** Returns a pack's lookup tables, which are built only once. */
export function wordsOf(pack: LanguagePack): Words {
  let words = known.get(pack);
  if (!words) {
    const { verbSecond } = pack;
    const separable = readSeparable(verbSecond?.separableVerbs ?? {});
    const reportive = new Set([...splitWords(verbSecond?.reportiveForms), ...reportiveCues(pack)]);
    words = {
      ...separable,
      impersonalVerbs: wordSet(verbSecond?.impersonalVerbs),
      trailingSources: wordSet(verbSecond?.trailingSources),
      degreeWords: wordSet(verbSecond?.degreeWords),
      sourcePostpositions: wordSet(verbSecond?.sourcePostpositions),
      genitiveDeterminers: wordSet(verbSecond?.genitiveDeterminers),
      obliqueDeterminers: wordSet(verbSecond?.obliqueDeterminers),
      weakObliques: wordSet(verbSecond?.weakObliques),
      viewNouns: wordSet(verbSecond?.viewNouns),
      viewPrepositions: wordSet(verbSecond?.viewPrepositions),
      ownWords: wordSet(verbSecond?.ownWords),
      impersonalPrepositions: wordSet(verbSecond?.impersonalPrepositions),
      objectPronouns: wordSet(verbSecond?.objectPronouns),
      adverbEndings: splitWords(verbSecond?.adverbEndings),
      reportiveForms: new Set([...reportive, ...joinedForms(separable, reportive)]),
      joinedArticles: wordSet(pack.nounCapitals?.joinedArticles),
      nameParticles: wordSet(pack.nounCapitals?.nameParticles),
      questionWords: wordSet(verbSecond?.questionWords),
      mannerVerbs: wordSet(verbSecond?.mannerVerbs),
      wordsPrepositions: wordSet(verbSecond?.wordsPrepositions),
      shortWord: verbSecond?.shortWord ?? '',
      comparingWord: verbSecond?.comparingWord ?? '',
      quotingVerbs: wordSet(verbSecond?.quotingVerbs),
      objectPrepositions: new Map(
        (verbSecond?.objectPrepositions ?? []).map((row) => [splitWords(row)[0] ?? '', new Set(splitWords(row).slice(1))]),
      ),
      mentionNouns: wordSet(verbSecond?.mentionNouns),
      stateAuxiliaries: wordSet(verbSecond?.stateAuxiliaries),
      topicPrepositions: wordSet(verbSecond?.topicPrepositions),
      moodVerbs: wordSet(verbSecond?.moodVerbs),
      reflexiveWord: verbSecond?.reflexiveWord ?? '',
      viewpointWord: verbSecond?.viewpointWord ?? '',
      backwardPronouns: wordSet(verbSecond?.backwardPronouns),
    };
    known.set(pack, words);
  }
  return words;
}

/**
 * Returns the subjunctive forms of the reporting verbs, which mark reported speech. Each is the third of three present forms: «fordere» in
 * «fordert/fordern/fordere».
 */
const reportiveCues = ({ cues, verbSecond }: LanguagePack): string[] =>
  verbSecond ? Object.values(cues).flatMap((rows) => rows.flatMap((row) => splitWords(row)[1]?.split('/').slice(2) ?? [])) : [];

/**
 * Returns separable verbs as they are written at the end of a clause, with the particle joined to the given form: «ausgehe» from «gehe».
 */
const joinedForms = ({ separated }: Pick<Words, 'separated'>, forms: ReadonlySet<string>): string[] =>
  [...separated].flatMap(([form, particles]) => (forms.has(form) ? [...particles.keys()].map((particle) => particle + form) : []));

function readSeparable(verbs: Partial<Readonly<Record<CueClass, readonly string[]>>>): Pick<Words, 'separated' | 'joined' | 'particles'> {
  const parted = new Map<string, Map<string, CueWord>>();
  const joined = new Map<string, CueWord>();
  const particles = new Set<string>();
  for (const [cueClass, rows] of Object.entries(verbs) as [CueClass, readonly string[]][]) {
    for (const row of rows) {
      const [particle = '', base = '', third = '', past = '', participle = ''] = splitWords(row);
      const verb = { class: cueClass, base: particle + base, hearer: false, inverts: true, tight: false, nounLike: false, past: false };
      particles.add(particle);
      for (const [at, slot] of [base, third, past].entries()) {
        const form = forms[at] ?? 'past';
        for (const written of slot.split('/')) {
          joined.set(particle + written, { ...verb, form });
          const byParticle = parted.get(written);
          if (byParticle) byParticle.set(particle, { ...verb, form });
          else parted.set(written, new Map([[particle, { ...verb, form }]]));
        }
      }
      joined.set(participle, { ...verb, form: 'participle' });
    }
  }
  return { separated: parted, joined, particles };
}
