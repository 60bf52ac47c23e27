/* Samspil: what a respondent's browser may do by itself. Every page works without it. No library, nothing from
   elsewhere. It keeps nothing but, while there is no net, the form that could not be sent, in the tab itself; on a
   tablet that many share, not even that. */
(() => {
  'use strict';
  const GO_ON_AFTER = 400, SAVE_AFTER = 300, TRY_AGAIN_AFTER = 5000, NAME_CHECK_AFTER = 1000;
  const KIOSK_WARNS_AFTER = 40, KIOSK_CLEARS_AFTER = 60;
  // Only who tries the survey is signed in.
  const CREDENTIALS = document.querySelector('main').dataset.mode === 'TRIAL' ? 'same-origin' : 'omit';
  const KEPT = 'samspil-svar';

  const form = () => document.querySelector('form.ask');
  const words = () => document.querySelector('main').dataset;
  const kiosk = words().mode === 'TABLET';
  const shown = element => element.offsetParent !== null;
  const questions = () => [...document.querySelectorAll('.q')].filter(shown);
  const oneAtATime = () => document.querySelectorAll('.q').length > 1 && questions().length === 1;

  // The code comes behind the # of the link: browsers send that to no server.
  const code = document.getElementById('kode');
  const fromLink = /^#([2-9A-HJKMNP-Za-hjkmnp-z]{4})-?([2-9A-HJKMNP-Za-hjkmnp-z]{4})$/.exec(location.hash);
  if (code && fromLink) {
    history.replaceState(null, '', location.pathname);
    code.value = `${fromLink[1]}-${fromLink[2]}`.toUpperCase();
    code.form.requestSubmit();
  }

  // ---- status: one line that is read aloud
  function say(text) {
    let line = document.querySelector('.saved');
    if (!line && form()) {
      line = document.createElement('p');
      line.className = 'saved small muted';
      line.setAttribute('role', 'status');
      form().before(line);
    }
    if (line) line.textContent = text || '';
  }

  // ---- saving as one goes, and when the net is back
  const fields = target => new URLSearchParams([...new FormData(target)].map(([name, value]) => [name, String(value)]));
  let saving, waiting = null;

  function keepHere() {
    if (kiosk) return;
    try { sessionStorage.setItem(KEPT, fields(form()).toString()); } catch { /* a full or forbidden store */ }
  }

  function forgetHere() {
    try { sessionStorage.removeItem(KEPT); } catch { /* nothing was kept */ }
  }

  async function save() {
    const target = form();
    if (!target || !target.elements.pas) return true;
    try {
      const reply = await fetch(words().base + '/gem', { method: 'POST', body: fields(target), credentials: CREDENTIALS });
      if (reply.ok && reply.status === 200) {
        target.elements.nr.value = await reply.text();
        forgetHere();
        say(words().saved.replace('%time', new Date().toTimeString().slice(0, 5).replace(':', words().clock)));
      }
      return true;
    } catch {
      keepHere();
      say(words().offline);
      tryAgainLater();
      return false;
    }
  }

  function saveSoon() {
    clearTimeout(saving);
    saving = setTimeout(save, SAVE_AFTER);
  }

  function tryAgainLater() {
    clearTimeout(saving);
    saving = setTimeout(goOnWaiting, TRY_AGAIN_AFTER);
  }

  async function goOnWaiting() {
    const last = waiting;
    if (await reachable() && last) {
      waiting = null;
      submit(last.target, last.button);
    }
  }

  async function reachable() {
    return form() ? save() : fetch(words().start, { method: 'HEAD', credentials: CREDENTIALS }).then(() => true, () => {
      tryAgainLater();
      return false;
    });
  }

  // ---- turning pages in place: the browser's back button always has the page before, whatever may be stored
  const pages = [];
  let current = 0;
  history.replaceState({ page: 0 }, '');
  pages[0] = document.body;

  async function submit(target, button) {
    const body = fields(target);
    if (button && button.name) body.set(button.name, button.value);
    const action = new URL(button && button.hasAttribute('formaction') ? button.formAction : target.action);
    clearTimeout(saving);
    try {
      const reply = await fetch(action.pathname, { method: 'POST', body, credentials: CREDENTIALS });
      show(new DOMParser().parseFromString(await reply.text(), 'text/html'), action);
    } catch {
      waiting = { target, button };
      if (form()) keepHere();
      say(target.action.endsWith('/send') ? words().unsent : words().offline);
      tryAgainLater();
    }
  }

  function show(page, action) {
    pages.length = current + 1;
    current++;
    const body = document.adoptNode(page.body);
    history.pushState({ page: current }, '', action.pathname.endsWith('/send') && words().mode === 'OWN' ? '/svar/tak' : location.pathname);
    pages[current] = body;
    document.documentElement.lang = page.documentElement.lang;
    document.documentElement.dir = page.documentElement.dir;
    document.title = page.title;
    document.body.replaceWith(body);
    aim(action.hash);
    if (document.querySelector('.bigtick')) {
      forgetHere();
      pages.fill(body); // what was sent cannot be called back
    }
    settle();
  }

  addEventListener('popstate', event => {
    const page = event.state ? event.state.page : current;
    if (page !== current && pages[page]) {
      current = page;
      document.body.replaceWith(pages[page]);
      aim(location.hash);
      settle();
    }
  });

  // The browser looks for the place named in the address once, when it goes there: here, before the page is in.
  function aim(hash) {
    location.replace(hash || '#');
    history.replaceState({ page: current }, '');
  }

  addEventListener('hashchange', () => history.state || history.replaceState({ page: current }, ''));

  function settle() {
    scrollTo(0, 0);
    document.getElementById('indhold').focus({ preventScroll: true });
    countLetters();
  }

  addEventListener('submit', event => {
    const target = event.target;
    if (target.method === 'post' && new URL(target.action).pathname.startsWith(words().start)) {
      event.preventDefault();
      if (target.dataset.sending) return; // a double click
      target.dataset.sending = 'yes';
      submit(target, event.submitter).finally(() => delete target.dataset.sending);
    }
  });

  // ---- answering: a tap goes on, arrow keys never do, 1-5 and 0 choose
  const goOn = question => {
    const onward = question.querySelector('.actions .button');
    if (!onward || !shown(onward)) return;
    if (onward.hash) location.hash = onward.hash; else form().requestSubmit(onward);
  };

  addEventListener('click', event => {
    const radio = event.target;
    if (radio.type !== 'radio' || !radio.closest('.q')) return;
    const byHand = event.detail > 0 || event.pointerType;
    if (byHand && oneAtATime()) setTimeout(() => radio.checked && goOn(radio.closest('.q')), GO_ON_AFTER);
  });

  addEventListener('change', event => {
    if (event.target.closest && event.target.closest('form.ask')) saveSoon();
  });

  addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || /TEXTAREA|SELECT/.test(event.target.tagName)) return;
    const focused = event.target.closest && event.target.closest('.q');
    const question = focused || questions().find(each => each.getBoundingClientRect().bottom > 0);
    if (!question) return;
    if (/^[0-9]$/.test(event.key)) {
      const choice = [...question.querySelectorAll('.opt')].find(
        option => option.querySelector('kbd').textContent === event.key);
      if (choice) {
        const radio = choice.querySelector('input');
        radio.checked = true;
        radio.focus();
        saveSoon();
      }
    } else if (event.key === 'Enter' && event.target.type === 'radio') {
      event.preventDefault();
      const after = question.nextElementSibling;
      if (oneAtATime() || !after) goOn(question);
      else (after.querySelector('input:checked') || after.querySelector('input')).focus();
    }
  });

  // ---- comments: how much room is left, and whether somebody could be recognised; on this device only
  const ALONE = /\b(som den eneste|jeg er den eneste|den eneste (?:mand|kvinde|mandlige|kvindelige)|the only one)\b/i;
  const NAME = /(?:^|[^.!?:\s]\s+)(\p{Lu}\p{Ll}{2,})(?=[\s,.!?]|$)/gu;
  const NO_NAMES = new Set(['Det', 'Jeg', 'Vi', 'Man', 'HR', 'Danmark', 'Dansk', 'The', 'English', 'Monday', 'Friday']);
  let checking;

  function countLetters() {
    document.querySelectorAll('textarea[data-longest]').forEach(text => {
      const left = text.dataset.longest - [...text.value].length;
      const line = document.getElementById(text.id + 'c');
      if (text.value) line.textContent = words().left.replace('%count', left);
    });
  }

  function checkNames(text) {
    const found = [...text.value.matchAll(NAME)].map(match => match[1]).filter(word => !NO_NAMES.has(word));
    const lines = [...new Set(found)].map(word => words().name.replace('%word', word));
    const alone = ALONE.exec(text.value);
    if (alone) lines.push(words().only.replace('%word', alone[1]));
    let note = document.getElementById(text.id + 'w');
    if (!note) {
      note = document.createElement('div');
      note.id = text.id + 'w';
      note.setAttribute('role', 'status');
      text.parentElement.append(note);
    }
    note.className = lines.length ? 'note note--y' : '';
    note.replaceChildren(...(lines.length ? [paragraph(words().namehead), ...lines.map(paragraph), paragraph(words().namelocal)] : []));
  }

  function paragraph(text) {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  }

  addEventListener('input', event => {
    if (event.target.matches && event.target.matches('textarea[data-longest]')) {
      countLetters();
      clearTimeout(checking);
      checking = setTimeout(checkNames, NAME_CHECK_AFTER, event.target);
      saveSoon();
    }
  });

  // ---- what the tab kept while there was no net
  addEventListener('online', goOnWaiting);
  try {
    const kept = new URLSearchParams(kiosk ? '' : sessionStorage.getItem(KEPT) || '');
    if (form() && kept.get('pas') && kept.get('pas') === form().elements.pas?.value) {
      kept.forEach((value, name) => {
        const radio = form().querySelector(`input[type=radio][name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
        if (radio) radio.checked = true;
      });
      saveSoon();
    }
  } catch { /* no store */ }

  // ---- a tablet that many share: clears itself when nobody touches it, and leaves nothing to go back to
  let idle = 0;
  function clearKiosk() {
    clearTimeout(saving);
    waiting = null;
    pages.length = 0;
    document.body.replaceChildren();
  }

  if (kiosk) {
    forgetHere();
    ['pointerdown', 'keydown', 'input'].forEach(kind => addEventListener(kind, () => {
      if (idle >= KIOSK_WARNS_AFTER) say('');
      idle = 0;
    }));
    addEventListener('pagehide', clearKiosk);
    addEventListener('pageshow', event => event.persisted && location.reload());
    setInterval(() => {
      idle++;
      const onCodePage = document.getElementById('kode') && !document.getElementById('kode').value;
      if (onCodePage) { idle = 0; return; }
      if (idle === KIOSK_CLEARS_AFTER) {
        const next = words().next;
        clearKiosk();
        location.replace(next);
      } else if (idle >= KIOSK_WARNS_AFTER && idle < KIOSK_CLEARS_AFTER) {
        warnKiosk(KIOSK_CLEARS_AFTER - idle);
      }
    }, 1000);
  }

  function warnKiosk(seconds) {
    let line = document.getElementById('tablet');
    if (!line || !line.isConnected) {
      line = document.createElement('div');
      line.id = 'tablet';
      line.className = 'note note--y';
      line.setAttribute('role', 'alert');
      document.querySelector('main').prepend(line);
    }
    line.textContent = words().tablet.replace('%seconds', seconds);
    addEventListener('pointerdown', () => line.remove(), { once: true });
  }
})();
