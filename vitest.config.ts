import { defineConfig } from 'vitest/config';

/** Tests of pure functions: they change nothing outside themselves, and share what they import. */
const pure = ['checks', 'facts', 'model', 'report', 'sheet', 'text', 'instruments'].map(
  (folder) => `test/${folder}/**/*.test.{ts,tsx}`,
);

const common = { pool: 'forks', testTimeout: 180_000, hookTimeout: 120_000 } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...common, name: 'pure', include: pure, isolate: false } },
      { test: { ...common, name: 'apart', include: ['test/**/*.test.{ts,tsx}'], exclude: pure } },
    ],
  },
});
