import type { Check } from './check.ts';

/** What a check looks for, as data: all that a reader needs in order to agree or disagree with it. */
export const describeCheck = (check: Check) => ({
  question: check.question,
  title: check.title,
  looksFor: check.looksFor,
  doesNotCount: check.doesNotCount,
  examples: check.examples ?? null,
  asksPeople: check.asksPeople ?? false,
  topic: check.topic,
  facts: Object.values(check.uses).map(({ id, collects }) => ({
    id: id as string,
    collects: collects as string,
  })),
  ladder: check.ladder,
});
type Description = ReturnType<typeof describeCheck>;

/** What each part of a description is headed by; Swedish. In the order that they are read. */
export const sectionTitles = {
  looksFor: 'Det här räknas',
  counts: 'Exempel som räknas',
  doesNotCount: 'Det här räknas inte',
  countsNot: 'Exempel som inte räknas',
  ladder: 'Stegen',
  unfound: 'Om inget hittas',
  facts: 'Uppgifter som används',
  words: 'Ord som söks',
  places: 'Sidor där det skulle stå',
};
export type SectionKey = keyof typeof sectionTitles;

/** A heading and what stands under it; Swedish. */
export interface Section {
  key: SectionKey;
  title: string;
  lines: string[];
}

/** A description for a reader; sections with nothing in them are left out. */
export function sectionsOf(check: Description): Section[] {
  const { looksFor, doesNotCount, examples, asksPeople, topic, facts, ladder } = check;
  const lines: Record<SectionKey, string[]> = {
    looksFor,
    counts: quoted(examples?.counts),
    doesNotCount,
    countsNot: quoted(examples?.doesNotCount),
    ladder: ladder.map(({ level, title, share }) => `${stepText(level)}: ${title} (${shareText(share)})`),
    unfound: [unfoundText(asksPeople)],
    facts: facts.map(({ collects }) => collects),
    words: topic.direct.length > 0 ? [topic.direct.join(', ')] : [],
    places: topic.places.length > 0 ? [topic.places.join(', ')] : [],
  };
  return (Object.keys(sectionTitles) as SectionKey[])
    .map((key) => ({ key, title: sectionTitles[key], lines: lines[key] }))
    .filter((section) => section.lines.length > 0);
}

export const stepText = (level: number): string => `Steg ${level}`;

/** What a step is worth; `share` is 0–1. */
export const shareText = (share: number): string => `${Math.round(share * 100)} % av poängen`;

const quoted = (examples: string[] = []): string[] => examples.map((example) => `”${example}”`);

/** What it means that nothing was found. */
export const unfoundText = (asksPeople: boolean): string =>
  asksPeople
    ? 'Frågan förblir öppen och ställs i intervju, för människor kan visa det som ingen sida visar.'
    : 'Utkastet säger ”inte funnet” bara om sidorna där det skulle stå är lästa; annars är frågan inte granskad.';
