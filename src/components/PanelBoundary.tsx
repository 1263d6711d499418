import { Component, type ReactNode } from 'react';
import { loading } from '../i18n/loading.ts';
import { useText } from './Lang.tsx';

interface Props {
  /** What the part is called, for the message. */
  readonly name: string;
  /** Another value means another content: the part is tried again. */
  readonly content?: unknown;
  readonly children: ReactNode;
}

/** Keeps a part that throws from taking the page with it: says which part failed and offers to try again. */
export class PanelBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.content !== this.props.content)
      this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failed name={this.props.name} onRetry={() => this.setState({ failed: false })} />;
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
