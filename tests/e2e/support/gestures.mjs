// Fingers, wheel and pen, made by the browser's own protocol: the page gets the same trusted touch, pointer and wheel events
// as from a real device. Points are in CSS pixels of the window. A journey that uses fingers sets `touch: true`.

const sessions = new WeakMap();

async function protocol(page) {
  if (!sessions.has(page)) sessions.set(page, page.context().newCDPSession(page));
  return sessions.get(page);
}

function between(from, to, share) {
  return from + (to - from) * share;
}

async function touch(page, type, points) {
  const session = await protocol(page);
  await session.send("Input.dispatchTouchEvent", {
    type,
    touchPoints: points.map(({ x, y }, id) => ({ x, y, id, radiusX: 5, radiusY: 5, force: 0.5 })),
  });
}

// One finger goes down, along a straight line in `ms` milliseconds, and up. It lifts in full motion, so the line's speed is
// the speed of the throw; `rest` holds it still for so many milliseconds first.
export async function drag(page, from, to, { ms = 160, steps = 10, rest = 0 } = {}) {
  await touch(page, "touchStart", [from]);
  for (let step = 1; step <= steps; step += 1) {
    await page.waitForTimeout(ms / steps);
    await touch(page, "touchMove", [{ x: between(from.x, to.x, step / steps), y: between(from.y, to.y, step / steps) }]);
  }
  if (rest > 0) await page.waitForTimeout(rest);
  await touch(page, "touchEnd", []);
}

// Two fingers around a point, `from` pixels apart at first and `to` pixels at the end; `angle` in degrees from the horizontal.
// `shift` moves the middle meanwhile.
export async function pinch(page, middle, from, to, { ms = 240, steps = 12, angle = 0, shift = { x: 0, y: 0 } } = {}) {
  const radians = (angle * Math.PI) / 180;
  const fingers = (share) => {
    const half = between(from, to, share) / 2;
    const x = middle.x + shift.x * share;
    const y = middle.y + shift.y * share;
    const [dx, dy] = [Math.cos(radians) * half, Math.sin(radians) * half];
    return [
      { x: x - dx, y: y - dy },
      { x: x + dx, y: y + dy },
    ];
  };
  await touch(page, "touchStart", [fingers(0)[0]]);
  await touch(page, "touchStart", fingers(0));
  for (let step = 1; step <= steps; step += 1) {
    await page.waitForTimeout(ms / steps);
    await touch(page, "touchMove", fingers(step / steps));
  }
  await touch(page, "touchEnd", [fingers(1)[0]]);
  await touch(page, "touchEnd", []);
}

export async function tap(page, point, { ms = 40 } = {}) {
  await touch(page, "touchStart", [point]);
  await page.waitForTimeout(ms);
  await touch(page, "touchEnd", []);
}

export async function doubleTap(page, point, { gap = 90 } = {}) {
  await tap(page, point);
  await page.waitForTimeout(gap);
  await tap(page, point);
}

// Turns the wheel at a point; with `ctrl` as a touchpad reports a pinch.
export async function wheel(page, point, { dx = 0, dy = 0, ctrl = false, turns = 1, ms = 16 } = {}) {
  const session = await protocol(page);
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn > 0) await page.waitForTimeout(ms);
    await session.send("Input.dispatchMouseEvent", {
      type: "mouseWheel",
      x: point.x,
      y: point.y,
      deltaX: dx,
      deltaY: dy,
      modifiers: ctrl ? 2 : 0,
    });
  }
}

// A mouse or a pen pressed and pulled along a straight line. `shift` holds the Shift key (box zoom).
export async function pull(page, from, to, { pointer = "mouse", ms = 160, steps = 10, rest = 0, shift = false } = {}) {
  const session = await protocol(page);
  const send = (type, point, buttons) =>
    session.send("Input.dispatchMouseEvent", {
      type,
      x: point.x,
      y: point.y,
      button: type === "mouseMoved" && buttons === 0 ? "none" : "left",
      buttons,
      clickCount: type === "mouseMoved" ? 0 : 1,
      pointerType: pointer,
      modifiers: shift ? 8 : 0,
    });
  await send("mouseMoved", from, 0);
  await send("mousePressed", from, 1);
  for (let step = 1; step <= steps; step += 1) {
    await page.waitForTimeout(ms / steps);
    await send("mouseMoved", { x: between(from.x, to.x, step / steps), y: between(from.y, to.y, step / steps) }, 1);
  }
  if (rest > 0) await page.waitForTimeout(rest);
  await send("mouseReleased", to, 0);
}

// The middle of an element, for the gestures above.
export async function middleOf(locator) {
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
