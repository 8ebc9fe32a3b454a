import { type DescribedService, inWords, needs, servicePages } from '../../facts/service-pages.ts';
import { defineCheck } from '../check.ts';
import { list } from '../wording.ts';
import { listOf } from './wording.ts';

/** Fewer services show no pattern. */
const A_SET = 3;
const PIECES = 10;

export default defineCheck({
  question: '2.3.8',
  title: 'Tjänstesidorna säger vad man behöver veta',
  looksFor: [
    'Sidor om tjänster som man ansöker om: vem som har rätt, hur man ansöker, avgift, handläggningstid och överklagande.',
    'Hur många tjänster som får allt detta beskrivet.',
  ],
  doesNotCount: ['Nyheter, planer och sidor om nämnder.', 'Andra myndigheters och bolags tjänster.'],
  examples: {
    counts: [
      'Beslut fattas inom fyra veckor från komplett ansökan. Beslutet kan överklagas till förvaltningsrätten.',
    ],
    doesNotCount: ['Välkommen att kontakta oss om färdtjänst.'],
  },
  topic: {
    id: 'service-pages',
    name: 'tjänster som man ansöker om',
    direct: ['ansök om', 'så ansöker du', 'ansökan och avgift', 'handläggningstid'],
    places: [
      'färdtjänst',
      'bygglov',
      'hemtjänst',
      'förskola',
      'ekonomiskt bistånd',
      'serveringstillstånd',
      'skolskjuts',
    ],
    query: 'ansökan handläggningstid',
  },
  uses: { services: servicePages },
  ladder: [
    { level: 0, title: 'Inga tjänster beskrivs så', share: 0 },
    { level: 1, title: 'Någon tjänst har minst två av fem delar', share: 0.25 },
    { level: 2, title: 'Minst hälften av tjänsterna har minst tre av fem delar', share: 0.5 },
    { level: 3, title: 'Minst hälften av tjänsterna har minst fyra av fem delar', share: 0.75 },
    { level: 4, title: 'Minst tre fjärdedelar av tjänsterna har alla fem delar', share: 1 },
  ],
  judge({ facts: { services } }) {
    const level = levelOf(services);
    const missing = missingIn(services, level);
    if (level === 0)
      return {
        answer: 'not_found',
        reason: 'Inga sidor om tjänster med sådana uppgifter hittades.',
        missing,
      };
    return {
      answer: 'reached',
      level,
      reason: reasonOf(services),
      ...(level < 4 && { missing }),
      evidence: best(services)
        .flatMap(({ told }) => [...told.values()])
        .slice(0, PIECES),
    };
  },
});

const sharing = (services: readonly DescribedService[], parts: number): number =>
  services.filter(({ told }) => told.size >= parts).length / Math.max(services.length, 1);

function levelOf(services: readonly DescribedService[]): number {
  if (!services.some(({ told }) => told.size >= 2)) return 0;
  if (services.length < A_SET) return 1;
  if (sharing(services, 5) >= 0.75) return 4;
  if (sharing(services, 4) >= 0.5) return 3;
  return sharing(services, 3) >= 0.5 ? 2 : 1;
}

const best = (services: readonly DescribedService[]): DescribedService[] =>
  services.toSorted((a, b) => b.told.size - a.told.size);

function reasonOf(services: readonly DescribedService[]): string {
  const parts = services.reduce((sum, { told }) => sum + told.size, 0) / services.length;
  const mean = parts.toLocaleString('sv-SE', { maximumFractionDigits: 1 });
  const full = services.filter(({ told }) => told.size === needs.length).map(({ service }) => service);
  const all = full.length > 0 ? ` Alla fem finns för ${listOf(full)}.` : '';
  return services.length === 1
    ? `En tjänst (${services[0]!.service.name}) har ${mean} av fem delar.`
    : `${services.length} tjänster (${listOf(services.map(({ service }) => service))}) har i snitt ${mean} av fem delar.${all}`;
}

/** What most services lack. */
function missingIn(services: readonly DescribedService[], level: number): string {
  const few = services.length < A_SET ? 'Fler tjänster som beskrivs. ' : '';
  const lacking = needs.filter(
    (need) => services.filter(({ told }) => !told.has(need)).length * 2 >= Math.max(services.length, 1),
  );
  if (level === 0 || lacking.length === 0)
    return `${few}Vem som har rätt, hur man ansöker, avgift, handläggningstid och överklagande för varje tjänst.`;
  return `${few}Ofta saknas ${list.format(lacking.map((need) => inWords[need]))}.`;
}
