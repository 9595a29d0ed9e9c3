import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { standInDocument } from "./standInDocument";

const DIST = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** Compiled once for the process: excel-web-16.00.js is 1.4 MB. */
const compiled = new Map<string, vm.Script>();

/** Timers of Office.js that are longer keep nobody waiting: it leaves some of two seconds behind. */
const LONG_MS = 1000;

/** Just enough of a browser window for Office.js: it loads scripts, posts messages, and parses addresses. */
export class BrowserStandIn {
  /** The window's globals. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly #origin: string;
  readonly #listeners: ((event: object) => void)[] = [];
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #parent: object;
  readonly #window: Record<string, unknown>;
  #isClosed = false;

  /** @param onPost gets what the page posts to its parent window */
  constructor(origin: string, onPost: (message: string) => void) {
    this.#origin = origin;
    this.#parent = { postMessage: (message: string) => this.#later(() => onPost(message)) };
    const pane = `${origin}/pane.html`;
    const window: Record<string, unknown> = {
      location: new URL(pane),
      document: standInDocument(pane, `${origin}/office.js`, (source, done) => this.#load(source, done)),
      navigator: { userAgent: "node" },
      parent: this.#parent,
      top: this.#parent,
      opener: null,
      sessionStorage: storage(),
      localStorage: storage(),
      history: {},
      external: {},
      console,
      performance,
      URL,
      TextEncoder,
      TextDecoder,
      setTimeout: (run: () => void, ms?: number, ...args: []) =>
        this.#watch(setTimeout(run, ms, ...args), ms ?? 0),
      setInterval: (run: () => void, ms?: number, ...args: []) =>
        this.#watch(setInterval(run, ms, ...args), Infinity),
      clearTimeout: (timer: NodeJS.Timeout) => this.#clear(timer),
      clearInterval: (timer: NodeJS.Timeout) => this.#clear(timer),
      addEventListener: (type: string, listener: (event: object) => void) => {
        if (type === "message") this.#listeners.push(listener);
      },
      removeEventListener: () => {},
      postMessage: () => {},
      getComputedStyle: () => ({}),
    };
    window["window"] = window["self"] = window;
    this.#window = window;
    this.globals = window;
  }

  /** Runs office.js, as its script tag would; it loads the rest. */
  start(frameName: string): void {
    this.#window["name"] = frameName;
    vm.createContext(this.#window);
    this.#run("office.js");
  }

  /** A message from the parent window. */
  deliver(message: string): void {
    this.#later(() => {
      for (const listener of this.#listeners)
        listener({ data: message, origin: this.#origin, source: this.#parent });
    });
  }

  close(): void {
    this.#isClosed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #load(source: string, done: (isLoaded: boolean) => void): void {
    const file = new URL(source, this.#origin).pathname.slice(1);
    this.#later(() => {
      const isThere = existsSync(path.join(DIST, file));
      if (isThere) this.#run(file);
      done(isThere);
    });
  }

  #run(file: string): void {
    let script = compiled.get(file);
    if (!script)
      compiled.set(
        file,
        (script = new vm.Script(readFileSync(path.join(DIST, file), "utf8"), { filename: file })),
      );
    script.runInContext(this.#window);
  }

  #later(step: () => void): void {
    setImmediate(() => {
      if (!this.#isClosed) step();
    });
  }

  #watch(timer: NodeJS.Timeout, ms: number): NodeJS.Timeout {
    if (ms > LONG_MS) timer.unref();
    this.#timers.add(timer);
    return timer;
  }

  #clear(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    this.#timers.delete(timer);
  }
}

function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}
