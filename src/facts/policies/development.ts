import { title } from './subjects.ts';

/** What titles of documents on results, efficiency and development are about, for the questions of 5.1, 7.3, 7.4 and 7.5. */

/** An efficiency strategy, or the rules in which a municipality says how it weighs cost against quality. */
export const EFFICIENCY = title(
  '(?:kostnads)?effektiv(?:itet|iser|are|t resurs)\\p{L}*(?: och \\p{L}+)?|god(?:a)? ekonomisk(?:a)? hushållning|resultat- och effektivitet|produktivitet|resursutnyttjande|långsiktig(?:t)? (?:ekonomi|finansiell)|hållbar ekonomi|(?:ekonomi|mål|verksamhets|resultat)(?:- och \\p{L}+)?styrning(?:sprinciper|sregler|spolicy|smodell)?',
  'energi|effektiv samordning|vatten|placering|donation|likvid|finanspolicy|trafik|delegation|revision|granskning|belysning|intern',
);

/** Of those, what is a strategy for efficiency by its name. */
export const EFFICIENCY_BY_NAME = title(
  'effektivitet|effektiviser|resultat- och effektivitet|produktivitet',
  'energi|effektiv samordning|vatten|granskning|revision|belysning',
);

export const DIGITAL = title(
  'digitaliser\\p{L}*|(?<!\\p{L})digital(?:a|t)? (?:agenda|strategi|plan|utveckling|transformation|färdplan|program|policy|handlingsplan|vision)|e-?förvaltning\\p{L}*|e-?tjänst(?:e|er)?(?:strategi|program|plan|policy)|e-?strategi|e-?samhälle|(?<!\\p{L})(?:it|ikt|ict)[- ]?(?:och (?:digitaliserings|e-\\p{L}+)\\p{L}*|strategi|plan|program|policy|vision|handlingsplan|plattform)\\p{L}*|(?:strategi|program|plan|policy|handlingsplan) för (?:\\p{L}+,? ){0,4}?(?:digitaliser|digital|e-förvaltning|e-tjänst|it(?!\\p{L})|it-|smart)\\p{L}*|smart(?:a)? (?:stad|kommun|samhälle)',
  'säkerhet|bredband|bevar|skola?\\p{L}*|elev|arkiv|bibliotek|äldre|digitala? (?:resurs|lärande|medi)|delegation|instruktion|användar|informationssäkerhet|mobil|e-post|inköp|kultur|översiktsplan|detaljplan|vård',
);

/** Of those, what is about how people use computers at work: no plan for development. */
export const IT_RULES = /it-?policy|it-?regler|it-?riktlinje/iu;

export const INNOVATION = title(
  'innovation\\p{L}*|nytänkande|förnyelse(?:arbete|strategi|program)|idé(?:hantering|sluss|bank|program)\\p{L}*|forskning\\p{L}*|FoU',
  'innovationsupphandling|innovationspartnerskap|vatten|näringsliv|företagspris',
);

export const OUTLOOK = title(
  'omvärld(?:s)?\\p{L}*|trend(?:spaning|analys|rapport)\\p{L}*|strategisk(?:a)? (?:analys|förutsättningar)|nuläges- och|framtidsspaning\\p{L}*|planeringsförutsättningar|omvärldsanalys|trender',
  'säkerhet|skol\\p{L}*|EU|upphandling|risk- och sårbarhet',
);
