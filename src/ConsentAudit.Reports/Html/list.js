// The list of pages: its rows are there already; here they are hidden, shown and put in order.

const tbody = document.querySelector('#list tbody');
const rows = [...tbody.rows];
const listed = data.pages.map((page, i) => ({
  page, i, row: rows[i], text: [page.u, page.t, page.l, page.p].join(' ').toLocaleLowerCase(),
}));
let order = listed;
let visible = listed;
let wasByFinding = false;

// As many rows as a reader scrolls through; the others are laid out when they are asked for.
const FIRST = 200;
let most = FIRST;

const VALUES = {
  number: x => x.i,
  page: x => (x.page.l || x.page.u).toLocaleLowerCase(),
  verdict: x => x.page.v,
  platform: x => x.page.p?.toLocaleLowerCase() ?? null,
  fails: x => x.page.c[0],
  reviews: x => x.page.c[1],
  cannotTells: x => x.page.c[2],
  severity: x => x.page.c[3],
  before: x => x.page.c[4],
  afterReject: x => x.page.c[5],
  afterAccept: x => x.page.c[6],
};

const NO_BANNER = '-';
const UNRECOGNISED = '?';
const chosenVerdicts = () => [...state.verdict].filter(digit => digit >= '0' && digit <= '4');

// The gravest finding of a page that the rule and the severity ask for, or null.
function finding(page) {
  let gravest = null;
  const verdicts = chosenVerdicts();
  const wanted = verdicts.length ? verdicts : state.rule ? ['4', '3', '2'] : ['4'];
  data.kinds.forEach(([rule, severity], kind) => {
    const verdict = page.k[kind];
    if ((!state.rule || rule === state.rule) && (!state.severity || names.severity[severity] === state.severity)
      && wanted.includes(verdict) && (gravest === null || verdict > gravest)) {
      gravest = verdict;
    }
  });
  return gravest;
}

function matches(x, words) {
  const { page } = x;
  const platform = page.b ? page.p ?? UNRECOGNISED : NO_BANNER;
  if ((state.platform && platform !== state.platform) || !words.every(part => x.text.includes(part))) {
    return false;
  }
  if (state.rule || state.severity) {
    x.found = finding(page);
    return x.found !== null;
  }
  const verdicts = chosenVerdicts();
  return !verdicts.length || verdicts.includes(String(page.v));
}

function compare(a, b, value, direction) {
  const [x, y] = [value(a), value(b)];
  if (x === y) {
    return a.i - b.i;
  }
  // What is not known comes last, whichever way the rest goes.
  return x === null ? 1 : y === null ? -1 : direction * (typeof x === 'string' ? x.localeCompare(y, state.lang) : x - y);
}

function sort() {
  const [column, way] = state.sort.split(':');
  const value = Object.hasOwn(VALUES, column) ? VALUES[column] : null;
  const was = order;
  order = value ? [...listed].sort((a, b) => compare(a, b, value, way === 'down' ? -1 : 1)) : listed;
  if (order !== was) {
    tbody.append(...order.map(x => x.row));
  }
  for (const heading of document.querySelectorAll('#list [data-column]')) {
    const sorted = value && heading.dataset.column === column;
    heading.setAttribute('aria-sort', sorted ? (way === 'down' ? 'descending' : 'ascending') : 'none');
  }
}

function filter() {
  const words = state.q.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const byFinding = Boolean(state.rule || state.severity);
  visible = order.filter(x => matches(x, words));
  const shown = new Set(visible.slice(0, most));
  for (const x of listed) {
    // Of a thousand rows, only those are touched that change.
    if (x.row.hidden === shown.has(x)) {
      x.row.hidden = !shown.has(x);
    }
    if (byFinding || wasByFinding) {
      const cell = x.row.lastElementChild;
      cell.hidden = !byFinding;
      cell.replaceChildren(...(byFinding && shown.has(x) ? [badge(x.found)] : []));
    }
  }
  wasByFinding = byFinding;
  document.querySelector('#list th.rule').hidden = !byFinding;
  const rest = document.getElementById('rest');
  rest.hidden = visible.length <= most;
  rest.textContent = w('html.rest', visible.length - most);
  document.getElementById('none').hidden = visible.length > 0;
  document.getElementById('shown').textContent = w('html.shown', visible.length, listed.length);
}

function showAll() {
  most = Infinity;
  filter();
}

function sortable() {
  for (const heading of document.querySelectorAll('#list [data-column]')) {
    const button = el('button', {
      type: 'button',
      onclick: () => {
        const column = heading.dataset.column;
        // Figures and verdicts: the most first. Names and numbers: from the start.
        const first = ['number', 'page', 'platform'].includes(column) ? 'up' : 'down';
        const [was, way] = state.sort.split(':');
        keep({ sort: column + ':' + (was === column ? (way === 'down' ? 'up' : 'down') : first) });
        sort();
        filter();
      },
    });
    button.append(heading.firstElementChild);
    heading.append(button);
  }
}

function choice(name, label, options) {
  return el('label', null, el('span', null, label),
    el('select', { 'data-filter': name, onchange: event => refilter({ [name]: event.target.value }) },
      options.map(([value, text]) => el('option', { value, selected: state[name] === value }, text))));
}

function refilter(changes) {
  keep(changes);
  filter();
  pressed();
}

function pressed() {
  for (const button of document.querySelectorAll('#filters [data-verdict]')) {
    button.setAttribute('aria-pressed', String(state.verdict.includes(button.dataset.verdict)));
  }
}

function toggle(digit) {
  const verdicts = new Set(chosenVerdicts());
  if (!verdicts.delete(digit)) {
    verdicts.add(digit);
  }
  refilter({ verdict: [...verdicts].sort().join('') });
}

function filters() {
  const platforms = [...new Set(data.pages.map(page => page.p).filter(Boolean))].sort((a, b) => a.localeCompare(b));
  const rules = data.rules.map(rule => [rule.id, ruleTitle(rule.id)]).sort((a, b) => a[1].localeCompare(b[1], state.lang));
  const others = [];
  if (data.pages.some(page => page.b && !page.p)) {
    others.push([UNRECOGNISED, w('html.filter.unrecognised')]);
  }
  if (data.pages.some(page => !page.b)) {
    others.push([NO_BANNER, w('html.filter.noBanner')]);
  }
  const place = document.getElementById('filters');
  place.hidden = false;
  place.replaceChildren(
    el('div', { role: 'group', class: 'verdicts', 'aria-label': w('html.filter.verdict') },
      [4, 3, 2, 1, 0].map(verdict => el('button', { type: 'button', class: 'v v' + verdict, 'data-verdict': verdict, onclick: () => toggle(String(verdict)) },
        el('i', { 'aria-hidden': 'true' }, SIGNS[names.verdict[verdict]]), ' ' + word('Verdict', 'verdict', verdict)))),
    el('div', { class: 'fields' },
      el('label', null, el('span', null, w('html.filter.search')),
        el('input', { type: 'search', 'data-filter': 'q', value: state.q, placeholder: w('html.filter.hint'), oninput: event => refilter({ q: event.target.value }) })),
      choice('rule', w('html.filter.rule'), [['', w('html.filter.allRules')], ...rules]),
      choice('severity', w('html.filter.severity'), [['', w('html.filter.allSeverities')], ...names.severity.map((name, i) => [name, word('Severity', 'severity', i)]).reverse()]),
      choice('platform', w('html.filter.platform'), [['', w('html.filter.allPlatforms')], ...platforms.map(name => [name, name]), ...others]),
      el('button', { type: 'button', class: 'plain', onclick: () => { keep({ rule: '', verdict: '', severity: '', platform: '', q: '' }); filters(); } }, w('html.filter.clear'))),
    el('p', { class: 'muted tiny' }, w('html.filter.note')));
  pressed();
  filter();
}
