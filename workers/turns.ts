/** Lets many go on together, or one by itself; in order of asking. */
export interface Turns {
  together<T>(work: () => Promise<T>): Promise<T>;
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export function turns(): Turns {
  let company: Promise<unknown>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  /** Never rejects: whoever comes next does not care how it went. */
  const settled = (running: Promise<unknown>) => running.then(undefined, () => {});
  return {
    together(work) {
      const running = last.then(work);
      company.push(settled(running));
      return running;
    },
    alone(work) {
      const before = company;
      company = [];
      const running = last.then(() => Promise.all(before)).then(work);
      last = settled(running);
      return running;
    },
  };
}
