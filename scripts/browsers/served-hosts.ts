/**
 * The domain whose hosts are all served by this computer in the browsers of tests and measurements. Pages that need a public address, or
 * many hosts, are at addresses such as `http://ledger.served.example:PORT/`.
 */
export const SERVED = 'served.example';

/** The arguments with which Chromium looks for these hosts on this computer. Requests to others, but this computer, fail immediately. */
export const CHROMIUM_HOSTS = `--host-resolver-rules=MAP *.${SERVED} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`;

/** The preferences with which Firefox does the same. Requests to other hosts go to a proxy that does not exist. */
export const FIREFOX_HOSTS = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': `.${SERVED}`,
  'network.dns.forceResolve': '127.0.0.1',
};
