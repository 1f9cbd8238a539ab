import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'owed-documents-deadline',
  family: 'date',
  forms: allExcept('CNM'),
  needs: ['status', 'issueDate', 'exportDeclarations|transport.billOfLadingNo'],
  severity: 'info',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', status: 'issued', issueDate: '2026-11-20', exportDeclarations: [] }],
    pass: [
      {
        form: 'D',
        status: 'issued',
        issueDate: '2026-11-20',
        exportDeclarations: [{ number: '308132641520', date: '2026-11-17' }],
      },
    ],
  },
});
