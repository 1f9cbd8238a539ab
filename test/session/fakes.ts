import type { Declaration } from '../../lib/declaration/declaration';
import type { FieldReading, Reading } from '../../lib/declaration/reading';
import type { OverlayView } from '../../lib/overlay/view';
import type { Report } from '../../lib/report/report';
import { tryLessons } from '../../lib/page';
import type { Check } from '../../lib/session/check';
import { pointAt } from '../../lib/session/pointing';
import type {
  Engine,
  Inspect,
  PageReader,
  PageResult,
  PageSettings,
  Picked,
  SessionEvents,
  SessionPort,
} from '../../lib/session/ports';

export const SETTINGS: PageSettings = {
  language: 'vi',
  disabled: [],
  hidden: [],
  issuers: [],
  taught: [],
  fixed: [],
  panel: true,
};

export function field(key: string, raw: string, more: Partial<FieldReading> = {}): FieldReading {
  return { key, raw, value: raw, by: 'id', evidence: key, confidence: 1, weak: false, locator: { id: key }, ...more };
}

export function reading(fields: readonly FieldReading[], declaration: Declaration = {}, more: Partial<Reading> = {}): Reading {
  return {
    detection: { portal: 'legacy', page: 'edit', form: 'D', score: 1, evidence: [] },
    fields,
    missing: [],
    doubts: [],
    partial: [],
    counts: {},
    editorLine: null,
    sources: {},
    declaration,
    ...more,
  };
}

const inputs = (document: Document): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[data-key]')];

const fakeInspect: Inspect = function* (document) {
  const found = inputs(document);
  yield;
  return found.length === 0
    ? null
    : reading(found.map((input) => field(input.dataset['key']!, input.value, { locator: { id: input.id } })));
};

/** Every `input[data-key]` is a field; a page without any is no declaration. */
export function fakeReader(): PageReader & { changed(): void; readonly watchers: number } {
  const listeners = new Set<() => void>();
  return {
    *detect(document) {
      yield;
      return inputs(document).length === 0 ? null : reading([]).detection;
    },
    resolve: ({ id }, document) => document.getElementById(id ?? ''),
    watch(_, changed) {
      listeners.add(changed);
      return { stop: () => listeners.delete(changed) };
    },
    changed: () => listeners.forEach((listener) => listener()),
    get watchers() {
      return listeners.size;
    },
  };
}

export const EMPTY_REPORT: Report = {
  schema: 1,
  engine: 'test',
  form: 'D',
  ruleset: null,
  checkedOn: '2026-11-22',
  counts: { error: 0, warning: 0, info: 0, unknown: 0, passed: 0 },
  reference: { shape: 'absent', groups: null, normalized: null, forms: [] },
  calculations: [],
  findings: [],
};

/** Finds fault with every field that reads BAD, and with every blank one. */
export const fakeCheck: Check = function* (read, { hidden, unsettled }) {
  yield;
  const silenced = new Set<string>();
  const findings = read.fields
    .filter(({ raw }) => raw === 'BAD' || raw === '')
    .flatMap(({ key, raw }) => {
      const rule = raw === '' ? `${key}-missing` : `${key}-bad`;
      if (unsettled.includes(key)) return [];
      if (hidden.has(rule)) {
        silenced.add(rule);
        return [];
      }
      return [
        {
          rule,
          outcome: 'fail' as const,
          severity: 'error' as const,
          box: '1',
          fields: [key],
          line: null,
          message: { vi: `${key} sai <b>${raw}</b>`, en: `${key} is wrong <b>${raw}</b>` },
          fix: { vi: 'Sửa', en: 'Mend' },
          basis: { document: '10/2022/TT-BCT', place: 'App. III', since: null, until: null },
        },
      ];
    });
  return {
    reading: read,
    report: { ...EMPTY_REPORT, findings, counts: { ...EMPTY_REPORT.counts, error: findings.length } },
    silenced: [...silenced],
  };
};

export const fakeEngine: Engine = {
  inspect: fakeInspect,
  check: fakeCheck,
  point: pointAt,
  tryLessons,
  layout: () => {
    throw new Error('no page of these tests is reported');
  },
};

export interface FakePort extends SessionPort {
  living: boolean;
  events: SessionEvents | null;
  readonly published: (PageResult | null)[];
  readonly reported: (Reading | null)[];
  readonly drawn: { frame: number; view: OverlayView | null }[];
  readonly asked: string[];
  readonly pickedSo: Picked[];
  settingsNow: PageSettings;
  topTakes: boolean;
  frames: Set<number>;
}

export function fakePort(): FakePort {
  const port: FakePort = {
    living: true,
    events: null,
    published: [],
    reported: [],
    drawn: [],
    asked: [],
    pickedSo: [],
    settingsNow: SETTINGS,
    topTakes: true,
    frames: new Set(),
    alive: () => port.living,
    settings: async () => port.settingsNow,
    engine: async () => fakeEngine,
    listen(events) {
      port.events = events;
      return () => {
        port.events = null;
      };
    },
    publish: (result) => void port.published.push(result),
    report: async (read) => {
      port.reported.push(read);
      return port.topTakes;
    },
    askChildren: () => void port.asked.push('children'),
    draw: async (frame, view) => {
      port.drawn.push({ frame, view });
      return port.frames.has(frame);
    },
    jumpIn: async (frame, id) => {
      port.asked.push(`jump ${frame} ${id}`);
      return { kind: 'shown' };
    },
    hide: (rule, declaration, reach) => void port.asked.push(`hide ${rule} ${reach} ${declaration === '' ? '?' : 'here'}`),
    unhide: () => void port.asked.push('unhide'),
    openPanel: () => void port.asked.push('panel'),
    picked: (picked) => void port.pickedSo.push(picked),
  };
  return port;
}
