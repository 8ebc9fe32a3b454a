// Loaded into a measured process by --import: says on descriptor 3, when it ends, how much memory it had at the most, in kB.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.once('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
