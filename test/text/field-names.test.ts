import { describe, expect, it } from 'vitest';
import { fieldName } from '../../lib/text/field-names';

describe('names of fields', () => {
  it.each([
    'x.fobShown',
    'x.exporterBox',
    'x.consigneeBox',
    'x.producerBox',
    'x.thirdPartyBox',
    'x.totalQuantity',
    'x.transportRoute',
  ])('a mark that stands at %s is titled in words, not by its key', (key) => {
    const { vi, en } = fieldName(key);
    expect(vi).not.toContain('x.');
    expect(en).not.toContain('x.');
  });
});
