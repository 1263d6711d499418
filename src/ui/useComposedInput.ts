import { type ChangeEvent, type CompositionEvent, useEffect, useRef, useState } from 'react';

/**
 * Props of a text field that commits as one types, but never in the middle of an input-method composition:
 * the committed words are given once, when it ends, whether the browser sends the last input before the end
 * of the composition or after it.
 * @param value what was last committed, or set from elsewhere
 * @returns the field's props, and what commits a value that was not typed
 */
export function useComposedInput(value: string, onCommit: (value: string) => void) {
  // What stands in the field while it is not yet the value; null outside compositions.
  const [draft, setDraft] = useState<string | null>(null);
  const composing = useRef(false);
  // What was last given: the event that follows a commit must not give it again.
  const sent = useRef(value);
  useEffect(() => {
    sent.current = value;
  }, [value]);
  const commit = (next: string) => {
    setDraft(null);
    if (next === sent.current) return;
    sent.current = next;
    onCommit(next);
  };
  const props = {
    value: draft ?? value,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      if (composing.current) setDraft(event.currentTarget.value);
      else commit(event.currentTarget.value);
    },
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
      composing.current = false;
      commit(event.currentTarget.value);
    },
  };
  return { props, commit };
}
