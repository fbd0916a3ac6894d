/** The state that an article needs only after its first paint, unless it has been changed before. */
export type LaterState = typeof import('./later-state');
export const loadLaterState = (): Promise<LaterState> => import('./later-state');
