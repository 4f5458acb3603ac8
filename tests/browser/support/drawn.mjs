/** In which fonts the letters of a script are drawn, as the browser's own developer tools know it. Chromium only. */

/**
 * Every element that is shown below `selector`, shadow roots included, and has letters of this script: its text, how
 * many of its signs are of other scripts (blanks, digits, Latin letters), and for each font that it is drawn in whether
 * the page brought it and how many shapes it has given.
 */
export async function drawn(page, selector, script) {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    await session.send("DOM.getDocument");
    const { result } = await session.send("Runtime.evaluate", { expression: `(${elements})(${JSON.stringify([selector, script])})` });
    const { result: items } = await session.send("Runtime.getProperties", { objectId: result.objectId, ownProperties: true });
    const found = [];
    for (const { name, value } of items) {
      if (!/^\d+$/.test(name)) continue;
      const { nodeId } = await session.send("DOM.requestNode", { objectId: value.objectId });
      const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
      const asked = { objectId: value.objectId, functionDeclaration: `${signs}`, arguments: [{ value: script }], returnByValue: true };
      const { result: counted } = await session.send("Runtime.callFunctionOn", asked);
      found.push({ ...counted.value, fonts: fonts.map(({ familyName, isCustomFont, glyphCount }) => ({ familyName, isCustomFont, glyphCount })) });
    }
    return found;
  } finally {
    await session.detach();
  }
}

function elements([selector, script]) {
  const letters = new RegExp(`\\p{Script=${script}}`, "u");
  const all = (root) => [...root.querySelectorAll("*")].flatMap((one) => (one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one]));
  const roots = all(document).filter((one) => one.matches(selector));
  return roots.flatMap(all).filter((one) => {
    const has = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && letters.test(node.data));
    const { width, height } = one.getBoundingClientRect();
    return has && width > 1 && height > 1;
  });
}

function signs(script) {
  const text = this.textContent.trim();
  return { text, others: [...text].filter((sign) => !new RegExp(`\\p{Script=${script}}`, "u").test(sign)).length };
}
