import type { ArticleScope, Result, VoiceCount, VoiceQuestion } from '../../model';

/** The part of `Library` that counts the voices of articles. */
export interface VoiceLibrary {
  /** Counts the voices in some articles. */
  countVoices(question: VoiceQuestion): Promise<Result<VoiceCount>>;
  /** Returns the ids of the articles whose speakers are not known yet, because they come from an earlier release or a damaged file. */
  unreadVoices(scope: ArticleScope): Promise<Result<readonly number[]>>;
  /** Finds out who speaks in up to `MAX_VOICES_READ` articles. Repeating the call is safe. */
  readVoices(ids: readonly number[]): Promise<Result<null>>;
}
/** The calls that count the voices of articles. */
export type VoiceCall = keyof VoiceLibrary;

/** The maximum number of articles that are read at once, which takes a tenth of a second, or a quarter if the actors have to be identified. */
export const MAX_VOICES_READ = 25;
