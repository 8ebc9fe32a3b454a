import type { Decision } from '../model/decision.ts';
import type { LogEntry, LogEvent, Stage } from '../model/log.ts';
import { groupNames, partNames, pointsText } from '../sheet/words.ts';

const stageNames: Record<Stage, string> = {
  draft: 'Utkast',
  reviewed: 'Granskat',
  interviewed: 'Intervjuat',
  reply: 'Ute för svar',
  final: 'Slutlig',
};

const verbNames: Record<Decision['verb'], string> = {
  accept: 'Godtog utkastet',
  amend: 'Gav andra poäng',
  reject: 'Avvisade utkastet',
  ask: 'Lämnade till intervju',
  not_applicable: 'Inte tillämpligt',
  undo: 'Tog tillbaka sitt beslut',
};

/** An event before a reader: what happened, to what, what came of it, and why. */
interface Told {
  what: string;
  about: string | null;
  content: string | null;
  reason: string | null;
}

/** An entry of the log as a row: number, when, who, what, about what, content, reason, instrument, rules, hash. */
export function logRow(entry: LogEntry): (string | number | null)[] {
  const { number, at, actor, event, instrument, rules, hash } = entry;
  const { what, about, content, reason } = told(event);
  const versions = [`${instrument.id} ${instrument.version}`, rules, hash];
  return [number, at, actor.name, what, about, content, reason, ...versions];
}

function told(event: LogEvent): Told {
  switch (event.type) {
    case 'decision': {
      const { verb, joint, question: about, text, reason, to } = event;
      const what = `${verbNames[verb]}${joint ? ' (gemensamt)' : ''}`;
      const worth = pointsText(to.points, to.max);
      return { what, about, content: text === null ? worth : `${worth}\n${text}`, reason };
    }
    case 'evidence': {
      const { question: about, added } = event;
      const content =
        added.kind === 'quotation'
          ? `”${added.evidence.quote}” ${added.fileName ?? added.evidence.finalUrl}`
          : `Intervju, ${groupNames[added.group].toLowerCase()}, ${added.date}: ${added.note}`;
      return { what: 'Lade till belägg', about, content, reason: null };
    }
    case 'withdrawal':
      return {
        what: 'Tog bort belägg',
        about: event.question,
        content: `Rad ${event.entry}`,
        reason: event.reason,
      };
    case 'text': {
      const { place, text } = event;
      return {
        what: 'Skrev text',
        about: place.of,
        content: `${partNames[place.part]}: ${text}`,
        reason: null,
      };
    }
    case 'reply':
      return { what: 'Kommunen svarade', about: event.question, content: event.text, reason: null };
    case 'stage': {
      const content = `Från ${stageNames[event.from]} till ${stageNames[event.to]}`;
      return { what: 'Bytte skede', about: null, content, reason: event.reason };
    }
    case 'team': {
      const content = `${event.evaluators.join(', ')}${event.blind ? ', var för sig' : ''}`;
      return { what: 'Utsåg utvärderare', about: null, content, reason: null };
    }
    case 'recheck':
      return {
        what: 'Prövade arkivet igen',
        about: null,
        content: `Regler ${event.from} till ${event.to}`,
        reason: null,
      };
  }
}
