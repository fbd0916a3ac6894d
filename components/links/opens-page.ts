/** The attributes of a link to the page of a saved link: it opens in a new tab, and the page does not learn where the reader comes from. */
export const OPENS_PAGE = { target: '_blank', rel: 'noopener noreferrer nofollow', referrerpolicy: 'no-referrer' } as const;
