// The one script: asks the browser where its owner is, and only when the button is pressed.
const button = document.querySelector('[data-near]');
const words = document.querySelector('[data-near-words]');
if (button && navigator.geolocation) {
  button.hidden = false;
  words.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        location.assign(`${button.dataset.near}?at=${coords.latitude.toFixed(1)},${coords.longitude.toFixed(1)}#near`);
      },
      () => {
        button.disabled = false;
        words.setAttribute('role', 'status');
        words.textContent = words.dataset.nearWords;
      },
      { maximumAge: 600000, timeout: 10000 });
  });
}
