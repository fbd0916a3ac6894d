import { i18n } from '#i18n';
import { QUERY_FIELDS } from '../../utils/query/fields';
import { HelpLink } from '../frame/HelpLink';
import { choiceWords, fieldWords } from './query-words';

export interface SearchHelpProps {
  /** Adds an example to the query. */
  readonly onTry: (example: string) => void;
}

const WORDS = ['gas price', '"gas price"', 'gas*', '-coal', 'gas OR oil'] as const;
/** The keys of the sentences that explain the examples in `WORDS`. */
export const WORD_TIPS = ['both', 'phrase', 'start', 'without', 'either'] as const;
/** The fields of the examples that come first, beside a phrase: who said something, and a tag. */
const FIRST_FIELDS: readonly string[] = ['speaker', 'tag'];

/**
 * The help for the query language: three examples, and behind them how words are combined, and all fields with their values. Each example
 * is a button that searches for it. It is closed at first.
 */
export function SearchHelp({ onTry }: SearchHelpProps) {
  const example = (query: string) => (
    <button type="button" class="example" onClick={() => onTry(query)}>
      <code dir="ltr">{query}</code>
    </button>
  );
  const word = (tip: (typeof WORD_TIPS)[number]) => (
    <div key={tip}>
      <dt>{example(WORDS[WORD_TIPS.indexOf(tip)] ?? '')}</dt>
      <dd>{i18n.t(`library.tip.${tip}`)}</dd>
    </div>
  );
  return (
    <details class="search-help">
      <summary>{i18n.t('library.help')}</summary>
      <p>
        {i18n.t('library.helpHint')}
        <HelpLink to="search" about={i18n.t('library.help')} />
      </p>
      <dl>
        {word('phrase')}
        {QUERY_FIELDS.filter(({ name }) => FIRST_FIELDS.includes(name)).map(({ name, example: query }) => (
          <div key={name}>
            <dt>{example(query)}</dt>
            <dd>{fieldWords(name)}</dd>
          </div>
        ))}
      </dl>
      <details class="search-conditions">
        <summary>{i18n.t('library.allConditions')}</summary>
        <dl>
          {WORD_TIPS.map(word)}
          {QUERY_FIELDS.map(({ name, choices, example: query }) => (
            <div key={name} data-field={name}>
              <dt>{example(query)}</dt>
              <dd>
                {fieldWords(name)}
                {choices.length > 0 && (
                  <ul class="field-choices">
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
    </details>
  );
}
