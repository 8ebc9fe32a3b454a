import type { Evidence } from '../../model/evidence.ts';
import type { Sheet, SheetQuestion } from '../../model/sheet.ts';
import type { EntryOf } from '../../sheet/review.ts';
import { useWords } from '../language.ts';
import { addedHref } from './add-evidence.tsx';
import { Shown } from './evidence.tsx';
import { questionHref } from './hrefs.ts';
import { Page } from './page.tsx';
import { sheetTrail } from './trail.tsx';

interface AddedProps {
  sheet: Sheet;
  question: SheetQuestion;
  entry: EntryOf<'evidence'>;
  evidence: Evidence;
  fileName: string | null;
  marked: boolean;
}

/** One piece of added evidence, where it stands in what was archived. */
export const AddedEvidencePage = ({ sheet, question, entry, evidence, fileName, ...shown }: AddedProps) => {
  const { added: words, question: questionWords } = useWords();
  const title = words.heading(entry.number, question.id);
  const back = { href: questionHref(sheet.evaluation, question.id), name: questionWords.name(question.id) };
  return (
    <Page title={title} trail={[sheetTrail(sheet), back]}>
      <h1>{title}</h1>
      <p class="source">
        {words.by(entry.actor.name, entry.at.slice(0, 10))}
        {fileName !== null && <>. {words.fileName(fileName)}</>}
      </p>
      <Shown evidence={evidence} here={addedHref(sheet.evaluation, question.id, entry.number)} {...shown} />
      <p>
        <a href={back.href}>{words.toQuestion(question.id)}</a>
      </p>
    </Page>
  );
};
