import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule, fail, unknown } from '../rule';
import { companiesIn } from '../shared/company-box';

export default defineRule({
  id: 'exporter-box-names-two-companies',
  family: 'party',
  forms: ALL_FORMS,
  needs: ['exporter.name'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('partner issuing guides for E and RCEP; an Indonesian tax court on E'),
  general: true,
  title: {
    vi: 'Ô người xuất khẩu chỉ ghi một công ty.',
    en: 'The exporter box names one company only.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box} ghi nhiều công ty: {found}.',
        fix: 'Chỉ ghi doanh nghiệp đứng tên xin C/O; công ty khác ghi ở ô dành cho nhà sản xuất hoặc hóa đơn bên thứ ba.',
      },
      en: {
        message: 'Box {box} names several companies: {found}.',
        fix: 'Keep the company that applies; a maker or third-party invoicer has its own place.',
      },
    },
    indonesia: {
      vi: {
        message: 'Ô {box} ghi công ty này thay mặt công ty kia ({found}) mà không đánh dấu hóa đơn bên thứ ba.',
        fix: 'Hải quan Indonesia coi đó là mua bán qua bên thứ ba không khai báo: chỉ ghi một công ty, hoặc đánh dấu hóa đơn bên thứ ba.',
      },
      en: {
        message: 'Box {box} names one company on behalf of another ({found}) without the third-party invoicing tick.',
        fix: 'Indonesian customs read this as undeclared third-party trade: name one company, or tick third-party invoicing.',
      },
    },
  },
  *check(c) {
    const name = c.d.exporter?.name ?? '';
    if (name === '') return;
    const { names, agent } = companiesIn(name);
    if (names.length < 2) return;
    if (!agent) yield fail('exporter.name', { data: { found: names.join('; ') } });
    else if (c.d.importingCountry === 'ID') {
      const ticked = c.d.ticks?.['third-party-invoicing'];
      const at = ['exporter.name', 'ticks.third-party-invoicing'];
      if (ticked === false) yield fail(at, { text: 'indonesia', data: { found: names.join('; ') } });
      else if (ticked === undefined) yield unknown('ticks.third-party-invoicing');
    }
  },
  examples: {
    fail: [
      { form: 'RCEP', exporter: { name: 'AN PHU GARMENT CO., LTD / SAO MAI TRADING JSC' } },
      { form: 'E', exporter: { name: 'AN PHU GARMENT CO., LTD AND SAO MAI TRADING JSC' } },
      {
        form: 'E',
        importingCountry: 'ID',
        exporter: { name: 'XIAMEN HAI TRADING CO., LTD O/B JINJIANG SHOES CO., LTD' },
        ticks: { 'third-party-invoicing': false },
      },
    ],
    pass: [
      { form: 'E', importingCountry: 'VN', exporter: { name: 'XIAMEN HAI TRADING CO., LTD O/B JINJIANG SHOES CO., LTD' } },
      { form: 'D', exporter: { name: 'AN PHU TRADING AND SERVICE JOINT STOCK COMPANY (AN PHU JSC)' } },
      { form: 'D', exporter: { name: 'JOHNSON & JOHNSON CO., LTD' } },
    ],
  },
});
