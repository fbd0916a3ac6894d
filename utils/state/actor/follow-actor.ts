import type { LibraryControls } from '../../controls/library';
import type { IdentityLibrary } from '../../library/identities/identity-library';

/** Creates the function that opens the page about an actor of a saved article. If the identity is not known, it looks for the name. */
export const createFollowActor =
  (library: Pick<IdentityLibrary, 'castIdentities'>, visit: LibraryControls['visit']): LibraryControls['followActor'] =>
  async (article, { id, name }) => {
    const cast = await library.castIdentities(article);
    const identity = cast.ok ? cast.value[id] : undefined;
    await visit(identity ? { place: 'actor', ids: [identity.id] } : { place: 'actor', query: name });
  };
