import type { Corpus } from '../../model/corpus.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Collector } from '../collector.ts';
import { evidenceFrom } from '../evidence.ts';
import { type Findability, findabilityOf } from '../findability.ts';
import { type Voice, voicesOf } from '../voices.ts';

/** One way to take part, as a page names it. */
export interface Way {
  id: string;
  /** Swedish noun phrase, as it stands in a running list. */
  name: string;
  evidence: Evidence;
  linked: boolean;
}

/** A page that collects ways to take part. */
export interface WaysPage {
  url: string;
  title: string;
  ways: Way[];
  found: Findability;
}

export interface Ways {
  /** Pages about taking part, the one with most ways first. */
  pages: WaysPage[];
  /** Every way that any page of the municipality's names as its subject, each once. */
  spread: Way[];
}

const any = (...words: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu');

/** What a page on taking part may point to; each is one way, whatever it is called. */
const WAYS: readonly [id: string, name: string, words: RegExp][] = [
  [
    'vote',
    'rösta',
    any(
      'rösta(?!\\p{L})',
      'val(?:et)? till kommunfullmäktige',
      'kommunala val',
      'folkomröstning',
      'välja politiker',
      'de val som hålls',
    ),
  ],
  [
    'proposal',
    'lämna förslag',
    any(
      'medborgarförslag',
      'e-förslag',
      'invånarförslag',
      'medborgarinitiativ',
      'folkinitiativ',
      'e-petition',
      '\\p{Lu}\\p{L}+(?:a|ar)förslag',
      'idéförslag',
    ),
  ],
  [
    'contact',
    'kontakta politiker',
    any(
      'kontakta (?:en |din |dina |våra |kommunens )?(?:politiker|förtroendevald)',
      '(?:ta )?kontakt med (?:en |våra |dina )?(?:politiker|förtroendevald)',
      'politiker och förtroendevalda',
      'hitta (?:en |din )?politiker',
      'sök (?:din |en )?politiker',
      'förtroendevalda',
    ),
  ],
  ['views', 'lämna synpunkter', any('synpunkt', 'klagomål', 'tyck till', 'säg vad du tycker', 'beröm')],
  [
    'question-time',
    'ställa frågor till fullmäktige',
    any(
      'frågestund',
      'ställa? (?:en )?frågor? (?:till|under|på|vid) (?:kommunfullmäktige|fullmäktige|politiker)',
      'fråga (?:dina |våra |en )?politiker',
      'ställa frågor',
    ),
  ],
  [
    'dialogue',
    'medborgardialog',
    any(
      '\\p{L}*dialog(?:er|en|erna|möte\\p{L}*)?(?!\\p{L})',
      'medborgarmöte',
      'medborgarbudget',
      'medborgarpanel',
      'invånarpanel',
      'tyckarpanel',
    ),
  ],
  [
    'councils',
    'råd och forum',
    any(
      'pensionärsråd',
      'råd(?:et)? för (?:funktion|äldre|pensionär)',
      'funktionshinderråd',
      'funktionsrättsråd',
      'handikappråd',
      'tillgänglighetsråd',
      'kommunala råd',
      'rådgivande organ',
      'råd och (?:forum|beredningar|kommittéer)',
      '(?:orts|bygde|landsbygds)råd',
      'kommunens råd',
    ),
  ],
  [
    'youth',
    'särskilda vägar för unga',
    any(
      'ungdomsråd',
      'ungdomsfullmäktige',
      'ungdomsforum',
      'ung (?:och|i) ',
      'unga(?:s)? (?:inflytande|påverkan)',
      'barn och unga',
    ),
  ],
  [
    'listen',
    'följa sammanträden',
    any(
      'öppna (?:sammanträden|nämnd|möten)',
      'lyssna på',
      'åhörare',
      'webbsänd',
      'webb-tv',
      'följ(?:a)? (?:kommun)?fullmäktige',
      'se fullmäktige',
      'besök(?:a)? (?:ett )?(?:kommun)?fullmäktige',
    ),
  ],
  [
    'planning',
    'samråd om planer',
    any('samråd', 'planprocess', 'detaljplan', 'översiktsplan', 'pågående planer'),
  ],
  ['appeal', 'överklaga beslut', any('överklag', 'laglighetspröv')],
  [
    'party',
    'engagera sig politiskt',
    any(
      'politiskt? parti',
      'gå med i',
      'engagera dig (?:i|politiskt)',
      'bli politiker',
      'intresseorganisation',
      'förtroendeuppdrag',
    ),
  ],
  ['survey', 'svara på undersökningar', any('medborgarundersökning', 'enkät', 'undersökning')],
  [
    'insight',
    'ta del av handlingar',
    any('allmänna handlingar', 'offentlighetsprincip', 'diari', 'kallelser', 'protokoll'),
  ],
];

const COLLECTS =
  /(?<!\p{L})(?:delta och påverka|(?:så (?:här )?|hur )?(?:kan du |du kan |kan jag )?(?:vara med och |delta och )?påverka(?! (?:din hälsa|ditt barn|klimat\p{L}*|miljö\p{L}*))|påverkan?(?: och \p{L}+)?|vägar (?:för )?att påverka|(?:insyn|delaktighet|inflytande|dialog|demokrati|engagemang|medborgar\p{L}+|synpunkter|var med|engagera dig|tyck till|kontakt)(?:,| och| &)(?: \p{L}+(?:,| och)){0,2} (?:insyn|delaktighet|inflytande|dialog|påverka\p{L}*|synpunkter|demokrati|medverkan|tyck till|delta|engagemang)|medborgarinflytande|invånarinflytande|delaktighet|medborgarmedverkan|tyck till(?: och påverka)?|engagera dig|var med och (?:påverka|bestäm|utveckla)|din(?:a)? möjlighet(?:er)? att påverka|gör din röst hörd)(?!\p{L})/iu;

/** Pages of one service, of a school, of the staff or of a single matter. */
const OTHER =
  /(?<!\p{L})(?:elev\p{L}*|skol\p{L}*|förskol\p{L}*|brukar\p{L}*|hemtjänst\p{L}*|äldre\p{L}*|anhörig\p{L}*|detaljplan\p{L}*|översiktsplan\p{L}*|klimat\p{L}*|bibliotek\p{L}*|medarbetar\p{L}*|nyheter|personuppgift\p{L}*|protokoll\p{L}*|motion\p{L}*|policy|strategi\p{L}*|rapport\p{L}*|riktlinje\p{L}*)(?!\p{L})/iu;

export const ways: Collector<Ways> = {
  id: 'ways-to-take-part',
  collects: 'sidor som samlar sätten att delta och påverka',
  collect(corpus) {
    const own = voicesOf(corpus).own.filter(({ testimony }) => testimony === 'page');
    const pages = own.filter(isCollecting).map((voice) => pageOf(voice, corpus));
    const spread = new Map<string, Way>();
    for (const voice of own)
      for (const [id, name, words] of WAYS) {
        const heading = voice.blocks.find(({ kind }) => kind === 'heading');
        if (spread.has(id) || !heading || !words.test(heading.text)) continue;
        spread.set(id, { id, name, evidence: evidenceFrom(voice.document, heading, name), linked: false });
      }
    pages.sort((a, b) => b.ways.length - a.ways.length);
    return { pages: pages.filter(({ ways }) => ways.length > 0), spread: [...spread.values()] };
  },
};

/** The name of the page alone: what stands before the site's own name. */
const nameOf = (title: string): string => title.split(/ [-–|] /u)[0]!;

const isCollecting = ({ document, blocks }: Voice): boolean => {
  const names = [nameOf(document.title), blocks.find(({ kind }) => kind === 'heading')?.text ?? ''];
  return names.some((name) => COLLECTS.test(name) && !OTHER.test(name) && name.length < 80);
};

function pageOf({ document, blocks }: Voice, corpus: Corpus): WaysPage {
  const ways: Way[] = [];
  for (const [id, name, words] of WAYS) {
    const block = blocks.find(
      ({ text, kind, level }) => words.test(text) && !(kind === 'heading' && level === 1),
    );
    if (!block) continue;
    const linked = block.links.some(({ start, end }) => words.test(block.text.slice(start, end)));
    ways.push({ id, name, evidence: evidenceFrom(document, block, name), linked });
  }
  return {
    url: document.url,
    title: nameOf(document.title),
    ways,
    found: findabilityOf(corpus, document.url),
  };
}
