/** The content of a view of the extension that shows an attacked page. */
export interface ViewFindings {
  /** Executions, violations of the content security policy and uncaught errors, as the watching script lists them. */
  readonly noticed: readonly string[];
  /** Elements and attributes in the article that an article must not have, such as a script or a `javascript:` link. */
  readonly unsafe: readonly string[];
  /** The addresses of the article's pictures, also of those that could not be loaded if the view is the popup. */
  readonly pictures: readonly string[];
  /** The indexes of the payloads whose paragraph is in the view. */
  readonly arrived: readonly number[];
}

/** Inspects a view. Runs in its document, whose `root` is given, so it must be self-contained. */
export async function inspectView(root: Document = document): Promise<ViewFindings> {
  // Pictures are requested and handlers are run at the next frames, if the document is drawn at all.
  const drawn = () => new Promise((resolve) => (root.hidden ? setTimeout(resolve, 50) : requestAnimationFrame(resolve)));
  await drawn();
  await drawn();
  const article = root.querySelector('.article') ?? root.body;
  const unsafe: string[] = [];
  const never = /^(?:script|iframe|frame|frameset|object|embed|applet|base|meta|link|style|template|foreignobject|animate|set|math)$/i;
  for (const element of article.querySelectorAll('*')) {
    if (never.test(element.localName)) unsafe.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      const isScript =
        /^(?:href|src|action|formaction|xlink:href|data)$/.test(name) &&
        !/^(?:https?:|mailto:|#|\/|data:image\/|chrome-extension:|moz-extension:)/.test(value);
      if (name.startsWith('on') || name === 'srcdoc' || name === 'srcset' || isScript)
        unsafe.push(`${element.localName} ${name}=${value}`.slice(0, 200));
    }
  }
  const arrived = [...(article.textContent ?? '').matchAll(/Marker(\d+)x/g)].map(([, index]) => Number(index));
  const pictures = [...root.querySelectorAll('img')].flatMap(({ src, currentSrc }) => [src, currentSrc]).filter((one) => one !== '');
  // The view removes the element of a picture that cannot be loaded, so the pictures are also taken from the article, which the popup has.
  JSON.stringify((globalThis as { dramatis?: { article: unknown } }).dramatis?.article, (key, value) => {
    if ((key === 'src' || key === 'image') && typeof value === 'string') pictures.push(value);
    return value;
  });
  return {
    noticed: globalThis.noticed?.splice(0) ?? ['error: the watching script is missing'],
    unsafe,
    pictures,
    arrived: [...new Set(arrived)],
  };
}
