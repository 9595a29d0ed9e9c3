/**
 * Stands in for Node's MessageChannel in headless Univer, which opens one for each idle task and never closes it: an
 * open port keeps the process alive after the last test.
 */
export class MessageChannel {
  readonly port1: { onmessage: ((event: { data: unknown }) => void) | null; close: () => void } = {
    onmessage: null,
    close: () => {},
  };
  readonly port2 = {
    postMessage: (data: unknown) => void setImmediate(() => this.port1.onmessage?.({ data })),
    close: () => {},
  };
}
