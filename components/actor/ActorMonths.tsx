import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActorSurroundings } from '../../utils/model';
import { useLocale } from '../frame/locale-context';

export interface ActorMonthsProps {
  readonly months: ActorSurroundings['months'];
}

/** The months in which the actor was quoted. */
export function ActorMonths({ months }: ActorMonthsProps) {
  const id = useId();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const most = Math.max(1, ...months.map(({ quotes }) => quotes));
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  if (months.length < 2) return null;
  return (
    <section class="actor-months" aria-labelledby={id}>
      <h3 id={id}>{i18n.t('actor.months')}</h3>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{i18n.t('actor.asTable')}</summary>
        {isOpen && (
          <table aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{i18n.t('actor.month')}</th>
                <th scope="col">{i18n.t('actor.quotations')}</th>
                <th scope="col">{i18n.t('library.place.articles')}</th>
              </tr>
            </thead>
            <tbody>
              {months
                .filter(({ articles }) => articles > 0)
                .map((one) => (
                  <tr key={one.month}>
                    <th scope="row">{month.format(Date.parse(`${one.month}-01`))}</th>
                    <td>{one.quotes.toLocaleString(locale)}</td>
                    <td>{one.articles.toLocaleString(locale)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        )}
      </details>
      <div class="actor-bars" aria-hidden="true">
        {months.map((one) => (
          <span key={one.month} style={{ blockSize: `${(100 * one.quotes) / most}%` }} title={one.month} />
        ))}
      </div>
    </section>
  );
}
