import { i18n } from '#i18n';
import { QUERY_FIELDS } from '../../utils/query/fields';
import { choiceWords, fieldWords } from './query-words';

export interface SearchHelpProps {
  /** Adds an example to the query. */
  readonly onTry: (example: string) => void;
}

const WORDS = ['gas price', '"gas price"', 'gas*', '-coal', 'gas OR oil'] as const;
/** The keys of the sentences that explain the examples in `WORDS`. */
export const WORD_TIPS = ['both', 'phrase', 'start', 'without', 'either'] as const;

/**
 * The help for the query language: how words are combined, and all fields with their values. Each example is a button that searches for it.
 * It is closed at first.
 */
export function SearchHelp({ onTry }: SearchHelpProps) {
  const example = (query: string) => (
    <button type="button" class="example" onClick={() => onTry(query)}>
      <code dir="ltr">{query}</code>
    </button>
  );
  return (
    <details class="search-help">
      <summary>{i18n.t('library.help')}</summary>
      <p>{i18n.t('library.helpHint')}</p>
      <dl>
        {WORD_TIPS.map((tip, index) => (
          <div key={tip}>
            <dt>{example(WORDS[index] ?? '')}</dt>
            <dd>{i18n.t(`library.tip.${tip}`)}</dd>
          </div>
        ))}
        {QUERY_FIELDS.map(({ name, choices, example: query }) => (
          <div key={name} data-field={name}>
            <dt>{example(query)}</dt>
            <dd>
              {fieldWords(name)}
              {choices.length > 0 && (
                <ul class="choices">
                  {choices.map((choice) => (
                    <li key={choice}>
                      <code dir="ltr">{choice}</code> <span>{choiceWords(name, choice)}</span>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
