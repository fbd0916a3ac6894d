import { castOf } from '../article/cast';
import type { Reading, SaidGender, SubjectReason, VoiceAmount, VoiceKind } from '../model';
import { groupOf, type VoiceGroup } from '../voices/group-of';
import { quotedWords } from '../voices/quoted-words';
import { saidGender } from './said-gender';
import { subjectOf } from './subject-of';

/** A speaker of one article, with what the article quotes and says of the speaker. */
export interface ArticleVoice extends VoiceAmount {
  readonly kind: VoiceKind;
  /** The id of an actor of the article; `null` for any other source. */
  readonly actor: string | null;
  readonly gender: SaidGender;
  /** `null` for the unknown speaker. */
  readonly group: VoiceGroup | null;
  /** The reason for which the article is about the speaker; `null` if it is not. */
  readonly subject: SubjectReason | null;
}

/** Returns the speakers of a corrected reading. Takes linear time. */
export function articleVoices(reading: Reading): readonly ArticleVoice[] {
  const { article, analysis } = reading;
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const subject = subjectOf(reading);
  return castOf(reading).members.flatMap((member): ArticleVoice[] => {
    if (member.quotes.length === 0) return [];
    const actor = actors.get(member.id);
    return [
      {
        kind: member.kind,
        actor: actor?.id ?? null,
        gender: saidGender(article.text, member, actor, analysis.lang),
        group: member.kind === 'unattributed' ? null : groupOf(article.text, member, actor, analysis.lang),
        subject: subject && subject.actorId === actor?.id ? subject.reason : null,
        quotes: member.quotes.length,
        words: member.quotes.reduce((sum, quote) => sum + quotedWords(article.text, quote, article.lang), 0),
      },
    ];
  });
}
