import type { LossGroup } from '../../controls/library-import';
import type { ImportLoss } from '../../model';
import type { ReasonList } from '../reason-list';

/** The list of everything that an import leaves out. */
export type LossList = ReasonList<LossGroup['code'], ImportLoss>;
