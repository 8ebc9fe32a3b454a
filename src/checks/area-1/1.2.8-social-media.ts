import { type SocialMedia, socialMedia } from '../../facts/social-media.ts';
import { defineLadder } from '../ladder.ts';
import { list } from '../wording.ts';

/** Platforms, and services with accounts of their own, from which one may say "several". */
const SEVERAL = 3;

export default defineLadder({
  question: '1.2.8',
  title: 'Sociala medier och podd, av flera verksamheter och för politiska ärenden',
  looksFor: [
    'Länkar till kommunens egna konton, eller en sida som räknar upp dem.',
    'Konton hos flera verksamheter, och konton eller poddar som används för politiska ärenden.',
  ],
  doesNotCount: [
    'Knappar för att dela en sida, och regler för sociala medier.',
    'Partiers och enskilda politikers egna konton.',
  ],
  examples: {
    counts: ['Vi berättar om fullmäktiges beslut på Facebook och i vår podd.'],
    doesNotCount: ['Dela sidan på Facebook.', 'Partipolitiska inlägg tas bort.'],
  },
  topic: {
    id: 'social-media',
    name: 'sociala medier',
    direct: ['sociala medier', 'podd', 'facebook', 'instagram', 'sociala kanaler'],
    places: ['följ oss', 'press', 'kontakta kommunen', 'kommunikation'],
  },
  uses: { socialMedia },
  nothing: 'Inga egna konton visas',
  none: 'Inga egna konton i sociala medier hittades.',
  steps: [
    {
      title: 'Kommunen har konton i sociala medier',
      share: 0.3,
      when: ({ socialMedia }) => [...evidenceOf(socialMedia), ...socialMedia.used.said],
      says: ({ socialMedia }) =>
        socialMedia.channels.length > 0
          ? `Kommunen finns i ${named(socialMedia)}.`
          : 'Kommunen säger att den använder sociala medier, men inte vilka.',
      lacks: 'Egna konton i sociala medier.',
    },
    {
      title: 'I flera slags kanaler',
      share: 0.5,
      when: ({ socialMedia }) => (platformsOf(socialMedia).length >= SEVERAL ? evidenceOf(socialMedia) : []),
      says: ({ socialMedia }) => `Det är ${platformsOf(socialMedia).length} slags kanaler.`,
      lacks: 'Fler slags kanaler, till exempel podd eller film.',
    },
    {
      title: 'Flera verksamheter har egna konton',
      share: 0.75,
      when: ({ socialMedia }) => {
        const own = socialMedia.channels.filter(({ service }) => service !== null);
        const services = new Set(own.map(({ service }) => service!.id));
        return services.size >= SEVERAL ? own.map(({ evidence }) => evidence) : socialMedia.services.said;
      },
      says: 'Flera verksamheter har egna konton.',
      lacks: 'Att flera verksamheter har egna konton.',
    },
    {
      title: 'De används också för politiska ärenden',
      share: 1,
      when: ({ socialMedia }) => socialMedia.politics.said,
      says: 'De används också för politiska ärenden.',
      lacks: 'Att de används också för politiska ärenden, till exempel fullmäktiges beslut.',
    },
  ],
});

const platformsOf = ({ channels }: SocialMedia): string[] => [
  ...new Set(channels.map(({ platform }) => platform)),
];

/** One quotation for each platform. */
const evidenceOf = ({ channels }: SocialMedia) =>
  [...new Set(channels.map(({ platform }) => platform))].map(
    (platform) => channels.find((channel) => channel.platform === platform)!.evidence,
  );

const named = (found: SocialMedia): string => list.format(platformsOf(found));
