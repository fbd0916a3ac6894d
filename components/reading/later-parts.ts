import '../styles/later.css';

/**
 * The parts of a reading view that are not needed for its first paint, because they appear only when the reader asks for them. They are
 * bundled into a file of their own, which `useLaterParts` loads.
 */
export { AloudBar } from '../aloud/AloudBar';
export { OverArticle } from './OverArticle';
