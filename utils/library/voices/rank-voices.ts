import { type RankedVoice, SUBJECT_REASONS, type SubjectReason, VOICE_KINDS, type VoiceQuestion } from '../../model';
import { monthOf } from './month-of';
import type { VoiceColumns } from './read-columns';
import { kindNumberOf } from './voice-sort';

/** The most quoted speakers, whose names have still to be read. */
export interface Ranking {
  readonly ranked: readonly Omit<RankedVoice, 'name' | 'uid'>[];
  readonly speakers: number;
  readonly ofSubjects: Readonly<Record<SubjectReason, number>>;
}

/** The counts of an identity. */
interface Speaker {
  readonly id: number;
  quotes: number;
  words: number;
  articles: number;
  first: number;
  last: number;
  /** The article that was counted last. */
  article: number;
  /** All quotations by the number of the kind that the articles give to the speaker. */
  readonly ofKinds: number[];
  /** The quotations in articles about the speaker, by the number of the reason. */
  readonly ofReasons: number[];
}

/**
 * Ranks the identities of a kind by their quotations or words. Articles may differ on whether somebody is a state or a place, so an identity
 * counts as what most of its quotations say, and then with all of them. Identities without any quotation or word to count are left out.
 */
export function rankVoices(columns: VoiceColumns, question: Pick<VoiceQuestion, 'measure' | 'kind' | 'withSubjects' | 'limit'>): Ranking {
  const { measure, kind, withSubjects, limit } = question;
  const wanted = VOICE_KINDS.indexOf(kind);
  const ofKind = countSpeakers(columns, withSubjects).filter(({ ofKinds }) => ofKinds.indexOf(Math.max(...ofKinds)) === wanted);
  const found = ofKind.filter((one) => one[measure] > 0);
  found.sort((a, b) => b[measure] - a[measure] || b.articles - a.articles || a.id - b.id);
  const of = (reason: SubjectReason) => {
    const number = 1 + SUBJECT_REASONS.indexOf(reason);
    return ofKind.reduce((sum, { ofReasons }) => sum + (ofReasons[number] ?? 0), 0);
  };
  return {
    ranked: found
      .slice(0, limit)
      .map(({ id, quotes, words, articles, first, last }) => ({ id, quotes, words, articles, from: monthOf(first), to: monthOf(last) })),
    speakers: found.length,
    ofSubjects: { title: of('title'), mentions: of('mentions') },
  };
}

function countSpeakers(columns: VoiceColumns, withSubjects: boolean): readonly Speaker[] {
  const { articles, months, identities, sorts, subjects, quotes, words } = columns;
  const speakers = new Map<number, Speaker>();
  for (let at = 0; at < identities.length; at++) {
    const id = identities[at] ?? null;
    if (id === null) continue;
    const [article = 0, month = 0, subject = 0, quoted = 0] = [articles[at], months[at], subjects[at], quotes[at]];
    let one = speakers.get(id);
    if (!one) {
      one = {
        id,
        quotes: 0,
        words: 0,
        articles: 0,
        first: Number.MAX_SAFE_INTEGER,
        last: 0,
        article: 0,
        ofKinds: [0, 0, 0, 0],
        ofReasons: [0, 0, 0],
      };
      speakers.set(id, one);
    }
    const kind = kindNumberOf(sorts[at] ?? 0);
    one.ofKinds[kind] = (one.ofKinds[kind] ?? 0) + quoted;
    one.ofReasons[subject] = (one.ofReasons[subject] ?? 0) + quoted;
    if (subject > 0 && !withSubjects) continue;
    one.quotes += quoted;
    one.words += words[at] ?? 0;
    // An article may have two actors who are the same.
    if (one.article !== article) one.articles += 1;
    one.article = article;
    one.first = Math.min(one.first, month);
    one.last = Math.max(one.last, month);
  }
  return [...speakers.values()];
}
