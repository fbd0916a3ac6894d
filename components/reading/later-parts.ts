import '../styles/later.css';
import { addIcons } from '../icons/icon-paths';
import { LATER_ICONS } from '../icons/later-icon-paths';

addIcons(LATER_ICONS);

/**
 * The parts of a reading view that are not needed for its first paint, because they appear or act only when the reader asks for them. They
 * are bundled into a file of their own, which `loadLaterParts` loads.
 */
export { AloudBar } from '../aloud/AloudBar';
export { ReadingProgress } from '../article/ReadingProgress';
export { ActorMore } from '../cast/ActorMore';
export { CastLegend } from '../cast/CastLegend';
export { FocusBar } from '../cast/FocusBar';
export { PositionAnnouncer } from '../cast/PositionAnnouncer';
export { QuoteCounts } from '../cast/QuoteCounts';
export { CorrectionNotice } from '../correct/CorrectionNotice';
export { DoubtHelp } from '../doubt/DoubtHelp';
export { editNotices, RememberedNotice } from '../edit/edit-notices';
export { LostParagraphs } from '../edit/LostParagraphs';
export { NextPage } from '../edit/NextPage';
export { LineFocusBar } from '../focus/LineFocusBar';
export { StatusToast } from '../frame/StatusToast';
export { PrintSource } from '../share/PrintSource';
export { createQuoteKeeper } from '../voices/keep-quote';
export { LegendExamples } from '../voices/LegendExamples';
export { MapStrip } from '../voices/MapStrip';
export { QuoteBar } from '../voices/QuoteBar';
export { QuoteStepper } from '../voices/QuoteStepper';
export { QuoteTools } from '../voices/QuoteTools';
export { VoiceSummary } from '../voices/VoiceSummary';
export { LaterView } from './LaterView';
