import type { Server } from "node:net";

/** Some other program listens there already. */
export class PortTaken extends Error {
  override readonly name = "PortTaken";
  constructor(readonly port: number) {
    super(`port ${port} is taken`);
  }
}

export interface LocalListeners {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on this machine only, on both loopback addresses: a browser takes "localhost" for either.
 *
 * @param create makes one more server with the same answers
 * @param port 0 for any that is free
 * @throws PortTaken when either address has it taken
 */
export async function listenLocally(create: () => Server, port: number): Promise<LocalListeners> {
  const first = create();
  await listen(first, port, "127.0.0.1");
  const address = first.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  const servers = [first];
  try {
    const second = create();
    await listen(second, actual, "::1");
    servers.push(second);
  } catch (error) {
    // a machine without IPv6 has no ::1; a port that we were just given is ours on the address that matters
    if (error instanceof PortTaken && port !== 0) {
      await closeAll(servers);
      throw error;
    }
  }
  return { port: actual, close: () => closeAll(servers) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      // ports under 1024 are the system's: to whoever starts the workbench, the same as taken
      reject(error.code === "EADDRINUSE" || error.code === "EACCES" ? new PortTaken(port) : error);
    });
    server.listen(port, host, resolve);
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
}
