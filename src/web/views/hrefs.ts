/** Where things lie. */
export const sheetHref = (evaluation: string) => `/utvardering/${evaluation}`;
export const areaHref = (evaluation: string, area: string) => `${sheetHref(evaluation)}/omrade/${area}`;
export const questionHref = (evaluation: string, question: string) =>
  `${sheetHref(evaluation)}/fraga/${question}`;
export const evidenceHref = (evaluation: string, question: string, index: number) =>
  `${questionHref(evaluation, question)}/belagg/${index + 1}`;
export const interviewHref = (evaluation: string) => `${sheetHref(evaluation)}/intervju`;
export const logHref = (evaluation: string) => `${sheetHref(evaluation)}/logg`;
export const textHref = (evaluation: string, part: string, of: string) =>
  `${sheetHref(evaluation)}/text/${part}/${of}`;
export const exportHref = (evaluation: string, format: string) => `${sheetHref(evaluation)}/hamta/${format}`;

/** The next question that waits for the reader, after one of them or from the top. */
export const nextHref = (evaluation: string, after?: string) =>
  `${sheetHref(evaluation)}/nasta${after === undefined ? '' : `?efter=${after}`}`;
