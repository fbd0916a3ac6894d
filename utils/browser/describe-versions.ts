import { browser } from 'wxt/browser';

/**
 * The pattern that matches each browser in `navigator.userAgent`. The first match wins, because Edge, for example, also calls itself
 * Chrome.
 */
const BROWSERS = [
  ['Edge', /\bEdg\/([\d.]+)/],
  ['Opera', /\bOPR\/([\d.]+)/],
  ['Vivaldi', /\bVivaldi\/([\d.]+)/],
  ['Firefox', /\bFirefox\/([\d.]+)/],
  ['Chromium', /\bChrome\/([\d.]+)/],
] as const;

/** Returns the versions of the extension and of the browser, such as «Dramatis 0.1.0, Firefox 140.0». */
export function describeVersions(userAgent = navigator.userAgent): string {
  const { name, version } = browser.runtime.getManifest();
  const [browserVersion] = BROWSERS.flatMap(([known, written]) => {
    const number = written.exec(userAgent)?.[1];
    return number === undefined ? [] : [`${known} ${number}`];
  });
  return `${name} ${version}, ${browserVersion ?? 'unknown browser'}`;
}
