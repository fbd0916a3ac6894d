import { i18n } from '#i18n';
import type { VoiceKind } from '../../utils/model';
import type { VoiceGroup } from '../../utils/voices/group-of';
import type { VoiceSplit } from '../../utils/voices-over-time/tally';

/** Returns the name of a part of a division. */
export function partWords(split: VoiceSplit, part: string): string {
  if (part === 'unattributed' || split === 'kind') return i18n.t(`kind.${part as VoiceKind}`);
  if (split === 'group' && part !== 'others') return i18n.t(`voices.group.${part as VoiceGroup}`);
  return i18n.t(`voicesOverTime.part.${part as 'others' | 'named' | 'unnamed' | 'woman' | 'man' | 'notSaid'}`);
}

/** The numbers of the colours of the parts; 0 is grey, for what is not known. */
const COLOURS: Readonly<Record<string, number>> = {
  person: 1,
  organisation: 2,
  state: 3,
  place: 5,
  unnamed: 8,
  described: 9,
  named: 1,
  woman: 2,
  man: 1,
  officials: 3,
  organisations: 2,
  experts: 4,
  people: 1,
};

/** Returns the number of the colour of a part. */
export const colourOf = (part: string): number => COLOURS[part] ?? 0;
