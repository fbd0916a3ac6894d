/** Returns the address of a saved article within the library page. */
export const articleAddress = (id: number): string => `#/article/${id}`;
/** The address of the list within the library page. */
export const LIST_ADDRESS = '#/';
