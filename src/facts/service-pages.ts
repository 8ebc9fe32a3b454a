import type { Evidence } from '../model/evidence.ts';
import type { Collector } from './collector.ts';
import { quote } from './passages.ts';
import { type Service, servicesIn, servicesInPath } from './services.ts';
import { WITHIN } from './time-limits.ts';
import { sentencesIn, type Voice, voicesOf } from './voices.ts';

/** What someone needs to know who wants a service. */
export const needs = ['who', 'apply', 'fee', 'time', 'appeal'] as const;
export type Need = (typeof needs)[number];

/** One service that is applied for, and what its pages tell. */
export interface DescribedService {
  service: Service;
  told: Map<Need, Evidence>;
}

/** Services that one applies for; of the others nobody asks who may have them. */
const APPLIED_FOR: ReadonlySet<string> = new Set([
  'elderly-care',
  'disability',
  'social-services',
  'preschool',
  'school-transport',
  'adult-education',
  'culture-school',
  'building-permits',
  'environment',
  'licensing',
  'transport',
  'guardians',
  'property',
]);

const APPLIES =
  /(?<!\p{L})(?:ansök\p{L}*|anmäl(?:er|a|an)|söka (?:plats|bidrag|tillstånd|bygglov))(?!\p{L})/iu;

/** Pages around a service that describe something else. */
const ASIDE =
  /(?<!\p{L})(?:detaljplan\p{L}*|översiktsplan\p{L}*|\p{L}*garanti\p{L}*|nyhet\p{L}*|lediga|jobb\p{L}*|råd(?:et)?|jämför\p{L}*|kvalitet\p{L}*|undersökning\p{L}*|synpunkt\p{L}*|klagomål|nämnd\p{L}*|kontakt\p{L}*|värdegrund|utförare till)(?!\p{L})/iu;

const SAYS: Record<Need, RegExp> = {
  who: /(?<!\p{L})(?:rätt (?:till|att få)|vem (?:kan|får|har)|(?:kan|får) (?:du )?(?:beviljas|ansöka om|söka|få)|beviljas (?:om|den|till|för)|är till för|vänder sig till|riktar sig till|(?:du|den|de|barn|elever|personer) som (?:har|är|bor|inte|behöver|fyllt|går)|för dig som|folkbokförd\p{L}*|villkor(?:en)?|behöver (?:du )?(?:bygglov|tillstånd|anmäla))(?!\p{L})/iu,
  apply:
    /(?<!\p{L})(?:ansöker? (?:du |ni |man )?(?:om |i |hos |via |genom |på |digitalt|här|med)|ansökan (?:görs|gör du|skickas|lämnas|skickar|lämnar|kan göras|sker|via|ska)|så (?:här )?ansöker|hur (?:du |ansöker )|för att ansöka|sök (?:plats|via)|anmälan (?:görs|gör du|skickas|lämnas)|anmäl (?:i|via|till)|(?:via|i|genom|använd) (?:vår |kommunens )?e-tjänst(?:en)?|blankett(?:en)?|ansök)(?!\p{L})/iu,
  fee: /(?<!\p{L})(?:\p{L}*avgift(?:en|er|erna|s\p{L}*)?|avgiftsfri\p{L}*|kostar|kostnad(?:en|er)?|kostnadsfri\p{L}*|\p{L}*tax(?:a|an|or)|gratis|maxtaxa|\d+ kronor|självkostnad\p{L}*)(?!\p{L})/iu,
  time: new RegExp(
    `(?<!\\p{L})(?:handläggningstid\\p{L}*|handläggningen (?:tar|är)|väntetid\\p{L}*|kötid\\p{L}*)(?!\\p{L})|(?<!\\p{L})(?:beslut\\p{L}*|besked|svar|erbjud\\p{L}*|plats|handlägg\\p{L}*|utred\\p{L}*)(?!\\p{L})(?=.{0,120}?(?<![\\p{L}\\d])${WITHIN})|(?<![\\p{L}\\d])${WITHIN}(?=.{0,120}?(?<!\\p{L})(?:beslut\\p{L}*|besked|svar|erbjud\\p{L}*|plats)(?!\\p{L}))|(?<!\\p{L})beslut\\p{L}* (?:[^ .;]+ ){0,3}?senast [\\p{L}\\d]+ (?:veckor|dagar|månader)`,
    'iu',
  ),
  appeal: /(?<!\p{L})(?:överklag\p{L}*|förvaltningsrätten|laglighetspröv\p{L}*|omprövning)(?!\p{L})/iu,
};

export const servicePages: Collector<DescribedService[]> = {
  id: 'service-pages',
  collects:
    'vad sidor om tjänster säger: vem som har rätt, ansökan, avgift, handläggningstid och överklagande',
  collect(corpus) {
    const pages = new Map<string, { service: Service; voices: Voice[] }>();
    for (const voice of voicesOf(corpus).own) {
      const service = voice.testimony === 'page' ? serviceOf(voice) : null;
      if (!service) continue;
      const known = pages.get(service.id) ?? { service, voices: [] };
      known.voices.push(voice);
      pages.set(service.id, known);
    }
    return [...pages.values()]
      .filter(({ voices }) => voices.some(({ text }) => APPLIES.test(text)))
      .map(({ service, voices }) => ({ service, told: toldIn(voices, service) }))
      .filter(({ told }) => told.size > 0)
      .sort((a, b) => (a.service.id < b.service.id ? -1 : 1));
  },
};

/** The service that a page is about: its title names it before its address does. */
function serviceOf({ document }: Voice): Service | null {
  if (ASIDE.test(document.title)) return null;
  const named = [...servicesIn(document.title), ...servicesInPath(document.url).reverse()];
  return named.find(({ id }) => APPLIED_FOR.has(id)) ?? null;
}

function toldIn(voices: readonly Voice[], service: Service): Map<Need, Evidence> {
  const told = new Map<Need, Evidence>();
  for (const voice of voices) {
    for (const block of voice.blocks) {
      if (told.size === needs.length) return told;
      if (block.kind === 'heading') continue;
      for (const passage of sentencesIn(voice, block)) {
        for (const need of needs) {
          if (told.has(need) || !says(passage.text, need)) continue;
          told.set(need, quote(passage, `${service.name}: ${inWords[need]}`));
        }
      }
    }
  }
  return told;
}

/** The time for an appeal is no time for the decision. */
const says = (sentence: string, need: Need): boolean =>
  SAYS[need].test(sentence) && !(need === 'time' && SAYS.appeal.test(sentence));

/** Swedish, as it stands in a running sentence. */
export const inWords: Record<Need, string> = {
  who: 'vem som har rätt',
  apply: 'hur man ansöker',
  fee: 'avgift',
  time: 'handläggningstid',
  appeal: 'överklagande',
};
