import type { Child } from 'hono/jsx';
import type { Progress } from '../../cli/io.ts';
import { type InstrumentId, loadInstrument } from '../../instruments/instrument.ts';
import type { Evaluation } from '../../store/index.ts';
import { useWords } from '../language.ts';
import { Page } from './page.tsx';
import { Swedish, useSwedish } from './swedish.tsx';

const evaluationHref = (id: string): string => `/utvardering/${id}`;
export const progressHref = (id: string): string => `${evaluationHref(id)}/lage`;

/** How an evaluation stands: done or failed as the store says, or going on in this process, or left by an earlier one. */
export type Going =
  | { state: 'done' }
  | { state: 'failed'; failure: string }
  | { state: 'interrupted' }
  | { state: 'going'; progress: Progress | null; refreshes: boolean };

interface ProgressProps {
  evaluation: Evaluation;
  going: Going;
  /** Whether the reader may begin and go on with evaluations. */
  mayBegin: boolean;
}

/** How an evaluation goes. */
export const ProgressPage = ({ evaluation, going, mayBegin }: ProgressProps) => {
  const words = useWords().undertakings;
  const { id, municipality, instrument, date } = evaluation;
  return (
    <Page title={words.progress(municipality.name)}>
      <h1>{words.progress(municipality.name)}</h1>
      <p>
        <Swedish>{loadInstrument(instrument.id as InstrumentId).name}</Swedish>, {date}
      </p>
      {going.state === 'going' && <GoingOn id={id} {...going} />}
      {going.state === 'done' && (
        <p class="lead">
          {words.done} <a href={evaluationHref(id)}>{words.toSheet}</a>
        </p>
      )}
      {going.state === 'failed' && (
        <p class="warning">
          {words.failed} <Swedish>{going.failure}</Swedish>
        </p>
      )}
      {going.state === 'interrupted' && <p class="warning">{words.interrupted}</p>}
      {mayBegin && (going.state === 'failed' || going.state === 'interrupted') && (
        <form method="post" action={`${evaluationHref(id)}/fortsatt`}>
          <button type="submit">{going.state === 'failed' ? words.tryAgain : words.goOn}</button>
        </form>
      )}
    </Page>
  );
};

interface GoingProps {
  id: string;
  progress: Progress | null;
  refreshes: boolean;
}

const GoingOn = ({ id, progress, refreshes }: GoingProps) => {
  const words = useWords().undertakings;
  return (
    <>
      {progress ? <State progress={progress} /> : <p class="lead">{words.waiting}</p>}
      <p>
        {refreshes ? (
          <>
            {words.refreshes} <a href={`${progressHref(id)}?stilla=1`}>{words.stop}</a>
          </>
        ) : (
          <>
            <a href={`${progressHref(id)}?stilla=1`}>{words.refresh}</a>{' '}
            <a href={progressHref(id)}>{words.start}</a>
          </>
        )}
      </p>
    </>
  );
};

const State = ({ progress }: { progress: Progress }) => {
  const words = useWords().undertakings;
  const swedish = useSwedish();
  const { phase, fetched, known, rate, secondsLeft, found } = progress;
  return (
    <>
      <p class="lead">{words.phases[phase] ?? phase}</p>
      <progress class="whole" value={fetched} max={Math.max(known, 1)} aria-label={words.fetched} />
      <dl class="counts">
        <div>
          <dt>{words.fetched}</dt>
          <dd>{words.ofKnown(fetched, known)}</dd>
        </div>
        <div>
          <dt>{words.rate}</dt>
          <dd>{words.perSecond(rate)}</dd>
        </div>
        {secondsLeft !== null && (
          <div>
            <dt>{words.left}</dt>
            <dd>{words.duration(secondsLeft)}</dd>
          </div>
        )}
      </dl>
      <h2>{words.found}</h2>
      {found.length === 0 ? (
        <p>{words.foundNothing}</p>
      ) : (
        <ul {...swedish}>
          {found.map((topic) => (
            <li>{topic}</li>
          ))}
        </ul>
      )}
    </>
  );
};

/** Section of a sheet's page: the same site again, or the same archive under today's rules. */
export const AgainForms = ({ evaluation, locked }: { evaluation: string; locked: boolean }) => {
  const words = useWords().undertakings;
  return (
    <section aria-labelledby="igen">
      <h2 id="igen">{words.again}</h2>
      <form method="post" action={`${evaluationHref(evaluation)}/hamta-igen`}>
        <p id="hamta-igen">{words.recrawlHint}</p>
        <button type="submit" aria-describedby="hamta-igen">
          {words.recrawl}
        </button>
      </form>
      {!locked && (
        <form method="post" action={`${evaluationHref(evaluation)}/prova-igen`}>
          <p id="prova-igen">{words.recheckHint}</p>
          <button type="submit" aria-describedby="prova-igen">
            {words.recheck}
          </button>
        </form>
      )}
    </section>
  );
};

/** Why something that an evaluation is asked for cannot be done. */
export const RefusedPage = ({ sentence }: { sentence: Child }) => {
  const words = useWords().undertakings;
  return (
    <Page title={words.refused}>
      <h1>{words.refused}</h1>
      <p>{sentence}</p>
    </Page>
  );
};
