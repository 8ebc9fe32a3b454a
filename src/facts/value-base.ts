import { collectorOf } from './aspects.ts';

const VALUES = ['värdegrund', 'värdeord', 'värderingar'];

/** What is said of the values that are to guide the work, beside the documents themselves. */
export const valueBase = collectorOf('value-base', 'värdegrund för mötet med invånare och brukare', {
  /** The whole municipality shares it. */
  common: {
    shows: 'en värdegrund för hela kommunen',
    words: VALUES,
    says: /(?<!\p{L})(?:(?:gemensam(?:ma)? |kommunens |stadens |kommunkoncernens |vår(?:a)? |\p{Lu}\p{L}+ (?:kommuns|stads) )+(?:\p{L}+ )?(?:värdegrund(?:en)?|värdeord(?:en)?|värderingar(?:na)?)|värdegrund(?:en)? (?:är gemensam|för (?:hela|alla|samtliga)|omfattar alla|gäller (?:för )?(?:hela|alla)))(?!\p{L})/iu,
    not: /nationell|läroplan|skollag|socialtjänstlag|förskola|skolans|elever|äldreomsorgens|hemtjänst|demokratiska värderingar|föreningen/iu,
    notUnder:
      /skola|förskola|gymnasi|äldreomsorg|hemtjänst|omsorg|lss|nationell|kyrka|förening|utbildning|kontoret|förvaltningen|nämnden/iu,
    asName: true,
    allows: ['required'],
  },
  /** One service's or department's own. */
  unit: {
    shows: 'en verksamhets egen värdegrund',
    words: VALUES,
    says: /(?<!\p{L})(?:värdegrund(?:en)?|värdeord(?:en)?)(?!\p{L})/iu,
    under:
      /skola|förskola|gymnasi|äldreomsorg|hemtjänst|omsorg|lss|socialtjänst|förvaltning|kontoret|nämnd|bibliotek/iu,
    not: /nationella? värdegrund|läroplan|skollag|utgå från den nationella/iu,
    of: ['school'],
    asName: true,
    allows: ['required'],
  },
  /** It is about meeting those whom the municipality is there for. */
  service: {
    shows: 'värdegrunden handlar om service och bemötande',
    words: ['service', 'bemöt', 'medborgar', 'invånar', 'brukar', 'kund', 'till för', 'här för'],
    says: /(?<!\p{L})(?:service|serviceinriktad|bemöt(?:a|er|ande|s)?|medborgar(?:e|na|nas|en|ens|perspektiv|fokus|uppdrag)|invånar(?:e|na|nas)|kommuninvånar\p{L}*|brukar(?:e|na|nas|en)|kund(?:er|erna|en)?|(?:till|här) för)(?!\p{L})/iu,
    under: /värdegrund|vardegrund|värdeord|vardeord|värdering|vardering/iu,
    notUnder: /skola|förskola|gymnasi|äldreomsorg|hemtjänst|omsorg|lss|nationell|kyrka|förening/iu,
    allows: ['required', 'planned'],
  },
  /** It is worked with in all departments, or followed up. */
  worked: {
    shows: 'arbetet med värdegrunden i hela organisationen',
    words: VALUES,
    says: /(?<!\p{L})värdegrund(?:en)?(?!\p{L})/iu,
    with: /(?<!\p{L})(?:alla (?:arbetsplatser|förvaltningar|medarbetare|verksamheter|nya medarbetare)|samtliga (?:\p{L}+ )?(?:förvaltningar|verksamheter|medarbetare)|medarbetarenkät\p{L}*|följs upp|introduktion\p{L}*|dialogövning\p{L}*|medarbetarsamtal\p{L}*|lönekriteri\p{L}*)(?!\p{L})/iu,
    not: /nationell|skolans|läroplan|likabehandling/iu,
    notUnder: /skola|förskola|gymnasi|äldreomsorg|hemtjänst|omsorg|lss|nationell/iu,
    from: ['page', 'rule', 'report', 'news'],
    allows: ['required'],
  },
});
