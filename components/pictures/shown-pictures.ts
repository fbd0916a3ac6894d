/** A picture that is currently displayed in the article. */
export interface ShownPicture {
  /** The address from which the article has already loaded the picture. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** The button in the article that opens the picture. */
  readonly opener: HTMLElement;
}

/** Returns the pictures in an article that can be enlarged, in document order. Omits pictures that failed to load. */
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
