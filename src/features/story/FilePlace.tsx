import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { storyText } from '../../i18n/story.ts';
import { typingIn } from '../../ui/keys.ts';
import { useText } from '../../ui/Lang.tsx';
import { type ReadFile, readStoryFile } from './readStoryFile.ts';

/** What a file held, its name, and its number: two may have one name. */
export type Found = ReadFile & { readonly name: string; readonly number: number };

/** Where a story's file can be dropped or chosen, and where the keys that undo and redo work. */
export function FilePlace({
  onFound,
  onUndo,
  onRedo,
  children,
}: {
  onFound: (found: Found) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** Given what asks for a file. */
  children: (openFile: () => void) => ReactNode;
}) {
  const text = useText(storyText);
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  const [over, setOver] = useState(false);
  async function read(file: File | undefined) {
    if (!file) return;
    latest.current += 1;
    const number = latest.current;
    const found = await readStoryFile(file);
    // The reader may have chosen another meanwhile.
    if (number === latest.current) onFound({ ...found, name: file.name, number });
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    // In a field it is the field's own.
    if (!(ctrlKey || metaKey) || altKey || typingIn(event.nativeEvent)) return;
    const z = key.toLowerCase() === 'z';
    if (!z && key.toLowerCase() !== 'y') return;
    event.preventDefault();
    if (z && !shiftKey) onUndo();
    else onRedo();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped here and keys pass through; both have buttons
    <div
      className="story-place"
      data-over={over || undefined}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        void read(event.dataTransfer.files[0]);
      }}
    >
      {over && <p className="story-drop">{text.dropHere}</p>}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="hidden"
        aria-label={text.openFile}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {children(() => input.current?.click())}
    </div>
  );
}
