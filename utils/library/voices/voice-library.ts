import type { ArticleScope, Result, VoiceCount, VoiceQuestion } from '../../model';

/** The part of `Library` that counts the voices of articles. */
export interface VoiceLibrary {
  /** Counts the voices in some articles. */
  countVoices(question: VoiceQuestion): Promise<Result<VoiceCount>>;
  /** Returns the ids of the articles whose words, women and men and groups `readVoices` has still to count. */
  unreadVoices(scope: ArticleScope): Promise<Result<readonly number[]>>;
  /** Counts everything in up to `MAX_VOICES_READ` articles. Repeating the call is safe. */
  readVoices(ids: readonly number[]): Promise<Result<null>>;
}
/** The calls that count the voices of articles. */
export type VoiceCall = keyof VoiceLibrary;

/** The maximum number of articles that are read at once, which takes less than a tenth of a second. */
export const MAX_VOICES_READ = 25;
