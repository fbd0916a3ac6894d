import { i18n } from '#i18n';
import type { ChannelKind, Manner, QuoteKind } from '../../utils/model';
import { type FieldName, fieldNamed, type StateChoice } from '../../utils/query/fields';
import type { QueryProblem } from '../../utils/query/query';

/** Returns what is wrong with a query and what to do about it, in one or two sentences. `list` joins suggestions in the reader's language. */
export function problemWords({ code, subject = '', suggestions }: QueryProblem, list: (items: readonly string[]) => string): string {
  const field = fieldNamed(subject);
  const name = field ? `${field.name}:` : subject;
  switch (code) {
    case 'emptyValue':
      return i18n.t('query.problem.emptyValue', [name, field?.example ?? '']);
    case 'unknownChoice':
      return i18n.t('query.problem.unknownChoice', [name, list(suggestions)]);
    case 'unknownField':
      return [
        i18n.t('query.problem.unknownField', [`${subject}:`]),
        ...(suggestions.length > 0 ? [i18n.t('query.meant', [list(suggestions.map((suggestion) => `${suggestion}:`))])] : []),
      ].join(' ');
    case 'badTime':
    case 'tooLong':
    case 'tooDeep':
    case 'tooMany':
      return i18n.t(`query.problem.${code}`, [name]);
    default:
      return i18n.t(`query.problem.${code}`);
  }
}

/** Returns what a field of the query language is about. */
export const fieldWords = (name: FieldName): string => i18n.t(`query.field.${name}`);

/** Returns what a value of `is:` means. */
export const stateWords = (state: StateChoice): string => i18n.t(`query.is.${state}`);

/** Returns what a value of a field means; an empty text if the value says so itself. */
export function choiceWords(field: FieldName, choice: string): string {
  const words = meaningOf(field, choice);
  return words === choice ? '' : words;
}

function meaningOf(field: FieldName, choice: string): string {
  switch (field) {
    case 'is':
      return stateWords(choice as StateChoice);
    case 'said':
      return i18n.t(`manner.${choice as Manner}`);
    case 'kind':
      return i18n.t(`quote.${choice as QuoteKind}`);
    case 'channel':
      return i18n.t(`channel.${choice as ChannelKind}`);
    default:
      return '';
  }
}
