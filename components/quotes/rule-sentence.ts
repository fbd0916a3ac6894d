import { type GeneratedI18nStructure, i18n } from '#i18n';

type RuleKey = Extract<keyof GeneratedI18nStructure, `rule.${string}`>;

/**
 * Returns the sentence that explains why a rule attributes a quotation. A saved article may name a rule of another version, for which a
 * general sentence is returned.
 */
export function ruleSentenceOf(rule: string): string {
  return i18n.t(`rule.${rule}` as RuleKey) || i18n.t('quote.noReason');
}
