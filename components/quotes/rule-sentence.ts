import { type GeneratedI18nStructure, i18n } from '#i18n';

type RuleKey = Extract<keyof GeneratedI18nStructure, `rule.${string}`>;

/**
 * Returns the sentence that explains why a rule attributes a quotation to its speaker. The sentence is a general one if the rule is
 * unknown, as it may be in an article saved by another version.
 */
export function ruleSentenceOf(rule: string): string {
  return i18n.t(`rule.${rule}` as RuleKey) || i18n.t('quote.noReason');
}
