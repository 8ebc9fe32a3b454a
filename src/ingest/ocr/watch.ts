/** Resident memory of a process that reads pages, in bytes, past which it is ended; real pages take up to 700 MB. */
const MEMORY = 1_500_000_000;

/** Milliseconds between two looks. */
const STEP = 500;

/**
 * Ends this process where whoever started it is gone, or where it takes too much memory.
 *
 * @param more what else to look at
 */
export function watch(more = () => {}): void {
  const parent = process.ppid;
  const look = () => {
    if (process.ppid !== parent || process.memoryUsage.rss() > MEMORY) process.kill(process.pid, 'SIGKILL');
    more();
  };
  setInterval(look, STEP).unref();
}
