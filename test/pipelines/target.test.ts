import { describe, expect, it } from 'vitest';
import { resolveTarget, TargetError } from '../../pipelines/target.ts';

describe('what a person means by a target', () => {
  it.each([
    ['0163', 'https://www.sollentuna.se/', 'Sollentuna'],
    ['Sollentuna', 'https://www.sollentuna.se/', 'Sollentuna'],
    ['sollentuna kommun', 'https://www.sollentuna.se/', 'Sollentuna'],
    ['Borås stad', 'https://www.boras.se/', 'Borås'],
    ['ostersund', 'https://www.ostersund.se/', 'Östersund'],
    ['håbo', 'https://www.habo.se/', 'Håbo'],
    ['habo', 'https://www.habokommun.se/', 'Habo'],
    ['www.sollentuna.se', 'https://www.sollentuna.se/', 'Sollentuna'],
    ['https://start.stockholm/om', 'https://start.stockholm/om', 'Stockholm'],
    ['http://sammantraden.alingsas.se/committees', 'http://sammantraden.alingsas.se/committees', 'Alingsås'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['localhost:3000/x', 'https://localhost:3000/x', 'localhost:3000'],
  ])('%s', (text, seed, name) => {
    const target = resolveTarget(text);
    expect(target.seed).toBe(seed);
    expect(target.municipality.name).toBe(name);
  });

  it('takes the given municipality where the address does not tell', () => {
    const { seed, municipality } = resolveTarget('http://127.0.0.1:8080/', '1489');
    expect(seed).toBe('http://127.0.0.1:8080/');
    expect(municipality.name).toBe('Alingsås');
    expect(municipality.hosts).toEqual(['alingsas.se', '127.0.0.1:8080']);
  });

  it.each([
    ['Kvackeby', /Ingen kommun heter ”Kvackeby”/],
    ['9999', /Ingen kommun har koden 9999/],
    ['Upplands', /flera kommuner: Upplands Väsby \(0114\), Upplands-Bro \(0139\)\./],
    ['', /Ingen kommun heter/],
    ['ftp://a.se/', /ingen webbadress/],
    ['https://', /ingen webbadress/],
  ])('refuses %j in one line', (text, message) => {
    expect(() => resolveTarget(text)).toThrow(TargetError);
    expect(() => resolveTarget(text)).toThrow(message);
    try {
      resolveTarget(text);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });
});
