import type { PageNode, PaperNode } from './node.ts';
import { type Body, bodies } from './outline.ts';
import { type Plot, TODAY } from './plot.ts';
import type { MinutesLayout } from './wordings.ts';

/** A body's minutes: any two of them show that it publishes them. */
export interface Held {
  body: Body;
  minutes: PaperNode[];
}

/** Lays out the minutes and summons of every body below a page, for so many years back. */
export function layMinutes(plot: Plot, hub: PageNode, layout: MinutesLayout, years: number): Held[] {
  const last = Number(TODAY.slice(0, 4));
  const span = Array.from({ length: years }, (_, back) => last - back);
  const held = bodies.map((body): Held => ({ body, minutes: [] }));
  for (const home of layouts[layout](plot, hub, span)) {
    for (const date of meetingDays(plot, home.body, home.year)) {
      const { minutes } = held.find(({ body }) => body === home.body)!;
      if (date < TODAY) minutes.push(attachMinutes(plot, home.page, home.body, date));
      if (plot.dice.below(10) < 8) attachSummons(plot, home.page, home.body, date);
    }
  }
  return held;
}

/** The page that one body's papers of one year stand on. */
interface Home {
  page: PageNode;
  body: Body;
  year: number;
}

const layouts: Record<MinutesLayout, (plot: Plot, hub: PageNode, years: readonly number[]) => Home[]> = {
  'body-year': (plot, hub, years) =>
    bodies.flatMap((body) => {
      const own = plot.add(hub, body.name);
      return years.map((year) => ({ page: plot.add(own, `${body.name} ${year}`), body, year }));
    }),
  'body-archive': (plot, hub, years) =>
    bodies.flatMap((body) => {
      const own = plot.add(hub, body.name);
      const archive = plot.add(own, `Äldre protokoll ${body.name.toLowerCase()}`);
      return years.map((year, back) => ({ page: back < 2 ? own : archive, body, year }));
    }),
  year: (plot, hub, years) =>
    years.flatMap((year) => {
      const page = plot.add(hub, String(year));
      return bodies.map((body) => ({ page, body, year }));
    }),
};

/** Newest first, as such lists stand; none in July. */
function meetingDays(plot: Plot, { meetings }: Body, year: number): string[] {
  const months = [12, 11, 10, 9, 8, 6, 5, 4, 3, 2, 1].slice(0, meetings);
  return months.map((month) => {
    const day = 1 + plot.dice.below(28);
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  });
}

function attachMinutes(plot: Plot, page: PageNode, body: Body, date: string): PaperNode {
  return plot.attach(page, {
    file: plot.dice.below(4) === 0 ? `${body.short} ${date}` : `Protokoll ${body.short} ${date}`,
    linkText: `Protokoll ${body.name.toLowerCase()} ${date}`,
    title: `Protokoll ${date}`,
    kind: 'Sammanträdesprotokoll',
    organisation: body.name,
    date,
    pages: 3 + plot.dice.below(6),
  });
}

function attachSummons(plot: Plot, page: PageNode, body: Body, date: string): void {
  plot.attach(page, {
    file: `Kallelse ${body.short} ${date}`,
    linkText: `Kallelse ${body.name.toLowerCase()} ${date}`,
    title: `Kallelse ${date}`,
    kind: 'Kallelse',
    organisation: body.name,
    date,
    pages: 1 + plot.dice.below(3),
  });
}
