import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type Dispatch,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { countryName, ISO_COUNTRIES } from '../../declaration/countries';
import { showAmount } from '../show';
import { parseClipboardTable } from '../worksheets';
import { afterPress } from './AmountInput';
import { BulkQuestion } from './BulkQuestion';
import { countryOf, type Problem } from './cells';
import { guessMapping, pasteAt, type Block } from './columns';
import { editCell, insertRow, removeRow, type Action } from './history';
import type { Judged } from './judge';
import { moveOf } from './keys';
import { COUNTRY_LIST, MaterialRow, PROOF_LIST } from './MaterialRow';
import { named, useText } from './text';
import { isBlankRow, MATERIAL_COLUMNS, type MaterialColumn, type MaterialRow as Cells } from './worksheet';

/** What every material has; the others are shown on request, or where one of them is filled. */
const USUAL: readonly MaterialColumn[] = ['name', 'value', 'hs', 'origin', 'proof', 'proofNumber'];
const FEWEST_ROWS = 3;
const NO_PROBLEMS: readonly Problem[] = [];
const BLANK: Cells = {};

interface Props {
  readonly judged: Judged;
  /** Sum in the currency of the sheet. */
  readonly total: string;
  /** Alpha-2 codes whose materials can count as originating. */
  readonly near: readonly string[];
  readonly dispatch: Dispatch<Action>;
  /** A block with more than one column, to be sorted into columns. */
  onBlock(block: Block): void;
}

/** Row I of the build-up: the materials with code, origin, proof and value, as a sheet for the keyboard. */
export function Materials({ judged, total, near, dispatch, onBlock }: Props): ReactNode {
  const { c, language } = useText();
  const { sheet, read, statuses } = judged;
  const table = useRef<HTMLDivElement>(null);
  /** Cell whose text has changed since it got the focus: not asked about yet. */
  const [typing, setTyping] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  /** Suggestions are many; they are made when the sheet is first entered. */
  const [entered, setEntered] = useState(false);

  /** Filled columns beyond the usual ones, as one text: it seldom changes. */
  const filled = useMemo(() => {
    const found = new Set(sheet.materials.flatMap((row) => Object.keys(row) as MaterialColumn[]));
    return MATERIAL_COLUMNS.filter((column) => !USUAL.includes(column) && found.has(column)).join();
  }, [sheet.materials]);
  const columns = useMemo(() => {
    const wanted = MATERIAL_COLUMNS.filter((column) => !USUAL.includes(column) && (all || filled.split(',').includes(column)));
    return [...USUAL, ...wanted];
  }, [all, filled]);
  // One empty row is always there to type into.
  const last = sheet.materials.at(-1);
  const count = Math.max(sheet.materials.length + (last && isBlankRow(last) ? 0 : 1), FEWEST_ROWS);
  const problems = useProblems(read.problems, typing);

  const onCell = useCallback(
    (row: number, column: MaterialColumn, value: string, typed: boolean): void => {
      const field = `materials.${row}.${column}`;
      setTyping(typed ? field : null);
      const kind = typed ? 'type' : 'reading';
      dispatch({ type: 'change', kind, field: typed ? field : null, change: (now) => editCell(now, row, column, value) });
    },
    [dispatch],
  );
  const onRemove = useCallback(
    (row: number): void => dispatch({ type: 'change', kind: 'remove', change: (now) => removeRow(now, row) }),
    [dispatch],
  );

  const focus = (row: number, column: MaterialColumn): boolean => {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-row="${row}"] [data-column="${column}"]`);
    cell?.focus();
    cell?.select();
    return Boolean(cell);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = cellOf(event.target);
    if (!at) return;
    const { row, column, input } = at;
    if (event.ctrlKey || event.metaKey) {
      if (event.key === 'Delete' && row < sheet.materials.length) onRemove(row);
      else if (event.key === 'Enter')
        dispatch({ type: 'change', kind: 'insert', change: (now) => (row < now.materials.length ? insertRow(now, row) : now) });
      else return;
      event.preventDefault();
      return;
    }
    const position = columns.indexOf(column);
    const listed = input.hasAttribute('list') && typing === `materials.${row}.${column}` && input.value !== '';
    const move = moveOf(event, input, position === 0, position === columns.length - 1, listed);
    if (!move) return;
    const target = columns[Math.min(Math.max(position + move.columns, 0), columns.length - 1)]!;
    // At the end of the table Tab goes on as everywhere; Enter and the arrows stay where they are.
    if (focus(row + move.rows, target) || event.key !== 'Tab') event.preventDefault();
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>): void => {
    const at = cellOf(event.target);
    if (!at) return;
    const code = at.column === 'origin' ? countryOf(at.input.value) : null;
    if (code && code !== at.input.value) {
      const field = `materials.${at.row}.origin`;
      dispatch({ type: 'change', kind: 'type', field, change: (now) => editCell(now, at.row, 'origin', code) });
    }
    dispatch({ type: 'leave' });
    afterPress(() => setTyping(null));
  };
  const onPaste = (event: ClipboardEvent<HTMLDivElement>): void => {
    const at = cellOf(event.target);
    const text = event.clipboardData.getData('text/plain').replace(/[\r\n]+$/, '');
    if (!at || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    const block = parseClipboardTable(text).rows;
    const wide = block.some((row) => row.length > 1);
    const fresh = at.column === columns[0] && isBlankRow(sheet.materials[at.row] ?? BLANK);
    // A block with headings, or at the start of an empty row, is sorted into columns; elsewhere it goes where the cursor is, as in a spreadsheet.
    if (wide && (fresh || guessMapping(block, {}).headings !== null)) return onBlock(block);
    setTyping(null);
    dispatch({
      type: 'change',
      kind: 'paste',
      change: (now) => ({ ...now, materials: pasteAt(now.materials, block, at, columns) }),
    });
  };
  return (
    <>
      <BulkQuestion problems={read.problems} typing={typing} dispatch={dispatch} />
      <div
        ref={table}
        role="table"
        className={all || columns.length > USUAL.length ? 'material-table wide-table' : 'material-table'}
        style={{ '--extra': columns.length - USUAL.length } as React.CSSProperties}
        aria-label={c.materials}
        aria-describedby="material-keys"
        onKeyDown={onKeyDown}
        onFocus={() => setEntered(true)}
        onBlur={onBlur}
        onPaste={onPaste}
      >
        <div role="row" className="material headings-row">
          <div role="columnheader" className="cell no">
            <span className="for-readers">{c.number}</span>
          </div>
          {columns.map((column) => (
            <div role="columnheader" className={`cell ${column}`} key={column}>
              {named(c, 'column', column)}
            </div>
          ))}
          <div role="columnheader" className="cell end">
            <span className="for-readers">{c.drop}</span>
          </div>
        </div>
        {Array.from({ length: count }, (_, i) => (
          <MaterialRow
            key={i}
            index={i}
            row={sheet.materials[i] ?? BLANK}
            columns={columns}
            status={statuses[i]}
            problems={problems.get(i) ?? NO_PROBLEMS}
            beyond={i >= sheet.materials.length}
            onCell={onCell}
            onRemove={onRemove}
          />
        ))}
      </div>
      {entered ? <Suggestions near={near} agreement={judged.context?.facts.agreement} /> : null}
      <p className="total">
        <span>{c.materialsTotal}</span> <output>{showAmount(total, language)}</output>
      </p>
      <p className="quiet" id="material-keys">
        {c.keysHint}
      </p>
      <p className="quiet">{c.proofHint}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={sheet.materialsComplete}
          onChange={(event) => {
            const materialsComplete = event.target.checked;
            dispatch({ type: 'change', kind: 'type', change: (now) => ({ ...now, materialsComplete }) });
          }}
        />
        <span>{c.complete}</span>
      </label>
      <label className="check">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
        <span>{c.allColumns}</span>
      </label>
    </>
  );
}

/** Countries and proofs that the browser offers while they are typed. */
function Suggestions({
  near,
  agreement,
}: {
  readonly near: readonly string[];
  readonly agreement: string | undefined;
}): ReactNode {
  const { c, language } = useText();
  const far = useMemo(
    () =>
      ISO_COUNTRIES.filter((code) => !near.includes(code))
        .map((code) => ({ code, name: countryName(code)[language] }))
        .sort((a, b) => a.name.localeCompare(b.name, language)),
    [near, language],
  );
  return (
    <>
      <datalist id={COUNTRY_LIST}>
        {near.map((code) => (
          <option key={code} value={code} label={countryName(code)[language]} />
        ))}
        <option value="?" label={c.undetermined} />
        {far.map(({ code, name }) => (
          <option key={code} value={code} label={name} />
        ))}
      </datalist>
      <datalist id={PROOF_LIST}>
        <option value="NCC" label={c.supplierDeclaration} />
        {agreement !== undefined && agreement !== 'ANY' ? <option value={agreement} /> : null}
      </datalist>
    </>
  );
}

function cellOf(target: EventTarget): { row: number; column: MaterialColumn; input: HTMLInputElement } | null {
  if (!(target instanceof HTMLInputElement) || !target.dataset['column']) return null;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return row === undefined ? null : { row: Number(row), column: target.dataset['column'] as MaterialColumn, input: target };
}

/** Problems by row, the same list for the same problems, so that a row is drawn again only when its own change. */
function useProblems(problems: readonly Problem[], typing: string | null): ReadonlyMap<number, readonly Problem[]> {
  const before = useRef(new Map<number, readonly Problem[]>());
  return useMemo(() => {
    const now = new Map<number, Problem[]>();
    for (const problem of problems) {
      const row = /^materials\.(\d+)\./.exec(problem.field)?.[1];
      if (row === undefined || problem.field === typing) continue;
      now.set(Number(row), [...(now.get(Number(row)) ?? []), problem]);
    }
    const same = (a: readonly Problem[] | undefined, b: readonly Problem[]): boolean =>
      a?.length === b.length && a.every((p, i) => p.field === b[i]!.field && p.kind === b[i]!.kind && p.text === b[i]!.text);
    const kept = new Map(
      [...now].map(([row, list]) => [row, same(before.current.get(row), list) ? before.current.get(row)! : list]),
    );
    before.current = kept;
    return kept;
  }, [problems, typing]);
}
