import type { Library } from '../library/library';
import type { Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import type { PlacePorts } from './keep-place';
import type { SavePorts } from './save-state';

/**
 * Returns the library functions that save an article and its reading position.
 * @param tab Returns the id of the tab with the article's page, from which its pictures are taken. It must not wait for anything.
 * @param load Loads the code that calls the library, which no view needs before its first paint. It is loaded at once, because a click on
 * «Save» must call the library before the popup can close. If that fails, each call tries again.
 */
export function savePortsOf(load: () => Promise<Library>, tab: () => number | null = () => null): SavePorts & PlacePorts {
  let loaded: Library | null = null;
  const loading = load().then((library) => {
    loaded = library;
  });
  // Each call reports the problem.
  loading.catch(() => undefined);
  const ask = <T>(call: (library: Library) => Promise<Result<T>>): Promise<Result<T>> =>
    loaded ? call(loaded) : load().then(call, failed);
  return {
    save: (reading, known) => ask((library) => library.save(reading, known, tab())),
    findSaved: (url) => ask((library) => library.find(url)),
    findAnnotations: (id) => ask((library) => library.annotations(id)),
    annotate: (id, annotations) => ask((library) => library.annotate(id, annotations)),
    findPlace: (id) => ask((library) => library.place(id)),
    keepPlace: (id, place) => ask((library) => library.keepPlace(id, place)),
    libraryStatus: () => ask((library) => library.status()),
  };
}

function failed(problem: unknown): Result<never> {
  reportProblem('library.ask', problem);
  return { ok: false, error: { code: 'libraryFailed', detail: String(problem) } };
}
