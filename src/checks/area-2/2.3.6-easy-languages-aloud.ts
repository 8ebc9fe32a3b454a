import { type Access, access, accessTopic, type Offered } from '../../facts/site/access.ts';
import type { Check } from '../check.ts';
import { defineParts } from '../ladder.ts';

const shown = ({ parts, spoken }: Offered) => [...parts, ...spoken.said];

function languagesInWords({ foreign, inLanguages, languages }: Access): string {
  if (foreign.length > 0) return `Det finns sidor på ${foreign.map(({ language }) => language).join(', ')}.`;
  if (inLanguages.said.length > 0) return 'Delar av webbplatsen finns på andra språk.';
  return languages.length > 0
    ? 'Webbplatsen länkar till sidor på andra språk, som inte har lästs.'
    : 'Webbplatsen kan översättas med en översättningstjänst; egna sidor på andra språk har inte hittats.';
}

const parts = defineParts({
  question: '2.3.6',
  title: 'Lättläst, andra språk och uppläsning',
  looksFor: ['Länkar och funktioner på webbplatsen, och sidor skrivna på annat än vanlig svenska.'],
  doesNotCount: [
    'Texter om vad lättläst är, lättlästa böcker och tidningar.',
    'En policy som säger att webbplatsen ska vara lättläst, motioner om det, och planer.',
    'Undervisning i modersmål och teckenspråk, och tolkar som kan beställas.',
  ],
  examples: {
    counts: ['Här kan du läsa om kommunen på lätt svenska.', 'Lyssna på sidan med Talande webb.'],
    doesNotCount: ['Lättläst text har korta meningar och vanliga ord.', 'Biblioteket har lättlästa böcker.'],
  },
  topic: accessTopic,
  uses: { access },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Varken lättläst, andra språk, uppläsning eller teckenspråk hittades på webbplatsen.',
  // That one of them is missing says nothing of the others.
  about: ({ access }) =>
    [access.easy, access.readAloud, access.signed].map(({ spoken }) => ({ ...spoken, absent: [] })),
  parts: [
    {
      title: 'Information på lättläst svenska.',
      when: ({ access }) => shown(access.easy),
      says: 'Det finns information på lättläst svenska.',
      lacks: 'Information på lättläst svenska.',
    },
    {
      title: 'Information på andra språk.',
      when: ({ access }) => [
        ...access.foreign.map(({ evidence }) => evidence),
        ...access.inLanguages.said,
        ...access.languages,
        ...shown(access.translated),
      ],
      says: ({ access }) => languagesInWords(access),
      lacks: 'Information på andra språk.',
    },
    {
      title: 'Texterna kan läsas upp.',
      when: ({ access }) => shown(access.readAloud),
      says: 'Texterna kan läsas upp.',
      lacks: 'En funktion som läser upp texterna.',
    },
    {
      title: 'Information på teckenspråk.',
      when: ({ access }) => shown(access.signed),
      says: 'Det finns information på teckenspråk.',
      lacks: 'Information på teckenspråk.',
    },
  ],
});

/** What the municipality says of the site's accessibility stands beside the parts; it is no part by itself. */
const check: Check<{ access: typeof access }> = {
  ...parts,
  judge(input) {
    const verdict = parts.judge(input);
    const { statement } = input.facts.access;
    if (!statement || verdict.answer !== 'reached') return verdict;
    const said = `Tillgänglighetsredogörelsen säger att webbplatsen ${statement.conforms === 'inte' ? 'inte följer' : `${statement.conforms} följer`} lagen om tillgänglighet.`;
    return {
      ...verdict,
      reason: `${verdict.reason} ${said}`,
      evidence: [...verdict.evidence, statement.evidence],
    };
  },
};

export default check;
