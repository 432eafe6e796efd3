// Findings with their exhibits, the gravest first; a fold for each, opened where somebody has to act.

const MOST_EXHIBITS = 200;

function exhibitTable(exhibits, folder, read) {
  const rows = exhibits.slice(0, MOST_EXHIBITS).map(([visit, phase, ms, kind, what, file]) => [
    foreign(read(what)), known('exhibit', read(kind)), word('VisitKind', 'visit', visit), word('Phase', 'phase', phase), clock(ms),
    read(file) ? fileLink(folder + read(file), read(file)) : '–',
  ]);
  const shown = table(['what', 'kind', 'visit', 'moment', 'at', 'file'].map(name => w('html.exhibit.' + name)), rows, { class: 'tight' });
  return [scroller(w('column.exhibits'), shown), exhibits.length > MOST_EXHIBITS ? el('p', { class: 'muted' }, w('word.more', exhibits.length - MOST_EXHIBITS)) : ''];
}

function fillFinding(place, [kind, , , , exhibits], detail, read) {
  const [rule, , force, basis] = data.kinds[kind];
  if (exhibits.length) {
    place.append(el('h4', null, counted('html.finding.exhibits', exhibits.length)), ...exhibitTable(exhibits, read(detail.evidence), read));
  }
  place.append(
    el('h4', null, w('html.finding.basis'), ' · ', word('Force', 'force', force)),
    el('ul', { class: 'plain' }, basis.map(([text, url]) => el('li', null, webLink(url, text)))),
    el('p', { class: 'tiny' }, el('code', null, rule), ' · ', el('a', { href: address({ rule, verdict: '', severity: '' }) }, w('html.finding.link'))));
}

function findingFold(finding, detail, read) {
  const [kind, verdict, fr, en, exhibits] = finding;
  const [rule, severity] = data.kinds[kind];
  const body = el('div', { class: 'body' });
  const fold = el('details', { class: 'finding e' + verdict, 'data-rule': rule },
    el('summary', null, badge(verdict), verdict >= 2 ? el('span', { class: 's' + severity }, word('Severity', 'severity', severity)) : '',
      el('span', { class: 'title' }, ruleTitle(rule)),
      exhibits.length ? el('span', { class: 'muted tiny' }, counted('html.finding.exhibits', exhibits.length)) : ''),
    el('p', { class: 'said' }, el('bdi', null, read(isEnglish() ? en : fr))), body);
  // Exhibits are built when they are looked at.
  fold.addEventListener('toggle', () => fold.open && !body.hasChildNodes() && fillFinding(body, finding, detail, read));
  fold.open = verdict === 4 || rule === state.rule;
  return fold;
}

function findingsSection(detail, read) {
  const sorted = detail.findings.map((finding, i) => ({ finding, i })).sort((a, b) =>
    b.finding[1] - a.finding[1] || data.kinds[b.finding[0]][1] - data.kinds[a.finding[0]][1] || a.i - b.i).map(x => x.finding);
  const folds = sorted.map(finding => findingFold(finding, detail, read));
  const all = el('button', {
    type: 'button', class: 'plain', onclick: () => {
      const open = !folds.every(fold => fold.open);
      for (const fold of [...folds, ...folds.map(one => one.closest('.quiet')).filter(Boolean)]) {
        fold.open = open;
      }
      all.textContent = w(open ? 'html.finding.fold' : 'html.finding.open');
    },
  }, w('html.finding.open'));
  // What asks nothing of the reader is folded away whole.
  const groups = [4, 3, 2, 1, 0].map(verdict => {
    const group = folds.filter((_, i) => sorted[i][1] === verdict);
    const quiet = verdict < 2 && group.length > 3;
    return !group.length ? '' : !quiet ? el('div', { class: 'group' }, group)
      : el('details', { class: 'group quiet', open: group.some(fold => fold.dataset.rule === state.rule) },
        el('summary', null, badge(verdict), ' ', el('b', null, String(group.length))), group);
  });
  return el('section', { class: 'card findings' }, el('div', { class: 'row' }, el('h3', null, w('html.findings')), all), groups);
}
