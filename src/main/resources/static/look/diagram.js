/* Draws a process with bpmn-js (its mark stays in sight, as its licence asks) and lays the facts of one case over it. */
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
    mark.className = 'token ' + kind;
    mark.textContent = text;
    mark.title = label;
    return mark;
  };

  const opener = (host, box, label) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'opens';
    button.textContent = '+';
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () =>
      host.dispatchEvent(new CustomEvent('open-box', { detail: { box } })));
    return button;
  };

  const lay = (host, bpmn, facts) => {
    const overlays = bpmn.get('overlays');
    const canvas = bpmn.get('canvas');
    const known = id => bpmn.get('elementRegistry').get(id);
    const gone = new Set(facts.visited);
    facts.visited.filter(known).forEach(id => canvas.addMarker(id, 'visited'));
    bpmn.get('elementRegistry')
      .filter(each => each.type === 'bpmn:SequenceFlow' && !each.labelTarget)
      .filter(flow => gone.has(flow.source.id) && (gone.has(flow.target.id) || facts.active.includes(flow.target.id)))
      .forEach(flow => canvas.addMarker(flow.id, 'visited'));
    facts.active.filter(known).forEach(id => canvas.addMarker(id, 'active'));
    Object.entries(facts.tokens).filter(([id]) => known(id)).forEach(([id, token]) =>
      overlays.add(id, { position: { top: -13, left: -13 }, html: badge(token.count, 'here', token.label) }));
    Object.entries(facts.incidents).filter(([id]) => known(id)).forEach(([id, label]) =>
      overlays.add(id, { position: { top: -13, right: 13 }, html: badge('!', 'stuck', label) }));
    Object.entries(facts.goes || {}).filter(([id]) => known(id)).forEach(([id, label]) =>
      overlays.add(id, { position: { bottom: 10, left: -13 }, html: badge('− ' + label, 'goes', label) }));
    Object.entries(facts.comes || {}).filter(([id]) => known(id)).forEach(([id, label]) =>
      overlays.add(id, { position: { bottom: 10, left: -13 }, html: badge('+ ' + label, 'comes', label) }));
    Object.entries(facts.opens).filter(([id]) => known(id)).forEach(([id, label]) =>
      overlays.add(id, { position: { bottom: 14, right: 26 }, html: opener(host, id, label) }));
  };

  window.birleseDiagram = {
    async show(host, xml, facts) {
      host.bpmn?.destroy();
      host.bpmn = viewer(host);
      await host.bpmn.importXML(xml);
      lay(host, host.bpmn, facts);
      this.fit(host);
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
