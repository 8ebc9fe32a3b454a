import type { Topic } from '../model/topic.ts';
import { collectorOf } from './aspects.ts';

export const providersTopic: Topic = {
  id: 'providers',
  name: 'kvalitet hos externa utförare',
  direct: [
    'privata utförare',
    'externa utförare',
    'uppföljning av utförare',
    'insyn i verksamhet',
    'avtalsuppföljning',
    'konkurrenspolicy',
  ],
  places: ['upphandling', 'utförare', 'lov', 'valfrihet', 'hemtjänst', 'styrdokument', 'kvalitet', 'tillsyn'],
  query: 'privata utförare',
};

const PROVIDER =
  '(?:(?:privata|externa|fristående|enskilda|upphandlade|anlitade|samtliga|alla|godkända)(?: \\p{L}+)? (?:utförar(?:e|na|nas?)|entreprenör(?:er|erna)|leverantör(?:er|erna)|aktör(?:er|erna)|förskolor(?:na)?|huvudmän|verksamheter(?:na)?|anordnare|boenden)|utförar(?:e|na|nas?|en|ens)|entreprenör(?:en|er|erna)|anordnar(?:e|na)|verksamhet(?:er)? (?:som )?(?:på entreprenad|i (?:privat|enskild|extern) regi|som (?:bedrivs|utförs|drivs) (?:av (?:privata|andra|externa)|på uppdrag|i (?:privat|enskild) regi))\\p{L}*)';
const NOT =
  /krav på (?:vår|oss|dig)|(?<!\p{L})(?:elnät|fiber|bredband|snöröj|byggentreprenör|vvs|energi|el-?leverantör|ansökan om att bli|bli utförare|bli leverantör|taxi|hyresvärd)\p{L}*/iu;

/** How the municipality sees to quality where others do the work. */
export const providers = collectorOf('providers', 'krav på och uppföljning av externa utförare', {
  required: {
    shows: 'krav på externa utförare',
    words: ['utförar', 'entrepren', 'leverantör', 'enskild regi', 'privat regi', 'fristående', 'anordnar'],
    says: /(?<!\p{L})(?:krav(?:en|et)?|ställer|förfrågningsunderlag(?:et)?|avtal(?:et|en)?|kravspecifikation(?:en)?|kvalitetskrav(?:en)?|villkor(?:en)?|godkän(?:d|da|nd|ns|nande\p{L}*))(?!\p{L})/iu,
    with: new RegExp(`(?<!\\p{L})${PROVIDER}(?!\\p{L})`, 'iu'),
    not: NOT,
    allows: ['required'],
    from: ['page', 'rule', 'report'],
    of: ['company'],
  },
  followed: {
    shows: 'uppföljning av externa utförare',
    words: [
      'uppfölj',
      'följer',
      'följs',
      'följas',
      'tillsyn',
      'granskar',
      'kontrollerar',
      'avtalsuppfölj',
      'kvalitetsgransk',
    ],
    says: /(?<!\p{L})(?:följ(?:er|s|de|ts|des|t) (?:\p{L}+ ){0,3}?upp|(?:avtals|kvalitets)?uppföljning(?:en|ar|arna)?|tillsyn(?:en)?(?: (?:över|av))|granskar|kontrollerar|kvalitetsgranskning\p{L}*|verksamhetsbesök)(?!\p{L})/iu,
    with: new RegExp(`(?<!\\p{L})${PROVIDER}(?!\\p{L})`, 'iu'),
    not: NOT,
    from: ['page', 'report', 'news'],
    of: ['company'],
  },
  /** What the follow-up showed or led to. */
  results: {
    shows: 'resultat av uppföljningen hos externa utförare',
    words: ['uppfölj', 'granskning', 'tillsyn', 'brister', 'resultat', 'åtgärd', 'sägs upp', 'vite'],
    says: /(?<!\p{L})(?:(?:resultat(?:et|en)?|rapport(?:en|er|erna)?) (?:av|från) (?:\p{L}+ ){0,2}?(?:uppföljning\p{L}*|granskning\p{L}*|tillsyn\p{L}*|avtalsuppföljning\p{L}*|kvalitetsgranskning\p{L}*)|(?:uppföljningen|granskningen|tillsynen|avtalsuppföljningen) (?:\p{L}+ ){0,2}?(?:visar|visade|redovisas|ledde|publiceras)|brister (?:\p{L}+ ){0,4}?(?:åtgärda|leder|krävs)\p{L}*|(?:åtgärdsplan(?:er)?|vite|häva avtalet|avtalet (?:sägs|sades) upp)|uppföljningsrapport(?:en|er|erna)?)(?!\p{L})/iu,
    with: new RegExp(
      `(?<!\\p{L})(?:${PROVIDER}|hemtjänst\\p{L}*|boende\\p{L}*|förskol\\p{L}*|avtalsuppföljning\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
    under: /utförar|utforar|entrepren|uppföljning|uppfoljning|privat|extern|tillsyn|kvalitet/iu,
    not: NOT,
    from: ['page', 'report', 'news'],
    allows: ['conditional', 'required', 'planned'],
    of: ['company'],
  },
});
