// The keys of a presenter: off until they are turned on, and nothing works only by them.
(function () {
  'use strict';
  var STORE = 'foursight-keys';
  var names = {
    ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'back', PageUp: 'back',
    l: 'lock', r: 'rules', w: 'why', b: 'blank', t: 'timer', '?': 'help'
  };
  var on = window.sessionStorage.getItem(STORE) === 'on';
  var timer = document.getElementById('timer');
  var ticking = 0;

  function button(key) {
    return document.querySelector('[data-key="' + key + '"]');
  }

  function tick() {
    var seconds = Math.max(0, Math.round((Date.now() - Date.parse(timer.dataset.since)) / 1000));
    timer.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
  }

  function time() {
    if (!timer) {
      return;
    }
    if (ticking) {
      window.clearInterval(ticking);
      ticking = 0;
      timer.textContent = 'Timer off';
      return;
    }
    timer.closest('details').open = true;
    tick();
    ticking = window.setInterval(tick, 1000);
  }

  function toggle(label) {
    on = !on;
    window.sessionStorage.setItem(STORE, on ? 'on' : 'off');
    label.textContent = on ? 'Turn the keys off' : 'Turn the keys on';
  }

  var place = document.getElementById('keys');
  if (place) {
    var label = document.createElement('button');
    label.type = 'button';
    label.className = 'second';
    on = !on;
    toggle(label);
    label.addEventListener('click', function () { toggle(label); });
    place.after(label);
  }

  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (!on || typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
      return;
    }
    var name = names[event.key] || names[event.key.toLowerCase()];
    if (name === 'timer') {
      time();
    } else if (name && button(name)) {
      button(name).click();
    } else {
      return;
    }
    event.preventDefault();
  });
}());
