/**
 * State of one visitor of the replica: dossiers as typed so far, the line in the editor, the chosen tab. Kept in memory only, so that what was
 * typed lives through postbacks and page changes, and every test that brings its own key starts from the same samples.
 */
import { blankDossier, type Dossier } from './dossier';
import { DOSSIERS } from './dossiers';
import { freshEditor, type Editor } from './edit-goods';

export interface Session {
  key: string;
  dossiers: Map<string, Dossier>;
  editors: Map<string, Editor>;
  tabs: Map<string, number>;
  postbacks: number;
}

export class Sessions {
  readonly #sessions = new Map<string, Session>();
  #anonymous = 0;

  /** The session of that key, made from the samples when it is new; without a key a new one with the next number. */
  open(key: string | undefined): Session {
    const name = key ?? `s${++this.#anonymous}`;
    const known = this.#sessions.get(name);
    if (known) return known;
    const session: Session = {
      key: name,
      dossiers: new Map(DOSSIERS.map((dossier) => [dossier.docId, structuredClone(dossier)])),
      editors: new Map(),
      tabs: new Map(),
      postbacks: 0,
    };
    this.#sessions.set(name, session);
    return session;
  }
}

export function editorOf(session: Session, docId: string): Editor {
  const known = session.editors.get(docId);
  if (known) return known;
  const editor = freshEditor();
  session.editors.set(docId, editor);
  return editor;
}

/** A new dossier: the first free number of the drafts. */
export function newDossier(session: Session): Dossier {
  let number = 20000001;
  while (session.dossiers.has(String(number))) number += 1;
  const dossier = blankDossier(String(number));
  session.dossiers.set(dossier.docId, dossier);
  return dossier;
}
