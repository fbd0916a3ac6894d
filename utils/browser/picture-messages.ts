import { articleId, type MessageTable, success } from './serve-messages';

type Asked = { readonly id: number; readonly isAsked: boolean };

/** The table of the message that keeps the pictures of a saved article. `keep` keeps those that are not kept yet. */
export const pictureMessages = (keep: (id: number, isAsked: boolean) => Promise<void>): MessageTable<'keepPictures'> => ({
  keepPictures: { from: 'view', decode: decodeAsked, handle: async ({ id, isAsked }) => success(await keep(id, isAsked)) },
});

function decodeAsked(arrived: unknown): Asked | null {
  if (typeof arrived !== 'object' || arrived === null) return null;
  const { id, isAsked } = arrived as Readonly<Record<string, unknown>>;
  const decoded = articleId(id);
  return decoded === null ? null : { id: decoded, isAsked: isAsked === true };
}
