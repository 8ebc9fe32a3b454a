import type { Topic } from '../model/topic.ts';
import { type Aspect, collectorOf } from './aspects.ts';

/** Where work across departments would be told. */
export const crossWorkTopic: Topic = {
  id: 'cross-work',
  name: 'projektmodell och processer över förvaltningsgränser',
  direct: [
    'projektmodell',
    'projekthandbok',
    'projektstyrning',
    'projektportfölj',
    'processkartläggning',
    'huvudprocess',
    'processägare',
  ],
  places: ['kvalitet', 'utveckling', 'styrning', 'projekt', 'organisation', 'styrdokument'],
  query: 'projektmodell',
};

const TOLD = {
  from: ['page', 'rule', 'report', 'news', 'matter'],
  years: 4,
  allows: ['required', 'past'],
} as const satisfies Partial<Aspect>;

/** Building works, and others' projects. */
const ELSEWHERE =
  /(?<!\p{L})(?:motion\p{L}*|region(?:en|ens)|landsting\p{L}*|konsult\p{L}*|elev\p{L}*|mattemodell\p{L}*|exploateringsprocess\p{L}*|detaljplaneprocess\p{L}*|planprocess\p{L}*|byggprojekt\p{L}*|rättsprocess\p{L}*|EU-projekt\p{L}*)(?!\p{L})/iu;

const PROJECT_MODEL =
  /(?<!\p{L})(?:projekt(?:styrnings|lednings|arbets)?modell(?:en|er)?|projekthandbok(?:en)?|projektmetodik(?:en)?|projektstyrning(?:en)?|modell(?:en)? för (?:projekt|att (?:driva|leda|styra) projekt)\p{L}*|(?:riktlinjer?|regler|handbok|policy) för (?:\p{L}+ )?projekt\p{L}*|XLPM|ProjectBase)(?!\p{L})/iu;

const PROCESS =
  /(?<!\p{L})(?:(?:huvud|kärn|lednings|stöd|verksamhets|arbets|gemensamma? |förvaltningsövergripande |kommungemensamm?a? |tvärgående )?process(?:er|erna|en|ernas)?|processkart(?:a|an|or|läggning\p{L}*|lagd\p{L}*|lägg\p{L}*)|processarbete(?:t)?|processorientera\p{L}*|processkartlagt)(?!\p{L})/iu;

export const crossWork = collectorOf(
  'cross-work',
  'gemensam projektmodell, överblick över projekt, och kartlagda processer med ägare',
  {
    projectModel: {
      ...TOLD,
      shows: 'kommunens projektmodell',
      words: ['projekt'],
      says: PROJECT_MODEL,
      not: ELSEWHERE,
    },
    /** For all departments. */
    modelCommon: {
      ...TOLD,
      shows: 'projektmodellen är gemensam',
      words: ['projekt'],
      says: PROJECT_MODEL,
      with: /(?<!\p{L})(?:gemensam(?:ma|t)?|kommungemensam\p{L}*|kommunövergripande|stadsövergripande|hela (?:kommunen|staden|organisationen)|alla (?:\p{L}+ ){0,2}?(?:projekt|förvaltningar|nämnder|verksamheter)|samtliga (?:\p{L}+ ){0,2}?(?:projekt|förvaltningar)|enhetlig\p{L}*|koncern\p{L}*)(?!\p{L})/iu,
      not: ELSEWHERE,
    },
    /** It is not used by all. */
    modelUneven: {
      ...TOLD,
      allows: ['required', 'past', 'negated'],
      shows: 'projektmodellen används inte överallt',
      words: ['projekt'],
      says: PROJECT_MODEL,
      with: /(?<!\p{L})(?:(?:används|tillämpas|följs|används den) (?:inte|ej|bara|endast|sällan|i varierande|olika)|inte (?:alltid |överallt |av alla )?(?:används|tillämpas|följs)|saknas|olika modeller)(?!\p{L})/iu,
      not: /(?<!\p{L})(?:region(?:en|ens)|landsting\p{L}*)(?!\p{L})/iu,
    },
    overview: {
      ...TOLD,
      shows: 'överblick över pågående projekt',
      words: ['projekt'],
      says: /(?<!\p{L})(?:projekt(?:portfölj|katalog|bank|register|databas|översikt|lista|kontor|råd|förteckning|styrningsråd)\p{L}*|portföljstyrning\p{L}*|(?:överblick|översikt|samlad bild|förteckning|sammanställning|lista|uppföljning)(?: [^ .;]+){0,4}? (?:över|av|på) (?:\p{L}+ ){0,3}?(?:projekt(?:en)?|utvecklingsprojekt\p{L}*))(?!\p{L})/iu,
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:bygg\\p{L}*|bostads\\p{L}*|väg\\p{L}*|exploatering\\p{L}*|investeringsprojekt\\p{L}*|stadsbyggnad\\p{L}*|projektbank för skolor)(?!\\p{L})`,
        'iu',
      ),
    },
    processes: {
      ...TOLD,
      shows: 'processer är kartlagda',
      words: ['process'],
      says: /(?<!\p{L})(?:\p{L}*process(?:er|erna|ernas)|processkart\p{L}*|processlandskap\p{L}*|processarbete(?:t)?)(?!\p{L})/iu,
      with: /(?<!\p{L})(?:kartl(?:agd|agt|agda|ägg|ägger|äggs|äggning|ade)\p{L}*|processkart\p{L}*|processkartl\p{L}*|dokumentera(?:de|ts)|beskrivna|processlandskap\p{L}*)(?!\p{L})/iu,
      not: new RegExp(
        `${ELSEWHERE.source}|(?<!\\p{L})(?:(?:ska|kommer att|bör|behöver|måste)(?: \\p{L}+){0,3} (?:kartläggas?|beskrivas|dokumenteras|identifieras|definieras)|inte kartlagda|arkivredovisning|lärprocess\\p{L}*|budgetprocess\\p{L}*)(?!\\p{L})`,
        'iu',
      ),
    },
    processesAcross: {
      ...TOLD,
      shows: 'processer över förvaltningsgränserna är kartlagda eller utvecklas',
      words: ['process'],
      says: PROCESS,
      with: /(?<!\p{L})(?:förvaltningsövergripande|kontorsövergripande|kommunövergripande|kommungemensam\p{L}*|nämndövergripande|sektorsövergripande|tvärsektoriell\p{L}*|gränsöverskridande|tvärgående|över (?:\p{L}+)?gränser(?:na)?|mellan (?:förvaltningar|kontor|nämnder|sektorer)(?:na)?|flera (?:förvaltningar|kontor|nämnder)|gemensamma processer|huvudprocesser(?:na)?|horisontell\p{L}*)(?!\p{L})/iu,
      not: ELSEWHERE,
    },
    /** Processes across boundaries that nobody has taken on yet. */
    acrossRemains: {
      ...TOLD,
      allows: ['required', 'past', 'negated', 'planned', 'proposed'],
      shows: 'processer över förvaltningsgränserna återstår',
      words: ['process'],
      says: PROCESS,
      with: /^(?=.*(?:förvaltningsövergripande|kontorsövergripande|kommunövergripande|tvärgående|över (?:\p{L}+)?gränser|mellan (?:förvaltningar|kontor|nämnder)))(?=.*(?<!\p{L})(?:återstår|kvarstår|inte (?:\p{L}+ )?(?:kartlag|påbörja)\p{L}*|saknas|ännu inte)(?!\p{L}))/iu,
    },
    owners: {
      ...TOLD,
      shows: 'processerna har utsedda ägare',
      words: ['processägar', 'processansvarig', 'processledar', 'ägare'],
      says: /(?<!\p{L})(?:processägare\p{L}*|processägarskap\p{L}*|processansvarig\p{L}*|processledare\p{L}*|ägare (?:till|för|av) (?:\p{L}+ )?process\p{L}*)(?!\p{L})/iu,
      not: new RegExp(`${ELSEWHERE.source}|(?<!\\p{L})(?:saknas|systemägare)(?!\\p{L})`, 'iu'),
    },
  },
);
