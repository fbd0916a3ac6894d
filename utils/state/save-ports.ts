import type { Library } from '../library/library';
import type { SavePorts } from './save-state';

/** What saving asks of the library. */
export const savePortsOf = (library: Library): SavePorts => ({
  save: (reading) => library.save(reading),
  findSaved: (url) => library.find(url),
  findAnnotations: (id) => library.annotations(id),
  annotate: (id, annotations) => library.annotate(id, annotations),
  libraryStatus: () => library.status(),
});
