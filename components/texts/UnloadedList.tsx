import { i18n } from '#i18n';
import type { ProblemGroup, TextControls } from '../../utils/controls/link-texts';
import { OPENS_PAGE } from '../links/opens-page';
import { ReasonList } from '../work/ReasonList';

export interface UnloadedListProps {
  readonly problems: readonly ProblemGroup[];
  readonly onSave: TextControls['saveReport'];
}

/** The links that could not be loaded, by their reasons. Each opens its page. */
export const UnloadedList = ({ problems, onSave }: UnloadedListProps) => (
  <ReasonList
    title={i18n.t('texts.unloaded')}
    groups={problems}
    sentenceOf={sentenceOf}
    show={({ title, url }) => (
      <>
        <a href={url} {...OPENS_PAGE}>
          <bdi>{title}</bdi>
        </a>
        <bdi class="work-detail">{URL.parse(url)?.hostname ?? ''}</bdi>
      </>
    )}
  >
    <button type="button" class="button" data-action="save-report" onClick={() => onSave(sentenceOf)}>
      {i18n.t('import.report')}
    </button>
  </ReasonList>
);

const sentenceOf = (problem: ProblemGroup['code']): string => i18n.t(`texts.reason.${problem}`);
