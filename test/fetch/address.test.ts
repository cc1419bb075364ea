import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/fetch/address.js';

/** Rows of the IANA IPv4 and IPv6 Special-Purpose Address Registries, first and last address of each block. */
const REFUSED = [
  ...['0.0.0.0', '0.255.255.255', '10.0.0.0', '10.255.255.255', '100.64.0.0', '100.127.255.255'],
  ...['127.0.0.0', '127.0.0.1', '127.255.255.255', '169.254.0.0', '169.254.169.254', '169.254.255.255'],
  ...['172.16.0.0', '172.31.255.255', '192.0.0.0', '192.0.0.170', '192.0.2.1', '192.88.99.1'],
  ...['192.168.0.0', '192.168.255.255', '198.18.0.0', '198.19.255.255', '198.51.100.1', '203.0.113.1'],
  ...['224.0.0.0', '239.255.255.255', '240.0.0.0', '255.255.255.255'],
  ...['::', '::1', '::ffff:8.8.8.8', '::ffff:127.0.0.1', '::ffff:7f00:1', '::127.0.0.1'],
  ...['64:ff9b::8.8.8.8', '64:ff9b::a00:1', '64:ff9b:1::1', '100::1', '2001::1', '2001:db8::1'],
  ...['2002:7f00:1::', '2002:808:808::', '3fff::1', '5f00::1', 'fc00::1', 'fdff:ffff::1', 'fe80::1'],
  ...['fe80::1%eth0', 'febf::1', 'fec0::1', 'ff02::1', '4000::1', 'e000::1'],
  ...['', 'localhost', '127.1', '2130706433', '0x7f000001', '017700000001', '1.2.3', '1.2.3.4.5', ' 8.8.8.8'],
];
const PUBLIC = [
  ...['8.8.8.8', '1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '172.15.0.1'],
  ...['172.32.0.1', '192.167.1.1', '192.169.1.1', '223.255.255.255', '2606:4700::1111', '2a00:1450:4001::1'],
];

describe('isPublicAddress', () => {
  it.each(REFUSED)('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(PUBLIC)('allows %s', (address) => expect(isPublicAddress(address)).toBe(true));

  it('never throws and refuses what is no address', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isPublicAddress(text) === 'boolean'));
  });

  it('refuses every IPv4 address carried in an IPv6 address', () => {
    const carriers = ['::ffff:', '::', '64:ff9b::'];
    fc.assert(
      fc.property(fc.ipV4(), fc.constantFrom(...carriers), (ip, carrier) => {
        expect(isPublicAddress(`${carrier}${ip}`)).toBe(false);
      }),
    );
  });

  it('agrees with a plain reading of the IPv4 blocks', () => {
    const blocks: [string, number][] = [
      ...([
        ['0.0.0.0', 8],
        ['10.0.0.0', 8],
        ['100.64.0.0', 10],
        ['127.0.0.0', 8],
      ] as [string, number][]),
      ...([
        ['169.254.0.0', 16],
        ['172.16.0.0', 12],
        ['192.168.0.0', 16],
      ] as [string, number][]),
      ...([
        ['198.18.0.0', 15],
        ['224.0.0.0', 4],
        ['240.0.0.0', 4],
      ] as [string, number][]),
    ];
    const number = (ip: string) => ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
    fc.assert(
      fc.property(fc.ipV4(), (ip) => {
        const inside = blocks.some(
          ([start, bits]) =>
            Math.floor(number(ip) / 2 ** (32 - bits)) === Math.floor(number(start) / 2 ** (32 - bits)),
        );
        if (inside) expect(isPublicAddress(ip)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
