import type { Bilingual } from '../../forms/profile';
import { labelled, PAPER_NAMES, type Paper, series } from './papers';

/** What several papers say against one value of the certificate, gathered into one finding. */
export class Differences {
  private readonly parts: Bilingual[] = [];
  private readonly paths: string[] = [];

  add(paper: Paper, value: string, path: string): void {
    this.parts.push(labelled(PAPER_NAMES[paper], value));
    this.paths.push(path);
  }

  get any(): boolean {
    return this.parts.length > 0;
  }

  /** `phiếu đóng gói 1100 PIECE, tờ khai xuất khẩu 1100 PCE` */
  get said(): Bilingual {
    return series(this.parts);
  }

  /** Paths of the papers' values, in the order added. */
  get at(): readonly string[] {
    return this.paths;
  }
}
