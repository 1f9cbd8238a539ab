import { useMemo, useState, type Dispatch, type ReactNode, type Ref } from 'react';
import { countryName } from '../../declaration/countries';
import { profileFor } from '../../forms';
import { parseCriterion } from '../../forms/criterion';
import { boxOf, resolveProfile } from '../../forms/profile';
import { compareForm } from '../../origin/comparator';
import { fieldName } from '../../text/field-names';
import { usePage, useServices } from '../services';
import { DECLARED, DECLARED_KEYS, declaredValues, differences, likelyLine, takeDeclared, type DeclaredField } from './declared';
import type { Action } from './history';
import { formName, type Judged } from './judge';
import { useText } from './text';

interface Props {
  readonly judged: Judged;
  readonly dispatch: Dispatch<Action>;
  readonly frame: Ref<HTMLDetailsElement>;
}

/** Takes the values of a goods line of the declaration in front of the person, and tells where the worksheet says something else. */
export function DeclarationTies({ judged, dispatch, frame }: Props): ReactNode {
  const { c } = useText();
  const page = usePage();
  return (
    <details className="folded" ref={frame}>
      <summary>{c.declaration}</summary>
      {page?.kind !== 'declaration' ? (
        <p className="quiet">{c.declarationNone}</p>
      ) : (page.result.reading.declaration.lines ?? []).length === 0 ? (
        <p className="quiet">{c.declarationNoLines}</p>
      ) : (
        <Ties declaration={page.result.reading.declaration} judged={judged} dispatch={dispatch} />
      )}
    </details>
  );
}

/** The criterion of the line where the worksheet comes to another one, or to none; null where they agree or nothing can be said. */
function useCriterion(
  { sheet, read, origin }: Judged,
  d: PageDeclaration,
  declared: string | undefined,
  today: string,
): { declared: string; computed: string | null } | null {
  return useMemo(() => {
    if (!declared?.trim() || d.form !== sheet.form || origin === null || origin.outcome.verdict === 'cannot-tell') return null;
    const importingCountry = sheet.destination || undefined;
    const printed = compareForm(sheet.form, { line: read.line, today, importingCountry, rules: { [sheet.form]: sheet.rule } });
    const computed = printed?.criterion ?? null;
    if (computed !== null && parseCriterion(computed).normal === parseCriterion(declared).normal) return null;
    return { declared, computed };
  }, [sheet, read, origin, d.form, declared, today]);
}

type PageDeclaration = Parameters<typeof takeDeclared>[1];

function Ties({ declaration: d, judged, dispatch }: Omit<Props, 'frame'> & { readonly declaration: PageDeclaration }): ReactNode {
  const { c, say, pick, language } = useText();
  const today = useServices().today();
  const { sheet } = judged;
  const [chosen, setChosen] = useState<number | null>(null);
  const [taken, setTaken] = useState('');
  const lines = d.lines ?? [];
  const index = Math.min(chosen ?? likelyLine(sheet, d), lines.length - 1);
  const line = lines[index]!;
  const number = line.itemNo?.trim() || String(index + 1);
  const profile = useMemo(() => (d.form ? resolveProfile(profileFor(d.form), today, d.importingCountry) : null), [d, today]);
  const values = declaredValues(d, line);
  const unread = DECLARED.filter((field) => values[field] === undefined);
  const found = differences(sheet, d, index);
  const criterion = useCriterion(judged, d, line.criterion, today);
  const nameOf = (field: DeclaredField): string => pick(fieldName(DECLARED_KEYS[field]));
  const shown = (field: DeclaredField, value: string): string =>
    field === 'destination' ? countryName(value)[language] : field === 'form' ? formName(value as typeof sheet.form) : value;
  const boxName = (field: DeclaredField): string => {
    const box = profile && boxOf(profile, DECLARED_KEYS[field]);
    return box ? say(c.box, { box }) : '';
  };
  const from = sheet.sources;
  return (
    <>
      <label className="field">
        <span>{c.declarationLine}</span>
        <select value={index} onChange={(event) => setChosen(Number(event.target.value))}>
          {lines.map((one, i) => (
            <option key={i} value={i}>
              {[one.itemNo?.trim() || i + 1, one.hsExport || one.hsImport, one.description?.slice(0, 60)]
                .filter(Boolean)
                .join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <p className="buttons">
        <button
          type="button"
          onClick={() => {
            dispatch({ type: 'change', kind: 'declaration', change: (now) => takeDeclared(now, d, index) });
            setTaken(
              say(c.declarationTaken, { names: (Object.keys(values) as DeclaredField[]).map(nameOf).join(', '), line: number }),
            );
          }}
        >
          {c.declarationTake}
        </button>
      </p>
      <p role="status" className="quiet">
        {taken}
      </p>
      {unread.length > 0 ? <p className="quiet">{say(c.declarationUnread, { names: unread.map(nameOf).join(', ') })}</p> : null}
      {found.length === 0 && criterion === null ? (
        <p className="agrees">{say(c.declarationSame, { line: number })}</p>
      ) : (
        <table className="differences">
          <caption>{say(c.declarationDiffers, { line: number })}</caption>
          <thead>
            <tr>
              <th scope="col">{c.declarationField}</th>
              <th scope="col">{c.declarationThere}</th>
              <th scope="col">{c.declarationHere}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ field, declared, typed }) => (
              <tr key={field}>
                <th scope="row">{nameOf(field)}</th>
                <td>
                  {shown(field, declared)} <small>{boxName(field)}</small>
                </td>
                <td>
                  {shown(field, typed)}{' '}
                  {from[field] ? (
                    <small>{say(c.taken, { reference: from[field].reference || c.takenNoNumber, line: from[field].line })}</small>
                  ) : null}
                </td>
              </tr>
            ))}
            {criterion ? (
              <tr>
                <th scope="row">{c.criterion}</th>
                <td>{criterion.declared}</td>
                <td>{criterion.computed ?? c[judged.origin!.outcome.verdict]}</td>
              </tr>
            ) : null}
          </tbody>
        </table>
      )}
    </>
  );
}
