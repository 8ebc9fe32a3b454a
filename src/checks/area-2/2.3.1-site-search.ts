import { type FoundSearch, searchTopic, siteSearch, type Try } from '../../facts/site/search.ts';
import { defineCheck, type Verdict } from '../check.ts';
import { distinct } from '../wording.ts';

/** Share of the pages that must carry the search for it to be everywhere. */
const EVERYWHERE = 0.8;

export default defineCheck({
  question: '2.3.1',
  title: 'Webbplatsens egen sökning',
  looksFor: [
    'En sökning över webbplatsen, på startsidan och på sidorna.',
    'Vad den hittar när den prövas: vägen till kommunen och några vanliga tjänster.',
  ],
  doesNotCount: [
    'Sökning i diarium, lediga jobb, bibliotekets katalog, evenemang och e-tjänster.',
    'Att en text säger att man kan söka på webbplatsen.',
  ],
  examples: {
    counts: ['Ett sökfält i sidhuvudet som svarar med sidan ”Bygglov” när man söker på bygglov.'],
    doesNotCount: ['Sök lediga jobb hos oss.'],
  },
  topic: searchTopic,
  uses: { search: siteSearch },
  ladder: [
    { level: 0, title: 'Ingen egen sökning hittades', share: 0 },
    { level: 1, title: 'Webbplatsen har en egen sökning', share: 0.34 },
    { level: 2, title: 'Den finns på startsidan och på sidorna', share: 0.67 },
    { level: 3, title: 'Den hittar kontaktuppgifter och tjänster', share: 1 },
  ],
  judge: ({ facts: { search } }) => judge(search),
});

function judge(search: FoundSearch): Verdict {
  const place = [...search.entrance, ...search.elsewhere];
  if (place.length === 0)
    return {
      answer: 'not_found',
      reason: 'Ingen egen sökning hittades på webbplatsen.',
      missing: 'En sökning över hela webbplatsen.',
    };
  const { contact, services } = search;
  const found = [contact, ...services].flatMap((one) => one?.found ?? []);
  const isEverywhere = search.isForm && search.withForm >= search.pages * EVERYWHERE;
  const isUseful = contact?.found != null && services.some((one) => one.found);
  const level = !isEverywhere ? 1 : isUseful ? 3 : 2;
  return {
    answer: 'reached',
    level,
    ceiling: search.why === null ? level : 3,
    reason: [placeInWords(search), ...resultsInWords(search)].join(' '),
    ...(level < 3 && {
      missing: isEverywhere
        ? 'Att sökningen hittar både vägen till kommunen och tjänster.'
        : 'Ett sökfält på startsidan och på alla sidor.',
    }),
    evidence: distinct([...place, ...found]),
  };
}

function placeInWords({ isForm, entrance, withForm, pages }: FoundSearch): string {
  if (isForm)
    return `Webbplatsen har en egen sökning på startsidan; den finns på ${withForm} av ${pages} lästa sidor.`;
  return entrance.length > 0
    ? 'Startsidan länkar till en sida för sökning.'
    : `Webbplatsen har en egen sökning på ${withForm} av ${pages} lästa sidor, men inte på startsidan.`;
}

function resultsInWords({ contact, services, why }: FoundSearch): string[] {
  if (why !== null) return [`Vad den hittar är inte känt: ${why}.`];
  return [contact, ...services].flatMap((one) => (one && one.hits !== null ? [inWords(one)] : []));
}

function inWords({ query, hits, found }: Try): string {
  if (hits === 0) return `En sökning på ”${query}” gav inga träffar.`;
  return found
    ? `En sökning på ”${query}” hittar ”${found.quote}”.`
    : `Ingen av de ${hits} första träffarna på ”${query}” gäller det.`;
}
