/** What Excel gives a task pane at first, and what the pane is designed for. */
const WIDTH = 350;
const LEAST = 280;
const STEP = 10;

/** Lets the pane be made wider and narrower, by pointer, by arrow keys, and back with Home or a double click. */
export function setUpPaneDivider(divider: HTMLElement, main: HTMLElement): void {
  let width = WIDTH;
  const set = (wanted: number): void => {
    const most = Math.max(LEAST, Math.floor(main.clientWidth / 2));
    width = Math.round(Math.min(Math.max(wanted, LEAST), most));
    main.style.setProperty("--pane-width", `${width}px`);
    divider.setAttribute("aria-valuemin", String(LEAST));
    divider.setAttribute("aria-valuemax", String(most));
    divider.setAttribute("aria-valuenow", String(width));
  };
  set(WIDTH);

  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    // over the frame, the pointer would be the frame's
    main.classList.add("resizing");
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(main.getBoundingClientRect().right - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => main.classList.remove("resizing"));
  divider.addEventListener("dblclick", () => set(WIDTH));
  divider.addEventListener("keydown", (event) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: WIDTH,
    };
    const wanted = moves[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
}
