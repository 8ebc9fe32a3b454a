import type { Corpus } from '../model/corpus.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Topic } from '../model/topic.ts';
import { type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { evidenceFrom } from './evidence.ts';
import { type Findability, findabilityOf } from './findability.ts';
import { type Service, servicesIn } from './services.ts';
import { voicesOf } from './voices.ts';

/** Where a service for comparing units would stand. */
export const compareServiceTopic: Topic = {
  id: 'compare-service',
  name: 'jämförelsetjänst',
  direct: ['jämför service', 'jämförelsetjänst', 'jämför', 'hitta och jämför', 'jamforservice'],
  places: ['välja', 'förskola', 'grundskola', 'hemtjänst', 'äldreboende', 'kvalitet'],
};

/** One service whose units can be compared. */
export interface Compared {
  service: Service;
  evidence: Evidence;
}

export interface CompareService {
  /** There is a tool, and what it is for. */
  tool: Spoken;
  /** Each service once. */
  services: Compared[];
  /** It shows what users answered. */
  surveys: Spoken;
  /** What it lacks of that, as the municipality says itself. */
  gaps: Spoken;
  /** Others than the municipality are in it too. */
  providers: Spoken;
  /** How to read it, in plain words. */
  explained: Spoken;
  /** Measures that only an expert can read. */
  obscure: Spoken;
  /** Of the page that is easiest to find. */
  found: Findability | null;
}

const TOOL =
  '(?:jämför(?:a|s)? (?:\\p{L}+ ){0,3}?(?:service|enheter|\\p{L}*skol(?:a|or|orna)|\\p{L}*boende\\p{L}*|\\p{L}*hemtjänst\\p{L}*|utförare\\p{L}*|verksamheter|tjänster|alternativ\\p{L}*|omsorg\\p{L}*|kvalitet\\p{L}*)|jämförelsetjänst\\p{L}*|jämförelseverktyg\\p{L}*|hitta och jämför)';

/** Municipalities among themselves, and everything else that is compared. */
const OTHER =
  /(?<!\p{L})(?:andra kommuner|kommuner(?:na)?(?= i)|jämför(?:t|elser?) med (?:andra|riket|föregående)|elpris\p{L}*|elavtal\p{L}*|priser|räntor|prisjämför\p{L}*|Skolverkets?|Socialstyrelsens? (?:tjänst|äldreguide))(?!\p{L})/iu;

/** On the tool's own pages, by their titles and addresses; "jämfört med riket" is on any page with figures. */
const ABOUT = new RegExp(`(?<!\\p{L})${TOOL}(?!\\p{L})|jamfor ?service|jamforelsetjanst`, 'iu');

export const compareService: Collector<CompareService> = {
  id: 'compare-service',
  collects:
    'tjänst för att jämföra enheter och utförare: vilka tjänster, vilka mått, hur lätt att hitta och läsa',
  collect(corpus) {
    const spoken = spokenIn(corpus, {
      tool: {
        shows: 'enheter och utförare går att jämföra',
        words: ['jämför'],
        says: new RegExp(`(?<!\\p{L})${TOOL}(?!\\p{L})`, 'iu'),
        not: OTHER,
        asName: true,
        from: ['page', 'news'],
        of: ['company'],
      },
      surveys: {
        shows: 'jämförelsen visar vad brukarna tycker',
        words: ['enkät', 'undersökning', 'nöjd', 'omdöme', 'betyg'],
        says: /(?<!\p{L})(?:\p{L}*enkät(?:en|er|erna)?|\p{L}*undersökning(?:en|ar|arna)?|nöjd\p{L}*|omdöme\p{L}*)(?!\p{L})/iu,
        under: ABOUT,
        not: /(?<!\p{L})(?:visas inte|saknas|finns inte|ingår inte)(?!\p{L})/iu,
        of: ['agency', 'company'],
      },
      gaps: {
        shows: 'brukarnas svar saknas för en tjänst',
        words: ['enkät', 'undersökning', 'svar'],
        says: /(?<!\p{L})(?:visas inte|saknas|finns inte|ingår inte)(?!\p{L})/iu,
        under: ABOUT,
        with: /enkät|undersökning|nöjd|svar från/iu,
        allows: ['negated'],
        of: ['agency', 'company'],
      },
      providers: {
        shows: 'jämförelsen gäller också andra utförare',
        words: ['privat', 'fristående', 'andra', 'enskild', 'regi', 'utförare'],
        says: /(?<!\p{L})(?:(?:både )?(?:privata|kommunala|enskilda) (?:och|eller) (?:privata|kommunala|fristående|enskilda)(?:\/\p{L}+)?|fristående|privata|oavsett (?:regi|utförare)|(?:det som )?andra utför|andra utförare|egen regi och)(?!\p{L})/iu,
        under: ABOUT,
        of: ['company', 'association'],
      },
      explained: {
        shows: 'det förklaras hur jämförelsen ska läsas',
        words: [
          'så läser',
          'förklar',
          'betyder',
          'siffr',
          'måttet',
          'mäter',
          'skala',
          'så fungerar',
          'så här',
        ],
        says: /(?<!\p{L})(?:så (?:här )?(?:läser|tolkar|fungerar|jämför|använder)(?: du)?|förklaring\p{L}*|(?:vad )?betyder (?:siffr\p{L}*|måtten?|\p{L}+)|måttet (?:visar|beskriver|är)|siffr\p{L}+ (?:visar|är|betyder|anger)|skala(?:n)? (?:från|går|är|\d)|mäter vi|grön\p{L}* betyder)(?!\p{L})/iu,
        under: ABOUT,
        asName: true,
        allows: ['question'],
        of: ['agency', 'company'],
      },
      obscure: {
        shows: 'måttet är svårt att förstå för den som inte är insatt',
        words: ['index', 'sammanväg', 'metodbilag', 'standardavvik', 'residual', 'viktad', 'konfidens'],
        says: /(?<!\p{L})(?:sammanväg\p{L}*|metodbilag\p{L}*|standardavvikelse\p{L}*|residual\p{L}*|konfidensintervall\p{L}*|viktad\p{L}* index\p{L}*)(?!\p{L})/iu,
        under: ABOUT,
        of: ['agency', 'company'],
      },
    });
    return { ...spoken, services: servicesCompared(corpus), found: easiest(corpus, spoken.tool) };
  },
};

/** Pages of the tool name the service that they compare, in their titles, headings, texts or links. */
function servicesCompared(corpus: Corpus): Compared[] {
  const found = new Map<string, Compared>();
  const tool = new RegExp(`(?<!\\p{L})${TOOL}(?!\\p{L})`, 'iu');
  for (const { document, blocks, testimony, text } of voicesOf(corpus).own) {
    if ((testimony !== 'page' && testimony !== 'news') || !text.includes('jämför')) continue;
    for (const block of blocks) {
      const line = block.text;
      if (!tool.test(line) || OTHER.test(line)) continue;
      for (const service of servicesIn(line)) {
        if (!found.has(service.id))
          found.set(service.id, {
            service,
            evidence: evidenceFrom(document, block, `jämförelse av ${service.name}`),
          });
      }
    }
  }
  return [...found.values()];
}

function easiest(corpus: Corpus, { said }: Spoken): Findability | null {
  const pages = new Set(said.map(({ passage }) => passage.document.url));
  const ways = [...pages].map((url) => findabilityOf(corpus, url)).filter(({ clicks }) => clicks !== 0);
  const clicks = ({ clicks, menu }: Findability) =>
    menu === null ? (clicks ?? Number.POSITIVE_INFINITY) : 0;
  return ways.sort((a, b) => clicks(a) - clicks(b))[0] ?? null;
}
