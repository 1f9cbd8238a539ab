import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../lib/report/report';
import { indexFields } from '../../lib/session/fields-of';
import { idsOf } from '../../lib/session/finding-ids';
import { identityOf } from '../../lib/session/identity';
import { lean } from '../../lib/session/lean';
import { mergeReadings } from '../../lib/session/merge';
import { createPathSet } from '../../lib/session/path-set';
import type { PageResult } from '../../lib/session/ports';
import { createPublisher } from '../../lib/session/publisher';
import { createSettling, SETTLE_MS, TYPING_MS } from '../../lib/session/settle';
import { createSlicer } from '../../lib/session/slices';
import { adjustReport } from '../../lib/session/soften';
import { recognised, viewsOf } from '../../lib/session/view';
import { EMPTY_REPORT, field, reading } from './fakes';

function finding(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'certificate-expired',
    outcome: 'fail',
    severity: 'error',
    box: null,
    fields: [],
    line: null,
    message: { vi: '', en: '' },
    fix: { vi: '', en: '' },
    basis: { document: 'practice', place: '', since: null, until: null },
    ...more,
  };
}

describe('a set of keys', () => {
  it('knows what lies inside and around a key, and not what only begins alike', () => {
    const set = createPathSet(['lines[2].criterion', 'exporter.address#1', 'invoices']);
    for (const path of ['lines[2].criterion', 'lines[2]', 'lines', 'exporter.address', 'exporter', 'invoices[0].number']) {
      expect(set.touches(path), path).toBe(true);
    }
    for (const path of ['lines[21].criterion', 'lines[2].criterionX', 'exporter.name', 'invoice', 'lines[2].fob.amount']) {
      expect(set.touches(path), path).toBe(false);
    }
  });
});

describe('a draft being filled in', () => {
  const missing = finding({ rule: 'consignee-details-incomplete', fields: ['consignee.name', 'consignee.address'] });
  const wrong = finding({ rule: 'number-wrong', fields: ['referenceNo'] });
  const judged = (page: 'edit' | 'view', lines: readonly object[]): readonly string[] => {
    const declaration = { consignee: { name: '' }, referenceNo: 'VN', lines } as never;
    const read = { ...reading([]), detection: { ...reading([]).detection, page }, declaration };
    const report = { ...EMPTY_REPORT, findings: [missing, wrong] };
    return adjustReport(report, read, () => true).findings.map(({ rule, severity }) => `${rule} ${severity}`);
  };
  it('hears no more than a note about what it has not reached yet, and the whole truth about what is written', () => {
    expect(judged('edit', [])).toEqual(['number-wrong error', 'consignee-details-incomplete info']);
    expect(judged('edit', [{ hs: '' }])).toEqual(['number-wrong error', 'consignee-details-incomplete info']);
  });
  it('is one no longer once it has goods, or on the page that shows it for good', () => {
    expect(judged('edit', [{ hs: '9401' }])).toContain('consignee-details-incomplete error');
    expect(judged('view', [])).toContain('consignee-details-incomplete error');
  });
});

describe('settling', () => {
  it('says nothing about half a number while it is typed, and speaks when the field is left or the hand rests', () => {
    const settling = createSettling();
    let inside = true;
    const typed = (): boolean => inside;
    settling.observe([field('referenceNo', '')], typed, 0);
    settling.observe([field('referenceNo', '30')], typed, 100);
    expect(settling.unsettled(100)).toEqual(['referenceNo']);
    expect(settling.wait(100)).toBe(TYPING_MS);
    settling.observe([field('referenceNo', '30')], typed, 900);
    expect(settling.unsettled(100 + TYPING_MS)).toEqual([]);
    settling.observe([field('referenceNo', '308')], typed, 5000);
    inside = false;
    settling.observe([field('referenceNo', '308')], typed, 5100);
    expect(settling.unsettled(5100)).toEqual([]);
  });

  it('speaks at once of what was there from the start, wherever the focus is', () => {
    const settling = createSettling();
    settling.observe([field('referenceNo', '30')], () => true, 0);
    expect(settling.unsettled(0)).toEqual([]);
  });

  const typedNowhere = (): boolean => false;

  it('holds back a value that vanished by itself, until it comes back or stays away', () => {
    const settling = createSettling();
    settling.observe([field('importingCountry', 'Japan')], typedNowhere, 0);
    settling.observe([field('importingCountry', '')], typedNowhere, 100);
    expect(settling.unsettled(200)).toEqual(['importingCountry']);
    expect(settling.wait(200)).toBe(SETTLE_MS - 100);
    settling.observe([field('importingCountry', 'Korea')], typedNowhere, 900);
    expect(settling.unsettled(900)).toEqual([]);
    settling.observe([], typedNowhere, 1000);
    expect(settling.unsettled(1000)).toEqual(['importingCountry']);
    expect(settling.unsettled(1000 + SETTLE_MS)).toEqual([]);
  });

  it('believes a person at once', () => {
    const settling = createSettling();
    settling.observe([field('remarks', 'x')], typedNowhere, 0);
    settling.observe([field('remarks', '')], () => true, 10);
    expect(settling.unsettled(20)).toEqual([]);
  });

  it('does not wait for what was blank from the start', () => {
    const settling = createSettling();
    settling.observe([field('remarks', '')], typedNowhere, 0);
    settling.observe([field('remarks', '')], typedNowhere, 10);
    expect(settling.wait(10)).toBeNull();
  });
});

describe('readings of several frames', () => {
  const popup = reading(
    [field('x.criterion', 'WO', { weak: true })],
    {},
    {
      detection: { portal: 'legacy', page: 'criterion-popup', form: null, score: 1, evidence: [] },
    },
  );

  it('a criterion popup adds its fields and changes nothing that is checked', () => {
    const top = reading([field('exporter.name', 'AN PHU')], { exporter: { name: 'AN PHU' } });
    const merged = mergeReadings([
      { frame: 0, reading: top },
      { frame: 5, reading: popup },
    ])!;
    expect(merged.declaration).toBe(top.declaration);
    expect(merged.fields.map(({ key, frame }) => [key, frame])).toEqual([
      ['exporter.name', 0],
      ['x.criterion', 5],
    ]);
  });

  it('the frame that shows the page leads, another fills its gaps', () => {
    const top = reading([field('remarks', ''), field('form', 'Form D', { value: 'D' })]);
    const child = reading([field('remarks', 'BACK TO BACK'), field('exporter.name', 'AN PHU')]);
    const merged = mergeReadings([
      { frame: 3, reading: child },
      { frame: 0, reading: top },
    ])!;
    expect(merged.declaration).toMatchObject({ form: 'D', remarks: 'BACK TO BACK', exporter: { name: 'AN PHU' } });
    expect(merged.fields.find(({ key }) => key === 'remarks')!.frame).toBe(3);
  });

  it('is none without a page', () => {
    expect(mergeReadings([{ frame: 5, reading: popup }])).toBeNull();
    expect(mergeReadings([])).toBeNull();
  });
});

describe('the field of a finding', () => {
  const page = reading(
    [
      field('exporter.address#1', 'LOT 5'),
      field('exporter.address#2', 'HANOI'),
      field('lines[1].fob', '9600 USD'),
      field('invoices[0].number', 'A1'),
    ],
    {},
    { sources: { 'exporter.address': [0, 1] } },
  );
  const index = indexFields(page);
  it.each([
    ['exporter.address', 'exporter.address#1'],
    ['lines[1].fob.amount', 'lines[1].fob'],
    ['invoices', 'invoices[0].number'],
  ])('%s stands at %s', (path, key) => {
    expect(index.find(path)[0]?.key).toBe(key);
  });
  it('is none where the page shows nothing of it', () => {
    expect(index.find('lines[11].fob.amount')).toEqual([]);
    expect(index.find('transport.vessel')).toEqual([]);
  });
});

describe('what rests on a weak reading', () => {
  const error = finding({ rule: 'x', fields: ['exporter.name'] });
  const report = { ...EMPTY_REPORT, findings: [error] };

  it('is at most a warning', () => {
    const weak = reading([field('exporter.name', 'A', { weak: true })], {}, { sources: { 'exporter.name': [0] } });
    const adjusted = adjustReport(report, weak, () => true);
    expect(adjusted.findings[0]!.severity).toBe('warning');
    expect(adjusted.counts).toMatchObject({ error: 0, warning: 1 });
    const strong = reading([field('exporter.name', 'A')], {}, { sources: { 'exporter.name': [0] } });
    expect(adjustReport(report, strong, () => true).findings[0]!.severity).toBe('error');
  });

  it('counts through the keys that the rule needs, also when the finding does not name them', () => {
    const rule = 'certificate-expired';
    const read = (weak: boolean) => reading([field('issueDate', '01/01/2026', { weak })], {}, { sources: { issueDate: [0] } });
    const needing = { ...EMPTY_REPORT, findings: [finding({ rule, fields: ['validity'] })] };
    expect(adjustReport(needing, read(true), () => true).findings[0]!.severity).toBe('warning');
    expect(adjustReport(needing, read(false), () => true).findings[0]!.severity).toBe('error');
  });

  it('comes after the errors in the list', () => {
    const weak = reading([field('exporter.name', 'A', { weak: true })], {}, { sources: { 'exporter.name': [0] } });
    const two = { ...EMPTY_REPORT, findings: [error, finding({ rule: 'y', box: '9', fields: ['remarks'] })] };
    expect(adjustReport(two, weak, () => true).findings.map(({ rule }) => rule)).toEqual(['y', 'x']);
  });
});

describe('names of findings', () => {
  it('are distinct and stay with their finding when another appears', () => {
    const a = finding({ rule: 'r', fields: ['lines[0].criterion'], line: 0 });
    const b = finding({ rule: 'r', fields: ['lines[1].criterion'], line: 1 });
    expect(idsOf([b, a])[1]).toBe(idsOf([a])[0]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(a, b), { maxLength: 8 }), (list) => {
        const ids = idsOf(list);
        expect(new Set(ids).size).toBe(list.length);
      }),
    );
  });
});

describe('identity of a declaration', () => {
  const of = (url: string, declaration = {}) => identityOf(url, reading([], declaration));
  it('is the portal’s record where there is one, else the numbers of the declaration', () => {
    const view = 'https://ecosys.gov.vn/CertificateDisplay.aspx?DocId=10000002';
    expect(of(view)).toBe(of(`${view}&tab=2`));
    expect(of(view)).not.toBe(of(view.replace('02', '03')));
    const edit = 'https://co.moit.gov.vn/edit';
    expect(of(edit, { referenceNo: 'VN-TH 26/02/00006' })).not.toBe(of(edit, { referenceNo: 'VN-TH 26/02/00007' }));
    expect(of(edit)).toBe(of(edit));
  });
  it('shows no number', () => {
    expect(of('https://co.moit.gov.vn/edit', { referenceNo: 'VN-TH 26/02/00006' })).toMatch(/^[0-9a-z]+$/);
  });
});

describe('views', () => {
  it('the top frame lists everything, each frame marks its own', () => {
    const page = reading([field('remarks', 'x', { frame: 0 }), field('lines[0].criterion', 'y', { frame: 4 })]);
    const findings = [
      finding({ fields: ['remarks'] }),
      finding({ fields: ['lines[0].criterion'] }),
      finding({ fields: ['nowhere'] }),
    ];
    const ids = idsOf(findings);
    const { byFrame, frameOf, unplaced } = viewsOf({
      report: { ...EMPTY_REPORT, findings },
      ids,
      index: indexFields(page),
      language: 'vi',
      declaration: 'd',
      summary: { counts: EMPTY_REPORT.counts, read: 2, of: 2, hidden: 0, guessed: false, panel: true },
    });
    expect(byFrame.get(0)!.findings.map(({ here }) => here)).toEqual([true, false, false]);
    expect(byFrame.get(4)).toMatchObject({ summary: null, findings: [{ id: ids[1], here: true }] });
    expect([...frameOf.values()]).toEqual([0, 4]);
    expect(unplaced).toEqual([ids[2]]);
  });

  it('counts kinds of fields, not cells', () => {
    const page = reading(
      [
        field('lines[0].marks', 'a'),
        field('lines[1].marks', 'b'),
        field('exporter.address#1', 'c'),
        field('exporter.address#2', 'd'),
      ],
      {},
      {
        missing: ['referenceNo', 'lines[].marks'],
      },
    );
    expect(recognised(page)).toEqual({ read: 2, of: 3 });
  });
});

describe('long work', () => {
  it('is done at once when it is short', () => {
    const done = vi.fn();
    const slicer = createSlicer(
      globalThis as never,
      function* () {
        yield;
        return 1;
      },
      done,
      (slice) => slice(),
    );
    slicer.run();
    expect(done).toHaveBeenCalledWith(1);
  });

  it('lets the page work in between, and looks again once for all that came meanwhile', async () => {
    const done = vi.fn();
    let clock = 0;
    const window = { performance: { now: () => (clock += 4) }, setTimeout, clearTimeout } as never;
    const slices: number[] = [];
    const slicer = createSlicer(
      window,
      function* () {
        for (let i = 0; i < 20; i += 1) yield;
        return 'end';
      },
      done,
      (slice) => {
        slices.push(1);
        slice();
      },
    );
    slicer.run();
    slicer.run();
    slicer.run();
    expect(done).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(2));
    expect(slices.length).toBeGreaterThan(4);
    slicer.run();
    slicer.stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toHaveBeenCalledTimes(2);
  });
});

describe('telling', () => {
  it('sends the first result and the end at once, the rest in its own time, the last one always', async () => {
    vi.useFakeTimers();
    const sent: (string | null)[] = [];
    const publisher = createPublisher<string>(globalThis as never, (result) => sent.push(result));
    publisher.publish(null);
    publisher.publish('1');
    publisher.publish('2');
    publisher.publish('3');
    expect(sent).toEqual(['1']);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toEqual(['1', '3']);
    publisher.publish('4');
    publisher.publish(null);
    publisher.publish(null);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual(['1', '3', null]);
    vi.useRealTimers();
  });

  it('keeps a huge page out of the message', () => {
    const fields = Array.from({ length: 9000 }, (_, i) => field(`lines[${i}].marks`, 'x'));
    const places = fields.map(({ key }) => key);
    const result = {
      reading: reading(fields),
      report: { ...EMPTY_REPORT, findings: [finding({ outcome: 'unknown', fields: places }), finding({ fields: places })] },
    } as unknown as PageResult;
    const small = lean(result);
    expect(small.reading.fields.length).toBeLessThan(4000);
    expect(small.report.findings[0]!.fields.length).toBeLessThan(100);
    expect(small.report.findings[1]!.fields).toHaveLength(9000);
  });
});
