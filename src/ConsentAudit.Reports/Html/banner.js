// The banner: its picture with the controls outlined and numbered, and the list that says the same in words.

const MARGIN = 26;
const TAG = 18;

function overlaps(a, b) {
  return Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));
}

// Around the box, nearest first; taken is where it hides least of other labels, then of other controls.
function placeTag(box, width, taken, boxes, frame) {
  const spots = [];
  for (const y of [box.y - TAG, box.y + box.h]) {
    for (const x of [box.x, box.x + box.w - width, box.x + (box.w - width) / 2]) {
      spots.push({ x, y });
    }
  }
  spots.push({ x: box.x + box.w, y: box.y }, { x: box.x - width, y: box.y }, { x: box.x, y: box.y }, { x: box.x, y: box.y - 2 * TAG }, { x: box.x, y: box.y + box.h + TAG });
  let best = null;
  for (const spot of spots) {
    const tag = { x: Math.min(Math.max(spot.x, frame.x), frame.x + frame.w - width), y: Math.min(Math.max(spot.y, frame.y), frame.y + frame.h - TAG), w: width, h: TAG };
    const cost = taken.reduce((sum, other) => sum + 20 * overlaps(tag, other), 0) + boxes.reduce((sum, other) => sum + overlaps(tag, other), 0);
    if (best === null || cost < best.cost - 0.01) {
      best = { ...tag, cost };
    }
  }
  return best;
}

// The part of the window that is shown: the picture's own, else what the controls take up.
function shownBox(banner, outlined) {
  if (banner.box && banner.box[2] > 0 && banner.box[3] > 0) {
    return banner.box;
  }
  if (!outlined.length) {
    return null;
  }
  const [left, top] = [0, 1].map(k => Math.min(...outlined.map(c => c[3][k])) - 12);
  return [left, top, Math.max(...outlined.map(c => c[3][0] + c[3][2])) + 12 - left, Math.max(...outlined.map(c => c[3][1] + c[3][3])) + 12 - top];
}

function drawOverlay(overlay, outlined, view, width) {
  const scale = width / view[2];
  const height = view[3] * scale;
  const frame = { x: -MARGIN, y: -MARGIN, w: width + 2 * MARGIN, h: height + 2 * MARGIN };
  const boxes = outlined.map(c => ({ x: (c[3][0] - view[0]) * scale, y: (c[3][1] - view[1]) * scale, w: c[3][2] * scale, h: c[3][3] * scale }));
  const taken = [];
  overlay.setAttribute('viewBox', `${frame.x} ${frame.y} ${frame.w} ${frame.h}`);
  overlay.setAttribute('width', frame.w);
  overlay.setAttribute('height', frame.h);
  overlay.replaceChildren();
  const tags = outlined.map((control, i) => {
    const box = boxes[i];
    const text = control.number + ' ' + word('ControlRole', 'role', control[0]);
    const role = 'r-' + names.role[control[0]];
    overlay.append(svg('rect', { class: 'halo', x: box.x, y: box.y, width: box.w, height: box.h, rx: 3 }), svg('rect', { class: 'outline ' + role, 'data-control': control.number, x: box.x, y: box.y, width: box.w, height: box.h, rx: 3 }));
    const tag = placeTag(box, Math.ceil(text.length * 6.5) + 12, taken, boxes.filter((_, k) => k !== i), frame);
    taken.push(tag);
    return svg('g', { class: 'tag ' + role, 'data-control': control.number },
      svg('rect', { x: tag.x, y: tag.y, width: tag.w, height: TAG, rx: 3 }),
      svg('text', { x: tag.x + tag.w / 2, y: tag.y + 13, 'text-anchor': 'middle' }, text));
  });
  overlay.append(...tags);
}

function figure(banner, outlined, page, folder) {
  const view = shownBox(banner, outlined);
  if (!view) {
    return null;
  }
  const encoded = banner.picture === null ? null : document.getElementById('i' + banner.picture)?.textContent;
  const [natural] = encoded ? banner.size : [Math.min(720, view[2])];
  const overlay = svg('svg', { class: 'overlay', 'aria-hidden': 'true', focusable: 'false' });
  const under = encoded
    ? el('img', { src: 'data:image/jpeg;base64,' + encoded, width: banner.size[0], height: banner.size[1], decoding: 'async', alt: w('html.banner.alt', page.u) })
    : svg('svg', { class: 'sketch', viewBox: `0 0 ${view[2]} ${view[3]}`, width: natural, role: 'img', 'aria-label': w('html.banner.sketch') });
  const stage = el('div', { class: 'stage' }, under, overlay);
  let drawn = 0;
  new ResizeObserver(() => {
    const width = under.getBoundingClientRect().width;
    if (width > 0 && Math.abs(width - drawn) > 0.5) {
      drawn = width;
      drawOverlay(overlay, outlined, view, width);
    }
  }).observe(under);
  return el('figure', null, stage, el('figcaption', { class: 'muted tiny' },
    w(encoded ? 'html.banner.caption' : 'html.banner.sketch'), ' ', banner.file ? fileLink(folder + banner.file, w('html.banner.open')) : null));
}

function controlTable(controls) {
  const pair = number => (number === null ? '–' : decimal(number));
  const columns = [
    ['column.number', c => String(c.number)],
    ['html.control.role', c => word('ControlRole', 'role', c[0])],
    ['html.control.label', c => (c.label ? foreign(c.label) : w('html.control.noLabel'))],
    ['html.control.layer', c => String(c[2])],
    ['html.control.font', c => pair(c[4])],
    ['html.control.contrast', c => pair(c[5])],
  ];
  // Columns that would be empty from top to bottom are left out.
  if (controls.some(c => c[6] !== null)) {
    columns.push(['html.control.state', c => (c[6] === null ? '–' : w(c[6] ? 'html.control.on' : 'html.control.off'))]);
  }
  if (controls.some(c => c[7] !== null)) {
    columns.push(['html.control.clicks', c => c[7] ?? '–']);
  }
  const shown = table(columns.map(([key]) => w(key)), controls.map(c => columns.map(([, cell]) => cell(c))), { class: 'controls' });
  [...shown.tBodies[0].rows].forEach((row, i) => row.setAttribute('data-control', controls[i].number));
  return shown;
}

// A row of the list and its outline light up together.
function linkUp(section) {
  const light = (event, on) => {
    const number = event.target.closest('[data-control]')?.getAttribute('data-control');
    for (const node of number ? section.querySelectorAll(`[data-control="${number}"]`) : []) {
      node.classList.toggle('lit', on);
    }
  };
  section.addEventListener('mouseover', event => light(event, true));
  section.addEventListener('mouseout', event => light(event, false));
}

function bannerSection(detail, page, read) {
  const section = el('section', { class: 'card' }, el('h3', null, w('html.banner')));
  const { banner } = detail;
  if (!banner) {
    section.append(el('p', null, w(!detail.failure && detail.phases.includes(0) ? 'html.banner.none' : 'html.banner.notSeen')));
    return section;
  }
  const controls = banner.controls.map((control, i) => Object.assign(control, { number: i + 1, label: read(control[1]) }));
  const view = banner.box;
  const outlined = controls.filter(c => c[2] === 1 && c[3][2] > 0 && c[3][3] > 0
    && (!view || (c[3][0] < view[0] + view[2] && c[3][0] + c[3][2] > view[0] && c[3][1] < view[1] + view[3] && c[3][1] + c[3][3] > view[1])));
  const text = read(banner.text);
  const facts = [
    ['platform', page.p ? foreign(page.p) : w('word.unrecognised')],
    ['language', banner.language === null ? '–' : foreign(read(banner.language))],
    ['after', banner.after === null ? '–' : clock(banner.after)],
    ['blocks', w(banner.blocks ? 'word.yes' : 'word.no')],
  ];
  if (banner.frame !== null) {
    facts.push(['frame', foreign(read(banner.frame), { dir: 'ltr' })]);
  }
  section.append(
    el('dl', { class: 'line' }, facts.map(([key, value]) => el('div', null, el('dt', null, w('html.banner.' + key)), el('dd', null, value)))),
    // A banner as wide as the window has its list below it.
    el('div', { class: view && view[2] > 2.6 * view[3] && banner.size?.[0] > 500 ? 'beside below' : 'beside' },
      figure({ ...banner, file: read(banner.file) }, outlined, page, read(detail.evidence)) ?? '',
      el('div', { class: 'list' }, el('h4', null, w('html.controls')),
        controls.length ? scroller(w('html.controls'), controlTable(controls)) : el('p', { class: 'muted' }, w('html.control.noControls')),
        text ? el('details', null, el('summary', null, w('html.banner.text')), el('blockquote', null, el('bdi', null, text))) : '')));
  linkUp(section);
  return section;
}
