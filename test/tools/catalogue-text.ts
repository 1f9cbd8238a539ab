import type { Declaration } from '../../lib/declaration/declaration';
import { FORM_IDS, type FormId } from '../../lib/forms/form-id';
import { RULES } from '../../lib/rules/index';
import type { Rule } from '../../lib/rules/rule';
import { basisOn, boxesOf, EXAMPLE_DAY, severityOn } from '../../lib/ui/options/catalogue';

/** Forms in a few characters: `all`, `all but …`, or their names. */
function formsOf(rule: Rule): string {
  const missing = FORM_IDS.filter((id) => !rule.forms.includes(id));
  if (missing.length === 0) return 'all';
  return missing.length < rule.forms.length ? `all but ${missing.join(' ')}` : rule.forms.join(' ');
}

/** Where a rule stands: one text for all its forms, or a text a form. */
function basisOf(rule: Rule): string {
  const one = basisOn(rule, null, EXAMPLE_DAY);
  if (one) return `${one.document} ${one.place}`;
  const byText = new Map<string, FormId[]>();
  for (const id of rule.forms) {
    const basis = basisOn(rule, id, EXAMPLE_DAY);
    const text = basis ? `${basis.document} ${basis.place}` : '';
    byText.set(text, [...(byText.get(text) ?? []), id]);
  }
  return [...byText].map(([text, ids]) => `${ids.join(' ')}: ${text}`).join('; ');
}

/** Boxes by form, forms with the same boxes together. */
function boxes(rule: Rule): string {
  const byBoxes = new Map<string, FormId[]>();
  for (const id of rule.forms) {
    const own = boxesOf(rule, id, EXAMPLE_DAY).join(' ');
    if (own !== '') byBoxes.set(own, [...(byBoxes.get(own) ?? []), id]);
  }
  if (byBoxes.size === 1) return [...byBoxes.keys()][0]!;
  return [...byBoxes].map(([own, ids]) => `${ids.join(' ')}: ${own}`).join('; ');
}

function severity(rule: Rule): string {
  const one = severityOn(rule, null, EXAMPLE_DAY);
  if (one) return one;
  return ['error', 'warning', 'info']
    .filter((s) => rule.forms.some((id) => severityOn(rule, id, EXAMPLE_DAY) === s))
    .join(' or ');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const example = (d: Declaration | undefined): string => `\`${cell(JSON.stringify(d ?? {}))}\``;

/** The rules as a table, family by family, written from the rules themselves. */
export function catalogueText(): string {
  const families = [...new Set(RULES.map((rule) => rule.family))];
  const parts = families.map((family) => {
    const rules = RULES.filter((rule) => rule.family === family);
    const rows = rules.map((rule) =>
      [
        `\`${rule.id}\``,
        rule.title.en,
        formsOf(rule),
        boxes(rule),
        severity(rule),
        basisOf(rule),
        example(rule.examples.fail[0]),
        example(rule.examples.pass[0]),
      ]
        .map((text, i) => (i < 6 ? cell(text) : text))
        .join(' | '),
    );
    return `## ${family} (${rules.length})\n\n| rule | holds when | forms | boxes | severity | basis | fails | passes |\n| - | - | - | - | - | - | - | - |\n${rows.map((row) => `| ${row} |`).join('\n')}`;
  });
  const head = `# The rules\n\nWritten by \`npx tsx test/tools/catalogue.ts\` from the rules themselves; a test compares. ${RULES.length} rules in ${families.length} families, as they hold on ${EXAMPLE_DAY}.`;
  return `${head}\n\n<!-- prettier-ignore-start -->\n\n${parts.join('\n\n')}\n\n<!-- prettier-ignore-end -->\n`;
}
