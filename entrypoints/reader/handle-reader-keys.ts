/**
 * Handles the keys of reader mode that work wherever the focus is: Escape, and Ctrl+P (⌘P), because the browser would otherwise print the
 * page with only the visible part of the article.
 */
export function handleReaderKeys(backOrLeave: () => void): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'p';
      if (event.key !== 'Escape' && !isPrint) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isPrint) window.print();
      else backOrLeave();
    },
    { capture: true },
  );
}
