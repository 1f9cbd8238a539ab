import type { Bilingual } from '../forms/profile';
import type { Slip } from './json-places';
import type { Unreadable } from './lines';

/** What the terminal says about input that cannot be checked: what is wrong, and what to do. */

const REMEDY: Readonly<Record<Slip, Bilingual>> = {
  end: {
    vi: 'Dữ liệu dừng giữa chừng: thiếu dấu ngoặc hoặc dấu nháy kép đóng.',
    en: 'The data stops halfway: a closing bracket or quotation mark is missing.',
  },
  quotes: {
    vi: 'Tên khóa và chuỗi phải nằm trong dấu nháy kép thẳng ".',
    en: 'Keys and texts stand in straight double quotation marks ".',
  },
  comma: { vi: 'Bỏ dấu phẩy thừa trước dấu ngoặc đóng.', en: 'Take out the comma before the closing bracket.' },
  comment: { vi: 'JSON không có chú thích: hãy bỏ chú thích.', en: 'JSON has no comments: take the comment out.' },
  control: {
    vi: 'Một chuỗi không được xuống dòng: ghi \\n thay cho chỗ xuống dòng, hoặc đóng dấu nháy kép.',
    en: 'A text must not run over a line end: write \\n for it, or close the quotation marks.',
  },
  extra: {
    vi: 'Còn chữ sau tờ khai: bỏ phần thừa.',
    en: 'Something follows the declaration: take it out.',
  },
  other: {
    vi: 'Kiểm tra dấu ngoặc, dấu phẩy, dấu hai chấm và dấu nháy kép.',
    en: 'Check brackets, commas, colons and quotation marks.',
  },
};

const ONE_A_LINE: Bilingual = {
  vi: 'Còn chữ sau tờ khai: nếu mỗi dòng là một tờ khai, đổi tên tệp thành .jsonl, hoặc gom vào danh sách [ … ].',
  en: 'Something follows the declaration: where every line is a declaration, name the file .jsonl, or put them in a list [ … ].',
};

/** Letters shown round a slip. */
const AROUND = 15;

export interface SlipPlace {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly offset: number;
  /** The text is a whole file, which may also hold a list. */
  readonly lists: boolean;
}

export function brokenJson(slip: Slip, { column, text, offset, lists }: SlipPlace): Bilingual {
  const near = JSON.stringify(text.slice(Math.max(0, offset - AROUND), offset + AROUND));
  const remedy = slip === 'extra' && lists ? ONE_A_LINE : REMEDY[slip];
  return {
    vi: `Không phải JSON hợp lệ, sai ở cột ${column}, gần ${near}. ${remedy.vi}`,
    en: `Not valid JSON, wrong at column ${column}, near ${near}. ${remedy.en}`,
  };
}

export function repeatedKey(): Bilingual {
  return {
    vi: 'Khóa này đã có ở trên, không rõ giá trị nào đúng. Chỉ giữ lại một.',
    en: 'This key stands there already, so it is unclear which value counts. Keep one of them.',
  };
}

export const NO_DECLARATION: Bilingual = {
  vi: 'Không có tờ khai nào. Ghi một tờ khai { … }, hoặc mỗi dòng một tờ khai.',
  en: 'There is no declaration in it. Write one declaration { … }, or one on each line.',
};

export function tooLong(megabytes: number): Bilingual {
  return {
    vi: `Dài hơn ${megabytes} MB. Ghi mỗi tờ khai trên một dòng riêng của tệp .jsonl, hoặc tách tệp.`,
    en: `Longer than ${megabytes} MB. Put every declaration on a line of its own in a .jsonl file, or split the file.`,
  };
}

export const UNREADABLE: Readonly<Record<Exclude<Unreadable, 'long'>, Bilingual>> = {
  'utf-16': {
    vi: 'Tệp được lưu bằng UTF-16 (“Unicode”). Hãy lưu lại bằng UTF-8.',
    en: 'The file is saved as UTF-16 (“Unicode”). Save it again as UTF-8.',
  },
  encoding: {
    vi: 'Có ký tự không đúng mã UTF-8. Hãy lưu lại tệp bằng UTF-8.',
    en: 'It holds characters that are not UTF-8. Save the file again as UTF-8.',
  },
};

/** @param code of the system: ENOENT, EISDIR, EACCES … */
export function unreadableFile(code: string): Bilingual {
  switch (code) {
    case 'ENOENT':
      return { vi: 'Không có tệp này. Kiểm tra lại đường dẫn.', en: 'There is no such file. Check its path.' };
    case 'EISDIR':
      return {
        vi: 'Đây là thư mục. Ghi tên tệp .json hoặc .jsonl ở trong đó.',
        en: 'This is a folder. Name the .json or .jsonl file inside it.',
      };
    case 'EACCES':
    case 'EPERM':
      return { vi: 'Không có quyền đọc tệp này.', en: 'You are not allowed to read this file.' };
    default:
      return {
        vi: `Không đọc được tệp (${code}). Kiểm tra đường dẫn và quyền đọc.`,
        en: `The file cannot be read (${code}). Check its path and permissions.`,
      };
  }
}

/** The check itself failed: never the fault of the declaration. */
export function ownFault(error: unknown): Bilingual {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    vi: `Chương trình gặp lỗi khi soát tờ khai này (${reason}). Các tờ khai khác vẫn được soát.`,
    en: `The program failed on this declaration (${reason}). The others are still checked.`,
  };
}
