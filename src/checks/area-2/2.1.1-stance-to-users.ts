import {
  type Policies,
  type Policy,
  policies,
  policiesAbout,
  policyEvidence,
  type Tells,
  tellsIn,
} from '../../facts/policies/index.ts';
import { inWords } from '../../facts/policies/policy.ts';
import { COMMUNICATION, STAFF, USERS, VALUES } from '../../facts/policies/subjects.ts';
import { userDocumentsTopic } from '../../facts/policies/topics.ts';
import { defineLadder } from '../ladder.ts';
import { named } from '../named-policies.ts';
import { openWhereUnread } from '../unread.ts';

/** A company's customers are its own. */
const COMPANY = /bolaget| AB$/u;

const about = (facts: Policies): Policy[] =>
  policiesAbout(facts, USERS).filter(
    ({ kind, seen, unit }) => kind !== 'plan för året' && seen !== 'mention' && !COMPANY.test(unit ?? ''),
  );

const common = (facts: Policies): Policy[] => about(facts).filter(({ scope }) => scope !== 'egen');

const adopted = (facts: Policies): Policy[] =>
  common(facts).filter(({ standing, scope }) => standing === 'adopted' && scope === 'gemensam');

const STANCE: Tells = {
  shows: 'förhållningssättet till brukarna',
  says: /(?<!\p{L})(?:bemöt(?:a|s|er|ande)|service(?!ställe|hus|yrken)|brukare[ns]?|brukarna[s]?|kunder(?:na)?|tillgänglig för)(?!\p{L})/iu,
};

/** Values, staff and communication policies in which the stance is a part. */
const parts = (facts: Policies): Policy[] =>
  [VALUES, STAFF, COMMUNICATION]
    .flatMap((subject) => policiesAbout(facts, subject))
    .filter((policy) => tellsIn(policy, STANCE).length > 0);

const FOLLOWED: Tells = {
  shows: 'hur dokumentet följs upp',
  says: /(?<!\p{L})(?:följs|följas|följer) (?:\p{L}+ ){0,3}?upp(?!\p{L})|(?<!\p{L})(?:uppföljning|utvärder|mäts|mäter)\p{L}*/iu,
  heading: /(?<!\p{L})(?:uppföljning|utvärdering)/iu,
};

const check = defineLadder({
  question: '2.1.1',
  title: 'Förhållningssättet till brukarna',
  looksFor: [
    'Ett dokument för hela kommunen om förhållningssättet till brukarna: policy eller strategi för service, bemötande, brukare eller kvalitet.',
    'Att det är antaget politiskt och följs upp.',
  ],
  doesNotCount: [
    'En enskild förvaltnings värdegrund eller bemötandeplan räknas bara på den lägsta nivån.',
    'Kommersiell serviceplan, upphandlings- och avfallsdokument.',
    'Förslag, motioner, och dokument vars tid har gått ut.',
  ],
  examples: {
    counts: ['Policy för service och bemötande, antagen av kommunfullmäktige.'],
    doesNotCount: ['Serviceplan för landsbygden.', 'Socialförvaltningens bemötandeplan.'],
  },
  topic: userDocumentsTopic,
  uses: { policies },
  nothing: 'Inget styrdokument om brukarna visas',
  none: 'Inget styrdokument säger hur kommunen förhåller sig till sina brukare.',
  steps: [
    {
      title: 'Förhållningssättet finns i en del av ett styrdokument, eller i en verksamhets eget.',
      share: 0.25,
      when: ({ policies }) => [
        ...about(policies).map(policyEvidence),
        ...parts(policies).flatMap((policy) => tellsIn(policy, STANCE).slice(0, 1)),
      ],
      says: ({ policies }) => {
        if (common(policies).length > 0) return 'Det finns styrdokument om förhållningssättet till brukarna.';
        return about(policies).length > 0
          ? `En verksamhet har eget dokument: ${named(about(policies))}.`
          : `Service och bemötande tas upp i ${named(parts(policies))}, men inte i ett eget dokument.`;
      },
      lacks: 'Ett styrdokument om förhållningssättet till brukarna.',
    },
    {
      title: 'Det finns ett eget dokument för hela kommunen.',
      share: 0.5,
      when: ({ policies }) => common(policies).map(policyEvidence),
      says: ({ policies }) => `Kommunens gemensamma dokument är ${inWords(common(policies)[0]!)}.`,
      lacks: 'Ett kommungemensamt dokument om förhållningssättet till brukarna.',
    },
    {
      title: 'Det är antaget av fullmäktige eller styrelsen.',
      share: 0.75,
      when: ({ policies }) => adopted(policies).map(policyEvidence),
      says: 'Det är antaget politiskt.',
      lacks: 'Att dokumentet är antaget av fullmäktige eller styrelsen.',
    },
    {
      title: 'Det säger hur det följs upp.',
      share: 1,
      when: ({ policies }) => adopted(policies).flatMap((policy) => tellsIn(policy, FOLLOWED).slice(0, 1)),
      says: 'Det säger hur det följs upp.',
      lacks: 'Att dokumentet säger hur det följs upp.',
    },
  ],
});

export default openWhereUnread(check, USERS);
