import { articleId, type MessageTable, success } from './serve-messages';

/** The table of the message that keeps the pictures of a saved article. `keep` keeps those that are not kept yet. */
export const pictureMessages = (keep: (id: number) => Promise<void>): MessageTable<'keepPictures'> => ({
  keepPictures: { from: 'view', decode: articleId, handle: async (id) => success(await keep(id)) },
});
