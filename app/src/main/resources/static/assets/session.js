/* Samspil: says two minutes before that a sign-in ends, and keeps somebody signed in who asks for it. Without this
   script the foot of each page says the same, with the time. */
"use strict";
(() => {
  const line = document.getElementById("session");
  const region = document.getElementById("session-warning");
  if (!line || !region) return;
  const BEFORE = 2 * 60 * 1000;
  const LONGEST_TIMER = 2147483647;
  let end = Date.now() + Number(line.dataset.left) * 1000;
  let said = "";
  let timer;

  function say(kind, text, stay) {
    if (said === kind) return;
    said = kind;
    region.textContent = text;
    region.classList.toggle("is-on", text !== "");
    if (stay) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button button-secondary";
      button.textContent = stay;
      button.addEventListener("click", ask);
      region.append(" ", button);
    }
  }

  function look() {
    clearTimeout(timer);
    const left = end - Date.now();
    if (left <= 0) {
      say("over", line.dataset.over, "");
      return;
    }
    if (left <= BEFORE) say("warning", line.dataset.warning, line.dataset.stay);
    timer = setTimeout(look, Math.min(left > BEFORE ? left - BEFORE : left, LONGEST_TIMER));
  }

  async function ask() {
    try {
      const body = new URLSearchParams([[line.dataset.tokenName, line.dataset.token]]);
      const answer = await fetch("/bliv-her", { method: "POST", body, redirect: "error" });
      const left = Number(answer.ok ? await answer.text() : NaN);
      if (!(left > 0)) throw new Error("not signed in any more");
      end = Date.now() + left * 1000;
      say("stayed", line.dataset.stayed, "");
      setTimeout(() => { if (said === "stayed") say("", "", ""); }, 10000);
      look();
    } catch {
      end = Math.min(end, Date.now());
      look();
    }
  }

  document.addEventListener("visibilitychange", look);
  look();
})();
