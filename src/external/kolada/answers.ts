import { z } from 'zod';

/** Ids go into addresses. */
const Id = z.string().regex(/^\w{1,20}$/);

export const MunicipalityRow = z.object({
  id: Id,
  title: z.string(),
  /** `K` for a municipality, `L` for a region or the country. */
  type: z.string(),
});

export const KpiRow = z.object({ id: Id, title: z.string().min(1).max(500) });
export type KpiRow = z.infer<typeof KpiRow>;

/** What one figure was in one place in one year, in all and for each sex. */
export const DataRow = z.object({
  kpi: Id,
  municipality: z.string(),
  period: z.coerce.number().int().min(1900).max(2200),
  values: z.array(
    z.object({
      /** `T` in all, `K` women, `M` men. */
      gender: z.string(),
      /** Null where the value is missing or withheld; `status` says which, and is not read. */
      value: z.number().nullable(),
      isdeleted: z.boolean().nullish(),
    }),
  ),
});
export type DataRow = z.infer<typeof DataRow>;

/** Every list comes in pages. The real answers have more members; only what is read is asked for. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ values: z.array(row), next_url: z.string().nullish() });
