import type { LogEntry } from '../../model/log.ts';
import type { Review } from '../../sheet/review.ts';
import { useWords } from '../language.ts';
import { timeText } from '../time.ts';
import { Page } from './page.tsx';
import { Swedish, useSwedish } from './swedish.tsx';
import { sheetTrail } from './trail.tsx';

/** Everything that has been done to an evaluation, as far as the reader may see it. */
export const LogPage = ({ review }: { review: Review }) => {
  const words = useWords().desk;
  const { sheet, log } = review;
  return (
    <Page title={`${words.log} ${sheet.municipality.name}`} trail={[sheetTrail(sheet)]} wide>
      <h1>{words.log}</h1>
      <p>{words.logLead}</p>
      {log.length === 0 ? (
        <p>{words.logEmpty}</p>
      ) : (
        <table class="log">
          <thead>
            <tr>
              <th scope="col" class="number">
                #
              </th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.rules}</th>
            </tr>
          </thead>
          <tbody>
            {log.map((entry) => (
              <Row entry={entry} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
};

const Row = ({ entry }: { entry: LogEntry }) => (
  <tr id={`rad-${entry.number}`}>
    <td class="number">{entry.number}</td>
    <td>
      <time datetime={entry.at}>{timeText(entry.at)}</time>
    </td>
    <td {...useSwedish()}>{entry.actor.name}</td>
    <td>
      <What entry={entry} />
    </td>
    <td>
      {entry.instrument.version}, <span class="url">{entry.rules}</span>
    </td>
  </tr>
);

const What = ({ entry: { event } }: { entry: LogEntry }) => {
  const { desk: words, points } = useWords();
  switch (event.type) {
    case 'decision':
      return (
        <>
          {event.question}: {words.did[event.verb]}
          {event.joint && ` (${words.together})`},{' '}
          {words.fromTo(
            points.pointsText(event.from.points, event.from.max),
            points.pointsText(event.to.points, event.to.max),
          )}
          . <Said text={event.reason} />
        </>
      );
    case 'evidence':
      return <>{words.events.evidence(event.question)}</>;
    case 'withdrawal':
      return (
        <>
          {words.events.withdrawal(event.question)}. <Said text={event.reason} />
        </>
      );
    case 'text':
      return <>{words.events.text(words.parts[event.place.part], event.place.of)}</>;
    case 'reply':
      return <>{words.events.reply(event.question)}</>;
    case 'stage':
      return (
        <>
          {words.events.stage(words.stages[event.from], words.stages[event.to])}. <Said text={event.reason} />
        </>
      );
    case 'team':
      return <>{words.events.team(event.evaluators.join(', '), event.blind)}</>;
    case 'recheck':
      return <>{words.events.recheck(event.from, event.to)}</>;
  }
};

const Said = ({ text }: { text: string | null }) =>
  text === null ? null : (
    <>
      {useWords().desk.why} <Swedish>{text}</Swedish>
    </>
  );
