/** The panels of a reading view, of which one at most is open. */
export const PANEL_NAMES = ['more', 'display', 'aloud', 'share', 'highlights', 'contents', 'find', 'voices', 'site', 'keys'] as const;
export type PanelName = (typeof PANEL_NAMES)[number];
