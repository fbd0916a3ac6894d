import { i18n } from '#i18n';
import type { Voice, VoiceShare } from '../../utils/voices/voice-share';
import { labelOf } from '../cast/member-label';

/** From this share on a group is what the article is told by. */
const MOST = 50;

/** Whose words an article mostly quotes, and where another voice is first heard, in sentences; none where nobody is quoted. */
export function voiceSentences(share: VoiceShare): string[] {
  const { words, voices, groups, retold } = share;
  if (words === 0) return retold > 0 ? [i18n.t('voices.noneDirect')] : [];
  return mostOf(voices, groups);
}

function mostOf(voices: readonly Voice[], groups: VoiceShare['groups']): string[] {
  const told = voices.filter(({ group }) => group !== null);
  const [loudest] = told;
  if (!loudest) return [i18n.t('voices.nobody')];
  if (voices.length === 1) return [i18n.t('voices.one', [labelOf(loudest.member)])];
  const most = groups.find(({ group, percent }) => group !== 'others' && percent >= MOST);
  if (most && most.group !== 'others')
    return [i18n.t(`voices.mostly.${most.group}`, [most.percent]), ...(most.otherFrom ? [i18n.t('voices.other', [most.otherFrom])] : [])];
  const other = firstOf(told.filter((voice) => voice !== loudest));
  const isSure = other <= firstOf(voices.filter(({ group }) => group === null));
  return [
    i18n.t('voices.loudest', [loudest.percent, labelOf(loudest.member)]),
    ...(told.length > 1 && isSure ? [i18n.t('voices.other', [other])] : []),
  ];
}

const firstOf = (voices: readonly Voice[]): number => Math.min(...voices.map(({ paragraph }) => paragraph));
