/*
 * Ballots are keyed faster than a bad link answers. Each goes to the device first and from there to the house, again and
 * again until the house has it: whoever keys never waits, and a lost network, session or page loses none. The house knows
 * a ballot by the name it gets here, so that it counts once however often it arrives.
 */
(() => {
  if (window.birleseKeying) return;
  const prefix = 'birlese.keying.';
  const again = 5_000;

  const stored = key => {
    try {
      return JSON.parse(localStorage.getItem(prefix + key)) ?? [];
    } catch {
      return [];
    }
  };
  const store = (key, ballots) => {
    try {
      if (ballots.length) localStorage.setItem(prefix + key, JSON.stringify(ballots));
      else localStorage.removeItem(prefix + key);
    } catch {
      // A full or forbidden store must not get in the way of keying.
    }
  };
  /* Pages without a secure connection have no randomUUID. */
  const name = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map(each => each.toString(16).padStart(2, '0')).join('');
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };
  const numberOf = serial => Number(serial.trim().split('-').pop()) || 0;

  const start = (view, key, next) => {
    const serial = view.querySelector('#serial');
    const marks = view.querySelector('#marks');
    let waiting = stored(key);

    const at = field => {
      field.focus();
      field.inputElement.select();
    };
    const send = ballot => view.dispatchEvent(new CustomEvent('birlese-ballot', { detail: ballot }));
    const sendAll = () => (view.isConnected ? waiting.forEach(send) : clearInterval(timer));
    const show = number => {
      serial.value = number ? String(number) : '';
      marks.value = '';
      at(serial);
    };
    const enter = () => {
      if (!marks.value.trim()) return;
      const ballot = { id: name(), serial: serial.value, marks: marks.value };
      waiting.push(ballot);
      store(key, waiting);
      show(numberOf(ballot.serial) + 1);
      send(ballot);
    };
    const done = id => {
      waiting = waiting.filter(ballot => ballot.id !== id);
      store(key, waiting);
    };

    serial.addEventListener('keydown', event => event.key === 'Enter' && at(marks));
    marks.addEventListener('keydown', event => event.key === 'Enter' && enter());
    view.querySelectorAll('[data-marks]').forEach(button =>
      button.addEventListener('click', () => {
        marks.value = button.dataset.marks;
        enter();
      })
    );
    view.birleseKeying = {
      done,
      again: (number, typed) => {
        show(number);
        marks.value = typed;
        at(marks);
      }
    };
    const timer = setInterval(sendAll, again);
    /* The page moves its content about once more after it has arrived, and what is moved loses the focus. */
    requestAnimationFrame(() => requestAnimationFrame(() => show(next)));
    sendAll();
  };

  window.birleseKeying = { start };
})();
