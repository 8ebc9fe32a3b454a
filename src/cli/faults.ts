import { NotABundle } from '../../pipelines/audit-bundle.ts';
import { SheetIsFinal } from '../../pipelines/recheck.ts';
import { TargetError } from '../../pipelines/target.ts';
import { RedisUnreachable } from '../../workers/connection.ts';
import { ArchiveError } from '../archive/index.ts';
import { NoBrowserError } from '../crawl/browser/index.ts';
import { KoladaError } from '../external/kolada/index.ts';
import { DatabaseTooNew, DatabaseUnreachable, DataFolderInUse } from '../store/index.ts';
import { type ExitCode, exitCodes, UserError } from './exit.ts';

/** What the system says of a data folder that it will not write to, in Swedish, by Node's error code. */
const unwritable: Record<string, string> = {
  ENOSPC: 'disken är full; gör plats och kör samma kommando igen, det fortsätter där det slutade',
  EDQUOT: 'diskkvoten är slut; gör plats och kör samma kommando igen, det fortsätter där det slutade',
  EROFS: 'datamappen kan bara läsas; välj en annan med --data',
  EACCES: 'datamappen får inte läsas eller skrivas; ändra dess rättigheter eller välj en annan med --data',
  EPERM: 'datamappen får inte läsas eller skrivas; ändra dess rättigheter eller välj en annan med --data',
  EEXIST: 'datamappen är en fil; välj en mapp med --data',
  ENOTDIR: 'datamappen är en fil; välj en mapp med --data',
};

/** One line on what went wrong and what to do, and the exit code. */
export function faultOf(error: unknown): { line: string; code: ExitCode } {
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
  if (error instanceof UserError) return { line: message, code: error.code };
  if (error instanceof TargetError || error instanceof SheetIsFinal)
    return { line: message, code: exitCodes.usage };
  if (error instanceof NotABundle) return { line: message, code: exitCodes.usage };
  if (error instanceof NoBrowserError)
    return {
      line: 'ingen webbläsare startar här, och en PDF behöver en; se underlag doctor',
      code: exitCodes.fault,
    };
  if (error instanceof KoladaError) return { line: message, code: exitCodes.site };
  if (error instanceof ArchiveError)
    return { line: `arkivet kan inte läsas: ${message}`, code: exitCodes.usage };
  if (error instanceof DataFolderInUse) {
    const line = `datamappen används av process ${error.pid}; vänta tills den är klar, eller välj en annan med --data.`;
    return { line, code: exitCodes.store };
  }
  if (error instanceof DatabaseUnreachable || error instanceof DatabaseTooNew) {
    return { line: `databasen kan inte användas: ${message}`, code: exitCodes.store };
  }
  if (error instanceof RedisUnreachable)
    return { line: `kön kan inte nås: ${message}`, code: exitCodes.store };
  const refusal = unwritable[(error as NodeJS.ErrnoException)?.code ?? ''];
  if (refusal) return { line: `${refusal} (${message}).`, code: exitCodes.store };
  return { line: `oväntat fel: ${message}`, code: exitCodes.fault };
}
