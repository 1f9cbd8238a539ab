import type { Language } from './fill';
import { EN } from './ui-en';
import { VI } from './ui-vi';

type Shape<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Shape<T[K]> };

/** Wording of popup, side panel and options. */
export type UiText = Shape<typeof VI>;

export const UI_TEXT: Readonly<Record<Language, UiText>> = { vi: VI, en: EN };
