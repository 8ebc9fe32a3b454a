import { createInterface } from 'node:readline';
import { acquireLock } from '../../src/store/lock.ts';

/** Tries each lock that it is told of, says how that went, and keeps what it got until it ends. */
console.log('ready');
for await (const path of createInterface(process.stdin)) {
  try {
    acquireLock(path);
    console.log('got it');
  } catch (error) {
    console.log((error as Error).name);
  }
}
