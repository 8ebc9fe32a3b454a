import { sectionTitles, shareText, stepText, unfoundText } from '../../checks/describe.ts';
import { amountText, NO_POINTS, sourceText, yearsText } from '../../sheet/external-words.ts';
import {
  groupNames,
  number,
  outcomeNames,
  pointsText,
  readText,
  stateNames,
  totalsText,
  uncheckedText,
} from '../../sheet/words.ts';
import { account, messages, signIn } from './sv/access.ts';
import { added } from './sv/added.ts';
import { desk } from './sv/desk.ts';
import { measures } from './sv/measures.ts';
import { undertakings } from './sv/undertakings.ts';

/**
 * The Swedish words of the pages, by view. `en.ts` has the same keys, and the compiler tells where it has not.
 * A view of its own gets a group of its own: a property here and one in `en.ts`. When a group outgrows these files, it
 * moves to `sv/<group>.ts` and `en/<group>.ts` and is named here. What the command line says too is written in `src/sheet`
 * or `src/checks`, and only named here.
 */
export const sv = {
  outcomes: outcomeNames,
  groups: groupNames,
  points: { number, pointsText, totalsText, unit: 'poäng' },

  page: {
    skip: 'Till innehållet',
    trail: 'Brödsmulor',
    footer:
      'Utkast från kommunens egna sidor och dokument. Utvärderarna bekräftar, ändrar eller avvisar varje rad.',
    missing: 'Sidan finns inte',
    toEvaluations: 'Till utvärderingarna',
  },

  evaluations: {
    title: 'Utvärderingar',
    none: 'Här finns inga utkast än. Gör ett med',
    municipality: 'Kommun',
    instrument: 'Instrument',
    date: 'Datum',
    draft: 'Utkast',
    states: stateNames,
  },

  sheet: {
    draftFor: (date: string): string => `utkast för ${date}`,
    rules: (version: string): string => `Regler ${version}.`,
    toInterview: 'Frågor att ställa i intervju',
    totals: 'Poäng per område: säkra, möjliga och högsta',
    area: 'Område',
    certain: 'Säkra',
    possible: 'Möjliga',
    max: 'Högst',
    sum: 'Summa',
    answered: 'Frågor som utkastet svarar på',
    evidence: (count: number): string => `${count} belägg`,
  },

  coverage: {
    title: 'Täckning',
    blocked: 'Webbplatsen kunde inte läsas:',
    known: 'Kända adresser',
    fetched: 'Hämtade',
    skipped: 'Överhoppade',
    failed: 'Misslyckade',
    read: 'Lästa sidor och dokument',
    partly: 'Delvis lästa',
    noTextLayer: 'Utan textlager',
    unreadable: 'Oläsbara eller i karantän',
    hosts: 'Andra värdar som kommunens sidor leder till',
    readOfHost: readText,
  },

  question: {
    name: (id: string): string => `Fråga ${id}`,
    next: 'För nästa steg:',
    ladder: 'Så ges poängen',
    share: (share: number): string => `${Math.round(share * 100)} %`,
    reached: 'Hit når utkastet.',
    open: 'Kan visas i intervju eller vid fortsatt läsning.',
    toCheck: 'Vad som räknas och inte räknas',
    evidence: 'Belägg',
    page: (page: number): string => `sidan ${page}`,
    printed: (label: string, page: number): string => `sidan ${label} (sidan ${page} i filen)`,
    ocr: (confidence: number): string => `läst med OCR, säkerhet ${confidence} %`,
    fetched: (date: string): string => `hämtad ${date}`,
    searched: 'Här söktes svaret',
    read: 'Lästa sidor om ämnet',
    unread: 'Kända men olästa',
    siteSearch: 'Webbplatsens egen sökning på',
    neighbours: 'Frågor',
    previous: (id: string): string => `Föregående fråga, ${id}`,
    following: (id: string): string => `Nästa fråga, ${id}`,
  },

  evidence: {
    title: (number: number, question: string): string => `Belägg ${number} för ${question}`,
    stood: 'Så stod det',
    notMarked: 'Citatet kunde inte markeras på sidan. Sök efter det i texten nedan.',
    inMarkup: 'Det här står inte i sidans text utan i dess källkod:',
    frame: 'Den arkiverade sidan med citatet markerat',
    drawn: (page: number): string => `Sidan ${page} i dokumentet, som citatet är hämtat från`,
    neighbours: 'Belägg',
    previous: 'Föregående belägg',
    following: 'Nästa belägg',
    origin: 'Arkiv och kontrollsumma',
    fetched: 'Hämtad',
    file: 'WARC-fil',
    at: (offset: number, length: number): string => `byte ${offset}, längd ${length}`,
  },

  interview: {
    title: 'Intervjufrågor',
    open: (open: number, all: number): string => `${open} av ${all} frågor är öppna.`,
    groups: 'Grupper',
    toAsk: 'Att fråga i intervju',
    who: 'Vem:',
    known: 'Känt:',
  },

  checks: {
    title: 'Så prövas frågorna',
    count: (checked: number, all: number): string =>
      `${checked} av ${all} frågor har en kontroll. De andra ställs i intervju.`,
    ofArea: (checked: number, all: number): string => `${checked} av ${all}`,
    asked: 'Ställs i intervju.',
    check: (question: string): string => `Kontroll ${question}`,
    unchecked: uncheckedText,
    sections: sectionTitles,
    step: stepText,
    share: shareText,
    unfound: unfoundText,
  },

  external: {
    keyFacts: 'Kortfakta om kommunen',
    title: 'Externa uppgifter',
    source: sourceText,
    noPoints: NO_POINTS,
    notExamined: 'Inte granskat.',
    fact: 'Uppgift',
    value: 'Värde',
    year: 'År',
    figure: 'Nyckeltal',
    amount: amountText,
    years: yearsText,
  },

  added,
  desk,
  measures,
  undertakings,

  signIn,
  account,
  messages,
};

/** What the pages say, in any language. */
export type Words = typeof sv;
