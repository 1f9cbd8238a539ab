import type { Basis, Fact, Mark } from './profile';

/**
 * Legal texts with the days they hold, so that a profile names a document once and every fact inherits its dates. Circulars of the
 * Ministry of Industry and Trade unless the number says otherwise.
 */
const HELD: Readonly<Record<string, readonly [since: string | null, until: string | null]>> = {
  '22/2016/TT-BCT': ['2016-11-15', null],
  '10/2019/TT-BCT': ['2019-09-05', null],
  '19/2020/TT-BCT': ['2020-09-27', '2022-07-15'],
  '10/2022/TT-BCT': ['2022-07-16', null],
  '3624/QĐ-BCT': ['2020-01-01', null],
  '03/2023/TT-BCT': ['2023-04-01', null],
  '12/2019/TT-BCT': ['2019-09-12', null],
  '10/2009/TT-BCT': ['2009-07-04', null],
  '05/2018/TT-BCT': ['2018-04-03', null],
  '44/2023/TT-BCT': ['2024-02-15', null],
  '23/2025/TT-BCT': ['2025-05-05', null],
  '20/2014/TT-BCT': [null, '2026-04-30'],
  '49/2025/TT-BCT': ['2026-05-01', null],
  '37/2022/TT-BCT': ['2023-03-01', null],
  '05/2022/TT-BCT': ['2022-04-04', null],
  '32/2022/TT-BCT': ['2023-01-01', null],
  '40/2015/TT-BCT': ['2015-11-18', null],
  '09/2022/TT-BCT': ['2022-08-01', null],
  '15/2010/TT-BCT': ['2010-01-01', null],
  '31/2015/TT-BCT': ['2015-10-01', null],
  '44/2025/TT-BCT': ['2025-08-22', null],
  '03/2019/TT-BCT': ['2019-03-08', null],
  '06/2020/TT-BCT': ['2020-03-24', null],
  '21/2019/TT-BCT': ['2019-12-23', null],
  '21/2016/TT-BCT': ['2016-10-05', null],
  '31/2013/TT-BCT': ['2014-01-01', null],
  '05/2015/TT-BCT': ['2015-05-11', null],
  '11/2020/TT-BCT': ['2020-08-01', null],
  '14/2026/TT-BCT': ['2026-05-10', null],
  '02/2021/TT-BCT': ['2021-06-27', null],
  '11/2024/TT-BCT': ['2024-01-01', null],
  '08/2020/TT-BCT': ['2020-05-25', null],
  '17/2011/TT-BCT': ['2011-06-01', null],
  '04/2010/TT-BCT': ['2010-03-05', null],
  '40/2025/TT-BCT': ['2025-07-01', null],
  '31/2018/ND-CP': ['2018-03-08', null],
  '36/2023/TT-BTC': [null, null],
  '64/2025/TT-BTC': ['2025-07-01', '2026-12-31'],
};

/** A legal basis; the dates are those of the document unless given. */
export function basis(document: string, place: string, since?: string | null, until?: string | null): Basis {
  const held = HELD[document];
  return {
    document,
    place,
    since: since === undefined ? (held?.[0] ?? null) : since,
    until: until === undefined ? (held?.[1] ?? null) : until,
  };
}

/** Decree 31/2018/ND-CP on the origin of goods: the general law behind every form. */
export const decree31 = (place: string): Basis => basis('31/2018/ND-CP', place);

/** No text says it: usual practice of issuers or customs, named in `place`. */
export const practice = (place: string): Basis => basis('practice', place);

/** A value with how sure it is and where it stands. */
export function fact<T>(
  value: T,
  mark: Mark,
  document: string,
  place: string,
  since?: string | null,
  until?: string | null,
): Fact<T> {
  return { value, mark, ...basis(document, place, since, until) };
}
