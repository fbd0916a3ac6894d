/**
 * Checks whether a view of an article has its parts that load after the first paint, and its pictures. `root` is the document of the view.
 * Is injected as source text, so it must be self-contained.
 */
export function isWhole(root: Document = document): boolean {
  // Only the later parts give the reading progress its name.
  return root.querySelector('.progress[aria-label]') !== null && [...root.images].every(({ complete }) => complete);
}
