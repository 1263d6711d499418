import type { ComponentType } from 'react';

/** A component that is loaded when wanted. A failure is not kept: asking again tries again. */
export interface LazyPart<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly loaded: () => ComponentType<P> | null;
}

/** A part from the import of its program. */
export function lazyPart<P>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let component: ComponentType<P> | null = null;
  return {
    load: async () => {
      component ??= await load();
      return component;
    },
    loaded: () => component,
  };
}
