import type { Corpus } from '../model/corpus.ts';
import type { Block } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Topic } from '../model/topic.ts';
import { type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { evidenceFrom } from './evidence.ts';
import { type Service, servicesIn, servicesInPath } from './services.ts';
import { type Voice, voicesOf } from './voices.ts';

/** Where results of services would be set beside each other. */
export const resultTopic: Topic = {
  id: 'results',
  name: 'resultat och jämförelser av verksamheter',
  direct: ['jämför', 'jämförelsetjänst', 'servicejämförare', 'brukarundersökning', 'kvalitetsredovisning'],
  places: ['kvalitet', 'resultat', 'välj', 'hemtjänst', 'förskola', 'statistik', 'uppföljning'],
  query: 'jämför service',
};

/** Units of one service set beside each other. */
export interface Comparison {
  /** Null where it is said of services at large. */
  service: Service | null;
  evidence: Evidence;
}

export interface Results {
  /** Tables of units with measures, each service once. */
  compared: Comparison[];
  /** Tables whose units have providers of different kinds. */
  mixed: Comparison[];
  /** Results of quality or satisfaction are shown. */
  shown: Spoken;
  /** In-house and external providers alike. */
  both: Spoken;
}

const UNIT =
  /^(?:enhet(?:er)?|förskol(?:a|or)|skol(?:a|or)|utförare|boende(?:n)?|verksamhet|hemtjänst(?:företag|utförare|grupp)?|anordnare|företag|namn)$/iu;
const PROVIDER =
  /^(?:regi(?:form)?|drift(?:sform)?|utförare|huvudman|ägare|anordnare|drivs av|typ av utförare|organisationsform)$/iu;
const MEASURE =
  /(?<!\p{L})(?:nöjda?|andel\p{L}*|betyg\p{L}*|resultat|index|omdöme\p{L}*|meritvärde|behörig\p{L}*|personaltäthet|täthet|kontinuitet|antal (?:barn|elever)\p{L}*|trygghet|procent|%|kvalitet)(?!\p{L})/iu;
const OWN = /^(?:kommunal|kommunen|egen regi|kommunens)/iu;
const EXTERNAL =
  /^(?:fristående|privat|enskild|extern|entreprenad|upphandlad|kooperativ|ideell|\p{Lu}.* AB)/iu;

const PROVIDERS =
  '(?:(?:kommunala|kommunens (?:egna|egen)|egen regi|egen drift|i egen regi)(?: [^ .;]+){0,5}? (?:och|eller|samt|som|liksom)(?: [^ .;]+){0,5}? (?:fristående|privata?|enskilda?|externa?|andra utförare|upphandlade|kooperativ\\p{L}*|andra huvudmän|ideella|entreprenad\\p{L}*)|(?:fristående|privata?|enskilda|externa)(?: [^ .;]+){0,5}? (?:och|eller|samt|som)(?: [^ .;]+){0,3}? (?:kommunala|kommunens|egen regi)|(?:oavsett|oberoende av)(?: [^ .;]+){0,4}? (?:utförare|regi|driftsform|huvudman|drivs?|utför\\p{L}*)|(?:både|såväl) (?:det|de|den) (?:som )?(?:kommunen|vi) (?:själva? )?driver|kommunen (?:själv )?driver själv och|andra (?:utför|driver) på (?:kommunens )?uppdrag|alla utförare|samtliga utförare)';

export const results: Collector<Results> = {
  id: 'results',
  collects: 'verksamheters resultat, satta sida vid sida oavsett utförare',
  collect(corpus) {
    return {
      ...tablesIn(corpus),
      ...spokenIn(corpus, {
        shown: {
          shows: 'verksamheters resultat',
          words: ['resultat', 'nöjd', 'kvalitet', 'brukarundersökning', 'enkät'],
          says: /(?<!\p{L})(?:resultat(?:et|en)?|brukarundersökning(?:en|ar|arna|s)?|kundundersökning\p{L}*|kvalitetsredovisning\p{L}*|kvalitetsrapport\p{L}*|nöjd(?:a|het\p{L}*)|enkätresultat\p{L}*|kvaliteten)(?!\p{L})/iu,
          with: /(?<!\p{L})(?:förskol\p{L}*|skol\p{L}*|grundskol\p{L}*|hemtjänst\p{L}*|äldreboende\p{L}*|boende\p{L}*|omsorg\p{L}*|äldreomsorg\p{L}*|service(?:n)?|verksamhet(?:er|erna|ernas|en)?|enhet(?:er|erna)?|brukar\p{L}*|utförare)(?!\p{L})/iu,
          under: /kvalitet|resultat|jämför|jamfor|undersökning|undersokning|uppföljning/iu,
          not: /(?<!\p{L})(?:arbetar för|ska|skall|planer\p{L}*|ekonomiskt? resultat|årets resultat|lediga|ansök\p{L}*|val(?:et)?s? resultat|forskning\p{L}*)(?!\p{L})/iu,
        },
        both: {
          shows: 'både kommunens egna och andra utförare',
          words: ['fristående', 'privat', 'enskild', 'extern', 'regi', 'utförare', 'på uppdrag', 'oavsett'],
          says: new RegExp(`(?<!\\p{L})${PROVIDERS}(?!\\p{L})`, 'iu'),
          under: /jämför|jamfor|resultat|kvalitet|undersökning|undersokning|uppföljning|nöjd|enkät/iu,
          not: /(?<!\p{L})(?:avgift\p{L}*|taxa\p{L}*|skolpeng\p{L}*|söka plats|köregler|kostar|ersättning\p{L}*|tillstånd\p{L}*|lediga)(?!\p{L})/iu,
          allows: ['conditional'],
          from: ['page', 'news', 'report'],
        },
      }),
    };
  },
};

function tablesIn(corpus: Corpus): Pick<Results, 'compared' | 'mixed'> {
  const compared = new Map<string, Comparison>();
  const mixed = new Map<string, Comparison>();
  for (const voice of voicesOf(corpus).own) {
    if (voice.testimony === 'matter' || voice.testimony === 'rule') continue;
    readTables(voice, compared, mixed);
  }
  return { compared: [...compared.values()], mixed: [...mixed.values()] };
}

/** Rows of one table are the neighbouring rows with the same headings. */
function readTables(voice: Voice, compared: Map<string, Comparison>, mixed: Map<string, Comparison>): void {
  let own = false;
  let external = false;
  let headings = '';
  for (const block of voice.blocks) {
    if (block.kind !== 'table_row' || block.cells.length < 2) continue;
    const here = block.cells.map(({ heading }) => heading ?? '').join('|');
    if (here !== headings) [own, external, headings] = [false, false, here];
    if (!isOfUnits(block)) continue;
    const service = serviceOf(voice, block);
    const key = service?.id ?? voice.document.url;
    const comparison = { service, evidence: evidenceFrom(voice.document, block, 'en enhets resultat') };
    if (!compared.has(key)) compared.set(key, comparison);
    const values = block.cells.map(({ start, end }) => block.text.slice(start, end).trim());
    own ||= values.some((value) => OWN.test(value));
    external ||= values.some((value) => EXTERNAL.test(value));
    if (own && external && !mixed.has(key)) mixed.set(key, comparison);
  }
}

const isOfUnits = ({ cells, text }: Block): boolean => {
  const headings = cells.map(({ heading }) => heading?.trim() ?? '');
  const isUnit = headings.some((heading) => UNIT.test(heading) || PROVIDER.test(heading));
  const isValue = cells.some(({ start, end, heading }) => {
    const value = text.slice(start, end).trim();
    return MEASURE.test(heading ?? '') && /^\d/u.test(value);
  });
  return isUnit && isValue;
};

const serviceOf = ({ document }: Voice, { headings, cells }: Block): Service | null =>
  servicesIn(
    [...headings.toReversed(), document.title, ...cells.map((c) => c.heading ?? '')].join('\n'),
  )[0] ??
  servicesInPath(document.url)[0] ??
  null;
