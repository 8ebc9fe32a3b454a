import type { Spoken } from '../../facts/aspects.ts';
import type { FactsOf } from '../../facts/collector.ts';
import { dialogueRules } from '../../facts/participation/dialogue-rules.ts';
import {
  type Policies,
  type Policy,
  policies,
  policiesAbout,
  policyEvidence,
  type Tells,
  tellsIn,
} from '../../facts/policies/index.ts';
import { COMMUNICATION, DEMOCRACY, DIALOGUE } from '../../facts/policies/subjects.ts';
import { democracyDocumentsTopic } from '../../facts/policies/topics.ts';
import type { Evidence } from '../../model/evidence.ts';
import { lastingPolicies } from '../common-policies.ts';
import { defineLadder } from '../ladder.ts';
import { inRow, named } from '../named-policies.ts';
import { openWhereUnread } from '../unread.ts';

const own = (facts: Policies): Policy[] => lastingPolicies(facts, DIALOGUE);

/** Documents whose own subject it is, and those that have a part on it. */
const ALL = new RegExp(`${DIALOGUE.source}|${DEMOCRACY.source}|${COMMUNICATION.source}`, 'isu');
const wider = (facts: Policies): Policy[] =>
  policiesAbout(facts, ALL).filter((policy) => policy.scope !== 'egen' && tellsIn(policy, ANY).length > 0);

const ANY: Tells = {
  shows: 'styrdokumentet beskriver medborgardialog',
  says: /(?<!\p{L})(?:medborgar|invånar)dialog\p{L}*|dialog med (?:medborgar|invånar|kommuninvånar)\p{L}*/iu,
  heading: /(?<!\p{L})(?:medborgar|invånar)dialog/iu,
};
const WHEN: Tells = {
  shows: 'när dialog ska hållas',
  says: /(?<!\p{L})(?:innan|inför|tidigt|skede\p{L}*|påverkbar\p{L}*|(?:möjlig\p{L}*|går) att påverka|när (?:ska|bör|det finns|frågan|ett|en)|ska (?:övervägas|prövas|användas|genomföras|hållas|föras))(?!\p{L})/iu,
  heading: /^(?:\d[\d.]* )?när(?!\p{L})|vilka frågor|frågor som/iu,
};
const FORM: Tells = {
  shows: 'i vilken form dialog hålls',
  says: /(?<!\p{L})(?:metod(?:en|er|erna)?|former(?:na)?|formen|delaktighetstrappa\p{L}*|(?:fem|olika|fyra) nivåer|fokusgrupp\p{L}*|webbpanel\p{L}*|\p{L}*vandring\p{L}*|gåtur\p{L}*|öppna? möte\p{L}*|dialogmöte\p{L}*|enkät\p{L}*)(?!\p{L})/iu,
  heading: /(?<!\p{L})(?:metod|form(?!ul)|hur$|nivåer|delaktighetstrappa|genomför)/iu,
};
const FEEDBACK: Tells = {
  shows: 'hur svaren återkopplas',
  says: /(?<!\p{L})(?:åter(?:koppl|för)\p{L}*|få (?:veta|besked|information om) (?:vad|hur)|(?:resultatet|sammandrag|sammanställning\p{L}*) (?:\p{L}+ ){0,6}?(?:redovisas|publiceras|presenteras))(?!\p{L})/iu,
  heading: /(?<!\p{L})återkoppl/iu,
};

/** In documents about dialogue any sentence may say it; in wider ones it must stand with dialogue. */
function told(facts: Policies, tells: Tells): Evidence[] {
  const near = { ...tells, says: new RegExp(`(?=.*dialog)(?:.*?)(?:${tells.says.source})`, 'isu') };
  const inOwn = own(facts).flatMap((policy) => tellsIn(policy, tells).slice(0, 1));
  return inOwn.length > 0
    ? inOwn
    : wider(facts).flatMap((policy) => underDialogue(policy, tells) ?? tellsIn(policy, near).slice(0, 1));
}

/** Sentences under a wider document's own heading on dialogue. */
function underDialogue({ voice, ...policy }: Policy, tells: Tells): Evidence[] | null {
  if (!voice) return null;
  const blocks = voice.blocks.filter(({ headings }) => /dialog/iu.test(headings.at(-1) ?? ''));
  const found = tellsIn({ ...policy, voice: { ...voice, blocks } }, tells);
  return found.length > 0 ? found.slice(0, 1) : null;
}

interface Facts {
  policies: Policies;
  dialogueRules: FactsOf<typeof dialogueRules>;
}

/** Those of the three that are told, in documents or on pages. */
const parts = ({ policies, dialogueRules: { when, form, feedback } }: Facts) =>
  [
    { name: 'när dialog ska hållas', shown: [...told(policies, WHEN), ...evidenceOf(when)] },
    { name: 'i vilken form', shown: [...told(policies, FORM), ...evidenceOf(form)] },
    { name: 'hur svaren återkopplas', shown: [...told(policies, FEEDBACK), ...evidenceOf(feedback)] },
  ].filter(({ shown }) => shown.length > 0);

const evidenceOf = ({ said }: Spoken): Evidence[] => said.map(({ evidence }) => evidence);

const check = defineLadder({
  question: '1.1.3',
  title: 'Regler och principer för medborgardialog',
  looksFor: [
    'Regler, riktlinjer, principer eller policy för dialog med invånarna, egna eller som en del av en kommunikationspolicy.',
    'Att de säger när dialog ska hållas, i vilken form och hur svaren återkopplas.',
  ],
  doesNotCount: [
    'Att en dialog hålls, utan regler för hur.',
    'Samråd om en detaljplan, och dialog i trafik-, löne- och budgetdokument.',
    'SKR:s eller andra kommuners vägledningar, förslag och motioner.',
  ],
  examples: {
    counts: ['Deltagarna ska få återkoppling om hur deras synpunkter har använts.'],
    doesNotCount: ['Välkommen till dialog om nya torget på tisdag.'],
  },
  topic: democracyDocumentsTopic,
  uses: { policies, dialogueRules },
  nothing: 'Inga regler för medborgardialog visas',
  none: 'Inga regler eller principer för medborgardialog visas.',
  about: ({ dialogueRules }) => [dialogueRules.feedback],
  steps: [
    {
      title: 'Det finns regler eller principer för medborgardialog.',
      share: 0.25,
      when: ({ policies, dialogueRules: { when, form, feedback } }) => {
        const documents = [
          ...own(policies).map(policyEvidence),
          ...wider(policies).flatMap((policy) => tellsIn(policy, ANY).slice(0, 1)),
        ];
        // A page that says all three describes principles, whatever it is called.
        const page = when.said.length > 0 && form.said.length > 0 && feedback.said.length > 0;
        return documents.length > 0 ? documents : page ? [feedback.said[0]!.evidence] : [];
      },
      says: ({ policies }) =>
        own(policies).length > 0
          ? `Dialogen styrs av ${named(own(policies))}.`
          : wider(policies).length > 0
            ? `Medborgardialog beskrivs i ${named(wider(policies))}.`
            : 'Principer för dialog beskrivs på webbplatsen.',
      lacks: 'Regler eller principer för medborgardialog.',
    },
    ...[1, 2, 3].map((number) => ({
      title: [
        'De säger en av tre saker: när dialog ska hållas, i vilken form eller hur svaren återkopplas.',
        'De säger två av de tre.',
        'De säger när, i vilken form och hur svaren återkopplas.',
      ][number - 1]!,
      share: 0.25 + number / 4,
      when: (facts: Facts) =>
        parts(facts).length >= number ? parts(facts).flatMap(({ shown }) => shown.slice(0, 1)) : [],
      says: (facts: Facts) =>
        parts(facts).length === number ? `Det sägs ${inRow(parts(facts).map(({ name }) => name))}.` : '',
      lacks:
        'Att reglerna säger när dialog ska hållas, i vilken form och hur deltagarna får veta vad den ledde till.',
    })),
  ],
});

export default openWhereUnread(check, DIALOGUE);
