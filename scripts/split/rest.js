// The rest of the program (halves.mjs): asked for behind the first view, or at the gate by the first call that needs it. Goes into
// the script of wasm-bindgen, where first.mjs writes the name of the file. A program that is not cut has no table of calls.
// A module that only hands on the function it is given: a table takes nothing but functions of WebAssembly.
const TOGYS_HAND_ON = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, 5, 1, 0, 0, 0, 0, 7, 4, 1, 0, 0, 0];
let __togys_coming;

const __togys_rest_url = () => new URL("./togys-rest.wasm", import.meta.url);
const __togys_rest_imports = () => ({ ...__wbg_get_imports(), togys_first: wasm });

// Stands in the table of calls until the rest does, and puts that there itself.
function __togys_gate() {
  const ask = new XMLHttpRequest();
  ask.open("GET", __togys_rest_url(), false);
  ask.overrideMimeType("text/plain; charset=x-user-defined");
  try {
    ask.send();
    if (ask.status !== 200) throw new Error(`answer ${ask.status}`);
    const bytes = Uint8Array.from(ask.responseText, (letter) => letter.charCodeAt(0));
    new WebAssembly.Instance(new WebAssembly.Module(bytes), __togys_rest_imports());
  } catch (error) {
    // The call cannot be made: to the page around the app the program has broken.
    throw new WebAssembly.RuntimeError(`the rest of the program did not come: ${error}`);
  }
}

// When the first half stands, before anything in it is called.
function __togys_begin() {
  if (!wasm.togys_calls) return;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(TOGYS_HAND_ON)), { "": { "": __togys_gate } });
  wasm.togys_calls.set(0, exports[""]);
}

// Resolves once the rest is here; asks for it the first time, and again after it has not come.
export function rest() {
  __togys_coming ??= wasm.togys_calls ? WebAssembly.instantiateStreaming(fetch(__togys_rest_url()), __togys_rest_imports()) : Promise.resolve();
  __togys_coming.then(
    () => (document.documentElement.dataset.whole = "true"),
    () => (__togys_coming = undefined),
  );
  return __togys_coming;
}
