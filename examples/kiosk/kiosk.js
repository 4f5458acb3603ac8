/** What the page does beside the kiosk itself: it starts without a network, and takes up new versions. */
const HOUR = 60 * 60 * 1000;
const HALF_A_MINUTE = 30 * 1000;
/** At night every kiosk starts afresh once, as a device that runs for months should. */
const NIGHT = 3;

const kiosk = document.querySelector("yousaid-kiosk");
/** Whether nobody is using it. */
const isFree = () => kiosk.shadowRoot?.querySelector(".yousaid-kiosk")?.hasAttribute("data-attract") ?? false;

let wantsReload = false;
setInterval(() => wantsReload && isFree() && location.reload(), HALF_A_MINUTE);
setInterval(() => (wantsReload ||= new Date().getHours() === NIGHT && performance.now() > 2 * HOUR), HOUR / 2);

if (navigator.serviceWorker) {
  navigator.serviceWorker.addEventListener("message", ({ data }) => (wantsReload ||= data === "changed"));
  navigator.serviceWorker.register("sw.js").catch((error) => console.error(error));
  const refresh = async () => (await navigator.serviceWorker.ready).active.postMessage("refresh");
  setInterval(refresh, HOUR);
  addEventListener("online", refresh);
}
