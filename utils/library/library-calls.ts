import type { Library, LibraryCall } from './library';

/**
 * The senders that may make a call. `view` allows only the extension's views. `ownSite` also allows reader mode on a page, if the page is
 * from the same site as the article that the call is about. The call identifies that article by its `id`, address or content. `anyPage`
 * also allows reader mode on any page.
 */
export type CallSender = 'anyPage' | 'ownSite' | 'view';

interface CallRow {
  readonly sender: CallSender;
  /** Whether reader mode may not make the call in a private window, because the call stores something. */
  readonly isWriting?: true;
  /** Whether the call reads or writes whole files, and may take minutes. */
  readonly isLong?: true;
  /** The names of the method's arguments in a request, in order. */
  readonly fields: readonly string[];
}

/**
 * The table of library calls, from which the client, the requests and the check of senders are derived. The handlers are in `answer-….ts`. A
 * call with `anyPage` must neither read nor change any article.
 */
export const LIBRARY_CALLS = {
  status: { sender: 'anyPage', fields: [] },
  save: { sender: 'ownSite', isWriting: true, fields: ['reading', 'known', 'tab'] },
  list: { sender: 'view', fields: ['page'] },
  open: { sender: 'view', fields: ['id'] },
  find: { sender: 'ownSite', fields: ['url'] },
  annotations: { sender: 'ownSite', fields: ['id'] },
  annotate: { sender: 'ownSite', isWriting: true, fields: ['id', 'annotations'] },
  place: { sender: 'ownSite', fields: ['id'] },
  keepPlace: { sender: 'ownSite', isWriting: true, fields: ['id', 'place'] },
  remove: { sender: 'view', fields: ['id'] },
  restore: { sender: 'view', fields: ['id'] },
  search: { sender: 'view', fields: ['query', 'page'] },
  prepare: { sender: 'view', fields: [] },
  shelf: { sender: 'view', fields: ['id'] },
  mark: { sender: 'view', fields: ['ids', 'change'] },
  tag: { sender: 'view', fields: ['ids', 'add', 'remove'] },
  tags: { sender: 'view', fields: ['prefix'] },
  keepNote: { sender: 'view', fields: ['id', 'note'] },
  savedSearches: { sender: 'view', fields: [] },
  keepSearch: { sender: 'view', fields: ['search'] },
  removeSearch: { sender: 'view', fields: ['search'] },
  removeMany: { sender: 'view', fields: ['ids'] },
  restoreMany: { sender: 'view', fields: ['ids'] },
  eraseMany: { sender: 'view', fields: ['ids'] },
  saveLinks: { sender: 'view', fields: ['links'] },
  importMany: { sender: 'view', fields: ['entries'] },
  countKnown: { sender: 'view', fields: ['addresses'] },
  searchIds: { sender: 'view', fields: ['query', 'order'] },
  remarks: { sender: 'view', fields: ['query', 'page'] },
  picturesOf: { sender: 'view', fields: ['id'] },
  picture: { sender: 'view', fields: ['hash'] },
  missingPictures: { sender: 'view', fields: ['id'] },
  showPictures: { sender: 'view', fields: ['id', 'addresses'] },
  keepPicture: { sender: 'view', fields: ['id', 'picture', 'limit'] },
  missPicture: { sender: 'view', fields: ['id', 'address', 'problem'] },
  pictureSpace: { sender: 'view', fields: [] },
  trimPictures: { sender: 'view', fields: ['limit'] },
  exportTargets: { sender: 'view', fields: ['scope'] },
  exportArticle: { sender: 'view', fields: ['id'] },
  linkTargets: { sender: 'view', fields: ['scope'] },
  countVoices: { sender: 'view', fields: ['question'] },
  unreadVoices: { sender: 'view', fields: ['scope'] },
  readVoices: { sender: 'view', fields: ['ids'] },
  fillLink: { sender: 'view', fields: ['id', 'reading'] },
  sameWords: { sender: 'view', fields: ['id'] },
  quotationVersions: { sender: 'view', fields: ['id', 'quote'] },
  hasLink: { sender: 'view', fields: ['url', 'canonicalUrl'] },
  castIdentities: { sender: 'view', fields: ['id'] },
  identities: { sender: 'view', fields: ['prefix', 'page'] },
  identity: { sender: 'view', fields: ['identity'] },
  identitySuggestions: { sender: 'view', fields: ['page'] },
  mergeIdentities: { sender: 'view', fields: ['identity', 'other'] },
  partIdentity: { sender: 'view', fields: ['identity', 'ids'] },
  keepApart: { sender: 'view', fields: ['identity', 'other'] },
  renameIdentity: { sender: 'view', fields: ['identity', 'name'] },
  undoDecision: { sender: 'view', fields: ['decision'] },
  actorQuotes: { sender: 'view', fields: ['id', 'page'] },
  actorSurroundings: { sender: 'view', fields: ['id'] },
  safety: { sender: 'view', fields: [] },
  check: { sender: 'view', fields: [] },
  noticed: { sender: 'view', fields: ['repair'] },
  discard: { sender: 'view', fields: ['file'] },
  upkeep: { sender: 'view', fields: [] },
  backUp: { sender: 'view', isLong: true, fields: ['settings'] },
  dropBackup: { sender: 'view', isLong: true, fields: ['file'] },
  openBackup: { sender: 'view', isLong: true, fields: ['file'] },
  beginRestore: { sender: 'view', isLong: true, fields: ['mode', 'bringsBack'] },
  stepRestore: { sender: 'view', fields: [] },
  finishRestore: { sender: 'view', isLong: true, fields: ['token'] },
  cancelRestore: { sender: 'view', fields: [] },
} as const satisfies Readonly<Record<LibraryCall, CallRow>>;

/** Returns whether a call reads or writes whole files, so that an answer may take minutes. */
export const isLongCall = (call: LibraryCall): boolean => 'isLong' in LIBRARY_CALLS[call];

/** An object with the given field names, whose values have the given types in the same order. */
type Named<Fields extends readonly string[], Values extends readonly unknown[]> = Fields extends readonly [
  infer Field extends string,
  ...infer OtherFields extends readonly string[],
]
  ? Values extends readonly [infer Value, ...infer OtherValues]
    ? { readonly [K in Field]: Value } & Named<OtherFields, OtherValues>
    : Values extends readonly [(infer Value)?, ...infer OtherValues]
      ? { readonly [K in Field]?: Value } & Named<OtherFields, OtherValues>
      : never
  : object;

/** A message that calls a method of `Library`. */
export type LibraryRequest = {
  [Call in LibraryCall]: { readonly call: Call } & Named<(typeof LIBRARY_CALLS)[Call]['fields'], Parameters<Library[Call]>>;
}[LibraryCall];
