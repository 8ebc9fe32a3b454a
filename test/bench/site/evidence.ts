import type { PageNode } from './node.ts';
import type { Plot } from './plot.ts';
import type { Wording } from './wordings.ts';

/** The pages that answer three of the four questions; the minutes are laid out by themselves. */
export interface EvidencePages {
  whistleblower: PageNode;
  webcast: PageNode;
  declarations: PageNode;
}

export function layEvidence(plot: Plot, wording: Wording): EvidencePages {
  const say = (page: PageNode, ...text: string[]): PageNode => Object.assign(page, { text });
  const name = plot.start.title;
  const declarations = say(
    plot.at(wording.declarations),
    `${name} har deklarationer för några av sina tjänster. De säger vad du har rätt att vänta dig.`,
    'Inom hemtjänsten lovar vi att du får besked inom fem arbetsdagar och träffar högst tolv personer under två veckor.',
    'Håller vi inte vad vi lovar kontaktar du enhetschefen, som svarar inom två arbetsdagar.',
  );
  for (const service of ['Hemtjänst', 'Bygglov', 'Förskola']) {
    const title = `${declarations.title} ${service.toLowerCase()}`;
    const paper = {
      title,
      linkText: title,
      kind: 'Deklaration',
      organisation: name,
      date: '2023-02-01',
      pages: 2,
    };
    plot.attach(declarations, { ...paper, file: title });
  }
  return {
    whistleblower: say(
      plot.at(wording.whistleblower),
      `${name} har en visselblåsarfunktion för allvarliga missförhållanden och oegentligheter.`,
      'Både anställda och invånare kan rapportera. Du gör det i formuläret, på telefon 0123-45 67 89 eller i brev, och du får vara anonym.',
      'Du får svar inom sju dagar att din rapport har kommit in.',
    ),
    webcast: say(
      plot.at(wording.webcast),
      'Kommunfullmäktiges sammanträden sänds direkt på webben och går att se i efterhand.',
      'Sändningarna ligger kvar i fyra år. De är textade från och med dagen efter sammanträdet.',
    ),
    declarations,
  };
}
