/** For `evaluate` in a page: what is wider than the window, each in a few words; empty where nothing scrolls sideways. */
export function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth && document.body.scrollWidth <= document.body.clientWidth) return [];
  return [...document.body.querySelectorAll("*")]
    .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
    .map((each) => `${each.tagName} ${each.className} ${each.textContent}`.slice(0, 120));
}
