/** The panels that can open over an article. At most one of them is open. */
// biome-ignore format: a list
export const PANEL_NAMES = [
  'more', 'display', 'aloud', 'share', 'highlights', 'contents', 'find', 'voices', 'site', 'keys', 'note', 'picture',
] as const;
export type PanelName = (typeof PANEL_NAMES)[number];
