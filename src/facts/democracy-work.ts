import type { Topic } from '../model/topic.ts';
import { collectorOf } from './aspects.ts';

/** Who works with democracy and dialogue, and with what money; and what is known of how it goes. */
export const democracyWorkTopic: Topic = {
  id: 'democracy-work',
  name: 'arbetet med demokrati och dialog',
  direct: [
    'demokratiberedning',
    'demokratiutveckling',
    'medborgardialog',
    'dialogsamordnare',
    'demokratistrateg',
  ],
  places: ['demokrati', 'delta', 'påverka', 'beredning', 'kommunfullmäktige'],
  query: 'demokratiberedning',
};

/** A page of its own about dialogue or democracy. */
const UNDER = /demokrati|dialog|delaktighet|inflytande|paverka|påverka|beredning/iu;

export const democracyWork = collectorOf('democracy-work', 'resurser för demokrati- och dialogarbetet', {
  post: {
    shows: 'en tjänst för demokrati- eller dialogarbete',
    words: ['demokrati', 'dialog', 'delaktighet', 'inflytande'],
    says: /(?<!\p{L})(?:demokrati|(?:medborgar|invånar)?dialog|delaktighets?|inflytande|medborgarinflytande)(?:- och \p{L}+|\s?och \p{L}+)?(?:utvecklare|s?samordnare|s?strateg|s?handläggare|s?ansvarig|ledare|s?processledare|koordinator|sekreterare|utvecklingsledare|chef|lots)\p{L}{0,3}(?!\p{L})/iu,
    not: /kvalitetsdialog|utvecklingsdialog|trafikdialog|bibliotek/iu,
    asName: true,
  },
  body: {
    shows: 'ett politiskt organ för demokratifrågor',
    words: ['beredning', 'styrgrupp', 'utskott', 'nämnd', 'kommitté'],
    says: /(?<!\p{L})(?:demokrati(?:- och \p{L}+|\p{L}*)?(?:beredning|utskott|nämnd|kommitté|råd)(?:en|et)?|(?:medborgar|dialog|framtids|invånar)\p{L}*beredning(?:en|ar|arna)?|kommunikationsberedning(?:en)?|(?:fullmäktige)?beredning(?:en)? för (?:\p{L}+ ){0,2}?(?:demokrati|dialog|delaktighet|medborgar)\p{L}*|(?:politiska? )?styrgrupp(?:en)? för (?:medborgar|invånar)?dialog\p{L}*|kultur- och demokratinämnden)(?!\p{L})/iu,
    not: /finland|föreslår att (?:en )?|valnämnd/iu,
    asName: true,
  },
  money: {
    shows: 'pengar till dialog- eller demokratiarbete',
    words: ['kronor', ' kr', 'budget', 'tkr', 'mnkr'],
    says: /(?<!\p{L})(?:\d[\d ,.]*\s?(?:kronor|kr|tkr|mnkr|miljoner?)|budget(?:en)? för (?:dialog|demokrati|medborgar)\p{L}*|avsatt|avsätter|avsätts)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:(?:medborgar|invånar)dialog|demokrati|medborgarbudget|demokratiarbet|dialogarbet|delaktighetsarbet)\p{L}*/iu,
    not: /arvode|bidrag från|partistöd|valnämnd|riksdag/iu,
    from: ['page', 'rule', 'report', 'news'],
    allows: ['required'],
  },
  followed: {
    shows: 'demokrati- eller dialogarbetet har följts upp',
    words: ['uppfölj', 'utvärder', 'följt upp', 'följs upp', 'följer upp', 'redovis', 'demokratibokslut'],
    says: /(?<!\p{L})(?:utvärder(?:ade|at|ats|ades|ing|ingen|as)|följ(?:de|t|ts|des|s|er) (?:\p{L}+ ){0,3}?upp|uppföljning(?:en)?|redovisas (?:årligen|varje år)|demokratibokslut(?:et)?|dialogbokslut(?:et)?)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:(?:medborgar|invånar)?dialog(?:forum\p{L}*|er|erna|arbetet|en|policyn)?|demokrati(?:arbetet|strategin|programmet|planen|bokslut\p{L}*|frågor)?|kommunikationspolicyn|delaktighetsarbetet|strategin för demokrati\p{L}*)(?!\p{L})/iu,
    under: UNDER,
    not: /(?<!\p{L})(?:har till uppgift|uppdrag|ansvarar? för|arbetar? (?:\p{L}+ )?med)(?!\p{L})|ska (?:\p{L}+ ){0,4}?(?:följas|utvärderas)|lönedialog|budgetdialog|trafik/iu,
    from: ['page', 'rule', 'report', 'news'],
  },
  improved: {
    shows: 'uppföljningen har lett till ändringar',
    words: ['utifrån', 'efter', 'lärdom', 'reviderade', 'resultatet', 'utvärdering', 'uppföljning'],
    says: /(?<!\p{L})(?:(?:utifrån|efter|med stöd av|till följd av) (?:\p{L}+ ){0,3}?(?:utvärderingen|uppföljningen|resultatet|svaren)|(?:utvärderingen|uppföljningen) (?:\p{L}+ ){0,4}?(?:ledde|lett|leder) till|reviderade[s]? efter|lärdomarna? (?:\p{L}+ ){0,3}?(?:används|har))(?!\p{L})/iu,
    with: /(?<!\p{L})(?:dialog|demokrati|delaktighet|kommunikation)\p{L}*/iu,
    under: UNDER,
    from: ['page', 'rule', 'report', 'news'],
  },
});
