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

// One gesture in time: `wait` passes milliseconds, and every event says when it was meant to be, so that a machine that is
// busy with something else does not make a slow or a resting finger.
function clock(page) {
  const begun = Date.now();
  let passed = 0;
  return {
    wait: async (ms) => {
      passed += ms;
      await page.waitForTimeout(Math.max(0, begun + passed - Date.now()));
    },
    now: () => (begun + passed) / 1000,
  };
}

async function touch(page, time, type, points) {
  const session = await protocol(page);
  await session.send("Input.dispatchTouchEvent", {
    type,
    timestamp: time.now(),
    touchPoints: points.map(({ x, y }, id) => ({ x, y, id, radiusX: 5, radiusY: 5, force: 0.5 })),
  });
}

// One finger goes down, along a straight line in `ms` milliseconds, and up. It lifts in full motion, so the line's speed is
// the speed of the throw; `rest` holds it still for so many milliseconds first.
export async function drag(page, from, to, { ms = 160, steps = 10, rest = 0 } = {}) {
  const time = clock(page);
  await touch(page, time, "touchStart", [from]);
  for (let step = 1; step <= steps; step += 1) {
    await time.wait(ms / steps);
    await touch(page, time, "touchMove", [{ x: between(from.x, to.x, step / steps), y: between(from.y, to.y, step / steps) }]);
  }
  await time.wait(rest);
  await touch(page, time, "touchEnd", []);
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
  const time = clock(page);
  await touch(page, time, "touchStart", [fingers(0)[0]]);
  await touch(page, time, "touchStart", fingers(0));
  for (let step = 1; step <= steps; step += 1) {
    await time.wait(ms / steps);
    await touch(page, time, "touchMove", fingers(step / steps));
  }
  await touch(page, time, "touchEnd", [fingers(1)[0]]);
  await touch(page, time, "touchEnd", []);
}

export async function tap(page, point, { ms = 40, time = clock(page) } = {}) {
  await touch(page, time, "touchStart", [point]);
  await time.wait(ms);
  await touch(page, time, "touchEnd", []);
}

export async function doubleTap(page, point, { gap = 90 } = {}) {
  const time = clock(page);
  await tap(page, point, { time });
  await time.wait(gap);
  await tap(page, point, { time });
}

// Turns the wheel at a point; with `ctrl` as a touchpad reports a pinch.
export async function wheel(page, point, { dx = 0, dy = 0, ctrl = false, turns = 1, ms = 16 } = {}) {
  const session = await protocol(page);
  const time = clock(page);
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn > 0) await time.wait(ms);
    await session.send("Input.dispatchMouseEvent", {
      type: "mouseWheel",
      timestamp: time.now(),
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
  const time = clock(page);
  const send = (type, point, buttons) =>
    session.send("Input.dispatchMouseEvent", {
      type,
      timestamp: time.now(),
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
    await time.wait(ms / steps);
    await send("mouseMoved", { x: between(from.x, to.x, step / steps), y: between(from.y, to.y, step / steps) }, 1);
  }
  await time.wait(rest);
  await send("mouseReleased", to, 0);
}

// The middle of an element, for the gestures above.
export async function middleOf(locator) {
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
