import { collectorOf } from '../aspects.ts';

const NOT =
  /(?<!\p{L})(?:motion\p{L}*|arkiv\p{L}*|fullmakt\p{L}* på papper|blanketten skrivs ut|skatteverket\p{L}*|försäkringskassan\p{L}*|1177|bygglovsarkiv\p{L}*|radio|tv|telefoni)(?!\p{L})/iu;

const common = { from: ['page', 'rule', 'report', 'news'], years: 3, not: NOT } as const;

/** How far errands are handled without paper. */
export const digitalHandling = collectorOf(
  'digital-handling',
  'om ärenden handläggs digitalt hela vägen: följa ärendet, få beslut digitalt, automatisk handläggning',
  {
    /** One follows the errand and gets the answer there. */
    followed: {
      ...common,
      shows: 'ärendet följs och besvaras digitalt',
      words: ['följa', 'följ ', 'mina sidor', 'digital', 'e-tjänst', 'signera', 'kivra', 'mina meddelanden'],
      says: /(?<!\p{L})(?:följ(?:a|er)?(?: [^ .;]+){0,4}? (?:ärende\p{L}*|ansökan|handläggning\p{L}*|anmälan)|(?:beslut(?:et)?|svar(?:et)?|meddelande\p{L}*|post(?:en)?)(?: [^ .;]+){0,8}? (?:digital\p{L}* (?:brevlåda|post)\p{L}*|via (?:e-tjänst\p{L}*|mina sidor)|på mina sidor|i e-tjänst\p{L}*|digitalt)|digital(?:a|t)? (?:brevlåd|post|signer|underskrift|beslut)\p{L}*|Mina meddelanden|Kivra|se status|status på (?:ditt|dina) ärende\p{L}*|komplettera\p{L}*(?: [^ .;]+){0,5}? (?:digitalt|via e-tjänst\p{L}*|e-tjänsten|mina sidor))(?!\p{L})/iu,
      allows: ['conditional', 'required', 'planned'],
    },
    /** The whole way, or by machine. */
    whole: {
      ...common,
      shows: 'handläggningen är digital hela vägen',
      words: ['digital', 'automat', 'robot', 'rpa', 'e-tjänst'],
      says: /(?<!\p{L})(?:(?:helt|fullt|hela vägen|från början till slut)[ -]?digital\p{L}*|digital\p{L}*(?: [^ .;]+){0,6}? (?:hela vägen|från (?:början|ansökan|start) till (?:slut|beslut|mål)|från ax till limpa|i (?:hela kedjan|alla led|alla steg))|(?:automatisk|automatiserad)\p{L}* (?:handlägg|beslut|process|ärende)\p{L}*|(?:handlägg|beslut|ärende|process)\p{L}*(?: [^ .;]+){0,6}? (?:automatisk|automatisera|digitaliserats|robot)\p{L}*|automatiser\p{L}*(?: [^ .;]+){0,6}? (?:handlägg|beslut|ärende|process)\p{L}*|(?:mjukvaru|program)?robot(?:en|ar|isering|isera)\p{L}*|RPA|papperslös\p{L}* (?:handlägg|process|hantering)\p{L}*|digital(?:a|t|iserad)? (?:handläggning|ärendeprocess|ärendehantering)(?:en)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:ärende\p{L}*|ansök\p{L}*|ansökning\p{L}*|handlägg\p{L}*|beslut\p{L}*|e-?tjänst\p{L}*|anmäl\p{L}*|process\p{L}*|försörjningsstöd|ekonomiskt bistånd|bygglov\p{L}*|faktur\p{L}*)(?!\p{L})/iu,
      not: new RegExp(
        `${NOT.source}|(?<!\\p{L})(?:robotgräs\\p{L}*|robotkatt\\p{L}*|robotdammsug\\p{L}*|digitala möten|gräsklippar\\p{L}*|kan ännu inte|ska bli|målet)(?!\\p{L})`,
        'iu',
      ),
      allows: ['conditional'],
    },
  },
);
