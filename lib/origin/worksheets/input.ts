import type { IsoDate } from '../../declaration/dates';
import type { Line } from '../../declaration/declaration';
import type { FormId } from '../../forms/form-id';
import type { Country } from '../../forms/profile';

/** Where a material comes from, beyond what decides its origin: columns that single appendices ask for. */
export interface MaterialSource {
  readonly seller?: string | undefined;
  readonly sellerAddress?: string | undefined;
  /** Number and date of issue of the seller's ID card. */
  readonly sellerId?: string | undefined;
  /** Where it was mined, fished or grown. */
  readonly place?: string | undefined;
  readonly remarks?: string | undefined;
}

/** What a worksheet is filled from: the goods line with its costs, and the head of the paper. */
export interface StatementInput {
  readonly form: FormId;
  readonly line: Line;
  readonly today: IsoDate;
  readonly importingCountry?: Country | undefined;
  readonly trader: string;
  readonly taxCode: string;
  /** Number of the export declaration. */
  readonly exportDeclaration: string;
  /** By index of the material. */
  readonly sources: readonly MaterialSource[];
}
