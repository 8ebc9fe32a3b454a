import { type Cue, words } from './cue.ts';

/** A seller of services speaks to organisations that may buy them. */
export const trade: readonly Cue[] = [
  {
    says: words(
      'kundreferens\\p{L}*',
      'kundcase',
      'referenskund\\p{L}*',
      'boka (?:en )?(?:demo|visning)\\p{L}*',
      'begär (?:en )?offert',
      '(?:prova|testa) gratis',
    ),
    worth: 3,
  },
];

/** Count only where the municipality is not named: it has customers too, and helps companies. */
export const tradeAlone: readonly Cue[] = [
  {
    says: words(
      'våra kunder',
      'vi (?:hjälper|erbjuder) (?:kommuner|företag|organisationer|offentlig)\\p{L}*',
      '(?:led|erfar|trygg|marknadsled)\\p{L}+ (?:leverantör|partner)',
      'marknadsledande',
      'helhetslösning(?:ar)?',
      'bör ni',
      '(?:kommuner|kunder) (?:som )?(?:använder|har valt)',
    ),
    worth: 2,
  },
  { says: words('\\p{Lu}\\p{L}+ [Kk]ommun logo\\p{L}*'), worth: 1, most: 2 },
  {
    says: words(
      'vår(?:a)? (?:lösning|plattform|produkt|programvara|konsulter)(?:ar|er|en)?',
      'vårt (?:system|verktyg)',
    ),
    worth: 1,
    most: 2,
  },
  { says: words('passar er', 'hjälper er', 'er organisation', 'om ni vill', 'kontakta oss så'), worth: 1 },
  {
    says: words(
      'i vår blogg',
      '\\p{Lu}[\\p{L}\\d]* har (?:stöttat|hjälpt|levererat)',
      'i många kommuner',
      'kommuners',
    ),
    worth: 1,
    most: 2,
  },
];
