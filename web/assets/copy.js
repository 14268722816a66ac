// Adds a button to each text that is there to be copied; without it the text is selected and copied by hand.
(function () {
  'use strict';
  var SHOWN = 4000;

  function refused(text, said) {
    text.focus();
    text.select();
    said.textContent = 'The text is selected. Press Ctrl and C';
  }

  function add(text) {
    var button = document.createElement('button');
    var said = document.createElement('span');
    var name = 'Copy ' + text.dataset.copy;
    button.type = 'button';
    button.textContent = name;
    said.setAttribute('aria-live', 'polite');
    button.addEventListener('click', function () {
      said.textContent = '';
      if (!navigator.clipboard) {
        refused(text, said);
        return;
      }
      navigator.clipboard.writeText(text.value).then(function () {
        button.textContent = 'Copied';
        said.textContent = text.dataset.copy + ' is copied';
        window.setTimeout(function () {
          button.textContent = name;
          said.textContent = '';
        }, SHOWN);
      }, function () { refused(text, said); });
    });
    text.after(button, said);
  }

  document.querySelectorAll('textarea[data-copy]').forEach(add);
}());
