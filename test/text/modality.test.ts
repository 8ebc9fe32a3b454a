import { describe, expect, test } from 'vitest';
import { isAsserted, type Modality, modalityOf } from '../../src/text/modality.ts';

/** The term stands in brackets; the fields named are true and all others false. */
const cases: [sentence: string, fields: string][] = [
  // Plain assertions, as municipalities write them.
  ['Kommunen har en [visselblåsarfunktion] där du kan rapportera missförhållanden.', ''],
  ['Exempelby kommun har inrättat en [rapporteringskanal] för visselblåsning.', ''],
  ['Kommunfullmäktiges sammanträden [webbsänds].', ''],
  ['Fullmäktiges möten [sänds direkt] på kommunens webbplats och kan ses i efterhand.', ''],
  ['Här kan du [se kommunfullmäktige] live.', ''],
  ['Den 29 mars inrättades kommunens [visselblåsartjänst].', ''],
  ['Sedan 2012 [webbsänds] fullmäktiges möten.', ''],
  ['[Visselblåsarfunktionen] ska användas när du misstänker allvarliga oegentligheter.', ''],
  ['Anmälan ska göras via [visselblåsartjänsten].', ''],
  ['Vi rekommenderar att du använder den externa [rapporteringskanalen].', ''],
  ['Alla rapporter som kommer in via [visselblåsarkanalen] utreds skyndsamt.', ''],
  ['Visselblåsargruppen har i uppdrag att ta emot rapporter från [visselblåsarfunktionen].', ''],
  ['[Webbsändningen] startar den 27 maj klockan 18.', ''],
  // Negations that are bound to something else.
  ['Du behöver inte uppge ditt namn i [visselblåsartjänsten].', ''],
  ['[Visselblåsarfunktionen] kan inte användas för klagomål på kommunens service.', ''],
  ['[Visselblåsarfunktionen] är inte till för synpunkter.', ''],
  ['[Visselblåsartjänsten] används inte för personliga klagomål.', ''],
  ['Du ska inte använda [visselblåsarfunktionen] för att lämna synpunkter på skolmaten.', ''],
  ['Du får inte straffas för att du har använt [visselblåsarfunktionen].', ''],
  ['Om du inte vill uppge ditt namn, kan du vara anonym i [visselblåsarfunktionen].', ''],
  ['Den som inte kan närvara kan se [webbsändningen] hemifrån.', ''],
  ['Du som inte längre är anställd kan också använda [visselblåsarfunktionen].', ''],
  ['Kan du inte komma kan du titta på [webbsändningen].', ''],
  ['Har du inte möjlighet att [se mötet live] kan du se det i efterhand.', ''],
  ['Om du inte kan [se mötet live] kan du lyssna på det senare.', ''],
  ['Inga uppgifter om dig lämnas ut från [visselblåsartjänsten].', ''],
  ['Mötet sänds inte bara i radio utan även som [webbsändning].', ''],
  ['Sammanträdet är inte bara öppet för besökare, det [webbsänds] också.', ''],
  ['Kommunen saknar betalparkering, men fullmäktige [webbsänds].', ''],
  ['Mötena sänds inte i radio utan [webbsänds].', ''],
  ['Vi vet inte vem som skickar in en rapport via [visselblåsartjänsten].', ''],
  ['Tjänsten spårar inte vem som använder [rapporteringskanalen].', ''],
  ['[Visselblåsarkanalen] omfattar inte ärenden om din egen anställning.', ''],
  // Absent.
  ['Det vore på tiden att ni började [webbsända] fullmäktige.', 'proposed'],
  ['Beredningen är positiv till att mötena [direktsänds].', 'proposed'],
  ['Kommunen har ingen [visselblåsarfunktion].', 'negated'],
  ['Kommunen har inte någon [visselblåsarfunktion].', 'negated'],
  ['Kommunen har i dag ingen särskild [visselblåsarfunktion].', 'negated'],
  ['Det finns inte någon [visselblåsarfunktion] i kommunen.', 'negated'],
  ['Kommunen saknar en [visselblåsarfunktion].', 'negated'],
  ['[Visselblåsarfunktion] saknas i kommunen.', 'negated'],
  ['[Visselblåsarfunktion] finns inte i dag.', 'negated'],
  ['Någon [rapporteringskanal] har inte inrättats.', 'negated'],
  ['En [visselblåsarfunktion] är ännu inte införd.', 'negated'],
  ['Kommunfullmäktiges möten [webbsänds] inte.', 'negated'],
  ['Kommunfullmäktiges möten [sänds] ej på webben.', 'negated'],
  ['Sammanträdena är inte [webbsända].', 'negated'],
  ['Vi [webbsänder] inte nämndernas möten.', 'negated'],
  ['Det går inte att följa [mötet via webben].', 'negated'],
  ['[Sändningen] går inte att se i efterhand.', 'negated'],
  ['Mötet kan inte [ses] i efterhand.', 'negated'],
  ['Det finns ingen möjlighet att följa mötet via [webbsändning].', 'negated'],
  ['Junimötet hålls i skolans aula utan [webbsändning].', 'negated'],
  ['Ingen [webbsändning] i juni.', 'negated'],
  ['Kommunen har inte [webbsändningar] av fullmäktige.', 'negated'],
  ['Tjänsten är inte öppen för [allmänheten].', 'negated'],
  ['Kommunfullmäktige kommer inte att [webbsändas].', 'negated'],
  // Decided against.
  ['Kommunfullmäktige avslår motionen om [webbsändning].', 'refused proposed'],
  ['Kommunen har beslutat att inte [webbsända] fullmäktiges möten.', 'negated refused'],
  ['Kommunstyrelsen har valt att inte inrätta någon [visselblåsarfunktion].', 'negated refused'],
  ['Fullmäktige sa nej till [webbsändningar].', 'refused'],
  ['En [visselblåsarfunktion] anses inte behövas.', 'refused'],
  // Proposed.
  ['Motion om att inrätta en [visselblåsarfunktion].', 'proposed'],
  ['Partiet föreslår att kommunen inför en [visselblåsarfunktion].', 'proposed'],
  ['Jag yrkar att fullmäktiges möten [webbsänds].', 'proposed'],
  ['Medborgarförslag om [webbsändning] av kommunfullmäktige.', 'proposed'],
  ['Kommunen bör införa en [visselblåsarfunktion].', 'proposed'],
  ['Revisorerna rekommenderar kommunstyrelsen en [visselblåsarfunktion].', 'proposed'],
  ['Fullmäktige borde [webbsändas].', 'proposed'],
  // To come.
  ['Kommunen ska införa en [visselblåsarfunktion] under 2016.', 'planned'],
  ['En [visselblåsarfunktion] kommer att inrättas.', 'planned'],
  ['Kommunen planerar för [webbsändningar] av fullmäktige.', 'planned'],
  ['En webbplats med [webbsändning] är på väg.', 'planned'],
  ['Du kan se [webbsändningen] när du är på väg till arbetet.', ''],
  ['Just nu utreder kommunen möjligheten att [webbsända] fullmäktige.', 'planned'],
  ['Kommunen har utrett frågan om en [visselblåsarfunktion].', 'planned'],
  ['Fullmäktige har beslutat att inrätta en [visselblåsarfunktion].', 'planned'],
  ['Kommunstyrelsen får i uppdrag att utreda [webbsändning] av möten.', 'planned'],
  ['Arbete pågår och en [visselblåsarfunktion] är på gång.', 'planned'],
  ['Inom kort startar vi [webbsändningar].', 'planned'],
  ['Under hösten kommer du att kunna följa [mötena på webben].', 'planned'],
  ['[Webbsändningarna] startar under våren.', 'planned'],
  // Ended.
  ['[Webbsändningarna] av fullmäktige har upphört.', 'past'],
  ['Kommunen hade tidigare en [visselblåsarfunktion].', 'past'],
  ['Tidigare sändes [fullmäktige] i närradion.', 'past'],
  ['Fullmäktige [sänds] inte längre på webben.', 'past'],
  ['Kommunen har slutat webbsända [fullmäktige].', 'past'],
  ['Fram till 2012 sändes [mötena] i webb-tv.', 'past'],
  // Must, might, asks.
  ['Kommuner är skyldiga att ha en [visselblåsarfunktion].', 'required'],
  ['Arbetsgivare med minst 50 anställda ska ha en intern [rapporteringskanal].', 'required'],
  ['Det finns ett krav på att alla har en [rapporteringskanal].', 'required'],
  ['En [visselblåsarfunktion] skulle kunna öka förtroendet.', 'conditional'],
  ['Frågan om en eventuell [visselblåsarfunktion] har behandlats.', 'conditional'],
  ['Om kommunen inför en [visselblåsarfunktion] ökar tryggheten.', 'conditional'],
  ['Vad är en [visselblåsarfunktion]?', 'question'],
  ['Varför [webbsänds] inte kommunstyrelsens möten?', 'negated question'],
];

describe('modalityOf', () => {
  test.each(cases)('%s', (marked, fields) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const modality = modalityOf(marked.replace(/[[\]]/g, ''), { start, end });
    const found = Object.keys(modality).filter((field) => modality[field as keyof Modality]);
    expect(found.sort()).toEqual(fields.split(' ').filter(Boolean).sort());
    expect(isAsserted(modality)).toBe(fields === '');
  });
});
