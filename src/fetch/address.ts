import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public internet.
 *
 * Everything that the IANA special-purpose registries (RFC 6890 and its updates) set apart is refused:
 * loopback, private, link-local, carrier-grade NAT, multicast, documentation, benchmarking, unique-local,
 * and every form that carries an IPv4 address inside (mapped, compatible, NAT64, 6to4, Teredo).
 *
 * @param address an address as text, as a resolver returns it; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || isGlobalUnicast(parsed);
}

/** RFC 4291: global unicast addresses are assigned from 2000::/3 alone. */
function isGlobalUnicast(address: ipaddr.IPv6): boolean {
  return address.parts[0]! >>> 13 === 0b001;
}
