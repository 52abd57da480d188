import { describe, expect, it } from 'vitest'
import { addressMatcher, clientAddress, clientKey, parseAddressRange, shortenedAddress } from './client-address.server'

const ranges = (...texts: string[]) => texts.map((text) => parseAddressRange(text)).filter((range) => range !== null)

describe('ranges of addresses', () => {
  it('are read in CIDR form', () => {
    expect(parseAddressRange('10.0.0.0/8')).toEqual({ address: '10.0.0.0', prefix: 8, family: 'ipv4' })
    expect(parseAddressRange(' 2001:db8::/32')).toEqual({ address: '2001:db8::', prefix: 32, family: 'ipv6' })
    expect(parseAddressRange('192.0.2.7')?.prefix).toBe(32)
    for (const wrong of [
      '',
      '10.0.0.0/33',
      '10.0.0/8',
      '::/129',
      '10.0.0.0/8/8',
      'fe80::1%eth0',
      '1.2.3.4/x',
      'proxy',
    ]) {
      expect(parseAddressRange(wrong), wrong).toBeNull()
    }
  })

  it('hold IPv4, IPv6 and IPv4 in IPv6 form', () => {
    const inside = addressMatcher(ranges('10.0.0.0/8', '2001:db8::/32'))
    expect(inside('10.20.30.40')).toBe(true)
    expect(inside('::ffff:10.20.30.40')).toBe(true)
    expect(inside('2001:db8:1::1')).toBe(true)
    expect(inside('11.0.0.1')).toBe(false)
    expect(inside('2001:db9::1')).toBe(false)
    expect(addressMatcher([])('127.0.0.1')).toBe(false)
  })
})

describe('the client', () => {
  const trusted = addressMatcher(ranges('10.0.0.0/8', '::1'))

  it('is the peer when the peer is no trusted proxy, whatever it says', () => {
    expect(clientAddress('192.0.2.1', '203.0.113.9', trusted)).toBe('192.0.2.1')
    expect(clientAddress('192.0.2.1', undefined, trusted)).toBe('192.0.2.1')
  })

  it('is the last entry that no trusted proxy wrote for itself', () => {
    expect(clientAddress('10.0.0.1', '203.0.113.9', trusted)).toBe('203.0.113.9')
    expect(clientAddress('::ffff:10.0.0.1', '198.51.100.1, 203.0.113.9, 10.0.0.2', trusted)).toBe('203.0.113.9')
    expect(clientAddress('::1', '2001:db8::5', trusted)).toBe('2001:db8::5')
  })

  it('is the last good entry where one is no address', () => {
    expect(clientAddress('10.0.0.1', '203.0.113.9, unknown, 10.0.0.2', trusted)).toBe('10.0.0.2')
    expect(clientAddress('10.0.0.1', '<script>', trusted)).toBe('10.0.0.1')
  })

  it('is one network of 64 bits for limits', () => {
    expect(clientKey('2001:db8:1:2:3:4:5:6')).toBe(clientKey('2001:db8:1:2::9'))
    expect(clientKey('2001:db8:1:2::1')).not.toBe(clientKey('2001:db8:1:3::1'))
    expect(clientKey('::1')).toBe('0:0:0:0::/64')
    expect(clientKey('::ffff:192.0.2.1')).toBe('192.0.2.1')
  })

  it('is shortened for the log', () => {
    expect(shortenedAddress('192.0.2.133')).toBe('192.0.2.0')
    expect(shortenedAddress('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1::')
    expect(shortenedAddress('')).toBe('')
  })
})
