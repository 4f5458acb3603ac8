/** Makes the value of `staff-pin` from a PIN: PBKDF2 with SHA-256, as OWASP recommends it for passwords. */
const ITERATIONS = 600_000;

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

async function hashed(pin) {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  const bytes = (text) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey("raw", bytes(pin), "PBKDF2", false, ["deriveBits"]);
  const way = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: ITERATIONS };
  return `pbkdf2-sha256$${ITERATIONS}$${salt}$${hex(await crypto.subtle.deriveBits(way, key, 256))}`;
}

document.querySelector("#form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const pin = document.querySelector("#pin");
  document.querySelector("#value").textContent = `staff-pin="${await hashed(pin.value)}"`;
  document.querySelector("#label").hidden = false;
  pin.value = "";
});
