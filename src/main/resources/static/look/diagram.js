/*
 * Draws a process with bpmn-js (its mark stays in sight, as its licence asks) and lays facts over it: of one case, of all
 * that stand there, or what a version changed.
 */
(() => {
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const viewer = host =>
    new BpmnJS({
      container: host,
      zoomScroll: { enabled: false },
      bpmnRenderer: {
        defaultFillColor: colour('--b-surface'),
        defaultStrokeColor: colour('--b-ink'),
        defaultLabelColor: colour('--b-ink')
      },
      textRenderer: { defaultStyle: { fontFamily: colour('--b-font'), fontSize: 12 } }
    });

  const badge = (text, kind, label) => {
    const mark = document.createElement('span');
    mark.className = kind;
    mark.textContent = text;
    mark.title = label;
    return mark;
  };

  const open = (host, box) => host.dispatchEvent(new CustomEvent('open-box', { detail: { box } }));

  const opener = (host, box, text, kind, label) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = kind;
    button.dataset.box = box;
    button.textContent = text;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => open(host, box));
    return button;
  };

  const lay = (host, bpmn, facts) => {
    const overlays = bpmn.get('overlays');
    const canvas = bpmn.get('canvas');
    const known = id => bpmn.get('elementRegistry').get(id);
    const mark = (id, kind) => {
      canvas.addMarker(id, kind);
      host.marked.push([id, kind]);
    };
    const gone = new Set(facts.visited);
    facts.visited.filter(known).forEach(id => mark(id, 'visited'));
    bpmn.get('elementRegistry')
      .filter(each => each.type === 'bpmn:SequenceFlow' && !each.labelTarget)
      .filter(flow => gone.has(flow.source.id) && (gone.has(flow.target.id) || facts.active.includes(flow.target.id)))
      .forEach(flow => mark(flow.id, 'visited'));
    facts.active.filter(known).forEach(id => mark(id, 'active'));
    Object.entries(facts.tokens).filter(([id]) => known(id)).forEach(([id, token]) =>
      overlays.add(id, { position: { top: -13, left: -13 }, html: facts.picks
        ? opener(host, id, token.count, 'token here', token.label)
        : badge(token.count, 'token here', token.label) }));
    Object.entries(facts.incidents).filter(([id]) => known(id)).forEach(([id, label]) =>
      overlays.add(id, { position: { top: -13, right: 13 }, html: badge('!', 'token stuck', label) }));
    Object.entries(facts.goes || {}).filter(([id]) => known(id)).forEach(([id, label]) =>
      overlays.add(id, { position: { bottom: 10, left: -13 }, html: badge('− ' + label, 'token goes', label) }));
    Object.entries(facts.comes || {}).filter(([id]) => known(id)).forEach(([id, label]) =>
      overlays.add(id, { position: { bottom: 10, left: -13 }, html: badge('+ ' + label, 'token comes', label) }));
    Object.entries(facts.opens).filter(([id]) => known(id)).forEach(([id, label]) =>
      overlays.add(id, { position: { bottom: 14, right: 26 }, html: opener(host, id, '+', 'opens', label) }));
    Object.entries(facts.heat).filter(([id]) => known(id)).forEach(([id, heat]) => {
      mark(id, 'heat-' + heat.level);
      overlays.add(id, { position: { top: -14, left: 14 }, html: badge(heat.text, 'heat-mark', heat.label) });
    });
    if (facts.picks) Object.keys(facts.tokens).filter(known).forEach(id => mark(id, 'pick'));
    Object.entries(facts.marks).filter(([id]) => known(id)).forEach(([id, change]) => {
      mark(id, change.look);
      if (!known(id).waypoints) {
        overlays.add(id, { position: { top: -13, left: -13 }, html: badge(change.sign, 'token ' + change.look, change.label) });
      }
    });
  };

  /* Takes off what was laid before, and gives the focus back to where it was. */
  const layAnew = (host, facts) => {
    const focused = host.contains(document.activeElement) ? document.activeElement.dataset.box : undefined;
    host.bpmn.get('overlays').clear();
    host.marked.forEach(([id, kind]) => host.bpmn.get('canvas').removeMarker(id, kind));
    host.marked = [];
    lay(host, host.bpmn, facts);
    if (focused) host.querySelector(`button[data-box="${focused}"]`)?.focus();
  };

  window.birleseDiagram = {
    async show(host, xml, facts) {
      host.bpmn?.destroy();
      host.bpmn = viewer(host);
      host.marked = [];
      host.facts = facts;
      host.isDrawn = false;
      await host.bpmn.importXML(xml);
      host.isDrawn = true;
      lay(host, host.bpmn, host.facts);
      host.bpmn.get('eventBus').on('element.click', click => {
        if (host.facts.picks && host.facts.tokens[click.element.id]) open(host, click.element.id);
      });
      this.fit(host);
    },
    /* The picture stays as far away and where it is. */
    update(host, facts) {
      const isNew = JSON.stringify(facts) !== JSON.stringify(host.facts);
      host.facts = facts;
      if (isNew && host.isDrawn) layAnew(host, facts);
    },
    fit(host) {
      host.bpmn?.get('canvas').zoom('fit-viewport', 'auto');
    },
    zoom(host, by) {
      const canvas = host.bpmn?.get('canvas');
      canvas?.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * by)));
    }
  };
})();
