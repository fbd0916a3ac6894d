import { agencyNote } from './agency-note';
import { authorNote } from './author-note';
import { boilerplateOpening } from './boilerplate-opening';
import { bylineLine } from './byline-line';
import { dateLine } from './date-line';
import { disclosure } from './disclosure';
import { figureText } from './figure-text';
import { invitation } from './invitation';
import { leadingLabel } from './leading-label';
import { linkOnly } from './link-only';
import { pictureCredit } from './picture-credit';
import { readAlso } from './read-also';
import { repeat } from './repeat';
import type { Rule } from './rule';
import { titleRepeat } from './title-repeat';
import { trailingRelated } from './trailing-related';

/**
 * All rules. If several rules object to a block, the first one gives the reason. Each rule is also a feature of the learned filter.
 * `PageView.verdicts` has one bit per rule, in this order.
 */
export const RULES: readonly Rule[] = [
  figureText,
  trailingRelated,
  pictureCredit,
  linkOnly,
  readAlso,
  invitation,
  disclosure,
  authorNote,
  agencyNote,
  boilerplateOpening,
  dateLine,
  titleRepeat,
  bylineLine,
  leadingLabel,
  repeat,
];
