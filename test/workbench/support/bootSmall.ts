import type { RichApiServerOptions } from "../../../workbench/host/richapi/richApiServer";
import { RichApiServer } from "../../../workbench/host/richapi/richApiServer";
import type { Reply, RequestBody } from "../../../workbench/host/richapi/wire";
import { loadVocabulary } from "../../../workbench/host/vocabulary/loadVocabulary";
import type { BootOptions, OfficeInNode } from "../../../workbench/node/officeInNode";
import { bootOffice } from "../../../workbench/node/officeInNode";
import { SmallWorkbook } from "./smallWorkbook";

export interface SmallOffice extends OfficeInNode {
  readonly book: SmallWorkbook;
  readonly server: RichApiServer;
  /** Everything sent and answered since the last `splice`. */
  readonly exchanges: { readonly request: RequestBody; readonly response: Reply }[];
}

/** Real Office.js over the small workbook. */
export async function bootSmall(
  options: Partial<BootOptions> & Pick<Partial<RichApiServerOptions>, "faults"> = {},
): Promise<SmallOffice> {
  const { faults, ...boot } = options;
  const book = new SmallWorkbook();
  const server = smallServer(book, {
    ...(faults && { faults }),
    ...(boot.requirements && { requirements: boot.requirements }),
  });
  const exchanges: SmallOffice["exchanges"] = [];
  const execute = async (request: RequestBody) => {
    const response = await server.execute(request);
    // as it travels: nothing undefined, no objects of the host
    exchanges.push(JSON.parse(JSON.stringify({ request, response })) as SmallOffice["exchanges"][number]);
    return response;
  };
  const office = await bootOffice({ host: { execute }, ...boot });
  return { ...office, book, server, exchanges };
}

export function smallServer(book: SmallWorkbook, options: Partial<RichApiServerOptions> = {}): RichApiServer {
  return new RichApiServer({ vocabulary: loadVocabulary(), root: book, ...options });
}
