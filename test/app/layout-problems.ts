/**
 * What does not fit in the window as it stands: sideways scrolling, words that are cut off or leave their button, controls
 * on top of each other. Runs in the page, so it may use nothing from outside. A line for each, with the words concerned.
 */
export function layoutProblems(): string[] {
  const problems: string[] = [];
  const name = (element: Element) => {
    const words = (element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 60);
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words}”`;
  };
  const hidden = (element: Element) =>
    !element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    }) || element.closest('.visually-hidden, [aria-hidden="true"]') !== null;
  const scrolls = (value: string) => value === 'auto' || value === 'scroll';

  for (const element of [document.documentElement, document.body, ...document.querySelectorAll('main')]) {
    const over = element.scrollWidth - element.clientWidth;
    if (over <= 0) continue;
    const { left, right } = element.getBoundingClientRect();
    // The innermost things that stand out.
    const culprits = [...element.querySelectorAll('*')].filter((one) => {
      const box = one.getBoundingClientRect();
      return !hidden(one) && one.childElementCount === 0 && (box.right > right + 1 || box.left < left - 1);
    });
    problems.push(
      `sideways: ${over} px too wide, ${culprits.slice(0, 3).map(name).join(', ') || name(element)}`,
    );
  }

  // Words against everything around them that cuts off.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || text.textContent?.trim() === '' || hidden(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    for (let around: Element | null = parent; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      const box = around.getBoundingClientRect();
      const clipsX = style.overflowX !== 'visible' && !scrolls(style.overflowX);
      const clipsY = style.overflowY !== 'visible' && !scrolls(style.overflowY);
      const control = around.matches('button, a[href], [role="button"]');
      // Beyond the first place that scrolls, everything can be reached.
      const out = rects.find(
        (rect) =>
          ((clipsX || control) && (rect.right > box.right + 1 || rect.left < box.left - 1)) ||
          ((clipsY || control) && (rect.bottom > box.bottom + 2 || rect.top < box.top - 2)),
      );
      if (out) {
        problems.push(`cut off: “${text.textContent?.trim().slice(0, 60)}” by ${name(around)}`);
        break;
      }
      if (!scrolls(style.overflowX) && !scrolls(style.overflowY)) continue;
      // Data may scroll sideways in a box of its own, when the keyboard reaches it.
      const reached = around.matches('main, body, pre, [tabindex="0"]');
      if (!reached && around.scrollWidth > around.clientWidth + 1) problems.push(`sideways: ${name(around)}`);
      break;
    }
  }

  const dialog = 'dialog, [role$="dialog"]';
  const controls = [
    ...document.querySelectorAll('button, a[href], input, textarea, label, [role="radio"]'),
  ].filter(
    (one) =>
      !hidden(one) &&
      one.getClientRects().length > 0 &&
      !one.closest('.visually-hidden, iframe') &&
      // Drawn by its label, and itself clipped to a dot that lies wherever the label's text ends.
      !one.matches('label input'),
  );
  for (const [at, one] of controls.entries()) {
    const a = one.getBoundingClientRect();
    for (const other of controls.slice(at + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      // The bar stays while the rest scrolls below it; a dialog stands over everything.
      if (Boolean(one.closest('main')) !== Boolean(other.closest('main'))) continue;
      if (one.closest(dialog) !== other.closest(dialog)) continue;
      const b = other.getBoundingClientRect();
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (width > 2 && height > 2) problems.push(`on top: ${name(one)} and ${name(other)}`);
    }
  }
  return [...new Set(problems)];
}
