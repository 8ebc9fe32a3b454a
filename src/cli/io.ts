/** Where a command's words go. The same command runs in a terminal, behind a pipe, or inside a running server. */
export interface Io {
  /** A line of the result. */
  out(line: string): void;
  /** A line about the work; never part of the result. */
  err(line: string): void;
  /** The state of the work; a later call replaces an earlier one. */
  progress(progress: Progress): void;
  /** Takes the live line away before other output. */
  settle(): void;
}

export interface Progress {
  /** Swedish: Hämtar, Läser, Prövar. */
  phase: string;
  fetched: number;
  known: number;
  /** Resources a second, over the last while. */
  rate: number;
  /** Politeness delay in force, in milliseconds. */
  delayMs: number;
  /** Null while it cannot be told. */
  secondsLeft: number | null;
  /** Swedish: what has been found so far, the newest last. */
  found: readonly string[];
  /** Pages that are read by OCR, while they are; nothing else goes on then. */
  pictures?: { read: number; of: number };
}

const PLAIN_EVERY_MS = 5_000;

export function progressLine(progress: Progress): string {
  const { phase, fetched, known, rate, delayMs, secondsLeft, found, pictures } = progress;
  if (pictures) return `${phase} ${pictures.read} av ${pictures.of}`;
  const parts = [
    `${phase} ${fetched} av ${known} kända`,
    `${rate.toFixed(1).replace('.', ',')}/s`,
    `paus ${(delayMs / 1000).toString().replace('.', ',')} s`,
    ...(secondsLeft === null ? [] : [`${duration(secondsLeft)} kvar`]),
    ...(found.length > 0 ? [`funnet: ${found.join(', ')}`] : []),
  ];
  return parts.join(' · ');
}

export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** What steers a terminal or turns the direction of text. Tab and line feed are white space, and stay. */
const STEERING = /[^\P{Cc}\t\n]|\p{Bidi_Control}/gu;

/**
 * Control characters written out: titles, links and messages come from the websites, and must not speak to the
 * terminal. In JSON, where they can only stand inside strings, the written form means the same.
 */
export const tame = (line: string): string =>
  line.replace(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Words to the process's own streams: a live line on a terminal, now and then a plain line elsewhere. */
export function processIo(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Io {
  let live = false;
  let plainAt = 0;
  let phase = '';
  const settle = () => {
    if (live) stderr.write('\r\x1b[2K');
    live = false;
  };
  return {
    out(line) {
      settle();
      stdout.write(`${tame(line)}\n`);
    },
    err(line) {
      settle();
      stderr.write(`${tame(line)}\n`);
    },
    progress(progress) {
      const line = tame(progressLine(progress));
      if (stderr.isTTY) {
        stderr.write(`\r\x1b[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
        live = true;
        return;
      }
      const now = Date.now();
      if (progress.phase === phase && now - plainAt < PLAIN_EVERY_MS) return;
      phase = progress.phase;
      plainAt = now;
      stderr.write(`${line}\n`);
    },
    settle,
  };
}
