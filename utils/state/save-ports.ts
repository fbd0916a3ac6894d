import type { Library } from '../library/library';
import type { PlacePorts } from './keep-place';
import type { SavePorts } from './save-state';

/** Returns the library functions that save an article and its reading position. */
export const savePortsOf = (library: Library): SavePorts & PlacePorts => ({
  save: (reading, known) => library.save(reading, known),
  findSaved: (url) => library.find(url),
  findAnnotations: (id) => library.annotations(id),
  annotate: (id, annotations) => library.annotate(id, annotations),
  findPlace: (id) => library.place(id),
  keepPlace: (id, place) => library.keepPlace(id, place),
  libraryStatus: () => library.status(),
});

/**
 * Returns the same functions for a view that does not have the library's client in its first load.
 * @param load Loads the client.
 */
export function laterSavePorts(load: () => Promise<Library>): SavePorts & PlacePorts {
  const ports = async () => savePortsOf(await load());
  return {
    save: async (...args) => (await ports()).save(...args),
    findSaved: async (...args) => (await ports()).findSaved(...args),
    findAnnotations: async (...args) => (await ports()).findAnnotations(...args),
    annotate: async (...args) => (await ports()).annotate(...args),
    findPlace: async (...args) => (await ports()).findPlace(...args),
    keepPlace: async (...args) => (await ports()).keepPlace(...args),
    libraryStatus: async () => (await ports()).libraryStatus(),
  };
}
