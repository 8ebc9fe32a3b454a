import { digitalTopic } from '../../facts/development/topics.ts';
import { formerly } from '../../facts/former.ts';
import { DIGITAL } from '../../facts/policies/development.ts';
import { type Policies, policies, type Tells, tellsIn } from '../../facts/policies/index.ts';
import { digitalPolicies, formerDigitalPolicies } from '../digital-policies.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { openWhereUnread } from '../unread.ts';

const SUPPORT: Tells = {
  shows: 'strategin stödjer verksamhetens utveckling',
  says: /(?<!\p{L})(?:verksamhetsutveckling\p{L}*|verksamhet(?:en|er|erna|ernas|ens)(?:,? [^ .;]+){0,8}? (?:utveckl|behov|nytta|effektiv|kvalitet|stöd|mål)\p{L}*|(?:utveckl|effektiv|förenkl|förbättr|förnya|stöd|nytta|kvalitet)\p{L}*(?:,? [^ .;]+){0,8}? (?:verksamhet|arbetssätt|service|välfärd|process|tjänst)\p{L}*|digital(?:a|t)? (?:transformation|arbetssätt|tjänster)(?:en)?|nya arbetssätt|arbeta (?:mer )?effektiv\p{L}*|nytta för (?:medborgar|invånar|brukar|företag)\p{L}*|verktyg för att|medborgarnytta|invånarnytta)(?!\p{L})/iu,
};

const GOVERNED: Tells = {
  shows: 'hur strategin styrs och följs upp',
  says: /(?<!\p{L})(?:ansvar(?:et|ar|ig|iga|sfördelning|ig nämnd)?|styrgrupp\p{L}*|digitaliseringsråd\p{L}*|it-råd\p{L}*|portfölj\p{L}*|prioriter\p{L}*|nyttorealisering\p{L}*|nyttokalkyl\p{L}*|effekthemtagning\p{L}*|följ(?:s|er|as|a)? (?:\p{L}+ ){0,4}?upp|uppföljning\p{L}*|handlingsplan\p{L}*|förvaltningsmodell\p{L}*|pm3|digital mognad|LIKA|DiMiOS)(?!\p{L})/iu,
  not: /(?<!\p{L})(?:lagen|regeringen|dokumentansvarig\p{L}*|ansvarig för dokumentet)(?!\p{L})/iu,
};

const told = (facts: Policies, tells: Tells) =>
  digitalPolicies(facts).flatMap((policy) => tellsIn(policy, tells));

const check = defineLadder({
  question: '7.5.1',
  title: 'It- och digitaliseringsstrategi som stöd för verksamhetsutveckling',
  looksFor: [
    'En strategi för it eller digitalisering som gäller hela kommunen.',
    'Om den utgår från verksamhetens utveckling, och hur den styrs, prioriteras och följs upp.',
  ],
  doesNotCount: [
    'Regler för användning, informationssäkerhet, bredband och arkiv.',
    'En verksamhets egen strategi, till exempel skolans.',
    'Förslag, granskningar och strategier vars tid har gått ut.',
  ],
  examples: {
    counts: ['Digitaliseringen ska stödja verksamheternas utveckling och ge nytta för invånarna.'],
    doesNotCount: ['Riktlinjer för informationssäkerhet'],
  },
  topic: digitalTopic,
  uses: { policies },
  nothing: 'Ingen strategi visas',
  none: 'Ingen gällande strategi för it eller digitalisering visas.',
  about: ({ policies }) => [formerly(formerDigitalPolicies(policies))],
  steps: [
    {
      title: 'Det finns en strategi för it eller digitalisering.',
      share: 0.4,
      when: ({ policies }) => digitalPolicies(policies).map(({ evidence }) => evidence),
      says: ({ policies }) => `Kommunen har ${named(digitalPolicies(policies).slice(0, 2))}.`,
      lacks: 'En strategi för it eller digitalisering.',
    },
    {
      title: 'Den stödjer verksamhetens utveckling.',
      share: 0.7,
      when: ({ policies }) => told(policies, SUPPORT),
      says: 'Den utgår från verksamhetens utveckling och nytta.',
      lacks: 'Att strategin utgår från verksamhetens utveckling.',
    },
    {
      title: 'Den säger hur satsningar styrs, prioriteras eller följs upp.',
      share: 1,
      when: ({ policies }) => told(policies, GOVERNED),
      says: 'Den säger hur satsningar styrs, prioriteras eller följs upp.',
      lacks: 'Hur satsningar styrs, prioriteras och följs upp.',
    },
  ],
});

export default openWhereUnread(check, DIGITAL);
