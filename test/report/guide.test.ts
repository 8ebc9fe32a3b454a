import { describe, expect, it } from 'vitest';
import { guideOf } from '../../src/sheet/interview.ts';
import type { Review } from '../../src/sheet/review.ts';
import { reviewGuide } from '../../src/sheet/review-guide.ts';
import { anna, decided, reviewAfter, sheetOf } from './reviews.ts';

const questionsOf = (review: Review) => reviewGuide(review).flatMap(({ questions }) => questions);
const find = (review: Review, id: string) => questionsOf(review).find((question) => question.id === id);
const max = (id: string) => sheetOf().questions.find((question) => question.id === id)!.max;

describe('the interview guide after decisions', () => {
  it('is the draft’s guide as long as nobody has decided', () => {
    const plain = reviewGuide(reviewAfter([])).map(({ group, questions }) => [
      group,
      questions.map(({ id, interview }) => [id, interview]),
    ]);
    expect(plain).toEqual(
      guideOf(sheetOf()).map(({ group, questions }) => [
        group,
        questions.map(({ id, interview }) => [id, interview]),
      ]),
    );
  });

  it('leaves out what an evaluator has settled', () => {
    expect(find(reviewAfter([]), '1.3.5')).toBeDefined();
    const to = { points: [1, 1] as [number, number], max: max('1.3.5') };
    expect(find(reviewAfter([[anna, decided('1.3.5', 'amend', to)]]), '1.3.5')).toBeUndefined();
  });

  it('has what an evaluator wants asked, though the draft had settled it, and even where no more points can be had', () => {
    for (const id of ['1.2.4', '1.1.1']) {
      expect(find(reviewAfter([]), id)).toBeUndefined();
      const to = { points: [id === '1.1.1' ? max(id) : 0, max(id)] as [number, number], max: max(id) };
      const asked = find(reviewAfter([[anna, decided(id, 'ask', to, { reason: 'Hur används det?' })]]), id)!;
      expect(asked.points).toEqual(to.points);
      expect(asked.interview.question).not.toBe('');
      expect(asked.interview.known).toContain('Utvärderarna vill veta: Hur används det?');
    }
  });

  it('has what an evaluator has rejected', () => {
    const to = { points: [0, max('1.4.3')] as [number, number], max: max('1.4.3') };
    expect(find(reviewAfter([[anna, decided('1.4.3', 'reject', to)]]), '1.4.3')?.points).toEqual(to.points);
  });
});
