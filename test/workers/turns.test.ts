import { setImmediate as macrotask } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turns } from '../../workers/turns.ts';

describe('turns', () => {
  it('let many go on together and one by itself, whatever the order and the outcome', async () => {
    const one = fc.record({ alone: fc.boolean(), length: fc.nat(3), fails: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 12 }), async (plan) => {
        const taking = turns();
        const running = new Set<(typeof plan)[number]>();
        const done: typeof plan = [];
        const results = plan.map((it) =>
          taking[it.alone ? 'alone' : 'together'](async () => {
            running.add(it);
            const alone = [...running].filter((other) => other.alone).length;
            expect(alone === 0 || running.size === 1).toBe(true);
            for (let turn = 0; turn < it.length; turn++) await macrotask();
            running.delete(it);
            done.push(it);
            if (it.fails) throw new Error('as planned');
          }).then(
            () => false,
            (error: Error) => error.message === 'as planned',
          ),
        );
        expect(await Promise.all(results)).toEqual(plan.map((it) => it.fails));
        expect(new Set(done)).toEqual(new Set(plan));
      }),
    );
  });

  it('really are together', async () => {
    const taking = turns();
    let meet = () => {};
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    await Promise.all([taking.together(() => met), taking.together(async () => meet())]);
  });
});
