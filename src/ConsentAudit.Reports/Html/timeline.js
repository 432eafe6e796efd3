// Trackers against the moment of choice: a band for each phase, a line for each tracker, a mark where it was first seen.

const LINE = 18;
const HEAD = 46;
const NAMES = 236;
const NARROWEST = 126;
const MOST_LINES = 250;
const PHASE = Object.fromEntries(names.phase.map((name, i) => [name, i]));
const MAIN = ['before-consent', 'after-reject', 'after-accept'].map(name => PHASE[name]);
// Where no consent stood: a tracker that needs one is ringed there. Saved settings and a purpose granted alone are left to the rules.
const WITHOUT = new Set(['before-consent', 'after-reject', 'after-withdrawal', 'after-scroll', 'after-browsing', 'after-close'].map(name => PHASE[name]));
const CHOICE_OF = { 'after-reject': 'reject', 'after-accept': 'accept', withdrawing: 'withdraw', 'after-withdrawal': 'withdraw', 'after-save': 'save', 'after-close': 'close', 'after-grant': 'grant' };

const SHAPES = {
  advertising: 'M0 -5 L5 4 L-5 4 Z',
  audience: 'M-4.2 -4.2 H4.2 V4.2 H-4.2 Z',
  social: 'M0 -5.6 L5.6 0 L0 5.6 L-5.6 0 Z',
  embed: 'M-5 -4 L5 -4 L0 5 Z',
  personalisation: 'M-1.7 -5 H1.7 V-1.7 H5 V1.7 H1.7 V5 H-1.7 V1.7 H-5 V-1.7 H-1.7 Z',
  necessary: 'M-3.5 0 a3.5 3.5 0 1 0 7 0 a3.5 3.5 0 1 0 -7 0',
  'consent-record': 'M-5 -2 H5 V2 H-5 Z',
  unknown: 'M-4.6 0 a4.6 4.6 0 1 0 9.2 0 a4.6 4.6 0 1 0 -9.2 0 M-2 0 a2 2 0 1 1 4 0 a2 2 0 1 1 -4 0',
};

const mark = purpose => svg('path', { class: 'm-' + purpose, d: SHAPES[purpose] ?? SHAPES.unknown });

function trackersOf(detail, read) {
  return detail.trackers.map(t => ({
    kind: t[0], name: read(t[1]), host: read(t[2]), party: t[3], owner: read(t[4]), purpose: t[5], needs: t[6],
    seen: new Map(t[7]), days: t[8], setBy: read(t[9]), cloakedAs: read(t[10]), why: read(t[11]), times: read(t[12]),
  })).sort((a, b) => rank(a) - rank(b) || a.purpose - b.purpose || first(a) - first(b));
}

const rank = tracker => (tracker.needs === true ? 0 : tracker.needs === null ? 1 : 2);
const first = tracker => Math.min(...[...tracker.seen].map(([phase, ms]) => phase * 1e7 + (ms ?? 0)), Infinity);

// A band lasts from the choice that begins it to the last first sight in it.
function bandsOf(detail, trackers, read) {
  const phases = names.phase.map((_, i) => i).filter(phase => MAIN.includes(phase) || detail.phases.includes(phase) || trackers.some(t => t.seen.has(phase)));
  return phases.map(phase => {
    const moments = trackers.map(t => t.seen.get(phase)).filter(ms => ms !== null && ms !== undefined);
    const role = CHOICE_OF[names.phase[phase]];
    const choice = role === undefined ? undefined : detail.choices.find(c => read(c[0]) === role)?.[2];
    const next = phase === PHASE['before-consent'] ? detail.choices.filter(c => ['reject', 'accept'].includes(read(c[0]))).map(c => c[2]) : [];
    const start = Math.min(phase === 0 ? 0 : choice ?? Infinity, ...moments);
    const from = Number.isFinite(start) ? start : 0;
    return { phase, choice, from, to: Math.max(from + 1000, ...moments, ...next), observed: detail.phases.includes(phase), count: trackers.filter(t => t.seen.has(phase)).length };
  });
}

function drawBand(band, x, width, height) {
  const shape = band.observed ? (WITHOUT.has(band.phase) ? 'band without' : 'band') : 'band unseen';
  const parts = [svg('rect', { class: shape, x, y: HEAD, width: width - 4, height }),
    svg('text', { class: 'phase', x, y: 14 }, cut(word('Phase', 'phase', band.phase), (width - 8) / 6.9))];
  if (!band.observed) {
    parts.push(svg('text', { class: 'faint', x: x + 4, y: 40 }, w('word.notObserved')));
  } else {
    parts.push(svg('text', { class: 'faint', x, y: 40 }, clock(Math.round(band.from))), svg('text', { class: 'faint', x: x + width - 6, y: 40, 'text-anchor': 'end' }, clock(Math.round(band.to))));
  }
  if (band.observed && !band.count) {
    parts.push(svg('text', { class: 'faint', x: x + (width - 4) / 2, y: HEAD + Math.min(height / 2 + 4, 60), 'text-anchor': 'middle' }, w('html.time.nothing')));
  }
  if (band.observed && band.choice !== undefined) {
    const at = x + 4 + Math.max(0, (band.choice - band.from) / (band.to - band.from)) * (width - 12);
    parts.push(svg('path', { class: 'choice', d: `M${at} ${HEAD - 4} V${HEAD + height}` }), svg('text', { class: 'flag', x, y: 27 }, '▼ ' + w('html.time.choice')));
  }
  return parts;
}

const cut = (text, longest) => (text.length > longest ? text.slice(0, Math.max(1, Math.floor(longest) - 1)) + '…' : text);

function drawTimes(drawing, trackers, bands, width) {
  const height = trackers.length * LINE + 6;
  const each = (width - NAMES) / bands.length;
  drawing.setAttribute('width', width);
  drawing.setAttribute('height', HEAD + height);
  drawing.setAttribute('viewBox', `0 0 ${width} ${HEAD + height}`);
  drawing.replaceChildren(...bands.flatMap((band, i) => drawBand(band, NAMES + i * each, each, height)));
  trackers.forEach((tracker, line) => {
    const y = HEAD + 3 + line * LINE + LINE / 2;
    const purpose = names.purpose[tracker.purpose];
    const title = [tracker.name, tracker.host, tracker.owner].filter(Boolean).join(' · ');
    const row = svg('g', { class: 'tracker' }, svg('title', null, cut(title, 300)),
      svg('rect', { class: 'hover', x: 0, y: y - LINE / 2, width, height: LINE }),
      svg('g', { transform: `translate(9 ${y})` }, mark(purpose)),
      svg('text', { x: 20, y: y + 4 }, cut((tracker.owner ? tracker.owner + ' · ' : '') + tracker.name, 31)));
    bands.forEach((band, i) => {
      if (!tracker.seen.has(band.phase)) {
        return;
      }
      const ms = tracker.seen.get(band.phase);
      const x = NAMES + i * each + 4 + (ms === null ? 0 : (ms - band.from) / (band.to - band.from)) * (each - 16) + 2;
      row.append(svg('g', { transform: `translate(${x} ${y})` },
        tracker.needs === true && WITHOUT.has(band.phase) ? svg('circle', { class: 'ring', r: 8 }) : '', mark(purpose)));
    });
    drawing.append(row);
  });
}

function timesDrawing(trackers, bands) {
  const drawn = trackers.slice(0, MOST_LINES);
  const drawing = svg('svg', { class: 'times', role: 'img', 'aria-label': w('html.time.drawing') });
  const place = scroller(w('html.time'), drawing);
  const least = NAMES + bands.length * NARROWEST;
  let width = 0;
  new ResizeObserver(() => {
    const now = Math.max(least, Math.floor(place.clientWidth));
    if (now !== width && place.clientWidth > 0) {
      width = now;
      drawTimes(drawing, drawn, bands, width);
    }
  }).observe(place);
  return place;
}

function trackerTable(trackers, bands) {
  const headings = ['column.name', 'column.kind', 'column.host', 'column.party', 'column.owner', 'column.purpose', 'column.needsConsent'].map(key => w(key));
  const rest = ['column.days', 'column.setBy', 'column.cloakedAs', 'column.seen', 'column.why'].map(key => w(key));
  const moment = (tracker, band) => {
    const ms = tracker.seen.get(band.phase);
    return ms === undefined ? (band.observed ? '' : el('span', { class: 'muted' }, w('word.notObserved'))) : ms === null ? w('word.seen') : clock(ms);
  };
  const rows = trackers.map(t => [
    foreign(t.name), word('TrackerKind', 'kind', t.kind), foreign(t.host, { dir: 'ltr' }), word('Party', 'party', t.party), foreign(t.owner),
    word('Purpose', 'purpose', t.purpose), w(t.needs === null ? 'word.unknown' : t.needs ? 'word.yes' : 'word.no'),
    ...bands.map(band => moment(t, band)),
    t.days === null ? '' : decimal(t.days), foreign(t.setBy, { dir: 'ltr' }), foreign(t.cloakedAs, { dir: 'ltr' }), foreign(t.times), foreign(t.why, { lang: 'en' }),
  ]);
  return table([...headings, ...bands.map(band => word('Phase', 'phase', band.phase)), ...rest], rows, { class: 'tight' });
}

function timeSection(detail, read) {
  const section = el('section', { class: 'card' }, el('h3', null, w('html.time')));
  const trackers = trackersOf(detail, read);
  if (!trackers.length) {
    section.append(el('p', null, w(detail.failure ? 'html.failed' : 'html.time.none')));
    return section;
  }
  const bands = bandsOf(detail, trackers, read);
  const purposes = [...new Set(trackers.map(t => t.purpose))].sort((a, b) => a - b);
  const key = drawing => svg('svg', { class: 'key', viewBox: '-10 -10 20 20', 'aria-hidden': 'true', focusable: 'false' }, drawing);
  const inTable = el('details', { class: 'more' }, el('summary', null, w('html.time.table', trackers.length)));
  inTable.addEventListener('toggle', () => inTable.append(scroller(w('html.time'), trackerTable(trackers, bands))), { once: true });
  section.append(el('p', { class: 'muted tiny' }, w('html.time.about')),
    el('ul', { class: 'keys', 'aria-label': w('html.time.purposes') },
      purposes.map(purpose => el('li', null, key(mark(names.purpose[purpose])), word('Purpose', 'purpose', purpose))),
      el('li', null, key(svg('circle', { class: 'ring', r: 8 })), w('html.time.alarm'))),
    timesDrawing(trackers, bands),
    trackers.length > MOST_LINES ? el('p', { class: 'muted' }, w('html.time.cut', MOST_LINES, trackers.length)) : '',
    inTable);
  return section;
}
