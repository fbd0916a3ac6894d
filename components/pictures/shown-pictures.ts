/** A picture of the article that is on the screen. */
export interface ShownPicture {
  /** The address that it is shown from already. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** What opens it. */
  readonly opener: HTMLElement;
}

/** The pictures of an article that can be looked at by themselves, in the order of the screen. One that did not load is not among them. */
export function picturesIn(article: HTMLElement): ShownPicture[] {
  return [...article.querySelectorAll<HTMLElement>('[data-action="enlarge"]')].flatMap((opener) => {
    const image = opener.querySelector('img');
    if (!image || !opener.checkVisibility()) return [];
    const words = opener.closest('figure')?.querySelector('figcaption');
    const credit = words?.querySelector('.credit')?.textContent ?? '';
    const caption = words?.textContent ?? '';
    return [{ src: image.src, alt: image.alt, caption: caption.slice(0, caption.length - credit.length).trim(), credit, opener }];
  });
}
