import { QUESTIONS } from '../../components/class-sheet/SheetTask';
import { SOLUTION_COLUMNS } from '../../components/class-sheet/sheet-columns';
import { ABOUT_RESEARCH } from '../../components/export/about-formats';
import { SURENESS } from '../../utils/class-sheet/class-sheet';
import { DIFFERENCES } from '../../utils/compare/comparison';
import type { CompareRefusal, CompareSaid } from '../../utils/controls/comparison';
import { DECISION_KINDS, IDENTITY_REASONS, QUOTE_SIDES, RANKED_KINDS, VOICE_MEASURES } from '../../utils/model';
import { VOICE_SPLITS } from '../../utils/voices-over-time/tally';
import { namesOf } from './names-of';

/** The families of words on the pages about many articles. */
export const FAMILIES_ACROSS_ARTICLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'research.about.*': [Object.values(ABOUT_RESEARCH)],
  'voicesOverTime.measure.*': [VOICE_MEASURES],
  'voicesOverTime.kind.*': [RANKED_KINDS],
  'voicesOverTime.split.*': [VOICE_SPLITS],
  'voicesOverTime.column.*': [VOICE_MEASURES],
  'voicesOverTime.note.*': [['gender', 'group']],
  'voicesOverTime.part.*': [['named', 'unnamed', 'woman', 'man', 'notSaid', 'others']],
  'compare.differs.*': [DIFFERENCES],
  'compare.refused.*': [namesOf<CompareRefusal>({ tabs: true, pages: true, private: true })],
  'compare.said.*': [
    namesOf<Exclude<CompareSaid['name'], 'failed'>>({ copied: true, copyFailed: true, downloaded: true, savedAsOne: true }),
  ],
  'sheet.column.*': [SOLUTION_COLUMNS],
  'sheet.question.*': [QUESTIONS],
  'sheet.sure.*': [SURENESS],
  'actor.decided.*': [DECISION_KINDS],
  'actor.done.*': [DECISION_KINDS],
  'actor.none.*': [QUOTE_SIDES],
  'actor.side.*': [QUOTE_SIDES],
  'actor.reason.*': [IDENTITY_REASONS],
};
