import type { IsoDate } from '../declaration/dates';

/** The day by this computer's clock and calendar. The core never asks a clock itself. */
export function today(now: Date = new Date()): IsoDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
