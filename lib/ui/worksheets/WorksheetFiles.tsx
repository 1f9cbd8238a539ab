import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { formulaConflicts, statementsOf, type OfficialSheet, type StatementChoice } from '../../origin/worksheets';
import { WORKSHEET_TEXT } from '../../text/ui-worksheets';
import { basisName } from '../../text/document-name';
import { isBlank, type StoredWorksheet } from '../calculator/worksheet';
import { useWords, type Words } from '../language';
import { useServices } from '../services';
import { exportFile, fileName, importFile } from './files';
import { PaperSheets } from './PaperSheets';
import { statementInput } from './statement-input';
import { TableProblem } from './tables';

interface Props {
  /** The sheet being typed. */
  readonly worksheet: StoredWorksheet;
  /** All saved worksheets, for the one-formula-a-year rule. */
  readonly stored: readonly StoredWorksheet[];
  /** Worksheets of an imported file; nothing has been stored yet. */
  onImport(worksheets: readonly StoredWorksheet[]): void;
}

type Text = (typeof WORKSHEET_TEXT)['vi'];

/** Hands bytes to the browser as a download. */
function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold of the data once it began; the address is freed when the page is idle again.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Export as an official worksheet (.xlsx), print, import a file of ours; tells a second formula in one financial year. */
export function WorksheetFiles({ worksheet, stored, onImport }: Props): ReactNode {
  const words = useWords();
  const { say, pick, language } = words;
  const w = WORKSHEET_TEXT[language];
  const today = useServices().today();
  const id = useId();
  const statements = useMemo(() => statementsOf(statementInput(worksheet, today)), [worksheet, today]);
  const [key, setKey] = useState('');
  const [notice, setNotice] = useState('');
  const [paper, setPaper] = useState<readonly OfficialSheet[] | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const choices = (statements?.choices ?? []).filter((choice) => choice.appendices.length > 0);
  const choice = choices.find((one) => one.key === key) ?? choices[0];
  const without = (statements?.choices ?? []).filter((one) => one.appendices.length === 0).flatMap((one) => one.notes);
  const notes = [...(choice?.notes ?? []), ...without];
  const empty = isBlank(worksheet);

  const save = (chosen: StatementChoice): void => {
    const name = fileName(w.file, worksheet, chosen);
    try {
      download(exportFile(worksheet, chosen, today), name);
      setNotice(say(w.saved, { name }));
    } catch {
      setNotice(w.fileFailed);
    }
  };
  const take = async (file: File): Promise<void> => {
    try {
      const { sheets, edited } = await importFile(file);
      onImport(sheets);
      const done = say(w.imported, { n: sheets.length, name: file.name });
      setNotice(edited ? `${done} ${w.edited}` : done);
    } catch (problem) {
      setNotice(problem instanceof TableProblem ? pick(problem.why) : w.problems['not-a-table']);
    }
  };

  return (
    <section className="worksheet-files" aria-label={w.title}>
      <Conflicts worksheet={worksheet} stored={stored} words={words} w={w} />
      {choice ? (
        <label className="wide">
          <span>{w.choose}</span>
          <select value={choice.key} aria-describedby={`${id}-notes`} onChange={(event) => setKey(event.target.value)}>
            {choices.map((one) => (
              <option key={one.key} value={one.key}>
                {nameOf(one, words, w)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div id={`${id}-notes`}>
        {!choice && notes.length === 0 ? <p className="quiet">{empty ? w.nothing : w.none}</p> : null}
        {notes.map((note) => (
          <p key={note.en} className="quiet">
            {pick(note)}
          </p>
        ))}
      </div>
      <div className="actions">
        {choice ? (
          <>
            <button type="button" onClick={() => save(choice)}>
              {w.download}
            </button>
            <button type="button" onClick={() => setPaper(statements!.sheetsOf(choice))}>
              {w.print}
            </button>
          </>
        ) : null}
        <button type="button" onClick={() => picker.current?.click()}>
          {w.importFile}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={w.importFile}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void take(file);
          }}
        />
      </div>
      <p className="quiet" role="status">
        {notice}
      </p>
      {paper ? <PaperSheets sheets={paper} label={w.sheetOnPaper} onPrinted={() => setPaper(null)} /> : null}
    </section>
  );
}

function nameOf(choice: StatementChoice, { say }: Words, w: Text): string {
  if (choice.appendices[0] === 'X') return w.supplier;
  const appendix = say(w.appendix, { list: choice.appendices.join(' + ') });
  const criterion = choice.criterion ? `${choice.criterion} (${w.verdicts[choice.verdict]})` : w.unruled;
  return `${appendix} – ${criterion}`;
}

/** A saved worksheet that keeps to the other formula in the same financial year. */
function Conflicts({
  worksheet,
  stored,
  words,
  w,
}: {
  readonly worksheet: StoredWorksheet;
  readonly stored: readonly StoredWorksheet[];
  readonly words: Words;
  readonly w: Text;
}): ReactNode {
  const today = useServices().today();
  const conflicts = useMemo(() => formulaConflicts(worksheet, stored, today), [worksheet, stored, today]);
  if (conflicts.length === 0) return null;
  return (
    <ul className="formula-conflicts">
      {conflicts.map((one) => (
        <li key={one.with.id} className={one.weight}>
          {words.say(w.conflict[one.weight], {
            year: one.financialYear,
            form: words.say(words.t.form, { form: one.form }),
            name: one.with.name.trim() || w.conflict.unnamed,
            own: w.conflict[one.own],
            other: w.conflict[one.other],
            basis: basisName(one.basis, words.language),
          })}
        </li>
      ))}
    </ul>
  );
}
