import { describe, expect, it } from 'vitest';
import { countriesNamed, countryFromName, countryName, namesCountry, sameParty } from '../../lib/declaration/countries';
import { hsDigits, isHs2022 } from '../../lib/declaration/hs';
import { HS2022 } from '../../lib/declaration/hs2022';
import { containerProblem, taxCodeProblem } from '../../lib/declaration/identifiers';
import { Exact, exact, readNumber } from '../../lib/declaration/numbers';
import { companyNames, namesCompany, sameCompany } from '../../lib/declaration/parties';
import { portCountry, samePort } from '../../lib/declaration/ports';
import { foreignScript, hasPhrase, plain, vietnameseLetters } from '../../lib/declaration/text';
import { sameUnit, toBase } from '../../lib/declaration/units';

describe('numbers as traders write them', () => {
  it.each([
    ['1234', '1234'],
    ['13.747,01', '13747.01'],
    ['13,747.01', '13747.01'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['520.5', '520.5'],
    ['520,5', '520.5'],
    ['0.125', '0.125'],
    ['1234.567', '1234.567'],
    ['12 000.50', '12000.50'],
    ['12\u00a0000', '12000'],
    ['007', '7'],
    ['-3.5', '-3.5'],
  ])('%s is %s', (text, value) => expect(readNumber(text)).toEqual({ kind: 'number', value }));

  it.each(['1.215', '1,215', '12.345', '999,000'])('%s has two readings and is not believed', (text) =>
    expect(readNumber(text)).toEqual({ kind: 'ambiguous' }),
  );

  it.each(['12a', '1.2.3', '1,23,4', '..', '1.234,567.8', '12-3', '１２', '1e5', '--4'])('%s is no number', (text) =>
    expect(readNumber(text).kind).toBe('invalid'),
  );

  it('knows the notation of the source when it is told', () => {
    expect(readNumber('1.215', 'comma')).toEqual({ kind: 'number', value: '1215' });
    expect(readNumber('1.215', 'point')).toEqual({ kind: 'number', value: '1.215' });
    expect(readNumber('1,215.5', 'comma').kind).toBe('invalid');
  });

  it('is exact where binary fractions are not', () => {
    expect(exact('0.1')!.plus(exact('0.2')!).eq(new Exact('0.3'))).toBe(true);
    expect(exact('')).toBeNull();
    expect(exact(undefined)).toBeNull();
  });
});

describe('countries', () => {
  it.each([
    ['Thailand', 'TH'],
    ['Thái Lan', 'TH'],
    ['thai lan', 'TH'],
    ['VIET NAM', 'VN'],
    ['Vietnam', 'VN'],
    ['KOREA', 'KR'],
    ['Hàn Quốc', 'KR'],
    ['UAE', 'AE'],
    ['U.A.E.', 'AE'],
    ['HONGKONG', 'HK'],
    ['Trung Quốc', 'CN'],
    ['Nhật Bản', 'JP'],
    ['Mỹ', 'US'],
    ['EC', 'EU'],
    ['THA', 'TH'],
    ['Myanmar', 'MM'],
    ['Lao PDR', 'LA'],
  ])('%s is %s', (name, code) => expect(countryFromName(name)).toBe(code));

  it('does not take an unknown name for a country', () => {
    expect(countryFromName('Atlantis')).toBeNull();
    expect(countryFromName('')).toBeNull();
    expect(countryFromName('XX')).toBeNull();
  });

  it('finds the countries named in a text as whole words', () => {
    expect(countriesNamed('THIRD COUNTRY INVOICING: LION TRADING PTE LTD, SINGAPORE')).toEqual(['SG']);
    expect(countriesNamed('COAL AND OIL COMPANY LLC, UNITED ARAB EMIRATES (UAE)')).toEqual(['AE']);
    expect(countriesNamed('MADE IN NEW ZEALAND AND PAPUA NEW GUINEA')).toEqual(['NZ', 'PG']);
    expect(countriesNamed('100 CARTONS MEN COTTON TROUSERS')).toEqual([]);
    expect(countriesNamed('AO SO MI NAM')).toEqual([]);
  });

  it('knows adjectives and the European Union', () => {
    expect(namesCountry('SWISS MADE', 'CH')).toBe(true);
    expect(namesCountry('Product of Germany', 'EU')).toBe(true);
    expect(sameParty('DE', 'EU')).toBe(true);
    expect(sameParty('EC', 'EU')).toBe(true);
    expect(sameParty('DE', 'FR')).toBe(false);
    expect(sameParty('TH', 'VN')).toBe(false);
  });

  it('names a country in both languages', () => expect(countryName('KR')).toEqual({ vi: 'Hàn Quốc', en: 'Korea' }));

  it('names countries as people call them, not by peninsula or treaty', () => {
    for (const code of ['MY', 'KW', 'SY', 'MD', 'IR', 'TZ']) expect(countryName(code).vi).toBe(countryName(code).en);
    expect(countryName('MY').vi).toBe('Malaysia');
  });

  it.each([
    ['P.R.CHINA', 'CN'],
    ['CHINA (PRC)', 'CN'],
    ['S.R. VIETNAM', 'VN'],
    ['HONG KONG SAR, CHINA', 'HK'],
    ['R.O.KOREA', 'KR'],
    ['THE PHILIPPINES', 'PH'],
    ['Mã Lai', 'MY'],
  ])('%s as papers write it is %s', (name, code) => {
    expect(countryFromName(name)).toBe(code);
    expect(countriesNamed(`ACME CO., LTD, 1 MAIN ROAD, ${name}`)).toEqual([code]);
  });
});

describe('companies', () => {
  it('compares names loosely', () => {
    expect(sameCompany('AN PHU GARMENT CO., LTD', 'AN PHU GARMEMT COMPANY LIMITED')).toBe(true);
    expect(sameCompany('AN PHU GARMENT CO., LTD', 'AN PHU GARMNET CO., LTD')).toBe(true);
    expect(sameCompany('SIAM TRADING CO., LTD', 'Siam Trading Company Limited')).toBe(true);
    expect(sameCompany('AN PHU TRADING JSC', 'SAO MAI GARMENT CO., LTD')).toBe(false);
    expect(sameCompany('ABC CO., LTD', 'ABD CO., LTD')).toBe(false);
  });

  it('finds a company in a text', () => {
    expect(
      namesCompany('TEAK LOGS THIRD COUNTRY INVOICING: PANASIA INTERNATIONAL LTD, UAE', 'Panasia International Limited'),
    ).toBe(true);
    expect(namesCompany('TEAK LOGS', 'Panasia International Limited')).toBe(false);
    expect(companyNames('COOKWARE THIRD PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE')).toEqual(['LION TRADING PTE LTD']);
    expect(companyNames('100 CARTONS MEN COTTON TROUSERS')).toEqual([]);
    expect(companyNames('NIKE VIETNAM LIMITED LIABILITY COMPANY')).toEqual(['NIKE VIETNAM LIMITED LIABILITY COMPANY']);
    expect(sameCompany('NIKE VIETNAM LIMITED LIABILITY COMPANY', 'NIKE VIETNAM LLC')).toBe(true);
    expect(sameCompany('AN PHU ONE MEMBER COMPANY LIMITED', 'AN PHU CO., LTD')).toBe(true);
  });
});

describe('units, ports, codes', () => {
  it('knows the names of one unit', () => {
    expect(sameUnit('H87', 'piece')).toBe(true);
    expect(sameUnit('PCS', 'PCE')).toBe(true);
    expect(sameUnit('B34', 'ton')).toBe(true);
    expect(sameUnit('KILOGRAM', 'KGM')).toBe(true);
    expect(sameUnit('PIECE', 'SET')).toBe(false);
  });

  it('converts weights and dozens exactly', () => {
    expect(toBase(new Exact('1.5'), 'TNE').value.toString()).toBe('1500');
    expect(toBase(new Exact('2'), 'DOZEN')).toMatchObject({ unit: 'PIECE' });
  });

  it('knows a port by its usual names, and says nothing of others', () => {
    expect(portCountry('CANG CAT LAI')).toBe('VN');
    expect(portCountry('Laem Chabang, Thailand')).toBe('TH');
    expect(portCountry('TANJUNG PRIOK')).toBe('ID');
    expect(portCountry('NARITA AIRPORT')).toBe('JP');
    expect(portCountry('VNCLI')).toBe('VN');
    expect(portCountry('SOMEWHERE')).toBeNull();
    expect(samePort('CANG CAT LAI', 'CAT LAI PORT')).toBe(true);
    expect(samePort('CAT LAI', 'HAI PHONG')).toBe(false);
    expect(samePort('CAT LAI', 'SOMEWHERE')).toBeNull();
  });

  it('judges tax codes by their check digit', () => {
    for (const good of ['0100233488', '0314409058', '0100112437', '0100112437-001', '001234567890'])
      expect(taxCodeProblem(good)).toBeNull();
    expect(taxCodeProblem('0100233480')).toBe('check-digit');
    for (let d = 0; d < 10; d += 1) expect(taxCodeProblem(`301448007${d}`)).toBe('check-digit');
    expect(taxCodeProblem('0100112437-000')).toBe('branch');
    expect(taxCodeProblem('12345')).toBe('length');
  });

  it('judges container numbers by ISO 6346', () => {
    for (const good of ['CSQU3054383', 'MSKU9070323', 'TSTU0000020', 'msku 907032-3']) expect(containerProblem(good)).toBeNull();
    expect(containerProblem('MSKU9070322')).toEqual({ check: 3 });
    expect(containerProblem('MSK9070323')).toBe('shape');
  });

  it('holds HS 2022 whole', () => {
    const entries = HS2022.split(' ');
    expect(entries).toHaveLength(1228);
    expect(entries.reduce((n, e) => n + (e.length - 4) / 2, 0)).toBe(5612);
    expect(new Set(entries.map((e) => e.slice(0, 2))).size).toBe(96);
    expect(isHs2022('62034290')).toBe(true);
    expect(isHs2022('854140')).toBe(false);
    expect(hsDigits('6203.42 00')).toBe('62034200');
  });
});

describe('words', () => {
  it('compares without accents, case and kinds of blank', () => {
    expect(plain('Đặng  Văn\u00a0Ngữ')).toBe('DANG VAN NGU');
    expect(hasPhrase('goods - Issued  retroactively.', 'ISSUED RETROACTIVELY')).toBe(true);
    expect(hasPhrase('BACK TO BACK CO', 'BACK-TO-BACK')).toBe(true);
    expect(hasPhrase('REISSUED RETROACTIVELY', 'ISSUED RETROACTIVELY')).toBe(false);
  });

  it('sees Vietnamese letters in both Unicode forms, and other scripts', () => {
    expect(vietnameseLetters('Quần dài'.normalize('NFD'))).toEqual(['ầ', 'à']);
    expect(vietnameseLetters('MEN TROUSERS')).toEqual([]);
    expect(foreignScript('铝锅 POT')).toEqual(['铝', '锅']);
    expect(foreignScript('50 µm ±5 °C Ø12 – “BRAND”™')).toEqual([]);
  });
});
