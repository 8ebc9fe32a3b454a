/** What a command's exit code says; the README lists them. */
export const exitCodes = {
  ok: 0,
  /** A fault in the program itself. */
  fault: 1,
  /** Wrong use: an unknown option, a name that fits no or several municipalities, a file that cannot be read. */
  usage: 2,
  /** The site, or Kolada, could not be had; or the site blocks the crawler. */
  site: 3,
  /** The audit found evidence that does not hold. */
  audit: 4,
  /** The data folder, database or queue is in use or out of reach. */
  store: 5,
  /** Interrupted; the same command goes on where it stopped. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An error that a person can do something about: printed as one line, without a stack. */
export class UserError extends Error {
  readonly code: ExitCode;
  constructor(message: string, code: ExitCode = exitCodes.usage) {
    super(message);
    this.code = code;
  }
}
