/** Ties opening and saving of .xlsx files to the page. */
export interface BookFilesOptions {
  readonly openButton: HTMLElement;
  readonly saveButton: HTMLElement;
  readonly picker: HTMLInputElement;
  /** Where a file may be dropped; marked while one hovers over it. */
  readonly dropTarget: HTMLElement;
  /** Gives what else there is to say. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<string>;
  readonly save: () => Promise<{ readonly bytes: Uint8Array; readonly name: string }>;
  /** One sentence on how it went. */
  readonly tell: (sentence: string) => void;
  /** The sentence for a file that can't be opened. */
  readonly refusal: (error: unknown) => string;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function setUpBookFiles(options: BookFilesOptions): void {
  const { openButton, saveButton, picker, dropTarget, tell } = options;

  const open = async (file: File): Promise<void> => {
    tell(`「${file.name}」を開いています…`);
    try {
      const note = await options.open(new Uint8Array(await file.arrayBuffer()), file.name);
      tell(`「${file.name}」を開きました。${note}`);
    } catch (error) {
      tell(options.refusal(error));
    }
  };
  openButton.addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    picker.value = ""; // the same file can be chosen again
    if (file !== undefined) void open(file);
  });
  saveButton.addEventListener("click", async () => {
    const { bytes, name } = await options.save();
    download(bytes, name);
    tell(`「${name}」に保存しました。`);
  });

  // on the way down: the grid takes drops for its own
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  const mark = (isOver: boolean): void => void dropTarget.classList.toggle("dropping", isOver);
  window.addEventListener(
    "dragover",
    (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      mark(true);
    },
    true,
  );
  window.addEventListener("dragleave", (event) => event.relatedTarget === null && mark(false), true);
  window.addEventListener(
    "drop",
    (event) => {
      mark(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      void open(file);
    },
    true,
  );
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  link.download = name;
  link.click();
  // the browser has taken it by then
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
