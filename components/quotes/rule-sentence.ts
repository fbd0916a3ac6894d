import { type GeneratedI18nStructure, i18n } from '#i18n';

type RuleKey = Extract<keyof GeneratedI18nStructure, `rule.${string}`>;

/** Why a rule decided as it did, in a sentence. A saved article may name a rule that this version has no words for. */
export function ruleSentenceOf(rule: string): string {
  return i18n.t(`rule.${rule}` as RuleKey) || i18n.t('quote.noReason');
}
