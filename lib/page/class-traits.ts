/** What class names tell of an element. Guesses by custom: they may only leave something out or mark a heading, never give a value. */
export interface ClassTraits {
  /** A message, a hint, a placeholder, a text for screen readers only, the stand-in of an empty list. */
  readonly manner: 'plain' | 'placeholder' | 'unseen' | 'message' | 'empty';
  readonly heading: boolean;
  /** A window, drawer or drop-down: hidden, it is not part of the page. */
  readonly dialog: boolean;
  /** An opened list or calendar that floats over the page. */
  readonly floating: boolean;
  readonly loading: boolean;
  /** Drawn with an icon font. */
  readonly icon: boolean;
}

const PLACEHOLDER = /placeholder/i;
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-hidden|visuallyhidden|screen-reader(?:-text)?|hidden-accessible|assistive-text)(?:$|[\s_-])|a11y-?text/i;
const MESSAGE =
  /help(?:er)?-?text|form-text|(?:^|[\s_-])(?:help|hint|error|errors|explain|invalid|feedback|validat\w*|subscript|tooltip|supporting)(?:$|[\s_-])/i;
const EMPTY = /(?:label|value)-empty/;
const HEADING = /(?<!sub-?)(?:title|heading|legend|header)(?![a-z])/i;
const DIALOG = /(?:^|[\s_-])(?:modal|dialog|drawer|popup|popover|dropdown|overlay)(?:$|[\s_-])/i;
/** Telerik moves opened lists to the top of the form. */
const FLOATING = /(?:^|\s)(?:rcbSlide|RadComboBoxDropDown|RadCalendar|rcCalPopup)(?:\s|$)/;

const ICON = /(?:^|\s)(?:material-icons\S*|material-symbols\S*|mat-icon|v-icon|q-icon|ms-Icon\S*)(?:\s|$)/;

const PLAIN: ClassTraits = { manner: 'plain', heading: false, dialog: false, floating: false, loading: false, icon: false };
const cache = new Map<string, ClassTraits>();
const CACHE_LIMIT = 3000;

/** Tokens that say in what state an element is, or what it opens: they say nothing of its text. */
const STATE = /(?:^|\s)(?:is-|has-|ng-|was-|with-|p-invalid|p-error)\S*|\S+(?:--|__trigger|-trigger|-target|-reference)\S*/g;

/** Traits of a class attribute; the same few hundred texts come again and again. */
export function traitsOf(name: string | null): ClassTraits {
  if (name === null || name === '') return PLAIN;
  const known = cache.get(name);
  if (known) return known;
  const said = name.replace(STATE, ' ');
  const manner = PLACEHOLDER.test(name)
    ? 'placeholder'
    : EMPTY.test(name)
      ? 'empty'
      : UNSEEN.test(said)
        ? 'unseen'
        : MESSAGE.test(said)
          ? 'message'
          : 'plain';
  const traits: ClassTraits = {
    manner,
    heading: HEADING.test(name),
    dialog: DIALOG.test(name),
    floating: FLOATING.test(name),
    loading: name.includes('raLoading'),
    icon: ICON.test(name),
  };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(name, traits);
  return traits;
}

/** `mat-card-title` and the like: elements named as headings. */
export function isHeadingName(tag: string): boolean {
  return HEADING.test(tag);
}
