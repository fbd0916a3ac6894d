import { defineContentScript } from 'wxt/utils/define-content-script';
import { extractArticle } from '../utils/extract/extract-article';

/** Injected on the reader's click; what `main` returns is the result of `scripting.executeScript`. */
export default defineContentScript({
  registration: 'runtime',
  main: () => extractArticle(document, window.location.href),
});
