/** The panels that can open over an article. Only one of them can be open at a time. */
// biome-ignore format: a list
export const PANEL_NAMES = [
  'more', 'display', 'aloud', 'share', 'highlights', 'contents', 'find', 'voices', 'site', 'keys', 'note', 'picture',
] as const;
export type PanelName = (typeof PANEL_NAMES)[number];
