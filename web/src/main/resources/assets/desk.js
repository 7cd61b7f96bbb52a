// Saves a form marked data-autosave while somebody writes in it. Without this script its button does the same.
const PAUSE = 1200;
const AGAIN = 15000;
const form = document.querySelector('form[data-autosave]');
const line = document.querySelector('[data-saved]');
const kept = document.querySelector('[data-kept]');

document.querySelector('a[href="/sign-out"]')?.addEventListener('click', () => {
  Object.keys(sessionStorage).filter((one) => one.startsWith('words ')).forEach((one) => sessionStorage.removeItem(one));
});

if (form && line) {
  const key = `words ${line.dataset.saved} ${form.action}`;
  let saved = form.dataset.autosave ? '' : words();
  let sending;
  let timer;
  let stopped = false;

  function isTyped(name) {
    return form.elements[name].type !== 'hidden';
  }

  function words() {
    return JSON.stringify([...new FormData(form)].filter(([name]) => isTyped(name)));
  }

  function say(sentence) {
    if (line.textContent !== sentence) {
      line.textContent = sentence;
    }
  }

  function keep() {
    try {
      sessionStorage.setItem(key, words());
    } catch {
      // A browser that keeps nothing still saves.
    }
  }

  function later(pause = PAUSE) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Half a date is no answer yet: it is sent when the day, the month and the year are left.
      if (!document.activeElement.closest('.date')) {
        send();
      }
    }, pause);
  }

  async function post(now, leaving) {
    const answer = await fetch(form.action, {
      method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(form)),
      redirect: 'manual', keepalive: leaving });
    const told = (answer.headers.get('Content-Type') ?? '').startsWith('application/json') ? await answer.json() : {};
    if (answer.ok && told.carry) {
      Object.entries(told.carry).forEach(([name, value]) => { form.elements[name].value = value; });
      saved = now;
      if (words() === now) {
        sessionStorage.removeItem(key);
      }
      advise([]);
      say(`Saved at ${told.at}`);
      if (!leaving) {
        await follow().catch(() => {});
      }
    } else if (told.advice) {
      stopped = answer.status === 409;
      saved = now;
      advise(stopped ? [] : told.advice);
      say(`Not saved: ${told.advice[0].sentence}${stopped ? ' Your words stay here; the button shows you both.' : ''}`);
    } else {
      stopped = answer.type === 'opaqueredirect' || answer.status === 401;
      say(stopped
        ? 'Not saved: you have been signed out. Sign in again here, and your words are offered to you.'
        : 'Not saved: something went wrong with us. Your words are kept in this browser; we try again.');
      later(AGAIN);
    }
  }

  async function send(leaving = false) {
    clearTimeout(timer);
    while (sending) {
      await sending;
    }
    const now = words();
    if (stopped || now === saved) {
      return;
    }
    keep();
    sending = post(now, leaving).catch(() => {
      // Without a network, or without room for a request that outlives the page.
      say('Not saved: you seem to be offline. Your words are kept in this browser, and saved when you are back.');
      later(AGAIN);
    }).finally(() => { sending = undefined; });
    await sending;
  }

  /** What is said about the answers, as it stands after saving. */
  async function follow() {
    const parts = [...document.querySelectorAll('[data-follows]')];
    if (parts.length) {
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      parts.forEach((part) => {
        const fresh = page.querySelector(`[data-follows="${part.dataset.follows}"]`);
        if (fresh) {
          part.replaceWith(document.adoptNode(fresh));
        }
      });
    }
  }

  function advise(advice) {
    form.querySelectorAll('[data-advice]').forEach((one) => one.remove());
    for (const { field, sentence } of advice) {
      const about = document.getElementById(field);
      if (about && form.contains(about)) {
        const wrong = Object.assign(document.createElement('p'), { className: 'wrong', textContent: sentence });
        wrong.dataset.advice = '';
        if (about.matches('fieldset')) {
          about.querySelector('legend').after(wrong);
        } else {
          about.before(wrong);
        }
      }
    }
  }

  function bringBack(pairs) {
    for (const field of form.elements) {
      if (field.name && field.type !== 'hidden' && field.type !== 'submit') {
        const same = pairs.filter(([name]) => name === field.name).map(([, value]) => value);
        if (field.type === 'radio' || field.type === 'checkbox') {
          field.checked = same.includes(field.value);
        } else {
          field.value = same[0] ?? '';
        }
      }
    }
    const homeless = pairs.filter(([name, value]) => value && !form.elements[name]).map(([, value]) => value);
    kept.querySelector('[data-kept-words]').textContent = homeless.length ? `These have no field here now: ${homeless.join('; ')}` : '';
    kept.querySelector('.acts').hidden = true;
    kept.hidden = homeless.length === 0;
    send();
  }

  function offer() {
    const found = sessionStorage.getItem(key);
    if (!found || found === words()) {
      sessionStorage.removeItem(key);
      return;
    }
    kept.hidden = false;
    kept.querySelector('[data-bring-back]').addEventListener('click', () => bringBack(JSON.parse(found)));
    kept.querySelector('[data-let-go]').addEventListener('click', () => {
      sessionStorage.removeItem(key);
      kept.hidden = true;
    });
  }

  form.addEventListener('input', () => {
    keep();
    later();
  });
  form.addEventListener('focusout', () => later());
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    const waits = button?.value.includes('.') && !stopped && words() !== saved;
    if (sending || waits) {
      event.preventDefault();
      send().finally(() => {
        saved = words();
        form.requestSubmit(button);
      });
    } else {
      clearTimeout(timer);
      stopped = true;
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      send(true);
    }
  });
  window.addEventListener('online', () => later(500));
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
  try {
    offer();
  } catch {
    // A browser that keeps nothing has nothing to offer.
  }
  if (form.dataset.autosave && !document.querySelector('.errors')) {
    later();
  }
}
