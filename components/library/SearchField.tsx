import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { QueryProblem } from '../../utils/query/query';
import { keyOf } from '../../utils/settings/commands';
import { useLocale } from '../frame/locale-context';
import { useSettings } from '../frame/settings-context';
import { useCommands } from '../frame/use-commands';
import { Icon } from '../icons/Icon';
import { problemWords } from './query-words';

export interface SearchFieldProps {
  readonly query: string;
  /** Everything that is wrong with the query whose results are shown. */
  readonly problems: readonly QueryProblem[];
  /** The number of results; `null` if there is no query, or no answer yet. */
  readonly found: number | null;
  readonly onSearch: (query: string) => void;
}

/**
 * The field that searches the library. Results follow while the reader types. Below the field are the number of results and whatever is wrong
 * with the query. The key that finds words in an article focuses the field.
 */
export function SearchField({ query, problems, found, onSearch }: SearchFieldProps) {
  const id = useId();
  const locale = useLocale();
  const settings = useSettings();
  const field = useRef<HTMLInputElement>(null);
  const [isTyping, setTyping] = useState(false);
  useCommands(field, settings, (command) => {
    if (command !== 'find') return false;
    field.current?.focus();
    field.current?.select();
    return true;
  });
  const key = keyOf('find', settings.value.value.keys);
  // What the reader is typing is unfinished, and not wrong yet.
  const wrong = isTyping ? problems.filter(({ code, end }) => code === 'tooLong' || end < query.trimEnd().length) : problems;
  const choose = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (
    <search class="library-search">
      <div class="search-box">
        <Icon name="find" />
        <input
          ref={field}
          type="search"
          aria-label={i18n.t('library.search')}
          aria-describedby={wrong.length > 0 ? id : undefined}
          aria-keyshortcuts={key ?? undefined}
          placeholder={i18n.t('library.search')}
          value={query}
          autoComplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => {
            setTyping(true);
            onSearch(currentTarget.value);
          }}
          onBlur={() => setTyping(false)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Enter') setTyping(false);
            if (event.key !== 'Escape' || query === '') return;
            event.preventDefault();
            onSearch('');
          }}
        />
        {key && query === '' && <kbd>{key}</kbd>}
      </div>
      {wrong.length > 0 && (
        <ul class="query-problems" id={id}>
          {wrong.map((problem) => (
            <li key={`${problem.code} ${problem.start}`}>{problemWords(problem, (items) => choose.format(items))}</li>
          ))}
        </ul>
      )}
      <p class="found-count" role="status">
        {found !== null && (found === 0 ? i18n.t('library.nothing') : i18n.t('library.found', found))}
      </p>
    </search>
  );
}
