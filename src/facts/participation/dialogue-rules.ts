import { collectorOf } from '../aspects.ts';

const DIALOGUE = /dialog|delaktighet|medborgarinflytande|samråd/iu;
const OTHERS = /utvecklingssamtal|detaljplan|samråd om|lönedialog|budgetdialog|måldialog|förening/iu;

/** What a municipality's pages say of how it holds dialogue, where no document of rules does. */
export const dialogueRules = collectorOf('dialogue-rules', 'principer för medborgardialog på webbplatsen', {
  /** When dialogue is to be held, and on what. */
  when: {
    shows: 'när dialog ska hållas',
    words: ['dialog'],
    says: /(?<!\p{L})(?:innan|inför|före|tidigt|i ett tidigt skede|när (?:vi|kommunen|det)|möjlighet att påverka|går att påverka|påverkbar\p{L}*|påverka beslutet)(?!\p{L})/iu,
    with: /dialog/iu,
    under: DIALOGUE,
    notUnder: OTHERS,
    allows: ['required', 'planned', 'conditional'],
  },
  /** In which form. */
  form: {
    shows: 'i vilken form dialog hålls',
    words: ['metod', 'form', 'nivå', 'trappa', 'möten', 'webbpanel', 'enkät', 'fokusgrupp'],
    says: /(?<!\p{L})(?:metod(?:en|er|erna)?|former(?:na)?|formen|delaktighetstrappa\p{L}*|nivå(?:er|n)?|dialogmöte\p{L}*|fokusgrupp\p{L}*|webbpanel\p{L}*|medborgarpanel\p{L}*|gåtur\p{L}*|workshop\p{L}*)(?!\p{L})/iu,
    under: DIALOGUE,
    notUnder: OTHERS,
    allows: ['required', 'planned'],
  },
  /** How those who took part learn what became of it. */
  feedback: {
    shows: 'hur deltagarna får återkoppling',
    words: ['återkoppl', 'återför', 'resultatet', 'vad dialogen ledde till', 'få veta'],
    says: /(?<!\p{L})(?:återkoppl\p{L}*|återför(?:s|ing|ingen|a)|(?:får|ska få) veta|resultatet (?:av dialogen )?(?:redovisas|presenteras|publiceras)|vad (?:dialogen|deras (?:svar|synpunkter)) ledde till)(?!\p{L})/iu,
    under: DIALOGUE,
    notUnder: OTHERS,
    allows: ['required', 'planned'],
  },
});
