import { EventType } from "./events";
import type { Events } from "./events";

/** How Office.js says that a sheet's or the collection's events have a handler more or less. */
export abstract class SheetEvents {
  constructor(
    private readonly listening: () => Events,
    private readonly target: string,
  ) {}

  _RegisterDataChangedEvent(): void {
    this.listening().subscribe(EventType.changed, this.target);
  }
  _UnregisterDataChangedEvent(): void {
    this.listening().unsubscribe(EventType.changed, this.target);
  }
  _RegisterSelectionChangedEvent(): void {
    this.listening().subscribe(EventType.selectionChanged, this.target);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.listening().unsubscribe(EventType.selectionChanged, this.target);
  }
  _RegisterActivatedEvent(): void {
    this.listening().subscribe(EventType.activated, this.target);
  }
  _UnregisterActivatedEvent(): void {
    this.listening().unsubscribe(EventType.activated, this.target);
  }
  _RegisterDeactivatedEvent(): void {
    this.listening().subscribe(EventType.deactivated, this.target);
  }
  _UnregisterDeactivatedEvent(): void {
    this.listening().unsubscribe(EventType.deactivated, this.target);
  }
  _RegisterAddedEvent(): void {
    this.listening().subscribe(EventType.added, this.target);
  }
  _UnregisterAddedEvent(): void {
    this.listening().unsubscribe(EventType.added, this.target);
  }
  _RegisterDeletedEvent(): void {
    this.listening().subscribe(EventType.deleted, this.target);
  }
  _UnregisterDeletedEvent(): void {
    this.listening().unsubscribe(EventType.deleted, this.target);
  }
}
