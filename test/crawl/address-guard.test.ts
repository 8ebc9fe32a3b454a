import { describe, expect, it } from 'vitest';
import { guardedLookup, isPublicAddress } from '../../src/crawl/address-guard.ts';

describe('isPublicAddress', () => {
  it.each([
    ['193.10.10.1', true],
    ['2a01:4f8::1', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.20.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['224.0.0.1', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['kommun.se', false],
  ])('%s: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });

  it('refuses a name that leads to loopback', async () => {
    const code = await new Promise((resolve) => {
      guardedLookup('localhost', { all: true }, (error) => resolve((error as NodeJS.ErrnoException)?.code));
    });
    expect(code).toBe('PRIVATE_ADDRESS');
  });
});
