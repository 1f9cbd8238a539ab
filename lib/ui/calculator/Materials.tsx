import { useMemo, type ReactNode } from 'react';
import { countryName, ISO_COUNTRIES } from '../../declaration/countries';
import { useWords } from '../language';
import { showAmount } from '../show';
import { AmountInput } from './AmountInput';
import { emptyMaterial, type AmountProblem, type MaterialRow } from './worksheet';

interface Props {
  readonly rows: readonly MaterialRow[];
  readonly total: string;
  /** Countries whose materials can count as originating under the form: Viet Nam and the other parties. */
  readonly near: readonly string[];
  readonly problems: readonly AmountProblem[];
  onChange(rows: MaterialRow[]): void;
}

/** Row I of the build-up: the materials with code, origin, proof and value. */
export function Materials({ rows, total, near, problems, onChange }: Props): ReactNode {
  const { t, say, language } = useWords();
  const c = t.calculator;
  const change = (i: number, next: Partial<MaterialRow>): void =>
    onChange(rows.map((row, j) => (i === j ? { ...row, ...next } : row)));
  const far = useMemo(
    () =>
      ISO_COUNTRIES.filter((code) => !near.includes(code))
        .map((code) => ({ code, name: countryName(code)[language] }))
        .sort((a, b) => a.name.localeCompare(b.name, language)),
    [near, language],
  );
  return (
    <fieldset className="costs materials">
      <legend>
        <span className="roman">I</span> {c.materials}
      </legend>
      <output className="sum">{showAmount(total, language)}</output>
      <p className="quiet">{c.materialsHint}</p>
      {rows.map((row, i) => (
        <div className="material" key={i}>
          <label className="wide">
            <span>
              {c.materialName} {i + 1}
            </span>
            <input type="text" value={row.name} onChange={(event) => change(i, { name: event.target.value })} />
          </label>
          <button
            type="button"
            className="drop"
            aria-label={say(c.remove, { n: i + 1, what: c.materials })}
            disabled={rows.length === 1 && JSON.stringify(row) === JSON.stringify(emptyMaterial())}
            onClick={() => onChange(rows.length === 1 ? [emptyMaterial()] : rows.filter((_, j) => j !== i))}
          >
            ×
          </button>
          <label>
            <span>{c.materialHs}</span>
            <input
              type="text"
              inputMode="numeric"
              className="code"
              value={row.hs}
              onChange={(event) => change(i, { hs: event.target.value })}
            />
          </label>
          <AmountInput
            label={c.materialValue}
            value={row.value}
            field={`materials.${i}.value`}
            problems={problems}
            onChange={(value) => change(i, { value })}
          />
          <label>
            <span>{c.materialOrigin}</span>
            <select value={row.origin} onChange={(event) => change(i, { origin: event.target.value })}>
              <option value="">{c.originOpen}</option>
              <option value="?">{c.originUndetermined}</option>
              <optgroup label={c.originNear}>
                {near.map((code) => (
                  <option key={code} value={code}>
                    {countryName(code)[language]}
                  </option>
                ))}
              </optgroup>
              <optgroup label={c.originFar}>
                {far.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </optgroup>
            </select>
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={row.proof}
              disabled={!near.includes(row.origin)}
              onChange={(event) => change(i, { proof: event.target.checked })}
            />
            <span>{c.materialProof}</span>
          </label>
        </div>
      ))}
      <p className="quiet">{c.materialProofHint}</p>
      <button type="button" className="text-link" onClick={() => onChange([...rows, emptyMaterial()])}>
        {c.addMaterial}
      </button>
    </fieldset>
  );
}
