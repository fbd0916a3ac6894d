import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { QueryProblem } from '../../utils/query/query';
import { keyOf } from '../../utils/settings/commands';
import { useLocale } from '../frame/locale-context';
import { useSettings } from '../frame/settings-context';
import { useCommands } from '../frame/use-commands';
import { Icon } from '../icons/Icon';
import { Completions } from './Completions';
import { QueryProblems } from './QueryProblems';
import { SearchHelp } from './SearchHelp';
import { useCompletions } from './use-completions';

export interface SearchFieldProps {
  /** The name of the field. */
  readonly label: string;
  readonly query: string;
  /** Everything that is wrong with the query whose results are shown. */
  readonly problems: readonly QueryProblem[];
  /** The number of results; `null` if there is no query, or no answer yet. */
  readonly found: number | null;
  /** The names of the reader's tags, which are suggested. */
  readonly tags: readonly string[];
  /** The part of the library that is searched. The help closes when the reader chooses another. */
  readonly view?: string;
  readonly onSearch: (query: string) => void;
}

/**
 * The field that searches the library. Results follow while the reader types. Below the field are completions of what is being typed, the
 * number of results, whatever is wrong with the query, and the help. The key that finds words in an article focuses the field.
 */
export function SearchField({ label, query, problems, found, tags, view, onSearch }: SearchFieldProps) {
  const id = useId();
  const settings = useSettings();
  const field = useRef<HTMLInputElement>(null);
  const [isTyping, setTyping] = useState(false);
  const type = (words: string) => {
    setTyping(true);
    onSearch(words);
    completions.open();
    field.current?.focus();
  };
  const completions = useCompletions(query, tags, (completion) => type(completion.query));
  useCommands(field, settings, (command) => {
    if (command !== 'find') return false;
    field.current?.focus();
    field.current?.select();
    return true;
  });
  const { offered, active } = completions;
  const finish = () => {
    setTyping(false);
    completions.close();
  };
  const key = keyOf('find', settings.value.value.keys);
  // The words that the reader is typing are unfinished, and not wrong yet.
  const wrong = isTyping ? problems.filter(({ code, end }) => code === 'tooLong' || end < query.trimEnd().length) : problems;
  return (
    <search class="library-search">
      <div class="search-box">
        <Icon name="find" />
        <input
          ref={field}
          type="search"
          // A `datalist`, which Preact's types ask for, could not show what a suggestion means.
          list={undefined}
          // biome-ignore lint/a11y/noRedundantRoles: a field without a `datalist` has another role.
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={offered.length > 0}
          aria-controls={offered.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={active === null ? undefined : `${id}-list-${active}`}
          aria-describedby={wrong.length > 0 ? id : undefined}
          aria-keyshortcuts={key ?? undefined}
          placeholder={label}
          value={query}
          autoComplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            const isHandled = completions.handleKey(event.key);
            if (isHandled || (event.key === 'Escape' && query !== '')) event.preventDefault();
            if (isHandled) return;
            if (event.key === 'Enter') finish();
            if (event.key === 'Escape' && query !== '') onSearch('');
          }}
        />
        {key && query === '' && <kbd>{key}</kbd>}
        {offered.length > 0 && (
          <Completions
            id={`${id}-list`}
            label={i18n.t('library.completions')}
            completions={offered}
            active={active}
            onChoose={(completion) => type(completion.query)}
          />
        )}
      </div>
      {wrong.length > 0 && <QueryProblems id={id} problems={wrong} />}
      <p class="found-count" role="status">
        {found !== null && <FoundCount key={query} found={found} />}
      </p>
      <SearchHelp key={view} onTry={(example) => type(query.trim() === '' ? example : `${query.trimEnd()} ${example}`)} />
    </search>
  );
}

/** The number of results. */
function FoundCount({ found }: { readonly found: number }): ComponentChildren {
  const locale = useLocale();
  return found === 0 ? (
    <span class="nothing-found">{i18n.t('library.nothing')}</span>
  ) : (
    i18n.t('library.found', found, [found.toLocaleString(locale)])
  );
}
