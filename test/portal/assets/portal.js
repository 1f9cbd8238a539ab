// Page script of the replica portal: lists, date picker, tabs, window, and postbacks that replace markup after a delay.
// As on the vendor's platform, choosing from a list sets values without a native event and puts its list at the top of the form.
// Reconstructed from public material; the live portal was never opened.
(() => {
  const PREFIX = 'ctl00_cplhContainer_';
  const form = document.getElementById('aspnetForm');
  if (!form) return;
  const latency = Number(form.dataset.latency);
  const byId = (id) => document.getElementById(id);
  const control = (name) => byId(PREFIX + name);
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const listElement = byId('comboLists');
  let lists = listElement ? JSON.parse(listElement.textContent) : {};

  // --- postbacks, one after another ---
  const BLANK_WHILE_LOADING = {
    cmbFormCO: ['cmbMarket', 'cmbReceiverPlace'],
    cmbMarket: ['cmbReceiverPlace'],
    cmbHSCode: ['cmbHSCodeOutsite'],
  };
  const PANELS = {
    btnAddItem: ['radGridItemUpgradePanel', 'pnlItemPanel'],
    btnAddRowCustomsNumber: ['pnlCustomsNumberPanel'],
    cmbFormCO: ['pnlCertificateOptionsPanel'],
  };
  let queue = Promise.resolve();

  function fieldsOf(target, argument) {
    const data = new URLSearchParams();
    for (const [name, value] of new FormData(form)) data.append(name, String(value));
    for (const input of form.querySelectorAll('.rcbEmptyMessage')) data.set(input.name, '');
    data.set('__EVENTTARGET', target);
    data.set('__EVENTARGUMENT', argument);
    data.set('__ASYNCPOST', 'true');
    return data;
  }

  function showLoading(name) {
    for (const panel of PANELS[name] ?? []) control(panel)?.classList.add('raLoading');
    for (const combo of BLANK_WHILE_LOADING[name] ?? []) {
      const input = control(`${combo}_Input`);
      if (!input) continue;
      input.value = '';
      input.disabled = true;
    }
  }

  async function send(target, argument) {
    const body = fieldsOf(target, argument);
    const name = target.split('$').at(-1);
    showLoading(name);
    const [response] = await Promise.all([
      fetch(form.action, { method: 'POST', body, headers: { 'X-MicrosoftAjax': 'Delta=true' } }),
      pause(latency),
    ]);
    const answer = await response.json();
    for (const [id, html] of Object.entries(answer.panels)) {
      const panel = byId(id);
      if (!panel) continue;
      panel.innerHTML = html;
      panel.classList.remove('raLoading');
    }
    lists = answer.lists;
    byId('__VIEWSTATE').value = answer.viewState;
    form.dataset.postbacks = String(Number(form.dataset.postbacks) + 1);
    return answer;
  }

  function postback(target, argument = '') {
    const full = target.startsWith('ctl00$') ? target : `ctl00$cplhContainer$${target}`;
    const step = queue.then(() => send(full, argument));
    queue = step.catch(() => undefined);
    return step;
  }
  window.__doPostBack = (target, argument) => void postback(target, argument);

  // --- lists ---
  const comboOf = (input) => input.id.replace(/_Input$/, '');
  const slideOf = (id) => byId(`${id}_DropDown`)?.parentElement ?? null;

  function closeSlides() {
    for (const slide of form.querySelectorAll(':scope > .rcbSlide')) {
      slide.style.display = 'none';
      slide.firstElementChild.style.display = 'none';
    }
  }

  function openSlide(id, filter = '') {
    closeSlides();
    let slide = slideOf(id);
    if (!slide) {
      slide = document.createElement('div');
      slide.className = 'rcbSlide';
      slide.innerHTML = `<div id="${id}_DropDown" class="RadComboBoxDropDown RadComboBoxDropDown_Default"><div class="rcbScroll rcbWidth"><ul class="rcbList"></ul></div></div>`;
      form.insertBefore(slide, form.firstChild);
    }
    const wanted = filter.toUpperCase();
    const items = (lists[id] ?? []).filter((text) => text.toUpperCase().includes(wanted));
    slide.querySelector('.rcbList').replaceChildren(
      ...items.map((text) => {
        const item = document.createElement('li');
        item.className = 'rcbItem';
        item.textContent = text;
        return item;
      }),
    );
    const box = byId(id).getBoundingClientRect();
    Object.assign(slide.style, {
      display: 'block',
      left: `${box.left + scrollX}px`,
      top: `${box.bottom + scrollY}px`,
      width: `${Math.max(box.width, 160)}px`,
    });
    slide.firstElementChild.style.display = 'block';
  }

  function chosen(id, text) {
    const input = byId(`${id}_Input`);
    input.value = text;
    input.classList.remove('rcbEmptyMessage');
    byId(`${id}_ClientState`).value = JSON.stringify({ logEntries: [], value: text, text, enabled: true });
    const name = id.slice(PREFIX.length);
    if (['cmbFormCO', 'cmbMarket', 'cmbHSCode'].includes(name)) void postback(name);
  }

  function typedInto(input) {
    const id = comboOf(input);
    const texts = lists[id] ?? [];
    const typed = input.value.trim();
    const state = byId(`${id}_ClientState`).value;
    if (state !== '' && JSON.parse(state).text === typed) return;
    const match = texts.find((text) => text === typed) ?? texts.find((text) => typed !== '' && text.startsWith(`${typed} - `));
    chosen(id, match ?? typed);
  }

  // --- date picker ---
  const iso = (text) => text.trim().replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1');
  const two = (number) => String(number).padStart(2, '0');

  function dateChanged(input) {
    const id = input.id.replace(/_dateInput$/, '');
    const value = /^\d{4}-/.test(iso(input.value)) ? iso(input.value) : '';
    byId(id).value = value;
    byId(`${input.id}_ClientState`).value = JSON.stringify({
      enabled: true,
      validationText: value,
      valueAsString: value && `${value}-00-00-00`,
    });
  }

  function closeCalendar() {
    byId('RadCalendarPopup')?.remove();
  }

  function openCalendar(id, year, month) {
    closeCalendar();
    const first = (new Date(year, month, 1).getDay() + 6) % 7;
    const days = new Date(year, month + 1, 0).getDate();
    const cells = [...Array(first).fill(''), ...Array.from({ length: days }, (_, day) => day + 1)];
    const rows = [];
    for (let at = 0; at < cells.length; at += 7) rows.push(cells.slice(at, at + 7));
    const popup = document.createElement('div');
    popup.id = 'RadCalendarPopup';
    popup.className = 'RadCalendar RadCalendar_Default';
    popup.innerHTML = `<table><thead><tr><th data-step="-1">‹</th><th colspan="5">${two(month + 1)}/${year}</th><th data-step="1">›</th></tr></thead><tbody>${rows
      .map((row) => `<tr>${row.map((day) => `<td${day ? ` data-day="${day}"` : ''}>${day}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`;
    popup.addEventListener('click', (event) => {
      const { day, step } = event.target.dataset;
      if (step) {
        const next = new Date(year, month + Number(step), 1);
        openCalendar(id, next.getFullYear(), next.getMonth());
      }
      if (!day) return;
      const input = byId(`${id}_dateInput`);
      input.value = `${two(day)}/${two(month + 1)}/${year}`;
      dateChanged(input);
      closeCalendar();
    });
    const box = byId(`${id}_popupButton`).getBoundingClientRect();
    Object.assign(popup.style, { left: `${box.left + scrollX - 120}px`, top: `${box.bottom + scrollY}px` });
    form.insertBefore(popup, form.firstChild);
  }

  // --- criterion window ---
  window.closeRadWindow = () => byId('RadWindowWrapper_PopupSelectOriginCriteria')?.remove();
  window.setOriginCriterion = (text) => {
    control('lblOriginCriteria').textContent = text;
    control('hdfOriginCriteria').value = text;
  };

  function openCriterionWindow() {
    window.closeRadWindow();
    const wrapper = document.createElement('div');
    wrapper.id = 'RadWindowWrapper_PopupSelectOriginCriteria';
    wrapper.className = 'RadWindow RadWindow_Default rwNormalWindow';
    const source = `PopupSelectOriginCriteria.aspx?Form=${encodeURIComponent(control('cmbFormCO_Input').value)}`;
    wrapper.innerHTML = `<table class="rwTable" cellspacing="0"><tbody><tr class="rwTitleRow"><td class="rwTitle"><em>Origin criterion</em><a href="#" class="rwCloseButton" title="Close">×</a></td></tr><tr class="rwContentRow"><td class="rwWindowContent rwExternalContent"><iframe name="PopupSelectOriginCriteria" src="${source}" frameborder="0"></iframe></td></tr></tbody></table>`;
    form.appendChild(wrapper);
  }

  // --- tabs ---
  function selectTab(link) {
    const links = [...document.querySelectorAll('.rtsLink')];
    for (const other of links) {
      other.classList.toggle('rtsSelected', other === link);
      byId(other.dataset.view).style.display = other === link ? '' : 'none';
    }
    control('RadTabStrip1_ClientState').value = JSON.stringify({ selectedIndexes: [String(links.indexOf(link))] });
  }

  async function save() {
    const answer = await postback('btnSave');
    if (answer.reload) location.reload();
  }

  function search() {
    const query = new URLSearchParams({
      CertificateNumber: control('txtCertificateNumber').value,
      CustomsNumber: control('txtCustomsNumber').value,
      ReceiverName: control('txtReceiverName').value,
    });
    location.search = String(query);
  }

  const BUTTONS = {
    btnSearch_input: search,
    radbtnSelectTabGoods_input: () => selectTab(document.querySelectorAll('.rtsLink')[1]),
    btnAddItem_input: () => postback('btnAddItem'),
    btnClearItem_input: () => postback('btnClearItem'),
    btnRenumber_input: () => postback('btnRenumber'),
    btnAddRowCustomsNumber_input: () => postback('btnAddRowCustomsNumber'),
    btnSave_input: save,
    imgOriginCriteria: openCriterionWindow,
  };

  form.addEventListener('click', (event) => {
    const target = event.target;
    const item = target.closest('.rcbItem');
    if (item) {
      chosen(item.closest('.RadComboBoxDropDown').id.replace(/_DropDown$/, ''), item.textContent);
      closeSlides();
      return;
    }
    const cell = target.closest('.rcbArrowCell, .rcbInputCell');
    if (cell) {
      const box = cell.closest('.RadComboBox');
      const open = slideOf(box.id)?.style.display === 'block';
      if (open) closeSlides();
      else if (!byId(`${box.id}_Input`).disabled) openSlide(box.id);
      return;
    }
    closeSlides();
    const calendar = target.closest('.rcCalPopup');
    if (calendar) {
      event.preventDefault();
      const id = calendar.id.replace(/_popupButton$/, '');
      const shown = /^(\d{4})-(\d{2})/.exec(byId(id).value);
      const today = new Date();
      openCalendar(id, shown ? Number(shown[1]) : today.getFullYear(), shown ? Number(shown[2]) - 1 : today.getMonth());
      return;
    }
    if (!target.closest('.RadCalendar')) closeCalendar();
    const tab = target.closest('.rtsLink');
    if (tab) {
      event.preventDefault();
      selectTab(tab);
      return;
    }
    if (target.closest('.rwCloseButton')) {
      event.preventDefault();
      window.closeRadWindow();
      return;
    }
    const keep = target.closest('a[data-keep]');
    if (keep && form.action.includes('CertificateEdit')) {
      event.preventDefault();
      void postback('keep').then(() => location.assign(keep.href));
      return;
    }
    if (target.id?.startsWith(PREFIX)) void BUTTONS[target.id.slice(PREFIX.length)]?.();
  });

  form.addEventListener('mousedown', (event) => {
    if (event.target.closest('.rcbSlide')) event.preventDefault();
  });
  form.addEventListener('input', (event) => {
    const input = event.target;
    if (!input.classList.contains('rcbInput')) return;
    input.classList.remove('rcbEmptyMessage');
    openSlide(comboOf(input), input.value);
  });
  form.addEventListener('change', (event) => {
    const input = event.target;
    if (input.classList.contains('rcbInput')) typedInto(input);
    if (input.id.endsWith('_dateInput')) dateChanged(input);
  });
  form.addEventListener('focusin', (event) => {
    const input = event.target;
    if (!input.classList?.contains('rcbEmptyMessage') || input.readOnly) return;
    input.value = '';
    input.classList.remove('rcbEmptyMessage');
  });
  form.addEventListener('focusout', (event) => {
    const input = event.target;
    if (!input.classList?.contains('rcbInput') || input.value !== '' || input.disabled) return;
    input.value = '-- Select --';
    input.classList.add('rcbEmptyMessage');
  });
})();
