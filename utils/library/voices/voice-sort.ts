import { SAID_GENDERS, VOICE_KINDS, type VoiceKind, type VoiceSum } from '../../model';

/** The groups of voices in the order of their numbers, which are only used while the library is open. */
const GROUPS: readonly (string | null)[] = ['officials', 'organisations', 'experts', 'people', 'others'];
/** The last digit of the sort of a voice without a group. */
const NO_GROUP = 9;

export type VoiceSort = Pick<VoiceSum, 'kind' | 'gender' | 'group'>;

/** Returns the number of a kind of sources. */
export const kindNumber = (kind: VoiceKind): number => VOICE_KINDS.indexOf(kind);

/** Returns the number that stands for a sort of voices: the kind, the gender and the group have a digit each. One number sorts faster. */
export function sortNumber({ kind, gender, group }: VoiceSort): number {
  const at = GROUPS.indexOf(group);
  return 100 * kindNumber(kind) + 10 * SAID_GENDERS.indexOf(gender) + (at < 0 ? NO_GROUP : at);
}

/** Returns the sort of voices for which a number stands. */
export const sortOf = (number: number): VoiceSort => ({
  kind: VOICE_KINDS[Math.floor(number / 100)] ?? 'unattributed',
  gender: SAID_GENDERS[Math.floor(number / 10) % 10] ?? 'notSaid',
  group: GROUPS[number % 10] ?? null,
});

/** The number of a sort of which only the kind is known, as an expression over the kind `kind` in the table of actors. */
export const SORT_OF_ACTOR = `CASE kind ${VOICE_KINDS.slice(0, 4)
  .map((kind) => `WHEN '${kind}' THEN ${sortNumber({ kind, gender: 'notSaid', group: null })}`)
  .join(' ')} END`;
