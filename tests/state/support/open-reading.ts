import { correctReading } from '../../../utils/correct/correct-reading';
import type { Reading, ViewState } from '../../../utils/model';
import { createReadingState, type ReadingOptions } from '../../../utils/state/reading-state';
import { voiceShareOf } from '../../../utils/voices/voice-share';

/** Opens a reading with its corrections. */
export const openReading = (reading: Reading, options: Partial<ReadingOptions> = {}, at?: ViewState) =>
  createReadingState(correctReading(reading), voiceShareOf, { locale: 'en-GB', ...options }, at);
