import type { EvidenceError } from '../../../../pipelines/add-evidence-fault.ts';
import type { AddedField } from '../../views/add-evidence.tsx';

/** Evidence that evaluators add. */
export const added = {
  title: 'Lägg till belägg',
  lead: 'Det som läggs till arkiveras, och citatet måste stå där ord för ord.',
  page: 'En sida eller ett dokument på webben',
  file: 'En fil',
  interview: 'En uppgift från intervju',
  labels: {
    url: 'Webbadress',
    file: 'Fil',
    quote: 'Citat',
    shows: 'Vad citatet visar',
    group: 'Vem som sade det',
    date: 'Dag för intervjun',
    note: 'Vad som sades',
  } satisfies Record<AddedField, string>,
  hints: {
    file: 'PDF, webbsida eller ren text, högst 25 MB.',
    quote: 'Kopiera det som det står. I en PDF ska det stå på en och samma sida.',
    shows: 'Till exempel: kommunen lovar svar inom två arbetsdagar.',
  },
  addPage: 'Hämta och lägg till',
  addFile: 'Lägg till filen',
  addInterview: 'Lägg till uppgiften',
  summary: 'Belägget kunde inte läggas till',
  fault: ({ message }: EvidenceError): string => message,
  missing: {
    group: 'Välj vem som sade det.',
    date: 'Skriv dagen för intervjun som ett datum, till exempel 2026-11-23.',
    note: 'Skriv vad som sades.',
    noteTooLong: 'Skriv kortare: högst 10 000 tecken.',
    reason: 'Skriv varför belägget tas bort, med högst 4 000 tecken.',
  },
  given: 'Tillagda belägg',
  said: (group: string, date: string): string => `Intervju: ${group}, ${date}`,
  by: (name: string, at: string): string => `Tillagt av ${name} ${at}`,
  fileName: (name: string): string => `Filen ${name}`,
  takeBack: 'Ta bort',
  reason: 'Varför belägget tas bort',
  toQuestion: (question: string): string => `Till fråga ${question}`,
  back: (entry: number, question: string): string => `Ta bort tillagt belägg ${entry} för ${question}`,
  heading: (entry: number, question: string): string => `Tillagt belägg ${entry} för ${question}`,
};
