import { hasPhrase, plain } from '../../declaration/text';
import type { FormId } from '../../forms/form-id';
import { defineRule, fail } from '../rule';
import { companiesIn } from '../shared/company-box';
import { series } from '../shared/papers';

/** What each form accepts in place of a name. */
const INSTEAD: Partial<Record<FormId, readonly string[]>> = {
  RCEP: ['SEE BOX 8', 'CONFIDENTIAL', 'NOT AVAILABLE'],
  CPTPP: ['VARIOUS', 'AVAILABLE UPON REQUEST BY THE IMPORTING AUTHORITIES'],
};

export default defineRule({
  id: 'producer-box-wrong',
  family: 'party',
  forms: ['RCEP', 'CPTPP'],
  needs: ['producer.name'],
  severity: 'warning',
  mark: 'C',
  basis: 'producer',
  title: {
    vi: 'Ô nhà sản xuất ghi một nhà sản xuất hoặc cụm từ quy định.',
    en: 'The producer box names one producer or the prescribed words.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box} liệt kê nhiều nhà sản xuất: {found}.',
        fix: 'Ghi một nhà sản xuất, hoặc một trong các cụm từ: {expected}.',
      },
      en: {
        message: 'Box {box} lists several producers: {found}.',
        fix: 'Write one producer, or one of these: {expected}.',
      },
    },
    blank: {
      vi: {
        message: 'Ô {box} chưa ghi nhà sản xuất.',
        fix: 'Ghi tên, địa chỉ nhà sản xuất, hoặc một trong các cụm từ: {expected}.',
      },
      en: {
        message: 'Box {box} names no producer.',
        fix: 'Give name and address of the producer, or one of these: {expected}.',
      },
    },
    same: {
      vi: {
        message: 'Ô {box} ghi “{found}”, không phải cụm từ quy định.',
        fix: 'Ghi lại tên và địa chỉ nhà sản xuất, dù trùng với người xuất khẩu.',
      },
      en: {
        message: 'Box {box} says “{found}”, which is none of the prescribed words.',
        fix: 'Repeat name and address of the producer, even when it is the exporter.',
      },
    },
  },
  *check(c) {
    const name = c.d.producer?.name ?? '';
    const accepted = (c.form && INSTEAD[c.form]) ?? [];
    // RCEP asks for a producer only where it is known; CPTPP also allows a list.
    const known = c.form === 'RCEP' ? 'info' : 'warning';
    const expected = series(accepted);
    if (name.trim() === '') yield fail('producer.name', { severity: known, text: 'blank', data: { expected } });
    else if (accepted.some((words) => hasPhrase(name, words))) return;
    else if (/^(?:THE )?SAME AS (?:THE )?EXPORTER\b/.test(plain(name))) {
      yield fail('producer.name', { severity: known, text: 'same', data: { found: name, expected } });
    } else {
      const { names } = companiesIn(name);
      if (names.length < 2) return;
      yield fail('producer.name', {
        severity: c.form === 'CPTPP' ? 'info' : 'warning',
        data: { found: names.join('; '), expected },
      });
    }
  },
  examples: {
    fail: [
      { form: 'RCEP', producer: { name: 'AN PHU GARMENT CO., LTD; SAO MAI WEAVING JSC' } },
      { form: 'CPTPP', producer: { name: '' } },
      { form: 'RCEP', producer: { name: 'SAME AS EXPORTER' } },
    ],
    pass: [
      { form: 'RCEP', producer: { name: 'SEE BOX 8' } },
      { form: 'CPTPP', producer: { name: 'Available upon request by the importing authorities' } },
      { form: 'RCEP', producer: { name: 'AN PHU GARMENT CO., LTD\n12 LE LOI STREET, HO CHI MINH CITY' } },
    ],
  },
});
