import { ambitionsIn } from '../../facts/development/ambitions.ts';
import { digitalTopic } from '../../facts/development/topics.ts';
import { formerly } from '../../facts/former.ts';
import { DIGITAL } from '../../facts/policies/development.ts';
import { type Policies, policies, type Tells, tellsIn } from '../../facts/policies/index.ts';
import { numberInWords } from '../../text/number-words.ts';
import { digitalPolicies, formerDigitalPolicies } from '../digital-policies.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { openWhereUnread } from '../unread.ts';

/** A table's head names the column "Ambition" and states none. */
const AMBITION: Tells = {
  shows: 'uttalad ambition',
  says: /(?<!\p{L})(?:ambition(?:en|er|erna)?(?: är|:| att| för| med)|mål(?:et|en|bild(?:en)?|sättning(?:en|ar)?)? (?:är|för|med|att)|övergripande mål|ska(?:ll)? (?:\p{L}+ ){0,4}?(?:kunna|ha|få|erbjud\p{L}*|bli|öka\p{L}*|förenkl\p{L}*|utveckl\p{L}*|möta|uppleva|använda|underlätta\p{L}*|vara (?:\p{L}+ )?(?:enkel\p{L}*|enkla|lätt\p{L}*|tillgänglig\p{L}*|öppen|effektiv\p{L}*|smart\p{L}*|digital\p{L}*|sammanhållen|transparent))|vi vill)(?!\p{L})/iu,
  heading:
    /(?<!\p{L})(?:ambition\p{L}*|mål|målbild|målområde\p{L}*|inriktning\p{L}*|fokusområde\p{L}*|strategisk\p{L}* (?:mål|område)\p{L}*|prioriterade områden)(?!\p{L})/iu,
};

const ambitions = (facts: Policies) =>
  digitalPolicies(facts)
    .map(ambitionsIn)
    .find((all) => all.length > 0) ?? [];

function saysAmbitions(facts: Policies): string {
  const all = ambitions(facts);
  if (all.length < 2) return 'Den har uttalade ambitioner.';
  return `Den har ${numberInWords(all.length, 10)} uttalade ambitioner, bland dem ”${all[0]!.title}”.`;
}

const CHECKED: Tells = {
  shows: 'ambitionerna följs upp',
  says: /(?<!\p{L})(?:följ(?:s|er|as|a)? (?:\p{L}+ ){0,4}?upp|uppföljning(?:en)?|utvärder\p{L}*|indikator\p{L}*|mäts|mätetal|nyckeltal|måltal|\d+ ?(?:procent|%)|(?:senast|till|under|år|före) (?:utgången av )?(?:år )?20\d\d|aktivitetsplan\p{L}*|handlingsplan\p{L}*|tidplan\p{L}*|effekthemtagning|nyttorealisering)(?!\p{L})/iu,
  not: /(?<!\p{L})(?:lagen|förordning\p{L}*|regeringen|nationell\p{L}*|antagen|fastställd|gäller (?:från|till)|giltig\p{L}*|befolkning\p{L}*)(?!\p{L})/iu,
};

const told = (facts: Policies, tells: Tells) =>
  digitalPolicies(facts).flatMap((policy) => tellsIn(policy, tells));

const check = defineLadder({
  question: '5.1.2',
  title: 'Plan för e-förvaltning eller digitalisering',
  looksFor: [
    'En plan eller strategi för e-förvaltning eller digitalisering för hela kommunen, med uttalade ambitioner.',
    'Om ambitionerna går att följa upp: tid, mått, aktiviteter.',
  ],
  doesNotCount: [
    'Regler för hur datorer används, informationssäkerhet och bredband.',
    'En verksamhets egen plan, till exempel skolans.',
    'Förslag, granskningar, andra kommuners planer och planer vars tid har gått ut.',
  ],
  examples: {
    counts: ['Ambitionen är att invånarna ska kunna följa sina ärenden på webben.'],
    doesNotCount: ['Lösenord får inte lånas ut.'],
  },
  topic: digitalTopic,
  uses: { policies },
  nothing: 'Ingen plan visas',
  none: 'Ingen gällande plan för e-förvaltning eller digitalisering visas.',
  about: ({ policies }) => [formerly(formerDigitalPolicies(policies))],
  steps: [
    {
      title: 'Det finns en plan eller strategi för hela kommunen.',
      share: 0.4,
      when: ({ policies }) => digitalPolicies(policies).map(({ evidence }) => evidence),
      says: ({ policies }) => `Kommunen har ${named(digitalPolicies(policies).slice(0, 2))}.`,
      lacks: 'En plan för e-förvaltning eller digitalisering.',
    },
    {
      title: 'Den har uttalade ambitioner.',
      share: 0.8,
      when: ({ policies }) => [
        ...ambitions(policies).map(({ evidence }) => evidence),
        ...told(policies, AMBITION),
      ],
      says: ({ policies }) => saysAmbitions(policies),
      lacks: 'Uttalade ambitioner i planen.',
    },
    {
      title: 'Ambitionerna går att följa upp.',
      share: 1,
      when: ({ policies }) => told(policies, CHECKED),
      says: 'De går att följa upp.',
      lacks: 'Hur och när ambitionerna följs upp.',
    },
  ],
});

export default openWhereUnread(check, DIGITAL);
