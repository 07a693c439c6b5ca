// Asks axe whether a page can be used by everyone: WCAG 2.2 A and AA, and its good practices.
import assert from "node:assert/strict";
import axe from "axe-core";
import { THEMES, WIDTHS } from "./journey.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Fails with one line a violation: the rule, the first elements it is about, and what is wrong with them.
export async function checkAxe(page, where = page.url(), { within } = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ tags, within }) => {
      // axe takes a page without a background for white; in a dark theme the browser paints it dark.
      const { style } = document.documentElement;
      const bare = [document.documentElement, document.body].every((node) => getComputedStyle(node).backgroundColor === "rgba(0, 0, 0, 0)");
      if (bare) style.backgroundColor = "Canvas";
      const results = await window.axe.run(within ?? document, {
        runOnly: { type: "tag", values: tags },
        resultTypes: ["violations"],
        preload: false,
      });
      if (bare) style.backgroundColor = "";
      return results.violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, any, all, none }) => ({
          target: target.join(" "),
          why: [...any, ...all, ...none].map(({ message }) => message).join("; "),
        })),
      }));
    },
    { tags: TAGS, within },
  );
  const lines = violations.map(({ id, nodes }) => {
    const shown = nodes.slice(0, 3).map(({ target, why }) => `${target}: ${why}`);
    return `${id} (${nodes.length}): ${shown.join(" | ")}`;
  });
  assert.deepEqual(lines, [], `axe at ${where}`);
}

// The same in both themes and at every width, where nothing may stick out either. The page is loaded once for all of them.
export async function checkForEveryone(page, where = page.url(), widths = WIDTHS) {
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 850 });
      await checkAxe(page, `${where}, ${theme}, ${width} px`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${where}: nothing sticks out at ${width} px: ${wide}`);
    }
  }
}
