import { i18n } from '#i18n';
import type { Article } from '../../utils/model';
import { SheetColumns } from './SheetColumns';
import { SheetHead } from './SheetHead';
import { TASK_COLUMNS } from './sheet-columns';

export interface SheetTaskProps {
  readonly article: Article;
  /** The number of sources that the analysis has found. */
  readonly sources: number;
}

/** There are a few more lines than sources, so that their number does not give the answer away. */
const SPARE = 2;
const MIN_LINES = 6;
const MAX_LINES = 14;
/** The questions below the table. */
export const QUESTIONS = ['most', 'missing', 'check'] as const;

/** The part of the sheet that pupils fill in. */
export function SheetTask({ article, sources }: SheetTaskProps) {
  const lines = Math.min(MAX_LINES, Math.max(MIN_LINES, sources + SPARE));
  return (
    <section class="sheet-page" data-part="task">
      <SheetHead article={article} heading={i18n.t('sheet.task')} />
      <p class="sheet-names">
        {[i18n.t('sheet.name'), i18n.t('sheet.class'), i18n.t('sheet.date')].map((label) => (
          <span key={label}>{label}</span>
        ))}
      </p>
      <p>{i18n.t('sheet.instruction')}</p>
      <table>
        <SheetColumns columns={TASK_COLUMNS} />
        <tbody>
          {Array.from({ length: lines }, (_, line) => (
            <tr key={line} class="sheet-blank">
              <td />
              <td>
                <Box label={i18n.t('sheet.yes')} />
                <Box label={i18n.t('sheet.no')} />
              </td>
              <td />
              <td />
              <td>
                <Box label={i18n.t('sheet.verbatim')} />
                <Box label={i18n.t('sheet.inOtherWords')} />
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <ol class="sheet-questions">
        {QUESTIONS.map((question) => (
          <li key={question}>
            {i18n.t(`sheet.question.${question}`)}
            <span class="sheet-line" />
            <span class="sheet-line" />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A box to be ticked with a pen. */
const Box = ({ label }: { readonly label: string }) => (
  <span class="sheet-box">
    <span class="sheet-tick" aria-hidden="true" />
    {label}
  </span>
);
