import { describe, expect, test } from 'vitest';
import { servicesIn, servicesInPath, servicesNamedBy, unitIn } from '../../src/facts/services.ts';

const ids = (services: { id: string }[]) => services.map(({ id }) => id);

describe('services named in a text', () => {
  test.each([
    ['Servicedeklaration för hemtjänsten', ['elderly-care']],
    ['Särskilt boende och hemtjänst', ['elderly-care']],
    ['Bibliotek, bygglov och förskola', ['library', 'building-permits', 'preschool']],
    ['Förskoleklass', ['compulsory-school']],
    ['Insatser enligt LSS', ['disability']],
    ['Gymnasieskolan', ['upper-secondary']],
    ['Snöröjning', ['streets']],
    ['Avlopp', ['water']],
    ['Ombyggnad av ett hus', []],
    ['Värdighetsgarantier', []],
    ['Äldre dokument', []],
    ['Stöd till äldre', ['elderly-care']],
    ['Anpassad grundskola', ['compulsory-school']],
    ['Miljöenhetens arbete', ['environment']],
    ['Löften till invånare och företag', []],
    ['Socialnämnden', ['social-services']],
    ['Socialnämnden har antagit värdighetsgarantier för äldreomsorgen', ['elderly-care']],
    ['Barn- och utbildningsnämnden', ['compulsory-school']],
    ['Skolskjuts', ['school-transport']],
  ])('%s', (text, expected) => expect(ids(servicesIn(text))).toEqual(expected));
});

describe('headings that are only the name of a service', () => {
  test.each([
    ['Bygglov', ['building-permits']],
    ['Inom hemtjänsten', ['elderly-care']],
    ['Kultur och fritid', ['leisure']],
    ['Särskilt boende för äldre', ['elderly-care']],
    ['Mat och kultur i vardagen', []],
    ['Bygglov på tre veckor', []],
    ['Trygghet', []],
  ])('%s', (text, expected) => expect(ids(servicesNamedBy(text))).toEqual(expected));
});

describe('services named by an address', () => {
  test.each([
    ['https://www.exempelby.se/bygga-bo/bygglov/servicegaranti.html', ['building-permits']],
    ['https://www.exempelby.se/omsorg-och-stod/aldre/garantier', ['elderly-care']],
    ['https://www.exempelby.se/utbildning/f%C3%B6rskola/', ['preschool']],
    ['https://www.exempelby.se/kultur-och-fritid/bibliotek', ['leisure', 'library']],
    ['https://www.exempelby.se/download/18.abc/garanti.pdf', []],
  ])('%s', (url, expected) => expect(ids(servicesInPath(url))).toEqual(expected));
});

test('an organisation stands in for a service that is not known', () => {
  expect(unitIn('Markenhetens servicegaranti')?.name).toBe('markenheten');
  expect(unitIn('Våra servicegarantier')).toBeNull();
});
