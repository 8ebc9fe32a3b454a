import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';

/** A host led to an address that is not on the public internet. */
class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';

  constructor(host: string, address: string) {
    super(
      host === address
        ? `${address} is not a public address`
        : `${host} leads to ${address}, which is not public`,
    );
  }
}

/** Whether an IP address, IPv4-mapped and 6to4-like forms unwrapped, lies on the public internet. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** Resolves like `dns.lookup`, but fails where any answer is not public: the address connected to is the one checked. */
export const guardedLookup: LookupFunction = (host, options: LookupOptions, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, []);
    const forbidden = addresses.find(({ address }) => !isPublicAddress(address));
    if (forbidden) return callback(new PrivateAddressError(host, forbidden.address), []);
    const first = addresses[0];
    if (options.all || first === undefined) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

/**
 * A connector for undici that refuses private, loopback and link-local addresses at the moment of connecting. Names are
 * checked in the lookup; literals, which are never looked up, before it.
 *
 * @param onPeer told which address each host was connected to
 */
export function guardedConnector(
  options: { allowPrivate: boolean; connectTimeoutMs: number },
  onPeer: (host: string, address: string) => void,
): buildConnector.connector {
  const connect = buildConnector({
    timeout: options.connectTimeoutMs,
    ...(options.allowPrivate ? {} : { lookup: guardedLookup }),
  });
  return (target, callback) => {
    const literal = target.hostname.replace(/^\[|\]$/g, '');
    if (!options.allowPrivate && isIP(literal) !== 0 && !isPublicAddress(literal)) {
      callback(new PrivateAddressError(literal, literal), null);
      return;
    }
    connect(target, (...answer) => {
      const [, socket] = answer;
      if (socket?.remoteAddress !== undefined) onPeer(target.host ?? target.hostname, socket.remoteAddress);
      callback(...answer);
    });
  };
}
