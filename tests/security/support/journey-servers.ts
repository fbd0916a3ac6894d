import { localServer } from './local-server';
import { PICTURE, picturePage } from './picture-page';
import { talkativePage } from './talkative-page';

/** The servers of the pages that a test reads while it watches the network. */
export interface JourneyServers {
  /** The origin of the page with pictures, at `/`, and of the talkative page. */
  readonly url: string;
  /** The addresses that have reached the servers, as `nameOf` returns them. */
  readonly arrived: Set<string>;
  /** Returns an address with the name of its server in place of the origin: `own`, `shown` or `tracker`. Other addresses stay as they are. */
  nameOf(url: string): string;
}

/** The pictures that the views may request without a click, because the page has loaded them or others from their host. */
export const KNOWN = ['picture own/own.svg', 'picture shown/lazy.svg', 'picture shown/shown.svg'];
/** The pictures that are taken from the page after the article has been saved. Its script requests them as the page does. */
export const TAKEN = KNOWN.map((name) => name.replace('picture ', ''));
/** The pictures that the views may request only after a click. */
export const ASKED = ['picture tracker/chart.svg', 'picture tracker/lead.svg'];

/**
 * Serves the page of `picturePage` from three hosts, and the talkative page. The page comes from `own`, loads a picture from `shown`, and only
 * names `tracker`. Call it outside the tests.
 */
export function journeyServers(): JourneyServers {
  const arrived = new Set<string>();
  const [own, shown, tracker] = [serve(), serve(), serve()];
  const nameOf = (url: string): string => {
    const address = url.replace(/^ws:/, 'http:').replace('//localhost:', '//127.0.0.1:');
    const [name, origin] = Object.entries({ own: own.url, shown: shown.url, tracker: tracker.url }).find(([, one]) =>
      address.startsWith(`${one}/`),
    ) ?? ['', ''];
    return origin ? name + address.slice(origin.length) : url;
  };
  function serve() {
    return localServer(({ url = '', headers }, response) => {
      arrived.add(nameOf(`http://${headers.host}${url}`));
      const files = {
        '/': ['text/html', picturePage(shown.url, tracker.url)],
        ...talkativePage(own.url.replace('127.0.0.1', 'localhost')),
      };
      const [type = '', content] = Object.entries(files).find(([path]) => path === url)?.[1] ?? ['image/svg+xml', PICTURE];
      response.setHeader('content-type', type).end(content);
    });
  }
  return {
    get url() {
      return own.url;
    },
    arrived,
    nameOf,
  };
}
