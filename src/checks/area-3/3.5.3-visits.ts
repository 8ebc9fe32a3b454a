import { interplay, responsibilityTopic } from '../../facts/interplay.ts';
import { defineParts } from '../ladder.ts';

export default defineParts({
  question: '3.5.3',
  title: 'Nämnderna besöker sina verksamheter, och besöker fullmäktige',
  looksFor: ['Nämnders verksamhetsbesök, ordningen för dem, och nämnders besök hos fullmäktige.'],
  doesNotCount: [
    'Studiebesök i andra kommuner och från andra länder.',
    'Tillsyn, inspektioner och företagsbesök.',
    'Att fullmäktige väljer ledamöter i nämnderna.',
  ],
  examples: {
    counts: [
      'Varje ledamot besöker två enheter om året.',
      'Varje nämnd besöker fullmäktige en gång under mandatperioden.',
    ],
    doesNotCount: ['Besök nämndens webbplats.'],
  },
  asksPeople: true,
  topic: responsibilityTopic,
  uses: { interplay },
  counted: 'delar',
  nothing: 'Inget av detta visas',
  none: 'Inget visar att nämnderna besöker sina verksamheter eller fullmäktige.',
  about: ({ interplay }) => [interplay.visits, interplay.atCouncil],
  parts: [
    {
      title: 'Nämnder besöker sina verksamheter.',
      when: ({ interplay }) => [...interplay.visits.said, ...interplay.visitsByPlan.said],
      says: 'Nämnder besöker sina verksamheter.',
      lacks: 'Att nämnderna besöker sina verksamheter.',
    },
    {
      title: 'Besöken följer en ordning.',
      when: ({ interplay }) => interplay.visitsByPlan.said,
      says: 'Besöken följer en ordning.',
      lacks: 'En ordning för besöken: vem som besöker vad, och hur ofta.',
    },
    {
      title: 'Nämnderna besöker fullmäktige och berättar om sitt arbete.',
      when: ({ interplay }) => interplay.atCouncil.said,
      says: ({ interplay }) => {
        const often = OFTEN.exec(interplay.atCouncil.said[0]!.passage.text)?.[0];
        return `Nämnderna berättar om sitt arbete i fullmäktige${often ? `, ${often}` : ''}.`;
      },
      lacks: 'Att nämnderna själva redovisar sitt arbete i fullmäktige.',
    },
  ],
});

/** How often, as the sentence says it. */
const OFTEN =
  /(?<!\p{L})(?:(?:minst )?(?:en|två|tre|\d+) gånge?r? (?:per|om|under|varje) (?:\p{L}+)|varje (?:år|mandatperiod|termin)|årligen)(?!\p{L})/iu;
