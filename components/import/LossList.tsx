import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LossGroup } from '../../utils/controls/library-import';
import { useLocale } from '../frame/locale-context';

export interface LossListProps {
  readonly title: string;
  readonly losses: readonly LossGroup[];
  /** The buttons below the list. */
  readonly children?: ComponentChildren;
}

/** The number of examples that are shown for each reason. */
const MAX_SHOWN = 20;

/** The list of what is not imported: each reason opens to show the files and lines that it is about. */
export function LossList({ title, losses, children }: LossListProps) {
  const locale = useLocale();
  if (losses.length === 0) return null;
  return (
    <section class="import-losses">
      <h2>{title}</h2>
      {losses.map(({ code, count, examples }) => (
        <details key={code} data-loss={code}>
          <summary>
            <b>{count.toLocaleString(locale)}</b> {i18n.t(`import.reason.${code}`)}
          </summary>
          <ul>
            {examples.slice(0, MAX_SHOWN).map(({ from, detail }, at) => (
              <li key={at}>
                <bdi>
                  {from.file}
                  {from.line !== null && `:${from.line}`}
                </bdi>
                {detail !== null && <bdi class="import-detail">{detail}</bdi>}
              </li>
            ))}
            {count > MAX_SHOWN && <li>{i18n.t('import.andMore', [(count - MAX_SHOWN).toLocaleString(locale)])}</li>}
          </ul>
        </details>
      ))}
      {children}
    </section>
  );
}
