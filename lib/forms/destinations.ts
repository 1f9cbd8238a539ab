import { EU_MEMBERS } from '../declaration/countries';
import type { FormId } from './form-id';

const ASEAN: readonly FormId[] = ['D', 'RCEP', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'AHK'];

/** Preferential forms open to a destination, the usual one first. */
const FORMS: Readonly<Record<string, readonly FormId[]>> = {
  JP: ['VJ', 'AJ', 'CPTPP', 'RCEP'],
  KR: ['VK', 'AK', 'RCEP'],
  CN: ['E', 'RCEP'],
  HK: ['AHK'],
  IN: ['AI'],
  BN: [...ASEAN, 'CPTPP'],
  MY: [...ASEAN, 'CPTPP'],
  SG: [...ASEAN, 'CPTPP'],
  ID: ASEAN,
  MM: ASEAN,
  PH: ASEAN,
  TH: ASEAN,
  KH: [...ASEAN, 'X'],
  LA: [...ASEAN, 'S'],
  AU: ['AANZ', 'RCEP', 'CPTPP'],
  NZ: ['AANZ', 'RCEP', 'CPTPP'],
  CA: ['CPTPP'],
  MX: ['CPTPP'],
  PE: ['CPTPP'],
  CL: ['VC', 'CPTPP'],
  GB: ['EUR.1-UK', 'CPTPP'],
  EU: ['EUR.1'],
  RU: ['EAV'],
  BY: ['EAV'],
  KZ: ['EAV'],
  AM: ['EAV'],
  KG: ['EAV'],
  CU: ['VN-CU'],
  IL: ['VI'],
};

/** Preferential forms under which goods of Viet Nam can go to a country; empty where only the non-preferential Form B is left. */
export function formsFor(country: string): readonly FormId[] {
  return FORMS[EU_MEMBERS.has(country) ? 'EU' : country] ?? [];
}
