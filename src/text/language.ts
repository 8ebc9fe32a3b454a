/** Words that are common in one language and rare in its neighbours. ISO 639-1. */
const COMMON: Record<string, string> = {
  sv: 'och att det som är för på av med inte till den om har ett kan ska från eller vi hos oss dig din samt även under vid mellan när där också når får inom så här finns alla vår våra blir efter vad hur ni mer de denna detta',
  no: 'og at det som er for på av med ikke til den om har et kan skal fra eller vi hos oss deg din samt også under ved mellom når får der være etter ble hvor vår alle mer de denne dette',
  da: 'og at det som er for på af med ikke til den om har et kan skal fra eller vi hos os dig din samt også under ved mellem når får der være efter blev hvor alle mere de denne dette',
  en: 'the and of to in is for you that are with on this be or your by from have not we can will as an it at our',
  fi: 'ja on ei että se ovat joka mutta tai myös sekä kun niin voi olla ole ovat jos sen hän kunnan kanssa mukaan sinun voit jotka tietoa',
  de: 'der die und das ist nicht mit für von zu auf den ein eine sich des im werden oder sie wir auch bei wird',
  fr: 'le la les des et est vous une pour que dans qui avec sur pas nous par votre ce sont aux',
  es: 'el la los las de que y en un una por con para del se es su al más puede si',
  pl: 'i w na z do nie się jest to że dla oraz od przez lub jak są można pani pan',
  so: 'waa iyo oo ka ku ee ah in aad la uu waxaa waxa ay si kale leh soo laga lagu haddii dhaqan kuu mid',
  bs: 'i u je na se za da su od sa koji ili ne kao što može biti te vas možete',
  tr: 've bir bu için ile de da olarak daha çok en olan veya ne gibi kadar size',
  sq: 'dhe në të për me nga një është që ka së si do ose ju nuk mund',
};

/** Scripts that answer alone. */
const SCRIPTS: [language: string, letters: RegExp][] = [
  ['fa', /[پچژگ]|ی|ک/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ti', /\p{Script=Ethiopic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Letters beyond the Latin ones: Greek and all that comes after, without the Latin additions. */
const FOREIGN = /[\u0370-\u1dff\u2c80-\ua71f\uabc0-\ufaff\ufb50-\ufeff]/;

/** How much is read, in UTF-16 units: enough to be sure, little enough to cost nothing. */
const SAMPLE = 6_000;

/** Fewest common words, and share of all words, that an answer rests on. */
const FEWEST = 3;
const SHARE = 0.08;

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON)) {
  for (const word of new Set(words.split(' '))) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
}

/**
 * The language that a text is written in, as ISO 639-1, from its own words; null when there is too little of it. Where
 * Swedish and a neighbour are equally likely, it is Swedish.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byWords(sample);
}

function byScript(text: string): string | null {
  if (!FOREIGN.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = letters - (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
  if (foreign < 20 || foreign < letters / 2) return null;
  for (const [language, pattern] of SCRIPTS) {
    const share = (text.match(pattern)?.length ?? 0) / letters;
    const telling = language === 'fa' || language === 'uk' ? 0.02 : 0.5;
    if (share >= telling) return language;
  }
  return null;
}

/** Addresses of mail and pages: they end in ".se", which is a word in other languages. */
const ADDRESS =
  /\S{1,80}@\S{1,120}|(?:https?:\/\/|www\.)\S{1,200}|[\p{L}\d-]{1,60}\.(?:se|nu|com|org|eu)(?![\p{L}\d])/giu;

function byWords(written: string): string | null {
  const text = written.replace(ADDRESS, ' ');
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOf.get(word);
    for (const language of languages ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + 1);
    }
  }
  addLetters(text, words.length, scores);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || Number(b[0] === 'sv') - Number(a[0] === 'sv'));
  const best = ranked[0];
  if (best && best[1] >= FEWEST && best[1] >= words.length * SHARE) return best[0];
  const telling = (!best || best[0] === 'sv') && words.some((word) => languagesOf.get(word)?.join() === 'sv');
  return looksSwedish(text, telling) ? 'sv' : null;
}

/**
 * Lines of names and titles have few small words. A word that only Swedish has is telling, and so is å with ä or ö: Norwegian
 * and Danish write æ and ø, Finnish has no å.
 */
function looksSwedish(text: string, telling: boolean): boolean {
  const letters = text.match(/[åäöæø]/gi)?.map((letter) => letter.toLowerCase()) ?? [];
  if (letters.some((letter) => letter === 'æ' || letter === 'ø')) return false;
  return (telling && letters.length > 0) || (letters.length >= FEWEST && letters.includes('å'));
}

/** Letters that tell the Nordic languages apart where their small words are the same. */
function addLetters(text: string, words: number, scores: Map<string, number>): void {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const add = (language: string, points: number) => {
    const score = scores.get(language);
    if (score) scores.set(language, score + Math.min(points, words * 0.2));
  };
  add('sv', count(/[äö]/gi) / 3);
  add('fi', count(/ää|öö|yy|uu|aa|ii/gi) / 3);
  add('no', count(/[æø]/gi) / 3);
  add('da', count(/[æø]/gi) / 3);
}
