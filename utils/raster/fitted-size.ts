/** The length of the longer side to which a kept picture is scaled, in pixels. It fills the column of a large screen twice as dense as usual. */
export const KEPT_SIDE = 1_600;

/** Returns the size of a picture scaled to `KEPT_SIDE`. A smaller picture keeps its size. */
export function fittedSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, KEPT_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
