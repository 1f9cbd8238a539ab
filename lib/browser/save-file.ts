/** Gives the person a file, made in memory: nothing is sent and nothing is asked of the network. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content by the next turn at the latest.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
