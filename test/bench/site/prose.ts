import type { Dice } from './dice.ts';
import { places } from './outline.ts';

const SENTENCES = [
  'Du som bor i {p} kan vända dig till servicecentret för att få veta mer.',
  'Handläggningen tar i regel tre till fem veckor från det att ansökan är komplett.',
  'Verksamheten vid {p} följs upp varje år och resultatet redovisas för nämnden.',
  'Under hösten byggs gång- och cykelvägen mellan {p} och centrum om.',
  'Avgiften beslutas av kommunfullmäktige och räknas om varje årsskifte.',
  'Ansökan lämnas enklast med e-legitimation, men det går också bra att skicka in en blankett.',
  'Har du frågor är du välkommen att kontakta enheten under kontorstid.',
  'Förslaget innebär att lokalerna i {p} används av fler föreningar än i dag.',
  'Arbetet sker i samverkan med regionen, polisen och det lokala föreningslivet.',
  'Målet är att fler elever ska nå behörighet till gymnasieskolan.',
  'Den som vill överklaga beslutet gör det skriftligt inom tre veckor.',
  'Barn och unga i {p} har fått lämna synpunkter i en enkät.',
  'Underhållet av ledningsnätet i {p} beräknas kosta {n} miljoner kronor.',
  'Enheten har {n} medarbetare och finns i lokaler vid {p}.',
  'Samrådet pågår i sex veckor och handlingarna finns även i biblioteket.',
  'Personalen har under året gått utbildning i lågaffektivt bemötande.',
  'Du får ett skriftligt beslut hem i brevlådan när utredningen är klar.',
  'Vid akuta händelser ringer du alltid 112.',
  'Budgeten för nästa år utgår från en befolkningsökning på {n} personer.',
  'Det är viktigt att du anmäler ändrade uppgifter så snart som möjligt.',
  'Uppföljningen visar att {n} procent av brukarna är nöjda med bemötandet.',
  'Marken vid {p} ska prövas för bostäder och en ny förskola.',
  'Kontaktpersonen planerar insatserna tillsammans med dig och dina anhöriga.',
  'Lovaktiviteterna i {p} är gratis och kräver ingen anmälan.',
  'Tillsynen görs oanmäld och bygger på en bedömning av riskerna.',
  'En ny tidplan för {p} presenteras efter sommaren.',
] as const;

/** Some sentences of the kind that municipalities write, about nothing in particular. */
export function paragraph(dice: Dice, sentences: number): string {
  return Array.from({ length: sentences }, () =>
    dice
      .pick(SENTENCES)
      .replace('{p}', () => dice.pick(places))
      .replace('{n}', () => String(3 + dice.below(90))),
  ).join(' ');
}

export const paragraphs = (dice: Dice, count: number): string[] =>
  Array.from({ length: count }, () => paragraph(dice, 2 + dice.below(4)));
