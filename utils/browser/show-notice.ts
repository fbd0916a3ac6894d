import { DONE_COLOURS, paintButton, WARNING_COLOURS } from './toolbar-button';

/** The sign for what went wrong. */
const WARNING = '!';

/**
 * Shows a message on the toolbar button for one tab. It is used for actions that have no popup or page in which to show the message. The
 * message disappears when the tab loads another page. `badge` is a sign of at most four letters.
 */
export const showNotice = (tabId: number, sentence: string, badge = WARNING): Promise<void> =>
  paintButton(tabId, badge, badge === WARNING ? WARNING_COLOURS : DONE_COLOURS, sentence);
