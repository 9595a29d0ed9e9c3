import { forwardRef, type ReactNode } from "react";

export interface SummaryProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * What opens `<details>`, for Tab to come to: in Excel on the web Office.js moves the keyboard itself, and passes over
 * a `<summary>` that has no tabindex.
 */
export const Summary = forwardRef<HTMLElement, SummaryProps>(function Summary({ className, children }, ref) {
  return (
    <summary ref={ref} className={className} tabIndex={0}>
      {children}
    </summary>
  );
});
