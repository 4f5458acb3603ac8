/**
 * Builds elements by instructions, a whole page in one call: each call between wasm and the page costs as much as
 * several nodes. Every element, attribute and text is made by itself, and no markup is read.
 *
 * `codes` are the instructions of `src/element/build.rs`, with the lengths of their texts, which stand in `text` one
 * after the other. `call` is told of events. Returns a fragment with everything, and the nodes that are kept.
 */
export function build(codes, text, call) {
  const whole = document.createDocumentFragment();
  const kept = [whole];
  const outer = [];
  let [node, place, last, at, from] = [whole, whole, whole, 0, 0];
  const next = () => text.slice(from, (from += codes[at++]));
  const add = (made) => void place.appendChild((last = made));
  const open = (made) => {
    outer.push(node, place);
    node = place = made;
  };
  const does = [
    () => open(document.createElement(next())),
    () => open(document.createElementNS("http://www.w3.org/2000/svg", next())),
    // A browser looks through all of a form for each piece with a control that is put into it.
    () => { place = document.createDocumentFragment(); },
    () => node.setAttribute(next(), next()),
    () => add(document.createTextNode(next())),
    () => add(document.createComment("")),
    () => { node.value = next(); },
    () => { node[next()] = codes[at++] > 0; },
    () => {
      const id = codes[at++];
      node.addEventListener(next(), (event) => call(id, event));
    },
    () => {
      if (place !== node) node.appendChild(place);
      const made = node;
      place = outer.pop();
      node = outer.pop();
      add(made);
    },
    () => kept.push(last),
  ];
  while (at < codes.length) does[codes[at++]]();
  return kept;
}

/** Gives a property of a node this value, unless it has it: so the caret stays in place. */
export function put(node, name, value) {
  if (node[name] !== value) node[name] = value;
}
