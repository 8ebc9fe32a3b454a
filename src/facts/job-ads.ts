import type { Corpus } from '../model/corpus.ts';
import type { Evidence } from '../model/evidence.ts';
import { type Spoken, spokenIn } from './aspects.ts';
import type { Collector } from './collector.ts';
import { evidenceFrom } from './evidence.ts';
import { quote } from './passages.ts';
import { sentencesIn, type Voice, voicesOf } from './voices.ts';

/** One advertisement for a post with the municipality. */
export interface JobAd {
  title: string;
  evidence: Evidence;
  /** Where it asks for good reception, service or accessibility; null where it does not. */
  asks: Evidence | null;
}

export interface JobAds {
  ads: JobAd[];
  /** Rules or templates say that ads shall name it. */
  rule: Spoken;
}

/** Folders below which ads lie; the list itself is none. */
const FOLDER =
  /\/(?:lediga-?(?:jobb|tjanster|platser)|platsannons(?:er)?|jobba-?(?:hos-oss|i-kommunen|i-\w+)|annons(?:er)?|vacanc(?:y|ies)|rekrytering|jobb|job|what:job)(?:[-/:][^/]*)?\/[^/]+/iu;

/** What only an ad says; each counts once. */
const SIGNS: readonly RegExp[] = [
  /(?<!\p{L})(?:sista ansökningsdag\p{L}*|ansök senast|ansökan senast|välkommen med (?:din|en) ansökan|sök tjänsten|så söker du)(?!\p{L})/iu,
  /(?<!\p{L})(?:anställningsform|anställningstyp|tillsvidare\p{L}*|vikariat|visstidsanställning|provanställning|sysselsättningsgrad|omfattning|heltid|deltid)(?!\p{L})/iu,
  /(?<!\p{L})(?:kvalifikationer|meriterande|vi söker (?:dig|en|ett)|söker vi (?:dig|en)|vem är du|din bakgrund|krav för tjänsten|krävs|lägger (?:stor |vi )*vikt vid)(?!\p{L})/iu,
  /(?<!\p{L})(?:arbetsuppgifter|om tjänsten|om jobbet|dina uppgifter|du (?:arbetar|prövar|planerar|handlägger|ansvarar|leder|undervisar))(?!\p{L})/iu,
  /(?<!\p{L})(?:referensnummer|ref\.?\s?nr|tillträde|individuell lön\p{L}*|fackliga (?:företrädare|kontakt\p{L}*)|antal (?:tjänster|platser))(?!\p{L})/iu,
];

/** Signs that make an ad: few below a folder of ads, several elsewhere. */
const IN_FOLDER = 1;
const ANYWHERE = 3;

/** Pages around the ads: why one should work there, summer jobs, people who tell of their work, motions and plans. */
const NO_AD =
  /(?<!\p{L})(?:lediga (?:jobb|tjänster)|så söker du|förmåner|feriejobb|sommarjobb|praktik|träffa|möt våra|arbeta hos|jobba hos|rekryteringspolicy|rekryteringsprocess|riktlinje\p{L}*|personalpolicy|företag\p{L}*|utbildning till|intresseanmälan)(?!\p{L})/iu;

const TOLD = /(?<!\p{L})(?:säger|berättar|förklarar) \p{Lu}/u;

/** A company looks for somebody on the municipality's page. */
const OTHERS =
  /(?<!\p{L})\p{Lu}[\p{L}&]+ (?:AB|Energi|Bostäder|Fastigheter)(?: AB)?(?: |s )(?:söker|är|erbjuder|vill)|(?<!\p{L})Region \p{Lu}\p{L}+ söker|bemanningsföretag/u;

const ASKS =
  /(?<!\p{L})(?:(?<!lågaffektivt )bemöt(?:a|er|ande|andet)|service(?:inriktad|inriktning|känsla|minded|medveten\p{L}*|anda|inställning|tänk|fokus|skap)\p{L}*|(?:god|hög|bra|bästa|utmärkt) (?:\p{L}+ )?service|service(?:nivå|yrke)\p{L}*|(?:vara |är |hög )tillgänglig(?:het|a|t)?(?! för (?:arbete|arbetspass|pass|jobb|bokning|vikariat))|tillgänglighet (?:och|för|gentemot)|tillmötesgående|(?:medborgar|brukar|invånar|kund|elev)(?:fokus|perspektiv|orienter\p{L}*)|(?:medborgaren|brukaren|invånaren|kunden)s? (?:i fokus|bästa|behov)|lätt att nå)(?!\p{L})/iu;

export const jobAds: Collector<JobAds> = {
  id: 'job-ads',
  collects:
    'kommunens platsannonser, och vilka av dem som kräver gott bemötande, service eller tillgänglighet',
  collect(corpus: Corpus) {
    const spoken = spokenIn(corpus, {
      rule: {
        shows: 'platsannonser ska lyfta fram bemötande och tillgänglighet',
        words: ['annons', 'kravprofil', 'rekryter'],
        says: /(?<!\p{L})(?:\p{L}*annons(?:en|er|erna|ering|mall\p{L}*)?|kravprofil(?:en|er)?)(?!\p{L})/iu,
        with: /(?<!\p{L})(?:bemötande\p{L}*|service\p{L}*|tillgänglighet\p{L}*)(?!\p{L})/iu,
        under: /rekryter|annons|personalpol|anställ/iu,
        from: ['rule', 'page'],
        allows: ['required', 'planned'],
      },
    });
    return {
      ads: voicesOf(corpus).own.filter(isAd).flatMap(adOf),
      rule: spoken.rule,
    };
  },
};

function isAd({ document, blocks, text, testimony }: Voice): boolean {
  if (testimony !== 'page' && testimony !== 'news') return false;
  if (NO_AD.test(document.title)) return false;
  const main = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, 12_000);
  if (TOLD.test(main) || OTHERS.test(`${document.title}\n${main}`)) return false;
  const signs = SIGNS.filter((sign) => sign.test(text)).length;
  return signs >= (FOLDER.test(new URL(document.url).pathname) ? IN_FOLDER : ANYWHERE);
}

function adOf(voice: Voice): JobAd[] {
  const { document, blocks } = voice;
  const heading = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0];
  if (!heading) return [];
  const asking = blocks
    .filter(({ text }) => ASKS.test(text))
    .flatMap((block) => [...sentencesIn(voice, block)])
    .find(({ text }) => ASKS.test(text) && !text.endsWith('?'));
  return [
    {
      title: document.title,
      evidence: evidenceFrom(document, heading, 'platsannons'),
      asks: asking ? quote(asking, 'annonsen nämner bemötande, service eller tillgänglighet') : null,
    },
  ];
}
