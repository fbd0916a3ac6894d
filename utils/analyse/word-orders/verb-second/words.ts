import type { CueClass, LanguagePack } from '../../../languages/pack';
import type { CueForm, CueWord } from '../../grammar/lexicon';

/** The words of a verb-second language made ready for look-up. */
export interface Words {
  /** Verbs in two parts: by their form, then by the particle that must follow («teilte … mit»). */
  readonly split: ReadonlyMap<string, ReadonlyMap<string, CueWord>>;
  /** The same verbs in one word, as they stand at the end of a clause: «mitteilte», «mitgeteilt». */
  readonly joined: ReadonlyMap<string, CueWord>;
  readonly particles: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  readonly trailing: ReadonlySet<string>;
  readonly degrees: ReadonlySet<string>;
  readonly postpositions: ReadonlySet<string>;
  readonly genitive: ReadonlySet<string>;
  readonly oblique: ReadonlySet<string>;
  readonly weakOblique: ReadonlySet<string>;
  readonly views: ReadonlySet<string>;
  readonly viewPrepositions: ReadonlySet<string>;
  readonly impersonalPrepositions: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly adverbEndings: readonly string[];
  readonly reportive: ReadonlySet<string>;
  readonly comparing: string;
  readonly joinedArticles: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly withWords: ReadonlySet<string>;
  readonly shortly: string;
  readonly quoting: ReadonlySet<string>;
  /** Verbs by the prepositions of their object: «sprechen von». */
  readonly governed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly mentions: ReadonlySet<string>;
  readonly backward: ReadonlySet<string>;
  readonly viewpoint: string;
  readonly reflexive: string;
}

const known = new WeakMap<LanguagePack, Words>();
const split = (words: string | undefined): string[] => (words ?? '').split(' ').filter(Boolean);
const setOf = (words: string | undefined): ReadonlySet<string> => new Set(split(words));
const forms: readonly CueForm[] = ['base', 'third', 'past'];

/** The look-up tables of a pack, built once. */
export function wordsOf(pack: LanguagePack): Words {
  let words = known.get(pack);
  if (!words) {
    const { verbSecond } = pack;
    const separable = readSeparable(verbSecond?.separableVerbs ?? {});
    const reportive = new Set([...split(verbSecond?.reportiveForms), ...reportiveCues(pack)]);
    words = {
      ...separable,
      impersonal: setOf(verbSecond?.impersonalVerbs),
      trailing: setOf(verbSecond?.trailingSources),
      degrees: setOf(verbSecond?.degreeWords),
      postpositions: setOf(verbSecond?.sourcePostpositions),
      genitive: setOf(verbSecond?.genitiveDeterminers),
      oblique: setOf(verbSecond?.obliqueDeterminers),
      weakOblique: setOf(verbSecond?.weakObliques),
      views: setOf(verbSecond?.viewNouns),
      viewPrepositions: setOf(verbSecond?.viewPrepositions),
      impersonalPrepositions: setOf(verbSecond?.impersonalPrepositions),
      objects: setOf(verbSecond?.objectPronouns),
      adverbEndings: split(verbSecond?.adverbEndings),
      reportive: new Set([...reportive, ...joinedForms(separable, reportive)]),
      joinedArticles: setOf(pack.nounCapitals?.joinedArticles),
      nameParticles: setOf(pack.nounCapitals?.nameParticles),
      questions: setOf(verbSecond?.questionWords),
      withWords: setOf(verbSecond?.wordsPrepositions),
      shortly: verbSecond?.shortWord ?? '',
      comparing: verbSecond?.comparingWord ?? '',
      quoting: setOf(verbSecond?.quotingVerbs),
      governed: new Map((verbSecond?.objectPrepositions ?? []).map((row) => [split(row)[0] ?? '', new Set(split(row).slice(1))])),
      mentions: setOf(verbSecond?.mentionNouns),
      reflexive: verbSecond?.reflexiveWord ?? '',
      viewpoint: verbSecond?.viewpointWord ?? '',
      backward: setOf(verbSecond?.backwardPronouns),
    };
    known.set(pack, words);
  }
  return words;
}

/** «fordere» of «fordert/fordern/fordere»: where a row tells three forms of the present, the last is the one of reported speech. */
const reportiveCues = ({ cues, verbSecond }: LanguagePack): string[] =>
  verbSecond ? Object.values(cues).flatMap((rows) => rows.flatMap((row) => split(row)[1]?.split('/').slice(2) ?? [])) : [];

/** «ausgehe» of «gehe»: verbs in two parts are written in one at the end of a clause. */
const joinedForms = ({ split }: Pick<Words, 'split'>, forms: ReadonlySet<string>): string[] =>
  [...split].flatMap(([form, particles]) => (forms.has(form) ? [...particles.keys()].map((particle) => particle + form) : []));

function readSeparable(verbs: Partial<Readonly<Record<CueClass, readonly string[]>>>): Pick<Words, 'split' | 'joined' | 'particles'> {
  const parted = new Map<string, Map<string, CueWord>>();
  const joined = new Map<string, CueWord>();
  const particles = new Set<string>();
  for (const [cueClass, rows] of Object.entries(verbs) as [CueClass, readonly string[]][]) {
    for (const row of rows) {
      const [particle = '', base = '', third = '', past = '', participle = ''] = split(row);
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
  return { split: parted, joined, particles };
}
