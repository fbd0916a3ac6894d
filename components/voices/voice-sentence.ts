import { i18n } from '#i18n';
import type { Voice, VoiceShare } from '../../utils/voices/voice-share';
import { labelOf } from '../cast/member-label';

/** The minimum share of the quoted words, in per cent, for a group of speakers to be named as the most quoted. */
const MIN_SHARE = 50;

/**
 * Returns the sentences that say which group or speaker the article quotes most, and in which paragraph it first quotes another group or
 * speaker. Returns an empty list if nothing is quoted.
 */
export function voiceSentences(share: VoiceShare): string[] {
  const { words, voices, groups, indirect } = share;
  if (words === 0) return indirect > 0 ? [i18n.t('voices.noneDirect')] : [];
  return mostOf(voices, groups);
}

function mostOf(voices: readonly Voice[], groups: VoiceShare['groups']): string[] {
  const known = voices.filter(({ group }) => group !== null);
  const [main] = known;
  if (!main) return [i18n.t('voices.nobody')];
  if (voices.length === 1) return [i18n.t('voices.one', [labelOf(main.member)])];
  const most = groups.find(({ group, percent }) => group !== 'others' && percent >= MIN_SHARE);
  if (most && most.group !== 'others')
    return [i18n.t(`voices.mostly.${most.group}`, [most.percent]), ...(most.otherFrom ? [i18n.t('voices.other', [most.otherFrom])] : [])];
  const other = firstOf(known.filter((voice) => voice !== main));
  const isSure = other <= firstOf(voices.filter(({ group }) => group === null));
  return [
    i18n.t('voices.loudest', [main.percent, labelOf(main.member)]),
    ...(known.length > 1 && isSure ? [i18n.t('voices.other', [other])] : []),
  ];
}

const firstOf = (voices: readonly Voice[]): number => Math.min(...voices.map(({ paragraph }) => paragraph));
