import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsControls } from '../../utils/controls/options';
import type { ProblemEntry, ProblemNotice } from '../../utils/model';
import { useLocale } from '../frame/locale-context';

export interface ProblemsSectionProps {
  readonly controls: Pick<OptionsControls, 'problems'>;
}

/** The log of unexpected errors, newest first. The reader can copy it for a report or clear it. */
export function ProblemsSection({ controls: { problems } }: ProblemsSectionProps) {
  const entries = problems.entries.value;
  const notice = problems.notice.value;
  const count = useRef<HTMLParagraphElement>(null);
  const time = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <p class="field-help">{i18n.t('options.problems.help')}</p>
      <p ref={count} class="field-help" data-count="problems" tabIndex={-1}>
        {entries.length === 0 ? i18n.t('options.problems.none') : i18n.t('options.problems.count', entries.length)}
      </p>
      {entries.length > 0 && (
        <div class="options-buttons">
          <button type="button" class="button" data-action="copy-problems" onClick={() => void problems.copy()}>
            {i18n.t('options.problems.copy')}
          </button>
          <button
            type="button"
            class="button"
            data-action="clear-problems"
            onClick={() => {
              // The button disappears with the entries, so focus moves to the count.
              count.current?.focus();
              void problems.clear();
            }}
          >
            {i18n.t('options.problems.clear')}
          </button>
        </div>
      )}
      <p class="field-help" role="status">
        {notice && wordsOf(notice)}
      </p>
      {entries.length > 0 && (
        <ul class="problems">
          {entries.toReversed().map((entry) => (
            <Problem key={`${entry.time} ${entry.place} ${entry.name}`} entry={entry} time={time} />
          ))}
        </ul>
      )}
    </>
  );
}

interface ProblemProps {
  readonly entry: ProblemEntry;
  /** The format of the entry's time. */
  readonly time: Intl.DateTimeFormat;
}

function Problem({ entry, time }: ProblemProps) {
  const { place, name, message, count } = entry;
  return (
    <li>
      <time dateTime={entry.time}>{time.format(Date.parse(entry.time))}</time>{' '}
      <code lang="en" dir="ltr">
        {place} {message === '' ? name : `${name}: ${message}`}
      </code>
      {count > 1 && ` ${i18n.t('options.problems.times', count)}`}
    </li>
  );
}

function wordsOf(notice: ProblemNotice): string {
  if (notice.name === 'failed') return i18n.t(`error.${notice.code}`);
  return notice.name === 'notCopied' ? i18n.t('notice.copyFailed') : i18n.t(`options.problems.${notice.name}`);
}
