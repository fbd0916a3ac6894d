import { SAID_GENDERS, VOICE_KINDS, type VoiceSum } from '../../model';

/** The groups of voices in the order of their numbers. */
const GROUPS: readonly (string | null)[] = ['officials', 'organisations', 'experts', 'people', 'others'];
/** The last digit of the sort of a voice without a group. */
const NO_GROUP = 9;

export type VoiceSort = Pick<VoiceSum, 'kind' | 'gender' | 'group'>;

/**
 * Returns the number that stands for a sort of voices in the library: the kind, the gender and the group have a digit each. A release with
 * other numbers needs a new `VOICES_VERSION`.
 */
export function sortNumber({ kind, gender, group }: VoiceSort): number {
  const at = GROUPS.indexOf(group);
  return 100 * VOICE_KINDS.indexOf(kind) + 10 * SAID_GENDERS.indexOf(gender) + (at < 0 ? NO_GROUP : at);
}

/** Returns the index in `VOICE_KINDS` of the kind in the number of a sort. */
export const kindNumberOf = (number: number): number => Math.floor(number / 100);

/** Returns the sort of voices for which a number stands. */
export const sortOf = (number: number): VoiceSort => ({
  kind: VOICE_KINDS[kindNumberOf(number)] ?? 'unattributed',
  gender: SAID_GENDERS[Math.floor(number / 10) % 10] ?? 'notSaid',
  group: GROUPS[number % 10] ?? null,
});
