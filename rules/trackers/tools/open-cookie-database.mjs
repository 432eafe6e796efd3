// Makes ../open-cookie-database.json from the facts of the Open Cookie Database (Apache-2.0). See ../README.md for how to run it.
// Taken: names, wildcards, platforms, categories, retention, domains. Never a sentence. What it may say is decided here.
import { readFileSync } from 'node:fs';
import { read, write } from './tables.mjs';

const source = 'https://github.com/jkwakman/Open-Cookie-Database';

// Owners under one name, as in our own tables.
const owners = {
  'Hubspot': 'HubSpot', 'Piwik': 'Piwik PRO', 'Command Act': 'Commanders Act', 'Shopify.com': 'Shopify', 'Equativ.com': 'Equativ', 'taboola.com': 'Taboola',
  'CloudFlare': 'Cloudflare', "Advertiser's website": 'Adobe', 'Teads.com': 'Teads', 'Pubmatic': 'PubMatic', 'AdKernel': 'AdKernel', 'Facebook': 'Meta',
  'Outbrain': 'Teads', 'ContentSquare': 'Contentsquare', 'Hotjar': 'Contentsquare', 'Mediamath': 'Infillion (MediaMath)', 'MediaMath': 'Infillion (MediaMath)',
  'Visual Website Optimizer': 'Wingify', 'Parse.ly': 'Automattic', 'ABTasty': 'AB Tasty', 'AT Internet': 'Piano', 'Blueconic.com': 'BlueConic',
  'Dot Metrics': 'Ipsos', 'Smaato': 'Verve (Smaato)', 'SOVRN': 'Sovrn', 'Xandr': 'Microsoft', 'Snapchat': 'Snap', 'Iubenda': 'iubenda', 'Cookiebot': 'Usercentrics',
  'Consentmanager.net': 'consentmanager', 'Mediarithmics': 'mediarithmics', 'Rudderstack': 'RudderStack', 'Wikipedia': 'Wikimedia', 'Datadome': 'DataDome',
  'Cookie Law Info': 'WebToffee', 'Website operator': 'Umami', 'Sharpspring': 'Constant Contact', 'betweendigital.com': 'Between Exchange', 'Heap Analytics': 'Contentsquare',
};

// Platforms whose measurement can be set to the CNIL's exemption, or was on its list: never more than a question.
const mayBeExempt = new Set(['Matomo', 'Piwik', 'Piano', 'AT Internet', 'Plausible Analytics', 'Fathom Analytics', 'Umami', 'ContentSquare', 'Marfeel', 'Command Act', 'Chartbeat', 'Wikimedia']);

// Names that stand on the page's own domain, whatever domain the database gives.
const ownDomain = [
  '__insp_', '_shopify_', '_dy_', '_dycs', '_dycm', '_dycn', 'amplitude_id', 'amplitude_test', 'amplitude_cookie_test', 'rdtrk', '_rdtrk', '_rdlps_pp', '_rd_experiment_version', '_BEAMER_', '_ym_',
  'woocommerce_', 'wp_woocommerce_session_', '_mkto_trk', 'DigiTrust.v1.identity', '__gfp_64b', '__gfp_s_64b', 'permutive-', '_crazyegg', '__zlcmid', '__zlcprivacy', '__lc_cid', '__lc_cst', '__lc2_cid', '__lc2_cst', '__livechat',
  'hs-messages-', '__hsmem', '__hs_do_not_track', '__hs_initial_opt_in', 'hs_ab_test', 'messagesUtk', 'attribution_user_id', 'koitk', 'oribi_',
];

// Names without a domain that nobody else uses and that serve nothing but tracking: the only ones of them that accuse.
const surely = [
  '__insp_uid', '__insp_sid', '__insp_wid', '__insp_ref', '__insp_nv', '__insp_pad', '__insp_targlpu', '__insp_targlpt', '__kla_id', '_lo_uid', '_lo_rid', '_lo_v', '__lotl', '__lotr', '_lfa',
  '_li_id*', '_li_ses*', '_mkto_trk', '_biz_uid', '_biz_nA', '_biz_flagsA', '_biz_pendingA', '_biz_su', 'Hm_lvt_*', 'Hm_lpvt_*', 'HMACCOUNT', '__adal_ca', '__adal_cw', '__adal_id', '__adal_ses',
  'DigiTrust.v1.identity', 'dtm_token', 'dtm_token_sc', 'dtm_user_id', 'dtm_user_id_sc', '_gtmeec', '_rdtrk', 'rdtrk', 'obsessionid-*', '_cioid', '_cioanonid', '__exponea_etc__', '_shopify_y', '_shopify_s',
  '_shopify_sa_p', '_shopify_sa_t', 'sqzl_vw', 'sqzl_session_id', '_CEFT', '_ceir', '_ce.s', 'tv_spot_tracker', 'SnapABugHistory', '_mailmunch_visitor_id', 'acalltracker', 'client_bslstuid', 'client_bslstaid', 'client_bslstsid',
];

// What the database cut short, or gave as a whole name though something follows.
const openEnded = new Set(['Hm_lvt_', 'Hm_lpvt_', 'lihc_auth_', 'yith_wcwl_session_', '_CT_RS_', 'cebsp_', 'liveagent_invite_rejected_', '_sp_root_domain_test_']);

// Never what excuses, nor what keeps a refusal, nor a test of the browser, though the category says otherwise.
const harmless = ['optout', 'opt_out', 'opt-out', 'opout', 'consent', 'gdpr', 'privacy', 'test', 'optin', 'opt_in', 'gpc', 'dnt'];

// Words that many sites give to cookies of their own: a name made of nothing else says nothing about who wrote it.
const general = new Set(`a ab access action active activity ad admin ads age alert all analytics anon anonymous api app application apps audience audit auth autocomplete banner basket bh blur body browser buid
bucket button c c1 cache calc call callback campaign car cart category cc cd change chat check checked checkout chk cid cip cip click client closed cm cmp cms code color comp components component compare compared
config consent content context control conversion cookie cookies count counter country cred csrf cs csid csrf currency current customer cx d data date day dc debug default demo detail dev device did direct
disco discount display dnt do domain done dst dt dx e eid email enable enabled end environment ep error etc event events exp experiment external f feature fid filter first flag flash flow focus font fonts footer
form format forms fpc frame frontend functional g gac gc gcl gdpr geo global go group gst guest guid has hash header help hide hint history home host hs html http i icu id ids identity idp image index info init
initial inst integration invite ip is issue item items j js k keep key l lang language last lastlist last layout level link list lists loaded locale localization location log logged login logs lu m main marketing
master me member menu message messages mid misc mobile mode module msg multi my n name nav necessary new news next nid no note notes notice number o off oid ok on one opt option options order org origin orig p page pages pageview pageviews
panel param params part partner path pay pd performance permission persist persistent pi pid pixel platform player poll polln popup pp pre pref preference preferences preferred prefs preview previous private
product profile promo provider public push px q query r rand rate read recent recently redirect ref referer referrer referral region register remember request return returning rid role route rsid rsid2 rtc rts s s1 save saved scroll search
secret section secure security seen select selected server service session sessionid sess set setting settings shop shopping show sid sidebar sig signup site size skin slot social sort source sp src ss ssid sso st
start state stats statistics status step stf storage store string style sub survey sv svid switch sync system t tab table tag target temp template term test theme thread tid time timeout timestamp timezone tk toggle token
tool top tour tp track tracker tracking traffic trans translation trk trc ts type tz u ud ui uid uids um unique update updated url usage use user userid username users utm uu uuid uuid2 v value var variant vat ver
version video view viewed viewer views vip visit visited visitor visitorid visits vs w web webact website welcome widget window xid xs y z zc
europe lantern wires render renderid activate allowed hits login redirection warning splash disable enable use webact splash searched unit pc plek view lists sites graph def broken cal drawer left pinned`.split(/\s+/));

const clean = (text) => text.replace(/[\u200b\u00ad]/g, '').trim();
const words = (name) => name.replace(/\*$/, '').replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z0-9]+|(?<=[A-Za-z])(?=\d+$)/).filter(Boolean).map((w) => w.toLowerCase());
const isGeneral = (name) => !surely.includes(name) && (name.replace(/\*$/, '').length <= 4 || words(name).every((w) => general.has(w) || w.length === 1 || /^\d+$/.test(w)));
const isName = (name) => /^[A-Za-z0-9_.:|~^$!#&'+`-]+\*?$/.test(name) && !/\.(com|gif|net|org)$/.test(name) && !['JSESSIO', 'ASP.NET_Sessio', 'ASP.NET_Sessio_Fallback', 'TCIPD', 'Datadome'].includes(name);
const starts = (list, name) => list.some((p) => name === p || (/[_-]$/.test(p) && name.startsWith(p)));

const domains = (text) => [...new Set(clean(text).toLowerCase().replaceAll('(3rd party)', ' ').replace('207.net', '2o7.net').replace('ads-[account].', '').split(/\s+or\s+|[\s,]+/)
  .map((d) => d.replace(/^\.|\.$/g, '').replace(/^www\./, '')).filter((d) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(d) && !d.endsWith('.comm')))];

const units = { day: 1, week: 7, month: 30, year: 365 };
function days(text) {
  const m = /^(\d+)\s*(day|week|month|year)s?\b/i.exec(clean(text));
  if (!m) return undefined;
  const n = Number(m[1]);
  const unit = m[2].toLowerCase();
  const whole = unit === 'month' ? (n % 12 === 0 ? (n / 12) * 365 : n === 13 ? 395 : n * 30) : n * units[unit];
  return whole >= 1 && whole <= 36500 ? whole : undefined;
}

const below = (host, above) => host === above || host.endsWith('.' + above);
const on = (entry, hosts) => !entry.hosts || (hosts.length > 0 && hosts.every((h) => entry.hosts.some((a) => below(h, a))));
function fits(pattern, name) {
  const parts = pattern.split('*');
  if (parts.length === 1) return pattern === name;
  let at = parts[0].length;
  if (!name.startsWith(parts[0])) return false;
  for (const part of parts.slice(1, -1)) {
    const next = name.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return name.length - parts.at(-1).length >= at && name.endsWith(parts.at(-1));
}

const own = read('cookies.json');
const tracking = read('hosts.json').filter((h) => h.needsConsent === true && !h.path && ['advertising', 'audience'].includes(h.purpose)).map((h) => h.host);
const purposes = { Marketing: 'advertising', Analytics: 'audience', Personalization: 'personalisation' };

function needs(x, name, purpose, hosts) {
  if (!['advertising', 'audience'].includes(purpose) || mayBeExempt.has(x.platform) || harmless.some((h) => name.toLowerCase().includes(h))) return null;
  if (hosts.length > 0) return hosts.every((h) => tracking.some((t) => below(h, t))) ? true : null;
  return surely.includes(name) ? true : null;
}

const database = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const entries = new Map();
const dropped = { name: [], general: [], own: [], two: [] };
for (const [platform, list] of Object.entries(database)) {
  for (const fact of list) {
    const x = { ...fact, platform };
    let name = clean(x.cookie);
    if (x.wildcardMatch === '1' || openEnded.has(name)) name += '*';
    if (!isName(name)) { dropped.name.push(name); continue; }
    const hosts = starts(ownDomain, name.replace(/\*$/, '')) ? [] : domains(x.domain);
    // A domain that cannot be read leaves a name that cannot be tied.
    if (hosts.length === 0 && isGeneral(name)) { dropped.general.push(name); continue; }
    if (name.endsWith('*') && name.length < (hosts.length > 0 ? 3 : 5)) { dropped.general.push(name); continue; }

    const sample = name.replace('*', 'a1b2c3');
    const overlaps = name.endsWith('*') && hosts.length === 0 && own.some((o) => (o.name.startsWith(name.slice(0, -1))));
    if (overlaps || own.some((o) => on(o, hosts) && (fits(o.name, name) || fits(o.name, sample))) || (hosts.length === 0 && own.some((o) => o.name === name))) {
      dropped.own.push(name);
      continue;
    }

    const controller = clean(x.dataController) === '' || ['=', 'Website operator'].includes(x.dataController) || /^\d|^[a-z.]*\.(io|com)$/.test(x.dataController) ? platform : clean(x.dataController);
    const purpose = purposes[x.category] ?? 'unknown';
    const owner = owners[controller] ?? owners[platform] ?? controller;
    const service = platform === owner || platform === '' ? undefined : platform;
    const lifetimeDays = days(x.retentionPeriod);
    const entry = {
      name, ...(hosts.length > 0 && { hosts: hosts.sort() }), owner: owner || 'Website', ...(service && { service }), purpose, needsConsent: needs(x, name, purpose, hosts),
      ...(lifetimeDays && { lifetimeDays }),
      ...(name.endsWith('*') && { must: [sample, name.replace('*', '42')], mustNot: [name.slice(0, -2), 'x' + name.slice(0, -1)] }),
      source,
    };
    const place = `${name} ${hosts.join(' ')}`;
    const known = entries.get(place);
    if (known === undefined) {
      entries.set(place, entry);
    } else if (known.owner !== entry.owner && hosts.length === 0) {
      known.two = true;
    } else if (known.needsConsent !== entry.needsConsent) {
      known.needsConsent = null;
    }
  }
}

// Two platforms with one name: it tells neither.
const told = [...entries.values()].filter((e) => (e.two ? (dropped.two.push(e.name), false) : true));
const free = new Map(told.filter((e) => !e.hosts).map((e) => [e.name, e]));
const wild = told.filter((e) => e.name.endsWith('*') && !e.hosts);

// A pattern that takes another owner's name, and a name that its owner's pattern says already.
const swallowing = wild.filter((w) => [...free.values()].some((e) => e !== w && e.owner !== w.owner && fits(w.name, e.name.replace('*', 'a1b2c3'))));
const said = told.filter((e) => wild.some((w) => w !== e && !swallowing.includes(w) && !e.hosts && w.owner === e.owner && w.purpose === e.purpose && w.needsConsent === e.needsConsent && fits(w.name, e.name.replace('*', 'a1b2c3'))));
const swallowedHosts = (e) => e.hosts && e.name.endsWith('*') && told.some((o) => o !== e && o.hosts && o.hosts.some((h) => e.hosts.includes(h)) && o.owner !== e.owner && fits(e.name, o.name));
const kept = told.filter((e) => !swallowing.includes(e) && !said.includes(e) && !swallowedHosts(e));

write('open-cookie-database.json', kept);
const count = (v) => kept.filter((e) => e.needsConsent === v).length;
console.log(`${kept.length} entries: ${count(true)} need consent, ${count(null)} are questions; left out: ${dropped.name.length} that are no names, ${dropped.general.length} general names without a domain, ${dropped.own.length} that our own table knows, ${dropped.two.length} that two platforms use, ${swallowing.length} patterns that swallow, ${said.length} said by a pattern.`);
if (process.argv.includes('--why')) console.log({ ...dropped, swallowing: swallowing.map((e) => e.name), said: said.map((e) => e.name) });
