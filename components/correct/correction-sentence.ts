import { i18n } from '#i18n';
import type { CorrectedSource, Correction, Verdict } from '../../utils/model';
import { changeSentence } from './change-sentence';

/** Returns the words that a correction applies to. For a correction of an actor, this is the name that the analysis found. */
export const wordsOfCorrection = (one: Correction): string =>
  'change' in one ? one.actor.name : one.parts.map(({ exact }) => exact).join(' ');

/** Returns one or two sentences that describe a correction. */
export function correctionSentence(one: Correction): string {
  if (!('change' in one)) return sentenceOf(one.verdict);
  return [changeSentence(one.change), ...(one.always ? [i18n.t('correct.said.always')] : [])].join(' ');
}

function sentenceOf(verdict: Verdict): string {
  if (verdict.is === 'notQuote') return i18n.t('correct.said.notQuote');
  return i18n.t(`correct.said.${verdict.is}`, [nameOf(verdict.source)]);
}

function nameOf(source: CorrectedSource): string {
  if (source.by === 'nobody') return i18n.t('correct.nobody');
  if (source.by === 'name') return source.name;
  return source.words || i18n.t('correct.unnamed');
}
