/** What we use of Excel's custom-functions runtime. */
declare namespace CustomFunctions {
  enum ErrorCode {
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
  }
  class Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
    readonly message: string;
  }
  function associate(id: string, functionObject: (...args: never[]) => unknown): void;
}
