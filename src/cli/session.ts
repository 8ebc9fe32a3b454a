import { type House, openHouse } from '../../pipelines/house.ts';
import { handlersFor } from '../../workers/drafting.ts';
import { type Engine, startEngine } from '../../workers/engine.ts';

/** An opened data folder. One process has one, and one engine in it. */
export interface Session {
  house: House;
  /** Started when it is first asked for: most commands need no queue. */
  engine(): Promise<Engine>;
  /** Where this process shows the review application; null while it does not. */
  address: string | null;
  close(): Promise<void>;
}

export async function openSession(dataDir: string): Promise<Session> {
  const house = await openHouse({ dataDir, databaseUrl: process.env.DATABASE_URL });
  let started: Promise<Engine> | undefined;
  return {
    house,
    address: null,
    engine() {
      started ??= startEngine({
        store: house.store,
        handlers: handlersFor(house),
        redisUrl: process.env.REDIS_URL,
      });
      return started;
    },
    async close() {
      await (await started?.catch(() => null))?.close();
      await house.close();
    },
  };
}
