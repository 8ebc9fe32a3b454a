/** Views, complaints and praise, under the names that municipalities give them; addresses write å ä ö as a and o. */
export const COMPLAINT =
  /synpunkt|klagom[åa]l|tyck(?:a)?[ -]till|tyck[ -]om|s[äa]g[ -]vad[ -]du[ -]tycker|din åsikt|(?:ros|ris)(?: |-)(?:och|eller)(?: |-)(?:ros|ris)|beröm|förbättringsförslag|avvikelsehantering/iu;

/** The same, where the sentence stands alone and a consultation on a plan would also ask for "synpunkter". */
export const OF_THE_SERVICE =
  /(?<!\p{L})(?:klagomål\p{L}*|synpunktshanter\p{L}*|synpunktssystem\p{L}*|synpunkter(?:na)? (?:och|eller|,)|(?:synpunkt\p{L}*|förslag),? (?:och |eller )?beröm|beröm|tyck till|säg vad du tycker|Synpunkten|förbättringsförslag\p{L}*)(?!\p{L})/u;

/** Views on plans and drafts, on neighbours and companies, and what other bodies receive. */
export const ELSEWHERE =
  /(?<!\p{L})(?:detaljplan\p{L}*|planförslag\p{L}*|översiktsplan\p{L}*|planprogram\p{L}*|planbeskriv\p{L}*|samråd\p{L}*|granskningsutlåtande\p{L}*|granskningstid\p{L}*|remiss\p{L}*|yttrande\p{L}*|vägplan\p{L}*|grann\p{L}*|buller\p{L}*|livsmedel\p{L}*|matförgift\p{L}*|hälsoskydd\p{L}*|olägenhet\p{L}*|reklamation\p{L}*|konsument\p{L}*|hyresvärd\p{L}*|patientnämnd\p{L}*|vårdgivare\p{L}*|1177|regionens?|IVO|inspektionen för vård och omsorg|lex (?:sarah?|maria)|skolinspektion\p{L}*|barn- och elevombud\p{L}*|överklag\p{L}*|felparker\p{L}*|kontrollavgift\p{L}*|webbplatsen|hemsidan|enkät\p{L}*|friskol\p{L}*|fristående|privata|synpunkter från (?:remiss|sakägar|fastighetsägar)\p{L}*|djurhållning\p{L}*|nedskräp\p{L}*|enskilt avlopp)(?!\p{L})/iu;

/** The same in titles and headings. */
export const ELSEWHERE_TITLE =
  /(?<!\p{L})(?:detaljplan\p{L}*|planförslag\p{L}*|översiktsplan\p{L}*|planprogram\p{L}*|samråd\p{L}*|granskning av|remiss\p{L}*|yttrande\p{L}*|vägplan\p{L}*|grann\p{L}*|buller\p{L}*|livsmedel\p{L}*|hälsoskydd\p{L}*|miljö\p{L}*|visselblås\p{L}*|överklag\p{L}*|lex sarah?|patientnämnd\p{L}*|tillgänglighetsredogörelse|medborgarförslag|\p{L}*enkät\p{L}*|\p{L}*undersökning\p{L}*|lämna synpunkter på (?:förslag|plan)\p{L}*|kameraövervakning|trafikbuller|sanering)(?!\p{L})/iu;
