import type { FieldReading, Reading } from '../declaration/reading';
import type { PageReader } from './ports';

// TEMPORARY while lib/page is being written.
const IDS: Record<string, string> = {
  cmbFormCO_Input: 'form',
  cmbMarket_Input: 'importingCountry',
  PersionNameExportEnglish: 'exporter.name',
  AddressEnglishExport: 'exporter.address',
  PersionNameImportEnglish: 'consignee.name',
  txtTransportDate_dateInput: 'transport.departureDate',
  txtShipName: 'transport.vessel',
};
export const pageReader: PageReader = {
  detect: (document) =>
    document.querySelector('#ctl00_cplhContainer_cmbFormCO_Input')
      ? { portal: 'legacy', page: 'edit', form: 'D', score: 1, evidence: [] }
      : null,
  read: (document, detection): Reading => {
    const fields: FieldReading[] = [];
    for (const [id, key] of Object.entries(IDS)) {
      const el = document.getElementById(`ctl00_cplhContainer_${id}`) as HTMLInputElement | null;
      if (el)
        fields.push({
          key,
          raw: el.value,
          value: el.value,
          by: 'id',
          evidence: id,
          confidence: 1,
          weak: false,
          locator: { id: el.id },
        });
    }
    const v = (k: string) => fields.find((f) => f.key === k)?.raw ?? undefined;
    return {
      detection,
      fields,
      missing: [],
      doubts: [],
      partial: [],
      declaration: {
        form: 'D',
        direction: 'export',
        status: 'draft',
        referenceNo: 'VN-ID 26/02/12A45',
        importingCountry: 'ID',
        exporter: { name: v('exporter.name'), address: v('exporter.address') },
        consignee: { name: v('consignee.name') },
        transport: { vessel: v('transport.vessel'), departureDate: '' },
      } as never,
    };
  },
  resolve: (locator, document) => document.getElementById(locator.id ?? ''),
  watch: (document, _window, changed) => {
    let t = 0;
    const f = () => {
      clearTimeout(t);
      t = window.setTimeout(changed, 150);
    };
    document.addEventListener('input', f, true);
    document.addEventListener('change', f, true);
    const m = new MutationObserver(f);
    m.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['style', 'class', 'value'] });
    return {
      stop() {
        m.disconnect();
        document.removeEventListener('input', f, true);
        document.removeEventListener('change', f, true);
        clearTimeout(t);
      },
    };
  },
};
