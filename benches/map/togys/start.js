// Starts our map and says when its points are drawn.
import init from "./map_bench.js";

const theme = new URL(location).searchParams.get("theme");
if (theme) document.documentElement.dataset.theme = theme;

const { memory } = await init();
window.wasmBytes = () => memory.buffer.byteLength;
const watch = () => {
  if (document.querySelector("[data-item]")) requestAnimationFrame(() => setTimeout(() => (window.drawnAt = performance.now())));
  else requestAnimationFrame(watch);
};
watch();
