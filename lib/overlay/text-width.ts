/** Space that a caret and the last letter's overhang need. */
const SLACK = 6;

/** `4.5px` of a computed style; 0 for `normal`. */
// eslint-disable-next-line no-restricted-syntax -- a length of the browser, not a number of a declaration
const pixels = (length: string): number => parseFloat(length) || 0;

export type TextEnd = (input: HTMLInputElement, style: CSSStyleDeclaration, left: number) => number;

/**
 * Where the text in a one-line field ends, in pixels of the viewport; infinity where that cannot be told. Measured on a canvas that is part of
 * no document, so nothing of the page is touched.
 */
export function createTextEnd(document: Document): TextEnd {
  let canvas: CanvasRenderingContext2D | null | undefined;
  return (input, style, left) => {
    const text = input.value || input.placeholder;
    const start = left + pixels(style.borderLeftWidth) + pixels(style.paddingLeft);
    if (text === '') return start + SLACK;
    if (!/^(?:start|left)$/.test(style.textAlign) || style.direction === 'rtl') return Infinity;
    canvas ??= document.createElement('canvas').getContext('2d');
    if (!canvas) return Infinity;
    canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const spaced = pixels(style.letterSpacing) * text.length;
    return start + canvas.measureText(text).width + spaced + SLACK;
  };
}
