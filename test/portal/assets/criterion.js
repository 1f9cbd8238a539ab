// Script of the replica's criterion window: puts the chosen words together and hands them to the page that opened the window.
// Reconstructed; the live portal was never opened.
(() => {
  const facts = JSON.parse(document.getElementById('criterionFacts').textContent);
  const isChecked = (word) => document.getElementById(`chk${word.replace(/[^A-Z0-9]/g, '')}`)?.checked === true;

  function valueContent() {
    if (!isChecked('RVC')) return '';
    const figure = document.getElementById('txtRVC').value.trim().replace(/\s*%$/, '');
    const partial = isChecked('PC') ? 'PC ' : '';
    if (facts.valueText === 'N%') return `${partial}${figure}%`;
    return facts.valueText === 'RVC N%' ? `RVC ${figure}%` : facts.valueText;
  }

  function chosen() {
    const words = facts.words.filter(isChecked);
    const text = [...words, valueContent()].filter(Boolean).join(' + ');
    return [text, ...facts.modifiers.filter((word) => word !== 'PC' && isChecked(word))].filter(Boolean).join(' ');
  }

  const close = () => parent.closeRadWindow?.();
  document.getElementById('btnOk').addEventListener('click', (event) => {
    event.preventDefault();
    parent.setOriginCriterion?.(chosen());
    close();
  });
  document.getElementById('btnClose').addEventListener('click', (event) => {
    event.preventDefault();
    close();
  });
})();
