import { number } from '../sheet/words.ts';
import { barsOf } from './profile-bars.ts';
import { type Label, PROFILE_SIZE, type ProfileAxis } from './profile-parts.ts';
import { radarOf } from './profile-radar.ts';

/** What the marks are called. */
export interface ProfileLabels {
  certain: string;
  possible: string;
  mean: string;
}

export interface Profile {
  axes: readonly ProfileAxis[];
  title: string;
  labels: ProfileLabels;
}

/** Fewer axes than this span no area. */
const FEWEST_AXES = 3;

export const escapeXml = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!,
  );

const hasMean = ({ axes }: Profile): boolean => axes.some(({ mean }) => mean !== null);

/** The profile in words: what a picture cannot say to everybody. */
export const profileText = ({ axes, labels }: Profile): string =>
  axes
    .map(({ name, certain, possible, max, mean }) => {
      const known = mean === null ? '' : `; ${labels.mean.toLowerCase()} ${number(Math.round(mean))}`;
      return `${name}: ${number(certain)}–${number(possible)} av ${number(max)}${known}.`;
    })
    .join(' ');

/**
 * The profile as one SVG: certain and possible points as two outlines with a hatched band between them, and the mean as a
 * dashed line. Black on white, and told apart by pattern, so that a copy on paper shows the same.
 *
 * @param id tells several drawings on one page apart
 */
export function profileSvg(profile: Profile, id = 'profil'): string {
  const { axes, labels, title } = profile;
  const radar = axes.length >= FEWEST_AXES;
  const { marks, labels: texts, height } = radar ? radarOf(axes, id) : barsOf(axes, id);
  const { width } = PROFILE_SIZE;
  const whole = height + LEGEND_HEIGHT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}"`,
    ` role="img" aria-labelledby="${id}-titel ${id}-text" font-family="Liberation Sans, Arial, Helvetica, sans-serif">`,
    `<title id="${id}-titel">${escapeXml(title)}</title>`,
    `<desc id="${id}-text">${escapeXml(profileText(profile))}</desc>`,
    `<defs><pattern id="${id}-band" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    '<rect width="6" height="6" fill="#f2f2f2"/><path d="M0 0V6" stroke="#555" stroke-width="1.4"/></pattern></defs>',
    `<rect width="${width}" height="${whole}" fill="#fff"/>`,
    marks,
    texts.map(labelSvg).join(''),
    legend(labels, hasMean(profile), height, id),
    '</svg>',
  ].join('');
}

const labelSvg = ({ x, y, anchor, lines, size, bold }: Label): string => {
  const weight = bold ? ' font-weight="bold"' : '';
  const rows = lines
    .map((line, at) => `<tspan x="${x}" y="${y + at * size * 1.2}">${escapeXml(line)}</tspan>`)
    .join('');
  return `<text text-anchor="${anchor}" font-size="${size}"${weight} fill="#000">${rows}</text>`;
};

const LEGEND_HEIGHT = 40;

function legend(labels: ProfileLabels, mean: boolean, top: number, id: string): string {
  const y = top + 14;
  const sample = (x: number, mark: string, text: string) =>
    `<g transform="translate(${x} ${y})">${mark}<text x="44" y="5" font-size="14" fill="#000">${escapeXml(text)}</text></g>`;
  return [
    sample(
      20,
      '<rect x="0" y="-8" width="36" height="16" fill="#fff" stroke="#000" stroke-width="2.5"/>',
      labels.certain,
    ),
    sample(
      230,
      `<rect x="0" y="-8" width="36" height="16" fill="url(#${id}-band)" stroke="#000"/>`,
      labels.possible,
    ),
    mean
      ? sample(
          450,
          '<path d="M0 0H36" stroke="#000" stroke-width="2" stroke-dasharray="7 4"/><circle cx="18" cy="0" r="3.5"/>',
          labels.mean,
        )
      : '',
  ].join('');
}
