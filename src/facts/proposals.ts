import { collectorOf } from './aspects.ts';

/** Ways for an inhabitant to put a matter before the politicians, and to ask them at the council's meeting. */
export const proposals = collectorOf('proposals', 'medborgarförslag, e-förslag och allmänhetens frågestund', {
  /** An inhabitant may put a matter before the council or a committee. */
  right: {
    shows: 'invånare kan lämna förslag till politikerna',
    words: [
      'medborgarförslag',
      'e-förslag',
      'medborgarinitiativ',
      'invånarförslag',
      'förslaget',
      'e-petition',
    ],
    says: /(?<!\p{L})(?:medborgarförslag|e-förslag|e-petition|medborgarinitiativ|invånarförslag|\p{Lu}\p{L}+förslaget)\p{L}*/iu,
    with: /(?<!\p{L})(?:lämnas?|lämna in|skickas?|skicka in|väckas?|väcka|skriv|skapa|rätt att|möjlighet att|kan (?:du|alla|man|den|en)|får (?:du|alla|man)|folkbokförd\p{L}*)(?!\p{L})/iu,
    not: /(?<!\p{L})(?:inkomna|avslutade|besvarade|behandlade|bifallit|avslagit|föreslår|yrkar|införa|motion\p{L}*) /iu,
    allows: ['proposed'],
  },
  /** The proposals and what became of them can be read. */
  followed: {
    shows: 'inkomna förslag och vad som hänt med dem går att följa',
    words: ['förslag', 'petition', 'initiativ'],
    says: /(?<!\p{L})(?:inkomna|avslutade|besvarade|behandlade|pågående|aktuella|publicerade|tidigare) (?:\p{L}+ ){0,2}?(?:medborgarförslag|e-förslag|e-petitioner|invånarförslag|medborgarinitiativ)\p{L}*/iu,
    asName: true,
    allows: ['proposed'],
  },
  /** Inhabitants may ask at the council's meeting. */
  questionTime: {
    shows: 'allmänheten kan ställa frågor vid fullmäktiges möte',
    words: ['frågestund', 'ställa frågor', 'ställa en fråga'],
    says: /(?<!\p{L})(?:allmänhetens frågestund|frågestund(?:en)? för allmänheten|frågestund\p{L}*|ställa (?:en |sina )?fråg(?:a|or))(?!\p{L})/iu,
    under: /fullmäktige|fullmaktige|allmänhetens fråg|allmanhetens frag/iu,
    not: /(?<!\p{L})(?:ledam\p{L}+ (?:kan|får|har)|interpellation\p{L}*|förtroendevalda får|allmänna frågor)(?!\p{L})/iu,
  },
});
