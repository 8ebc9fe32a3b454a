import { LONGEST_REASON } from '../../model/decision.ts';
import type { EntryOf } from '../../sheet/review.ts';
import { useWords } from '../language.ts';
import { timeText } from '../time.ts';
import { Field } from './field.tsx';
import { useSwedish } from './swedish.tsx';

interface RepliesProps {
  replies: readonly EntryOf<'reply'>[];
  /** Where a reply is sent; null for those who may not reply now. */
  action: string | null;
}

/** Section of a page: what the municipality has replied, and the form to do so. */
export const Replies = ({ replies, action }: RepliesProps) => {
  const words = useWords().desk;
  const swedish = useSwedish();
  if (replies.length === 0 && action === null) return null;
  return (
    <section aria-labelledby="svar">
      <h2 id="svar">{words.reply}</h2>
      {replies.map(({ actor, at, event }) => (
        <>
          <p class="said" {...swedish}>
            {event.text}
          </p>
          <p class="source">
            <span {...swedish}>{actor.name}</span> <time datetime={at}>{timeText(at)}</time>
          </p>
        </>
      ))}
      {action !== null && (
        <form method="post" action={action}>
          <Field
            id="ert-svar"
            label={words.yourReply}
            errors={[]}
            control={(ties) => (
              <textarea name="text" rows={4} maxlength={LONGEST_REASON} required {...ties} />
            )}
          />
          <button type="submit">{words.sendReply}</button>
        </form>
      )}
    </section>
  );
};
