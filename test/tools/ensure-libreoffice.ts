/**
 * LibreOffice, the independent reader of exported worksheets: SOFFICE wins, then what is installed, then (Debian as root) the distribution's
 * smallest package that converts without a screen.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ELSEWHERE = [
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Path of the program, or undefined when it is not installed. */
export function findLibreOffice(): string | undefined {
  const chosen = process.env['SOFFICE'];
  if (chosen) return chosen;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'soffice'));
  return [...onPath, ...ELSEWHERE].find((file) => existsSync(file));
}

function run(command: string, args: readonly string[]): void {
  console.error(`${command} ${args.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, [...args], { stdio: ['ignore', 2, 2], env });
}

/** Installs it where it is missing; throws with a clear word when it cannot be had. */
export function ensureLibreOffice(): string {
  const found = findLibreOffice();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui']);
  }
  const installed = findLibreOffice();
  if (!installed) throw new Error('No LibreOffice found. Install LibreOffice Calc, or set SOFFICE to the path of soffice.');
  return installed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.error(`libreoffice: ${ensureLibreOffice()}`);
