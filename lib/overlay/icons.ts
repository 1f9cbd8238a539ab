import type { Severity } from '../rules/rule';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Severity signs that differ in shape as well as in colour: octagon with a cross, triangle with an exclamation mark, disc with an i.
 * Built node by node: no markup is ever parsed.
 */
const SHAPES: Readonly<Record<Severity, { readonly body: string; readonly sign: string }>> = {
  error: { body: 'M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3z', sign: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2' },
  warning: {
    body: 'M8 .9c.5 0 .9.2 1.1.7l6.4 11.6c.5.9-.1 1.9-1.1 1.9H1.6c-1 0-1.6-1-1.1-1.9L6.9 1.6C7.1 1.1 7.5.9 8 .9z',
    sign: 'M8 5.6v4.3M8 12.3v.1',
  },
  info: { body: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', sign: 'M8 7.6v3.8M8 4.8v.1' },
};

function shape(document: Document, size: number, paths: readonly { d: string; className: string }[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  for (const { d, className } of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', className);
    svg.append(path);
  }
  return svg;
}

export function severityIcon(document: Document, severity: Severity, size = 16): SVGSVGElement {
  const { body, sign } = SHAPES[severity];
  const svg = shape(document, size, [
    { d: body, className: 'body' },
    { d: sign, className: 'sign' },
  ]);
  svg.setAttribute('class', `icon ${severity}`);
  return svg;
}

export function lineIcon(document: Document, name: 'close' | 'fold' | 'tick', size = 14): SVGSVGElement {
  const d = { close: 'M3.5 3.5l9 9M12.5 3.5l-9 9', fold: 'M3 8h10', tick: 'M2.8 8.6l3.4 3.6 7-8' }[name];
  const svg = shape(document, size, [{ d, className: 'stroke' }]);
  svg.setAttribute('class', `icon ${name}`);
  return svg;
}
