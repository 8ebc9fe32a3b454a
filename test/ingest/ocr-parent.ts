import { openOcr } from '../../src/ingest/ocr/pool.ts';
import { specimen } from '../../src/ingest/ocr/specimen.ts';

// Reads one page, says so, and then waits to be killed with its reader still there.
const reader = openOcr({ processes: 1 });
await reader.read(specimen, 1);
process.stdout.write('read\n');
const again = () => void reader.read(specimen, 1).then(again);
again();
