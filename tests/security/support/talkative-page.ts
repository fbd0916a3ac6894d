/** The paths that the talkative page requests, each by another means. */
export const TALK = ['/fetched', '/beacon', '/picture', '/socket', '/from-worker', '/from-service', '/from-frame'] as const;

/** The script of the page. `elsewhere` is another origin of the same server. Runs in the page. */
function talk(elsewhere: string): void {
  void fetch('/fetched');
  navigator.sendBeacon('/beacon');
  new Image().src = '/picture#part';
  new WebSocket(`ws://${location.host}/socket`);
  new Worker('/worker.js');
  void navigator.serviceWorker.register('/service.js');
  const frame = document.createElement('iframe');
  frame.src = `${elsewhere}/frame`;
  document.body.append(frame);
}

const html = (content: string) => ['text/html', `<!doctype html><link rel="icon" href="data:,"><body>${content}`] as const;

/**
 * Returns the files of a page that requests something by many means, by path. The page is at `/talkative`. Its frame is at `elsewhere`, which
 * is another origin of the same server.
 */
export const talkativePage = (elsewhere: string): Readonly<Record<string, readonly [type: string, content: string]>> => ({
  '/talkative': html(`<script>(${talk})('${elsewhere}')</script>`),
  '/frame': html('<img src="/from-frame">'),
  '/worker.js': ['text/javascript', "fetch('/from-worker')"],
  // The service worker removes itself, because browsers keep it after the test.
  '/service.js': [
    'text/javascript',
    "oninstall = (event) => event.waitUntil(fetch('/from-service').then(() => registration.unregister()))",
  ],
});
