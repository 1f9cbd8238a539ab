import { useState, type ReactNode } from 'react';
import { parseClipboardTable } from '../worksheets';
import type { Block } from './columns';
import { useText } from './text';

interface Props {
  /** A declaration with goods lines stands in front of the person. */
  readonly declaration: boolean;
  onBlock(block: Block): void;
  onFile(file: File): void;
  onType(): void;
  onExample(): void;
  onDeclaration(): void;
}

/** The first sight: one question and the ways to answer it. */
export function Start({ declaration, onBlock, onFile, onType, onExample, onDeclaration }: Props): ReactNode {
  const { c } = useText();
  const [over, setOver] = useState(false);
  return (
    <section className="start" aria-label={c.startTitle}>
      <h2>{c.startTitle}</h2>
      <p>{c.startText}</p>
      <PasteBox over={over} onBlock={onBlock} onOver={setOver} onFile={onFile} />
      <div className="ways">
        <FileButton onFile={onFile} />
        {declaration ? (
          <button type="button" onClick={onDeclaration}>
            {c.startDeclaration}
          </button>
        ) : null}
        <button type="button" onClick={onType}>
          {c.startTyping}
        </button>
        <button type="button" className="text-link" onClick={onExample}>
          {c.startExample}
        </button>
      </div>
    </section>
  );
}

/** A place to paste a block of a spreadsheet into, or to drop a file on. What is pasted is taken, never shown as text. */
export function PasteBox({
  over = false,
  onBlock,
  onFile,
  onOver,
}: {
  readonly over?: boolean;
  onBlock(block: Block): void;
  onFile(file: File): void;
  onOver?(over: boolean): void;
}): ReactNode {
  const { c } = useText();
  return (
    <label className={over ? 'paste-box over' : 'paste-box'}>
      <b>{c.pasteBox}</b>
      <span>{c.pasteBoxHint}</span>
      <textarea
        rows={1}
        value=""
        spellCheck={false}
        onChange={(event) => {
          // Text that came in another way than by pasting: from a menu, by drag, from a screen keyboard.
          if (/[\t\n]/.test(event.target.value)) onBlock(parseClipboardTable(event.target.value).rows);
        }}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain').replace(/[\r\n]+$/, '');
          event.preventDefault();
          if (text !== '') onBlock(parseClipboardTable(text).rows);
        }}
        onDragOver={(event) => {
          event.preventDefault();
          onOver?.(true);
        }}
        onDragLeave={() => onOver?.(false)}
        onDrop={(event) => {
          event.preventDefault();
          onOver?.(false);
          const file = event.dataTransfer.files[0];
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

export function FileButton({ onFile }: { onFile(file: File): void }): ReactNode {
  const { c } = useText();
  return (
    <label className="file-button">
      <input
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        className="for-readers"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      <span>{c.openFile}</span>
    </label>
  );
}
