import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ReasonGroup } from '../../utils/controls/reason-group';
import { useLocale } from '../frame/locale-context';

export interface ReasonListProps<Code extends string, Example> {
  readonly title: string;
  readonly groups: readonly ReasonGroup<Code, Example>[];
  readonly sentenceOf: (code: Code) => string;
  /** Shows what a reason is about. */
  readonly show: (example: Example) => ComponentChildren;
  /** The buttons below the list. */
  readonly children?: ComponentChildren;
}

/** The number of examples that are shown for each reason. */
const MAX_SHOWN = 20;

/** The list of what could not be done: each reason opens to show what it is about. */
export function ReasonList<Code extends string, Example>({ title, groups, sentenceOf, show, children }: ReasonListProps<Code, Example>) {
  const locale = useLocale();
  if (groups.length === 0) return null;
  return (
    <section class="work-reasons">
      <h2>{title}</h2>
      {groups.map(({ code, count, examples }) => (
        <details key={code} data-reason={code}>
          <summary>
            <b>{count.toLocaleString(locale)}</b> {sentenceOf(code)}
          </summary>
          <ul>
            {examples.slice(0, MAX_SHOWN).map((example, at) => (
              <li key={at}>{show(example)}</li>
            ))}
            {count > MAX_SHOWN && <li>{i18n.t('import.andMore', [(count - MAX_SHOWN).toLocaleString(locale)])}</li>}
          </ul>
        </details>
      ))}
      {children}
    </section>
  );
}
