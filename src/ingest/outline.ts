/** A heading in its place. */
export interface Entry {
  level: number;
  text: string;
  derived: boolean;
}

/** The headings above a place, as they are met. */
export class Outline {
  private readonly stack: Entry[] = [];

  /** Texts of the headings above, outermost first. */
  path(): string[] {
    return this.stack.map((heading) => heading.text);
  }

  /**
   * Path of a heading that begins here: that of its parents.
   *
   * @param derived whether its level comes from `below`, and is no level that the page itself gives
   */
  enter(level: number, text: string, derived = false): string[] {
    while (this.stack.length > 0 && this.stack.at(-1)!.level >= level) this.stack.pop();
    const path = this.path();
    this.stack.push({ level, text, derived });
    return path;
  }

  /** Level of a heading that the page gives none: one below the last that has its own, so that such headings are siblings. */
  below(): number {
    const last = this.stack.findLast((heading) => !heading.derived);
    return Math.min(6, (last?.level ?? 1) + 1);
  }

  /** The innermost heading. */
  get last(): Entry | undefined {
    return this.stack.at(-1);
  }

  /** Leaves the headings that were entered since there were `depth`. */
  leave(depth: number): void {
    if (this.stack.length > depth) this.stack.length = depth;
  }

  get depth(): number {
    return this.stack.length;
  }
}
