// A slide in the making: numbers of its objects, and the parts and links that it refers to.
import { isWebAddress } from '../../domain/webAddress.ts';

/** A reference of a part to another, or to an address outside. */
export interface Relation {
  readonly id: string;
  /** Last part of the type's address: slideLayout, chart, hyperlink. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** Gives each object of a part its number and each thing referred to its id; the same in, the same out. */
export class Page {
  readonly #relations: Relation[] = [];
  #last = 1;

  /** A number that no other object of the part has; 1 is the tree of shapes. */
  next(): number {
    this.#last += 1;
    return this.#last;
  }

  /** The id of a reference; one to the same target is made once. */
  relate(type: string, target: string, external = false): string {
    const found = this.#relations.find((one) => one.type === type && one.target === target);
    if (found) return found.id;
    const id = `rId${this.#relations.length + 1}`;
    this.#relations.push({ id, type, target, external });
    return id;
  }

  /** The id of a link to an address; '' where it is none on the web. */
  link(address: string): string {
    return isWebAddress(address) ? this.relate('hyperlink', address, true) : '';
  }

  get relations(): readonly Relation[] {
    return this.#relations;
  }
}
