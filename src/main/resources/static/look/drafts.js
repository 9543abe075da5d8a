/*
 * What somebody types stays on their own device until the house has kept it: through a lost network, a session that has
 * run out, a house that starts again, a page that closes. When the form opens again, what had not arrived is handed in.
 * Nothing stays here once it has arrived, so whoever signs out then leaves nothing behind. What has not arrived waits for
 * the same account to open the form again; the first page opened after a week throws it away.
 */
(() => {
  if (window.birleseDrafts) return;
  const prefix = 'birlese.draft.';
  const week = 7 * 24 * 3600 * 1000;
  const every = 10_000;
  const begins = ['focusin', 'pointerdown', 'keydown'];

  const stored = key => {
    try {
      return JSON.parse(localStorage.getItem(prefix + key)) ?? {};
    } catch {
      return {};
    }
  };
  const store = (key, answers) => {
    try {
      if (Object.keys(answers).length) localStorage.setItem(prefix + key, JSON.stringify(answers));
      else localStorage.removeItem(prefix + key);
    } catch {
      // A full or forbidden store must not get in the way of typing.
    }
  };
  const newest = answers => Math.max(0, ...Object.values(answers).map(answer => answer.at));
  const tidy = () =>
    Object.keys(localStorage)
      .filter(name => name.startsWith(prefix))
      .map(name => name.slice(prefix.length))
      .filter(key => newest(stored(key)) < Date.now() - week)
      .forEach(key => store(key, {}));

  const wordsOf = choice => (choice.label || choice.querySelector('label')?.textContent || '').trim();
  const labels = (field, name) => [...field.querySelectorAll(name)].filter(each => each.checked).map(wordsOf);
  const readers = {
    'vaadin-text-field': field => field.value,
    'vaadin-text-area': field => field.value,
    'vaadin-date-picker': field => field.value,
    'vaadin-time-picker': field => field.value,
    'vaadin-date-time-picker': field => field.value,
    'vaadin-checkbox': field => field.checked,
    'vaadin-radio-group': field => labels(field, 'vaadin-radio-button')[0] ?? '',
    'vaadin-checkbox-group': field => labels(field, 'vaadin-checkbox'),
    'vaadin-select': field => (field.value ? field.querySelector('vaadin-select-value-button')?.textContent.trim() : ''),
    'vaadin-combo-box': field => field.selectedItem?.label ?? '',
    'vaadin-multi-select-combo-box': field => field.selectedItems.map(item => item.label)
  };
  const read = field => readers[field.localName]?.(field);
  /* A figure is the same however it is spaced. */
  const figure = text => text.replace(/\s/g, '').replace(',', '.').replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  const meant = (field, value) => JSON.stringify(field.classList.contains('form-amount') ? figure(value) : value);
  /* Short enough to keep one for every keystroke. */
  const print = text => {
    let sum = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    return text.length + ':' + (sum >>> 0).toString(36);
  };
  const fieldOf = event => event.target.closest?.('[id^="form-"]');
  const rowsOf = element => {
    const card = element.closest('[data-row]');
    return card ? [...rowsOf(card.parentElement), card.dataset.row] : [];
  };
  /* Numbers of rows change when one is removed, their names do not. */
  const pathOf = field => {
    const rows = rowsOf(field);
    return field.id.slice('form-'.length).replace(/\[\d+]/g, () => `[#${rows.shift()}]`);
  };
  const reachesTheHouse = () => !['reconnecting', 'connection-lost'].includes(window.Vaadin?.connectionState?.state);

  const watched = new Map();

  const watch = (view, key) => {
    watched.get(key)?.stop();
    const before = new Map();
    let answers = stored(key);
    let count = 0;
    let writing = 0;

    const write = () => {
      clearTimeout(writing);
      writing = 0;
      store(key, answers);
    };
    const soon = () => (writing ||= setTimeout(write, 250));
    const waiting = () => Object.keys(answers).length > 0;

    const begin = event => {
      const field = fieldOf(event);
      if (field && !answers[pathOf(field)]) before.set(pathOf(field), read(field));
    };
    const note = event => {
      const field = fieldOf(event);
      const value = field && read(field);
      if (value === undefined) return;
      const path = pathOf(field);
      const known = answers[path] ?? { before: before.get(path), passed: [] };
      const number = ++count;
      /* The house keeps a word half written; what it had by then is no other's answer. */
      if (reachesTheHouse()) known.passed.push([number, print(meant(field, value))]);
      answers[path] = { ...known, value, at: Date.now(), number };
      soon();
    };
    const tell = () => !left() && waiting() && view.dispatchEvent(new CustomEvent('birlese-edited', { detail: count }));
    const hurry = () => writing && write();
    const warn = event => {
      if (left()) return;
      hurry();
      if (waiting() && !document.querySelector('.v-system-error')) event.preventDefault();
    };

    const kept = upTo => {
      for (const [path, answer] of Object.entries(answers)) {
        if (answer.number <= upTo) {
          delete answers[path];
          before.set(path, answer.value);
        } else {
          const last = Math.max(0, ...answer.passed.map(([number]) => number).filter(number => number <= upTo));
          answer.passed = answer.passed.filter(([number]) => number >= last);
        }
      }
      write();
    };
    const stop = () => {
      hurry();
      clearInterval(timer);
      connection?.removeStateChangeListener(sayWhetherOffline);
      removeEventListener('online', sayWhetherOffline);
      removeEventListener('offline', sayWhetherOffline);
      removeEventListener('pagehide', hurry);
      removeEventListener('beforeunload', warn);
      begins.forEach(name => view.removeEventListener(name, begin));
      view.removeEventListener('input', note);
      view.removeEventListener('change', note);
      view.removeEventListener('change', later);
      view.removeEventListener('focusout', later);
    };
    /* Whoever has left the form has been asked then. */
    const left = () => {
      if (!view.isConnected) stop();
      return !view.isConnected;
    };
    const drop = () => {
      answers = {};
      stop();
    };
    const later = () => setTimeout(tell);

    const handIn = () => {
      const fields = new Map([...view.querySelectorAll('[id^="form-"]')].map(field => [pathOf(field), field]));
      for (const [path, answer] of Object.entries(answers)) {
        const field = fields.get(path);
        const now = field && meant(field, read(field));
        if (field && now === meant(field, answer.value)) delete answers[path];
        else answer.number = ++count;
        if (answer.passed.some(([, mark]) => field && mark === print(now))) answer.before = read(field);
      }
      write();
      if (waiting()) {
        const found = Object.entries(answers).map(([path, answer]) => ({ path, ...answer }));
        view.dispatchEvent(new CustomEvent('birlese-recovered', { detail: { found, count } }));
      }
    };

    const connection = window.Vaadin?.connectionState;
    const offline = view.querySelector('.form-offline');
    const sayWhetherOffline = () => {
      if (offline) offline.hidden = reachesTheHouse() && navigator.onLine;
    };

    const timer = setInterval(tell, every);
    sayWhetherOffline();
    connection?.addStateChangeListener(sayWhetherOffline);
    addEventListener('online', sayWhetherOffline);
    addEventListener('offline', sayWhetherOffline);
    addEventListener('pagehide', hurry);
    addEventListener('beforeunload', warn);
    begins.forEach(name => view.addEventListener(name, begin));
    view.addEventListener('input', note);
    view.addEventListener('change', note);
    view.addEventListener('change', later);
    view.addEventListener('focusout', later);
    view.birleseDraft = { kept };
    watched.set(key, { stop, drop });
    requestAnimationFrame(() => requestAnimationFrame(handIn));
  };

  tidy();
  const forget = key => {
    watched.get(key)?.drop();
    watched.delete(key);
    store(key, {});
  };

  window.birleseDrafts = { watch, forget };
})();
