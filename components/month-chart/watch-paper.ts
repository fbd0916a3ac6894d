/**
 * Calls a function before and after the page is printed, because a drawing does not follow style sheets by itself. On paper, the figure with
 * the chart has the attribute `data-paper`, with which the style sheet gives it the colours for paper. Returns the function that ends this.
 */
export function watchPaper(chart: HTMLElement, onChange: () => void): () => void {
  const figure = chart.closest('figure');
  const begin = () => {
    figure?.setAttribute('data-paper', '');
    onChange();
  };
  const end = () => {
    figure?.removeAttribute('data-paper');
    onChange();
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    figure?.removeAttribute('data-paper');
  };
}
