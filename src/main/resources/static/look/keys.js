/*
 * One key does what one button does: whatever says data-key="c" is pressed by "c", first within the row that has the
 * focus, then on the whole page. j and k go from row to row, g and a letter to another screen. Never while somebody
 * types, never with Ctrl or Alt, and not at all for who has turned it off.
 */
(() => {
  if (window.birleseKeys) return;
  const store = 'birlese.keys';
  let going = false;

  const typing = event =>
    event.composedPath().some(
      each => each.matches?.('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]')
    );
  const seen = element => element.checkVisibility?.() ?? element.offsetParent !== null;
  const names = () => [...document.querySelectorAll('#main .task-row a.name, #main .case-card a.name')].filter(seen);
  const row = () => document.activeElement?.closest('.task-row, .case-card');
  const called = key => `[data-key="${CSS.escape(key)}"]`;

  const step = by => {
    const all = names();
    const at = all.findIndex(name => name.closest('.task-row, .case-card') === row());
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    return Boolean(next);
  };

  const press = key => {
    const within = row()?.querySelector(called(key));
    const found = within ?? [...document.querySelectorAll(called(key))].find(each => seen(each) && !each.closest('.task-row'));
    if (!found) return false;
    if (found.matches('vaadin-text-field')) found.focus();
    else (found.matches('vaadin-side-nav-item') ? found.shadowRoot.querySelector('a') : found).click();
    return true;
  };

  const hear = event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
    if (event.key !== '?' && localStorage.getItem(store) === 'off') return;
    const key = event.key.toLowerCase();
    const done = going ? press('g ' + key) : key === 'j' ? step(1) : key === 'k' ? step(-1) : key !== 'g' && press(key);
    going = !going && key === 'g';
    if (done) event.preventDefault();
  };

  document.addEventListener('keydown', hear);
  window.birleseKeys = {
    on: () => localStorage.getItem(store) !== 'off',
    turn: on => (on ? localStorage.removeItem(store) : localStorage.setItem(store, 'off'))
  };
})();
