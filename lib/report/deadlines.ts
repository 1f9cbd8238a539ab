import type { Declaration } from '../declaration/declaration';
import { addDays, addWeekdays, anniversary, touchesHolidaySeason, type IsoDate } from '../declaration/dates';
import { decree31 } from '../forms/law';
import type { Basis, Bilingual, ResolvedProfile } from '../forms/profile';
import { lateness, shipment } from '../rules/shared/lateness';

/** A last day, with the date it is counted from. */
export interface Deadline {
  readonly id: 'window' | 'cap' | 'validity' | 'papers' | 'copy';
  readonly what: Bilingual;
  /** Key of the date it is counted from; the first that could serve, where none was read. */
  readonly fromKey: string;
  readonly from: IsoDate | null;
  /** Last good day; null while the date it is counted from is unread. */
  readonly last: IsoDate | null;
  /** `today` is the last day itself. */
  readonly state: 'open' | 'today' | 'passed' | 'unread';
  readonly notes: readonly Bilingual[];
  readonly basis: Basis;
}

/** Working days after issue within which owed papers follow (31/2018/ND-CP art. 15(3)). */
const OWED_DAYS = 15;

const HOLIDAYS: Bilingual = {
  vi: 'Chưa trừ ngày lễ: thời hạn có thể dài hơn.',
  en: 'Public holidays are not taken out: it may be later.',
};
const COUNTED: Bilingual = {
  vi: 'Đúng ngày tròn 1 năm có nơi coi là quá hạn.',
  en: 'The anniversary itself counts as too late in places.',
};

function stateOf(last: IsoDate | null, today: IsoDate): Deadline['state'] {
  if (last === null) return 'unread';
  return last > today ? 'open' : last === today ? 'today' : 'passed';
}

const yearEnd = (from: IsoDate): IsoDate => addDays(anniversary(from), -1);

/** How late issue is shown on the form: `tick Issued Retroactively in box 13`. */
function lateSign(profile: ResolvedProfile): Bilingual {
  const { late, words, wordsBox } = profile.facts.window.value;
  const ticks = profile.facts.ticks.value;
  if (late === 'tick' && ticks) {
    const label = ticks.labels['issued-retroactively'] ?? words;
    return { vi: `Sau ngày này: đánh dấu “${label}” ở ô ${ticks.box}.`, en: `Later: tick “${label}” in box ${ticks.box}.` };
  }
  if (late === 'none')
    return { vi: 'Sau ngày này vẫn cấp được, theo quy định chung.', en: 'Later issue follows the general rules.' };
  const where = wordsBox === null ? { vi: '', en: '' } : { vi: ` ở ô ${wordsBox}`, en: ` in box ${wordsBox}` };
  return { vi: `Sau ngày này: ghi “${words}”${where.vi}.`, en: `Later: the words “${words}”${where.en}.` };
}

function issueDeadlines(d: Declaration, profile: ResolvedProfile, today: IsoDate): Deadline[] {
  const { value: window, ...basis } = profile.facts.window;
  const ship = shipment({ d });
  // Asked for the shipment day itself, the engine's own counting tells the ends of window and cap.
  const ends = ship && lateness({ d: { ...d, issueDate: ship.date }, profile });
  const common = { fromKey: ship?.path ?? 'transport.departureDate', from: ship?.date ?? null, basis };
  const found: Deadline[] = [];
  if (window.freeDays !== null) {
    const last = ends?.lastFreeDay ?? null;
    const holidays = window.unit === 'working-day' && last !== null && touchesHolidaySeason(ship!.date, last);
    found.push({
      ...common,
      id: 'window',
      what: { vi: 'Cấp C/O không phải ghi “cấp sau”', en: 'Issue without the note of late issue' },
      last,
      state: stateOf(last, today),
      notes: [lateSign(profile), ...(holidays ? [HOLIDAYS] : [])],
    });
  }
  if (window.capYears !== null) {
    const last = ship && yearEnd(ship.date);
    found.push({
      ...common,
      id: 'cap',
      what: { vi: 'Còn được cấp C/O cho lô hàng', en: 'A C/O can still be issued for the consignment' },
      last,
      state: stateOf(last, today),
      notes: [COUNTED],
    });
  }
  return found;
}

/** Date the validity counts from: the certificate's own, or that of the one it rests on. */
function validFrom(d: Declaration, profile: ResolvedProfile): { readonly key: string; readonly date: IsoDate } | null {
  if (!d.issueDate) return null;
  const dates = [{ key: 'issueDate', date: d.issueDate }];
  if ((profile.facts.validity.value.replacementFromOriginal || d.certifiedTrueCopy === true) && d.replaces?.issueDate)
    dates.push({ key: 'replaces.issueDate', date: d.replaces.issueDate });
  if (d.ticks?.['back-to-back'] === true || d.ticks?.['movement-certificate'] === true)
    d.originalCertificates?.forEach(({ issueDate }, i) => {
      if (issueDate) dates.push({ key: `originalCertificates[${i}].issueDate`, date: issueDate });
    });
  return dates.reduce((a, b) => (b.date < a.date ? b : a));
}

function validity(d: Declaration, profile: ResolvedProfile, today: IsoDate): Deadline[] {
  const { value, ...basis } = profile.facts.validity;
  if (value.years === null) return [];
  const from = validFrom(d, profile);
  const last = from && yearEnd(from.date);
  const notes = [
    ...(value.oneImportation
      ? [{ vi: 'Mỗi C/O chỉ dùng cho một lần nhập khẩu.', en: 'One certificate serves one importation.' }]
      : []),
    ...(value.mayBeLonger
      ? [{ vi: 'Nước nhập khẩu có thể chấp nhận nộp muộn hơn.', en: 'The importing country may accept it later.' }]
      : []),
  ];
  return [
    {
      id: 'validity',
      what: {
        vi: 'C/O còn hiệu lực để nộp hải quan nước nhập khẩu',
        en: 'The C/O is valid at the customs of the importing country',
      },
      fromKey: from?.key ?? 'issueDate',
      from: from?.date ?? null,
      last,
      state: stateOf(last, today),
      notes,
      basis,
    },
  ];
}

function owedPapers(d: Declaration, profile: ResolvedProfile, today: IsoDate): Deadline[] {
  const lodged =
    (d.exportDeclarations ?? []).some(({ number }) => number?.trim()) && Boolean(d.transport?.billOfLadingNo?.trim());
  if (profile.id === 'CNM' || d.direction === 'import' || lodged) return [];
  const from = d.issueDate || null;
  const last = from && addWeekdays(from, OWED_DAYS);
  return [
    {
      id: 'papers',
      what: {
        vi: 'Nộp bổ sung tờ khai xuất khẩu và vận đơn (nếu nợ)',
        en: 'Hand in the export declaration and bill of lading (if owed)',
      },
      fromKey: 'issueDate',
      from,
      last,
      state: stateOf(last, today),
      notes: [
        {
          vi: `${OWED_DAYS} ngày làm việc sau khi cấp; quá hạn C/O bị thu hồi.`,
          en: `${OWED_DAYS} working days after issue; else the C/O is revoked.`,
        },
        ...(from && last && touchesHolidaySeason(from, last) ? [HOLIDAYS] : []),
      ],
      basis: decree31('art. 15(3), 22(1)c'),
    },
  ];
}

function copyEnd(d: Declaration, profile: ResolvedProfile, today: IsoDate): Deadline[] {
  const { value, ...basis } = profile.facts.copy;
  if (value.capYears === null) return [];
  const original = d.certifiedTrueCopy === true && d.replaces?.issueDate ? 'replaces.issueDate' : 'issueDate';
  const from = (original === 'issueDate' ? d.issueDate : d.replaces!.issueDate) || null;
  const last = from && yearEnd(from);
  return [
    {
      id: 'copy',
      what: { vi: 'Xin cấp bản sao nếu mất, hỏng bản gốc', en: 'A copy can be asked for if the original is lost or damaged' },
      fromKey: original,
      from,
      last,
      state: stateOf(last, today),
      notes: [],
      basis,
    },
  ];
}

/**
 * The last days that matter for a declaration as it stands: before issue those of issue, afterwards validity, owed papers and copies. A form whose
 * text states no limit gives none. Pure; `today` is an argument. Sources: window, validity and copy of the form's profile, 31/2018/ND-CP art. 15(3).
 */
export function deadlines(d: Declaration, profile: ResolvedProfile, today: IsoDate): readonly Deadline[] {
  if (profile.notHeld) return [];
  const before = d.issueDate ? [] : issueDeadlines(d, profile, today);
  return [...before, ...validity(d, profile, today), ...owedPapers(d, profile, today), ...copyEnd(d, profile, today)];
}
