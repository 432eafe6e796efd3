// What the reader looks at is in the address: a link leads to the very same place.

const data = json('data');
const names = data.names;
const SIGNS = { fail: '✕', review: '◆', 'cannot-tell': '?', pass: '✓', 'not-applicable': '–' };
const state = { view: 'pages', page: null, rule: '', verdict: '', severity: '', platform: '', q: '', sort: '', lang: data.language, theme: 'auto' };
const fresh = { ...state };

function readAddress() {
  const said = new URLSearchParams(location.hash.slice(1));
  for (const key of Object.keys(fresh)) {
    state[key] = said.get(key) ?? (key === 'lang' || key === 'theme' ? state[key] : fresh[key]);
  }
  state.lang = state.lang === 'en' || state.lang === 'fr' ? state.lang : data.language;
  state.theme = ['light', 'dark'].includes(state.theme) ? state.theme : 'auto';
  state.view = ['rules', 'method'].includes(state.view) ? state.view : 'pages';
  const number = Number(state.page);
  state.page = Number.isInteger(number) && number >= 1 && number <= data.pages.length ? number : null;
}

function address(changes) {
  const all = { ...state, ...changes };
  const said = new URLSearchParams();
  for (const key of Object.keys(fresh)) {
    if (all[key] !== fresh[key] && all[key] !== '' && all[key] !== null) {
      said.set(key, all[key]);
    }
  }
  return '#' + said;
}

// Filters replace the entry of the history; going to another page makes a new one, so that "back" goes back.
function keep(changes) {
  Object.assign(state, changes);
  history.replaceState(null, '', address());
}

function w(key, ...blanks) {
  const text = data.words[state.lang][key] ?? key;
  return blanks.length ? text.replace(/\{(\d)\}/g, (_, i) => blanks[i]) : text;
}

const counted = (key, count) => w(key + (count === 1 ? '.one' : '.many'), count);
const known = (group, value) => data.words[state.lang][group + '.' + value] ?? value;
const word = (type, list, number) => known(type, names[list][number]);
const decimal = value => value.toLocaleString(state.lang, { maximumFractionDigits: 1 });
const clock = ms => (Math.abs(ms) < 1000 ? w('html.millis', ms) : w('html.seconds', decimal(ms / 1000)));
const isEnglish = () => state.lang === 'en';

function badge(verdict) {
  return el('span', { class: 'v v' + verdict }, el('i', { 'aria-hidden': 'true' }, SIGNS[names.verdict[verdict]]), ' ' + word('Verdict', 'verdict', verdict));
}

const titles = new Map(data.rules.map(rule => [rule.id, rule]));
const ruleTitle = id => titles.get(id)?.[state.lang] ?? id;

// What the server wrote in one language is said in the other: words by their key, sentences by both of their forms.
function speak() {
  document.documentElement.lang = state.lang;
  for (const node of document.querySelectorAll('[data-w]')) {
    node.textContent = w(node.dataset.w);
  }
  for (const node of document.querySelectorAll('[data-fr]')) {
    node.textContent = node.dataset[state.lang];
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    node.setAttribute('aria-label', w(node.dataset.label));
  }
}
