/** Writes lib/rules/CATALOGUE.md, the rules as a table for whoever changes them: `npx tsx test/tools/catalogue.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogueText } from './catalogue-text';

writeFileSync(fileURLToPath(new URL('../../lib/rules/CATALOGUE.md', import.meta.url)), catalogueText());
