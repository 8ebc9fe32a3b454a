export { RedisUnreachable } from './connection.ts';
export { type Engine, type EngineOptions, startEngine } from './engine.ts';
export type { CheckContext, Context, CrawlContext, Handlers } from './handlers.ts';
export { FinalError, type Lost, type Step } from './jobs.ts';
export type { Progress } from './progress.ts';
export { EngineClosed, EvaluationFailed, type WatchOptions } from './watch.ts';
