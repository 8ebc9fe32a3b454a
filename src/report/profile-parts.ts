/** One area on the profile; points, 0 ≤ certain ≤ possible ≤ max. */
export interface ProfileAxis {
  name: string;
  certain: number;
  possible: number;
  max: number;
  /** What it is held against, in points of the same maximum; null where nothing is known. */
  mean: number | null;
}

/** In pixels of the drawing, whatever the size that it is shown in. */
export const PROFILE_SIZE = { width: 720, height: 560 } as const;

/** What is drawn: the marks as SVG, and the text beside them. */
export interface Drawing {
  marks: string;
  labels: readonly Label[];
  height: number;
}

/** Text of the drawing; `y` is the first line's baseline. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: readonly string[];
  /** In pixels. */
  size: number;
  bold?: boolean;
}
