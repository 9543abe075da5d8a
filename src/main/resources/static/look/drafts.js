/*
 * What somebody types stays on their own device until the house has kept it: through a lost network, a session that has
 * run out, a house that starts again, a page that closes. When the form opens again, what had not arrived is handed in.
 * Nothing stays here once it has arrived, and nothing longer than a week.
 */
(() => {
  if (window.birleseDrafts) return;
  const prefix = 'birlese.draft.';
  const week = 7 * 24 * 3600 * 1000;
  const every = 10_000;

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

  const labels = (field, name) => [...field.querySelectorAll(name)].filter(each => each.checked).map(each => each.label);
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
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const fieldOf = event => event.target.closest?.('[id^="form-"]');
  const pathOf = field => field.id.slice('form-'.length);

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
      if (field && !before.has(pathOf(field))) before.set(pathOf(field), read(field));
    };
    const note = event => {
      const field = fieldOf(event);
      const value = field && read(field);
      if (value === undefined) return;
      const path = pathOf(field);
      answers[path] = { value, before: answers[path]?.before ?? before.get(path), at: Date.now(), number: ++count };
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
          before.delete(path);
        }
      }
      write();
    };
    const stop = () => {
      hurry();
      clearInterval(timer);
      removeEventListener('pagehide', hurry);
      removeEventListener('beforeunload', warn);
      view.removeEventListener('focusin', begin);
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
      for (const [path, answer] of Object.entries(answers)) {
        const field = view.querySelector('#' + CSS.escape('form-' + path));
        if (!field || same(read(field), answer.value)) delete answers[path];
        else answer.number = ++count;
      }
      write();
      if (waiting()) {
        const found = Object.entries(answers).map(([path, answer]) => ({ path, ...answer }));
        view.dispatchEvent(new CustomEvent('birlese-recovered', { detail: { found, count } }));
      }
    };

    const timer = setInterval(tell, every);
    addEventListener('pagehide', hurry);
    addEventListener('beforeunload', warn);
    view.addEventListener('focusin', begin);
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
