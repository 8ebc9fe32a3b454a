import { type JobAd, jobAds } from '../../facts/job-ads.ts';
import { defineCheck } from '../check.ts';

/** Fewer ads show no pattern. */
const A_SET = 3;
const HALF = 0.5;
const NEARLY_ALL = 0.8;
const PIECES = 8;

export default defineCheck({
  question: '2.2.5',
  title: 'Bemötande och tillgänglighet i platsannonser',
  looksFor: [
    'Kommunens platsannonser, och hur många av dem som ställer krav på bemötande, service eller tillgänglighet.',
    'Regler eller mallar som säger att annonser ska göra det.',
  ],
  doesNotCount: [
    'Sidor om bemötande, om att arbeta i kommunen och om medarbetare.',
    'Bolags, regionens och bemanningsföretags annonser.',
    'Lågaffektivt bemötande, som är en metod.',
  ],
  examples: {
    counts: ['Vi lägger stor vikt vid att du är serviceinriktad och bemöter alla med respekt.'],
    doesNotCount: ['Du har körkort och ekonomexamen.'],
  },
  topic: {
    id: 'job-ads',
    name: 'platsannonser',
    direct: ['platsannons', 'vi söker'],
    places: ['lediga jobb', 'lediga tjänster', 'jobba hos oss', 'rekrytering'],
    query: 'lediga jobb',
  },
  uses: { jobAds },
  ladder: [
    { level: 0, title: 'Ingen läst platsannons nämner det', share: 0 },
    { level: 1, title: 'Några platsannonser nämner det', share: 0.3 },
    { level: 2, title: 'Minst hälften av platsannonserna nämner det', share: 0.6 },
    { level: 3, title: 'Nästan alla nämner det, eller regler säger att annonser ska göra det', share: 1 },
  ],
  judge({ facts: { jobAds: found } }) {
    const { ads, rule } = found;
    const asking = ads.filter(({ asks }) => asks !== null);
    if (ads.length === 0 && rule.said.length === 0)
      return {
        answer: 'cannot_tell',
        reason: 'Inga platsannonser har kunnat läsas; de kan ligga hos en annan leverantör.',
      };
    const level = levelOf(asking.length, ads.length, rule.said.length > 0);
    const ruled = rule.said.length > 0 ? ' Kommunens regler säger att annonser ska nämna det.' : '';
    return {
      answer: 'reached',
      level,
      reason: `${countedIn(asking, ads)}${ruled}`,
      ...(level < 3 && { missing: missingAt(level) }),
      evidence: [
        ...rule.said.map(({ evidence }) => evidence).slice(0, 2),
        ...asking.map(({ asks }) => asks!).slice(0, PIECES / 2),
        ...ads.filter(({ asks }) => asks === null).map(({ evidence }) => evidence),
      ].slice(0, PIECES),
    };
  },
});

function levelOf(asking: number, all: number, ruled: boolean): number {
  if (ruled && asking > 0) return 3;
  if (asking === 0) return ruled ? 2 : 0;
  const share = asking / all;
  if (share >= NEARLY_ALL && all >= A_SET) return 3;
  return share >= HALF && all >= A_SET ? 2 : 1;
}

function countedIn(asking: readonly JobAd[], all: readonly JobAd[]): string {
  if (all.length === 0) return 'Inga platsannonser har kunnat läsas.';
  if (all.length === 1)
    return asking.length === 1
      ? 'Den enda lästa platsannonsen nämner bemötande, service eller tillgänglighet.'
      : 'Den enda lästa platsannonsen nämner inte bemötande, service eller tillgänglighet.';
  const count = asking.length === 0 ? 'Ingen' : asking.length;
  return `${count} av ${all.length} lästa platsannonser nämner bemötande, service eller tillgänglighet.`;
}

const missingAt = (level: number): string =>
  [
    'Att platsannonser nämner bemötande, service eller tillgänglighet.',
    'Att minst hälften av annonserna nämner det; kravet varierar från annons till annons.',
    'Att nästan alla annonser nämner det, eller en gemensam mall.',
  ][level]!;
