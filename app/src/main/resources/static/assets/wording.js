/* Samspil: shows a message as it will be, and how long it is, while its words are written. The page works without. */
(() => {
  'use strict';
  const AFTER = 400;
  const text = document.getElementById('tekst');
  let soon, asked = 0;

  async function show() {
    const mine = ++asked;
    const body = new URLSearchParams(new FormData(text.form));
    body.set('handling', 'vis');
    const reply = await fetch(text.form.action, { method: 'POST', body });
    if (!reply.ok || mine !== asked) return;
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
    document.querySelectorAll('[data-live]').forEach(part => {
      const now = page.getElementById(part.id);
      if (now) part.replaceChildren(...now.childNodes);
    });
  }

  text.form.addEventListener('input', event => {
    if (event.target.id === 'til') return;
    clearTimeout(soon);
    soon = setTimeout(() => show().catch(() => { /* no net: the button still shows it */ }), AFTER);
  });
})();
