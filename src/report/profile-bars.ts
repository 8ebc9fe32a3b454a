import { number } from '../sheet/words.ts';
import { type Drawing, type Label, PROFILE_SIZE, type ProfileAxis } from './profile-parts.ts';

const LEFT = 20;
const WIDTH = PROFILE_SIZE.width - 2 * LEFT;
const ROW = 74;
const BAR = 26;

/** One or two areas, as bars: certain points outlined, possible ones hatched, the mean as a dashed line across. */
export function barsOf(axes: readonly ProfileAxis[], id: string): Drawing {
  const reach = (points: number, max: number) =>
    max > 0 ? Math.round((WIDTH * points * 100) / max) / 100 : 0;
  const marks = axes.map(({ certain, possible, max, mean }, index) => {
    const y = index * ROW + 34;
    const [sure, able] = [reach(certain, max), reach(possible, max)];
    const across = mean === null ? null : LEFT + reach(mean, max);
    return [
      `<rect x="${LEFT}" y="${y}" width="${WIDTH}" height="${BAR}" fill="none" stroke="#999"/>`,
      `<rect class="possible" x="${LEFT}" y="${y}" width="${able}" height="${BAR}" fill="url(#${id}-band)" stroke="#000"/>`,
      `<rect class="certain" x="${LEFT}" y="${y}" width="${sure}" height="${BAR}" fill="#fff" stroke="#000" stroke-width="2.5"/>`,
      across === null
        ? ''
        : `<path class="mean" d="M${across} ${y - 5}V${y + BAR + 5}" stroke="#000" stroke-width="2" stroke-dasharray="7 4"/>`,
    ].join('');
  });
  const labels = axes.map(
    ({ name, certain, possible, max }, index): Label => ({
      x: LEFT,
      y: index * ROW + 24,
      anchor: 'start',
      lines: [`${name}: ${number(certain)}–${number(possible)} av ${number(max)}`],
      size: 14,
    }),
  );
  return { marks: marks.join(''), labels, height: axes.length * ROW };
}
