import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LossGroup } from '../../utils/controls/library-import';
import { ReasonList } from '../work/ReasonList';

export interface LossListProps {
  readonly title: string;
  readonly losses: readonly LossGroup[];
  /** The buttons below the list. */
  readonly children?: ComponentChildren;
}

/** The list of what is not imported, with the files and lines that each reason is about. */
export const LossList = ({ title, losses, children }: LossListProps) => (
  <ReasonList
    title={title}
    groups={losses}
    sentenceOf={(code) => i18n.t(`import.reason.${code}`)}
    show={({ from, detail }) => (
      <>
        <bdi>
          {from.file}
          {from.line !== null && `:${from.line}`}
        </bdi>
        {detail !== null && <bdi class="work-detail">{detail}</bdi>}
      </>
    )}
  >
    {children}
  </ReasonList>
);
