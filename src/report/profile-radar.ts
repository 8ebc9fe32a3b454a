import { number } from '../sheet/words.ts';
import { type Drawing, type Label, PROFILE_SIZE, type ProfileAxis } from './profile-parts.ts';

export interface Point {
  x: number;
  y: number;
}

const CENTRE: Point = { x: PROFILE_SIZE.width / 2, y: 250 };
export const RADIUS = 165;
const RINGS = 5;
const LABEL_SIZE = 14;
/** Between the outermost ring and what stands beside it. */
const GAP = 14;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A point on an axis; the first axis points upwards and the others follow clockwise. */
function at(index: number, count: number, share: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const reach = RADIUS * Math.min(1, Math.max(0, share));
  return {
    x: rounded(CENTRE.x + reach * Math.cos(angle)),
    y: rounded(CENTRE.y + reach * Math.sin(angle)),
  };
}

/** Corners of a polygon, one an axis. */
const polygon = (axes: readonly ProfileAxis[], value: (axis: ProfileAxis) => number): Point[] =>
  axes.map((axis, index) => at(index, axes.length, axis.max > 0 ? value(axis) / axis.max : 0));

/** Corners of everything that is drawn. */
export const radarPolygons = (axes: readonly ProfileAxis[]) => ({
  certain: polygon(axes, ({ certain }) => certain),
  possible: polygon(axes, ({ possible }) => possible),
  mean: axes.every(({ mean }) => mean !== null) ? polygon(axes, ({ mean }) => mean!) : null,
});

const path = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;

export function radarOf(axes: readonly ProfileAxis[], id: string): Drawing {
  const { certain, possible, mean } = radarPolygons(axes);
  const full = axes.map((_, index) => at(index, axes.length, 1));
  const rings = Array.from({ length: RINGS }, (_, ring) =>
    path(axes.map((_, index) => at(index, axes.length, (ring + 1) / RINGS))),
  );
  const marks = [
    `<path d="${rings.join('')}" fill="none" stroke="#999" stroke-width="0.8"/>`,
    `<path d="${full.map(({ x, y }) => `M${CENTRE.x} ${CENTRE.y}L${x} ${y}`).join('')}" stroke="#999" stroke-width="0.8"/>`,
    // Even-odd: the band is what lies in one outline and not in the other.
    `<path class="band" d="${path(possible)}${path(certain)}" fill="url(#${id}-band)" fill-rule="evenodd" stroke="none"/>`,
    scale(axes),
    `<path class="possible" d="${path(possible)}" fill="none" stroke="#000" stroke-width="1"/>`,
    `<path class="certain" d="${path(certain)}" fill="none" stroke="#000" stroke-width="2.5" stroke-linejoin="round"/>`,
  ];
  if (mean)
    marks.push(
      `<path class="mean" d="${path(mean)}" fill="none" stroke="#000" stroke-width="2" stroke-dasharray="7 4"/>`,
      ...mean.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3.5" fill="#000"/>`),
    );
  const labels = axes.map((axis, index) => axisLabel(axis, index, axes.length));
  return { marks: marks.join(''), labels, height: 2 * CENTRE.y };
}

/** Numbers on the rings, along the first axis: points where every area has the same maximum, otherwise per cent. */
function scale(axes: readonly ProfileAxis[]): string {
  const [first] = axes;
  const same = axes.every(({ max }) => max === first!.max);
  return Array.from({ length: RINGS }, (_, ring) => {
    const share = (ring + 1) / RINGS;
    const y = rounded(CENTRE.y - RADIUS * share + 4);
    const value = same ? number(first!.max * share) : `${Math.round(share * 100)} %`;
    const box = `<rect x="${CENTRE.x + 3}" y="${y - 10}" width="${value.length * 6.5 + 3}" height="12" fill="#fff" opacity="0.85"/>`;
    return `${box}<text x="${CENTRE.x + 5}" y="${y}" font-size="11" fill="#000">${value}</text>`;
  }).join('');
}

function axisLabel({ name, certain, possible }: ProfileAxis, index: number, count: number): Label {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const side = Math.abs(dx) < 0.1 ? 'middle' : dx > 0 ? 'start' : 'end';
  const x = rounded(CENTRE.x + (RADIUS + GAP) * dx);
  const room = side === 'middle' ? 330 : side === 'start' ? PROFILE_SIZE.width - x - 8 : x - 8;
  const value = certain === possible ? number(certain) : `${number(certain)}–${number(possible)}`;
  const lines = [...wrapped(`${index + 1} ${name}`, room, LABEL_SIZE), value];
  const height = lines.length * LABEL_SIZE * 1.2;
  const middle = CENTRE.y + (RADIUS + GAP) * dy;
  // Above the drawing a label ends at its point, below it begins there, and beside it it is centred.
  const top = middle + (dy - 1) * (height / 2);
  return { x, y: rounded(top + LABEL_SIZE), anchor: side, lines, size: LABEL_SIZE };
}

/** Mean width of a letter as a share of the font's size; on the wide side, so that no line runs out of the drawing. */
const LETTER = 0.53;

/** Words on lines that fit into `room` pixels; a word that is too long stands alone. */
export function wrapped(text: string, room: number, size: number): string[] {
  const most = Math.floor(room / (size * LETTER));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}
