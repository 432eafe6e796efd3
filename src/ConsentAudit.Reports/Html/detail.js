// One page: what was concluded, its banner, its trackers over time, its findings. Built when it is opened, from data of its own.

let strings = null;

function read(value) {
  if (typeof value !== 'number') {
    return value;
  }
  strings ??= json('strings');
  return strings[value];
}

function neighbours() {
  const all = visible.some(x => x.i === state.page - 1) ? visible : order;
  const at = all.findIndex(x => x.i === state.page - 1);
  const link = (x, key, rel) => (x ? el('a', { href: address({ page: x.i + 1, rule: state.rule }), rel, class: 'plain' }, w(key)) : '');
  return el('nav', { class: 'row', 'aria-label': w('html.view.pages') },
    el('a', { href: address({ page: null }), class: 'plain', 'data-back': true }, '← ' + w('html.back')),
    el('span', { class: 'pager' }, link(all[at - 1], 'html.previous', 'prev'), el('span', { class: 'muted' }, w('html.position', at + 1, all.length)), link(all[at + 1], 'html.next', 'next')));
}

function failureNote(failure) {
  const [kind, message, status] = failure;
  return el('div', { class: 'note' }, el('p', null, w('html.failed')),
    el('p', null, el('b', null, word('FailureKind', 'failure', kind), status ? ` (${status})` : ''), ' – ', foreign(read(message))));
}

function factSection(detail, page) {
  const folder = read(detail.evidence);
  const final = read(detail.url);
  const facts = [
    final && final !== page.u ? ['html.fact.final', webLink(final)] : null,
    ['html.fact.phases', detail.phases.length ? detail.phases.map(phase => word('Phase', 'phase', phase)).join(', ') : '–'],
    ['html.fact.actions', detail.actions.map(count => count ?? '–').join(' / ')],
    ['html.fact.duration', clock(detail.ms)],
    ['html.fact.evidence', folder ? fileLink(folder, folder) : '–'],
  ].filter(Boolean);
  return el('dl', { class: 'line' }, facts.map(([key, value]) => el('div', null, el('dt', null, w(key)), el('dd', null, value))));
}

function choiceSection(detail) {
  if (!detail.choices.length) {
    return '';
  }
  const step = ([action, , label, , ms]) => el('li', null, known('html.step', read(action)), ' ', foreign(read(label)), ' ', el('span', { class: 'muted' }, clock(ms)));
  return el('section', { class: 'card' }, el('h3', null, w('html.choices')), el('ul', { class: 'choices' }, detail.choices.map(([role, label, ms, gone, actions, steps]) =>
    el('li', null, el('b', null, known('choice', read(role))), ' – ', foreign(read(label)), ' ',
      el('span', { class: 'muted' }, [clock(ms), counted('html.choice.actions', actions), w(gone ? 'html.choice.gone' : 'html.choice.stayed')].join(', ')),
      steps.length > 1 ? el('ol', null, steps.map(step)) : ''))));
}

function buildDetail(page, detail) {
  const head = el('h2', { tabindex: -1, id: 'page-title' }, foreign(page.l || page.t || page.u));
  return [
    neighbours(),
    el('header', { class: 'page' }, el('div', { class: 'row' }, head, badge(page.v)),
      el('p', null, webLink(page.u)), page.l && page.t ? el('p', { class: 'muted' }, foreign(page.t)) : '', factSection(detail, page)),
    detail.failure ? failureNote(detail.failure) : '',
    bannerSection(detail, page, read),
    timeSection(detail, read),
    findingsSection(detail, read),
    choiceSection(detail),
  ];
}

// The file may still be on its way: the list answers before its end has come, and a page as soon as its own data is there.
function arrived(id) {
  const node = document.getElementById(id);
  return document.readyState !== 'loading' || Boolean(node?.nextElementSibling);
}

function whenThere(number, then) {
  const picture = arrived('p' + number) ? json('p' + number).banner?.picture ?? null : null;
  if (arrived('p' + number) && (picture === null || arrived('i' + picture))) {
    then();
  } else {
    setTimeout(whenThere, 30, number, then);
  }
}

function showDetail(focus) {
  const place = document.getElementById('detail');
  const wanted = state.page;
  place.replaceChildren(el('p', { class: 'muted', role: 'status' }, w('html.loading')));
  whenThere(wanted - 1, () => {
    if (state.page !== wanted) {
      return;
    }
    place.replaceChildren(...buildDetail(data.pages[wanted - 1], json('p' + (wanted - 1))).filter(Boolean));
    const fold = state.rule ? [...place.querySelectorAll('[data-rule]')].find(node => node.dataset.rule === state.rule) : null;
    if (fold) {
      fold.classList.add('asked');
      fold.querySelector('summary').focus({ preventScroll: true });
      fold.scrollIntoView({ block: 'center' });
    } else if (focus) {
      scrollTo(0, 0);
      document.getElementById('page-title').focus({ preventScroll: true });
    }
  });
}
