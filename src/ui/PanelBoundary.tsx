import { Component, Fragment, type ReactNode } from 'react';
import { loading } from '../i18n/loading.ts';
import { useText } from './Lang.tsx';

interface Props {
  /** What the part is called, for the message. */
  readonly name: string;
  /** Another value means another content: the part is tried again. */
  readonly content?: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  /** How often the part was drawn anew: another number is another part to React. */
  readonly drawing: number;
}

/** A part is drawn anew so often within a second and no more: a fault that stays would never end. */
const PATIENCE = { times: 5, within: 1000 } as const;

/**
 * Keeps a part that throws from taking the page with it: says which part failed and offers to try again.
 * Where a translator or an extension has taken nodes of the page away, which React then misses, the
 * part is drawn anew without a word: nothing is wrong with it, and the view is in the store.
 */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { failed: false, drawing: 0 };
  private drawnAnew: readonly number[] = [];

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    const missed = error instanceof DOMException && error.name === 'NotFoundError';
    const now = performance.now();
    const lately = this.drawnAnew.filter((at) => now - at < PATIENCE.within);
    if (!missed || lately.length >= PATIENCE.times) return;
    this.drawnAnew = [...lately, now];
    this.retry();
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.content !== this.props.content) this.retry();
  }

  private readonly retry = () =>
    this.setState(({ drawing }) => ({ failed: false, drawing: drawing + 1 }));

  override render() {
    const { failed, drawing } = this.state;
    if (!failed) return <Fragment key={drawing}>{this.props.children}</Fragment>;
    return <Failed name={this.props.name} onRetry={this.retry} />;
  }
}

function Failed({ name, onRetry }: { name: string; onRetry: () => void }) {
  const text = useText(loading);
  return (
    <div className="my-4 border-l-2 border-notice-ink bg-notice px-3 py-2 text-notice-ink">
      <p role="alert">{text.partFailed(name)}</p>
      <button
        type="button"
        className="min-h-11 underline underline-offset-4 md:min-h-8"
        onClick={onRetry}
      >
        {text.retry}
      </button>
    </div>
  );
}
