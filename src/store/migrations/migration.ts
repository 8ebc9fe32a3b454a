export interface Migration {
  /** 1, 2, 3 … without gaps; never changed once released. */
  version: number;
  name: string;
  /** Statements in order; all of them in one transaction. */
  statements: readonly string[];
}
