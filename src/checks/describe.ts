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

/** A heading and what stands under it; Swedish. */
export interface Section {
  title: string;
  lines: string[];
}

/** A description for a reader; sections with nothing in them are left out. */
export function sectionsOf(check: Description): Section[] {
  const { looksFor, doesNotCount, examples, asksPeople, topic, facts, ladder } = check;
  const sections: Section[] = [
    { title: 'Det här räknas', lines: looksFor },
    { title: 'Exempel som räknas', lines: quoted(examples?.counts) },
    { title: 'Det här räknas inte', lines: doesNotCount },
    { title: 'Exempel som inte räknas', lines: quoted(examples?.doesNotCount) },
    {
      title: 'Stegen',
      lines: ladder.map(
        ({ level, title, share }) => `Steg ${level}: ${title} (${Math.round(share * 100)} % av poängen)`,
      ),
    },
    { title: 'Om inget hittas', lines: [asksPeople ? STAYS_OPEN : NOT_FOUND] },
    { title: 'Uppgifter som används', lines: facts.map(({ collects }) => collects) },
    { title: 'Ord som söks', lines: topic.direct.length > 0 ? [topic.direct.join(', ')] : [] },
    { title: 'Sidor där det skulle stå', lines: topic.places.length > 0 ? [topic.places.join(', ')] : [] },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

const quoted = (examples: string[] = []): string[] => examples.map((example) => `”${example}”`);

const STAYS_OPEN =
  'Frågan förblir öppen och ställs i intervju, för människor kan visa det som ingen sida visar.';

const NOT_FOUND =
  'Utkastet säger ”inte funnet” bara om sidorna där det skulle stå är lästa; annars är frågan inte granskad.';
