import { readBook } from "../../src/xlsx/readBook";
import { UnreadableFile } from "../../src/xlsx/unreadableFile";

const start = process.cpuUsage();

void readBook(process.argv[2] ?? "")
  .then(
    ({ sheets }) => ({ rows: sheets[0]?.values.length }),
    (cause: unknown) => {
      if (!(cause instanceof UnreadableFile)) throw cause;
      return { code: cause.code };
    },
  )
  .then((outcome) => {
    const { user, system } = process.cpuUsage(start);
    const milliseconds = Math.round((user + system) / 1000);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stdout.write(JSON.stringify({ ...outcome, milliseconds, megabytes }));
  });
