/** The endings of names that belong to a local network. */
const LOCAL = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/;

/** Returns whether a host, as `URL.hostname` gives it, names this computer or another one in a private network. */
export function isPrivateHost(host: string): boolean {
  const name = host.replace(/\.$/, '').toLowerCase();
  if (name.startsWith('[')) return isPrivateV6(name.slice(1, -1));
  const parts = name.split('.');
  if (parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part))) return isPrivateV4(parts.map(Number));
  // A name without a dot is only known in a private network.
  return parts.length === 1 || LOCAL.test(name);
}

function isPrivateV4([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && (b === 168 || (b === 0 && c === 0))) ||
    (a === 198 && (b === 18 || b === 19))
  );
}

/** Everything outside 2000::/3 is private or not in use. Addresses in it that carry one of IPv4 (6to4, Teredo) are refused as well. */
const isPrivateV6 = (address: string): boolean => !/^[23][0-9a-f]{3}:/.test(address) || /^(?:2002:|2001:0{0,4}:)/.test(address);
