/** A writer to be killed: prints the pointer of each record once it has been acknowledged. Argument: the folder. */
import { randomBytes } from 'node:crypto';
import { openArchive } from '../../src/archive/index.ts';
import { exchange } from './exchanges.ts';

const archive = await openArchive(process.argv[2]!, { fileLimit: 400_000 });
const lane = async (): Promise<never> => {
  for (;;) {
    const body = randomBytes(10 + Math.floor(Math.random() * 40_000));
    const pointer = await archive.append(exchange({ body }));
    process.stdout.write(`${JSON.stringify(pointer)}\n`);
  }
};
await Promise.all([lane(), lane(), lane()]);
