/** What waits to be asked for. */
interface Waiting<T> {
  item: T;
  /** When it was first seen, by count: settles ties. */
  order: number;
}

interface Slot<T> extends Waiting<T> {
  value: number;
}

/**
 * A queue that gives the most valuable first, ties in the order seen. Values may fall while items wait, never rise: the top
 * is valued again before it is given, and sinks where it has fallen. A raised value is told by adding the item once more.
 */
export class Frontier<T> {
  readonly #value: (item: T) => number;
  readonly #isWaiting: (item: T) => boolean;
  readonly #heap: Slot<T>[] = [];

  /**
   * @param value higher is sooner
   * @param isWaiting false for items that were taken or settled meanwhile: they are dropped
   */
  constructor(value: (item: T) => number, isWaiting: (item: T) => boolean) {
    this.#value = value;
    this.#isWaiting = isWaiting;
  }

  add({ item, order }: Waiting<T>): void {
    this.#heap.push({ item, order, value: this.#value(item) });
    this.#up(this.#heap.length - 1);
  }

  /** Takes the most valuable item; undefined where none waits. */
  take(): T | undefined {
    for (let top = this.#heap[0]; top !== undefined; top = this.#heap[0]) {
      if (!this.#isWaiting(top.item)) {
        this.#removeTop();
        continue;
      }
      const value = this.#value(top.item);
      if (value >= top.value) {
        this.#removeTop();
        return top.item;
      }
      top.value = value;
      this.#down(0);
    }
    return undefined;
  }

  /** Whether anything waits. */
  get isEmpty(): boolean {
    for (let top = this.#heap[0]; top !== undefined; top = this.#heap[0]) {
      if (this.#isWaiting(top.item)) return false;
      this.#removeTop();
    }
    return true;
  }

  #removeTop(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#down(0);
  }

  #before(a: number, b: number): boolean {
    const [x, y] = [this.#heap[a]!, this.#heap[b]!];
    return x.value > y.value || (x.value === y.value && x.order < y.order);
  }

  #up(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #down(from: number): void {
    for (let at = from; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let best = at;
      if (left < this.#heap.length && this.#before(left, best)) best = left;
      if (right < this.#heap.length && this.#before(right, best)) best = right;
      if (best === at) return;
      this.#swap(at, best);
      at = best;
    }
  }

  #swap(a: number, b: number): void {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b]!, this.#heap[a]!];
  }
}
