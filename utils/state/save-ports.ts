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
