import { i18n } from '#i18n';
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
