type Child = Node | string | null | undefined;

interface Props {
  readonly className?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Runs on press. The page keeps its focus: the mouse never moves it to our button. */
  readonly press?: (event: MouseEvent) => void;
}

/**
 * One element with text and children. Strings become text nodes, so a value that contains markup is shown, never parsed. Elements are made
 * inside our own tree and never reach the page's.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (props.className) element.className = props.className;
  for (const [name, value] of Object.entries(props.attributes ?? {})) element.setAttribute(name, value);
  if (element.localName === 'button') element.setAttribute('type', 'button');
  if (props.press) {
    element.addEventListener('click', props.press as EventListener);
    element.addEventListener('mousedown', (event) => event.preventDefault());
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== undefined));
  return element;
}
