/** Returns the URL fragment of a saved article on the library page. */
export const articleAddress = (id: number): string => `#/article/${id}`;
/** The URL fragment of the list of articles on the library page. */
export const LIST_ADDRESS = '#/';
