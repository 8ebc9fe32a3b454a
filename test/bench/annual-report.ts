import { parseBlocks } from '../../fixtures/markup.ts';
import { makePdf } from '../../fixtures/pdf.ts';
import { type Dice, dice } from './site/dice.ts';
import { paragraphs } from './site/prose.ts';

const YEARS = [2012, 2013, 2014];
const SUBJECTS = ['Skola', 'Omsorg', 'Kultur', 'Miljö', 'Trafik', 'Näringsliv', 'Bibliotek', 'Bygglov'];

/** An annual report: on each page a heading, a table of results and running text. */
export function annualReport(pages: number): Promise<Buffer> {
  const chance = dice(pages);
  return makePdf({
    title: 'Årsredovisning 2014',
    organisation: 'Granby kommun',
    kind: 'Årsredovisning',
    front: [['Antagen', '2015-04-27']],
    parts: Array.from({ length: pages }, (_, at) => parseBlocks(page(at + 1, chance))),
    created: new Date('2015-04-27T08:00:00Z'),
  });
}

function page(number: number, chance: Dice): string {
  const rows = SUBJECTS.map((subject) => {
    const values = YEARS.map(() => `${40 + chance.below(60)} %`);
    return `| ${subject}, andel nöjda | ${values.join(' | ')} | minst ${60 + chance.below(30)} % |`;
  });
  const table = [`| Mått | ${YEARS.join(' | ')} | Mål |`, ...rows].join('\n');
  return `## ${number} ${chance.pick(SUBJECTS)}\n\n${table}\n\n${paragraphs(chance, 3).join('\n\n')}`;
}
