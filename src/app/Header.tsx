import type { ReactNode } from 'react';
import { Menu, MORE } from '../features/screen/Menu.tsx';
import { frame } from '../i18n/frame.ts';
import type { Lang } from '../model/values.ts';
import type { Scheme } from '../state/storedPreferences.ts';
import { Button } from '../ui/Button.tsx';
import { isMac } from '../ui/keys.ts';
import { useText } from '../ui/Lang.tsx';
import { Magnifier } from '../ui/Magnifier.tsx';
import { MENU_ROW } from '../ui/MenuRow.tsx';
import { MAIN_HEADING } from '../ui/TitleBlock.tsx';
import { type HeaderActions, HeaderMenu } from './HeaderMenu.tsx';
import { LangChoice } from './LangChoice.tsx';

/** One screen to go to, by a link that also works in a new tab. */
export interface HeaderLink<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/**
 * One bar: name, screens, the search of everything, what the page can do, language. Where the screens do not
 * fit beside the rest they are a menu that says which is shown; on a phone all else but the search is behind ⋯.
 */
export function Header<Id extends string>({
  links,
  onGo,
  onLang,
  scheme,
  onScheme,
  questions,
  onJump,
  ...actions
}: HeaderActions & {
  links: readonly HeaderLink<Id>[];
  onGo: (id: Id) => void;
  onLang: (lang: Lang) => void;
  scheme: Scheme;
  onScheme: (scheme: Scheme) => void;
  questions?: (close: () => void) => ReactNode;
  /** Opens the palette; left out where there is nothing to go to yet. */
  onJump?: (() => void) | null;
}) {
  const text = useText(frame);
  const current = links.find((link) => link.current);
  const { onShare, onPresent } = actions;
  return (
    <header className="border-rule border-b">
      <SkipLink>{text.skip}</SkipLink>
      <div className="page header-bar">
        <p className="header-brand">
          <Brand />
          <span className="header-name">{text.product}</span>
        </p>
        {links.length > 0 && (
          <>
            <nav aria-label={text.views} className="header-views">
              <ul>
                {links.map((link) => (
                  <li key={link.id}>
                    <ScreenLink link={link} className="header-view" onGo={onGo} />
                  </li>
                ))}
              </ul>
            </nav>
            <Menu
              name={text.views}
              label={text.currentView(current?.label ?? '')}
              className="header-menu"
              face={
                <>
                  {current?.label}
                  {MORE}
                </>
              }
            >
              {(close) => (
                <nav aria-label={text.views}>
                  <ul>
                    {links.map((link) => (
                      <li key={link.id}>
                        <ScreenLink
                          link={link}
                          className={`${MENU_ROW} aria-[current=page]:font-semibold`}
                          onGo={(id) => {
                            close();
                            onGo(id);
                          }}
                        />
                      </li>
                    ))}
                  </ul>
                </nav>
              )}
            </Menu>
          </>
        )}
        <div className="header-tools">
          {onJump && (
            <button
              type="button"
              className="header-jump"
              aria-keyshortcuts={isMac() ? 'Meta+K /' : 'Control+K /'}
              aria-haspopup="dialog"
              aria-label={text.jump}
              onClick={onJump}
            >
              <Magnifier />
              <span aria-hidden="true" className="min-w-0 flex-1 truncate text-left max-md:hidden">
                {text.jump}
              </span>
              <span
                aria-hidden="true"
                lang="en"
                className="header-key text-ink3 text-note max-md:hidden"
              >
                {isMac() ? '⌘K' : 'Ctrl K'}
              </span>
            </button>
          )}
          {onShare && (
            <Button
              kind="quiet"
              className="max-md:hidden"
              aria-keyshortcuts="S"
              aria-haspopup="dialog"
              onClick={onShare}
            >
              {text.share}
            </Button>
          )}
          {onPresent && (
            <Button
              kind="primary"
              className="max-md:hidden"
              aria-keyshortcuts="P"
              data-present=""
              onClick={onPresent}
            >
              {text.present}
            </Button>
          )}
          <Menu
            face={<span aria-hidden="true">⋯</span>}
            label={text.more}
            title={text.more}
            name={text.more}
            align="end"
            className="header-more"
          >
            {(close) => (
              <HeaderMenu
                actions={actions}
                questions={questions}
                scheme={scheme}
                onScheme={onScheme}
                onLang={onLang}
                close={close}
              />
            )}
          </Menu>
          <div className="max-md:hidden">
            <LangChoice onLang={onLang} />
          </div>
        </div>
      </div>
    </header>
  );
}

/** The shapes of two documents, one over the other. */
function Brand() {
  return (
    <svg aria-hidden="true" viewBox="0 0 29 18" className="h-4.5 w-7.25 shrink-0">
      <rect x="11.5" y="1" width="17" height="16" rx="3.5" fill="var(--color-blue)" />
      <circle
        cx="9"
        cy="9"
        r="8.75"
        fill="var(--color-orange)"
        stroke="var(--color-paper)"
        strokeWidth="1.5"
      />
    </svg>
  );
}

function ScreenLink<Id extends string>({
  link,
  className,
  onGo,
}: {
  link: HeaderLink<Id>;
  className: string;
  onGo: (id: Id) => void;
}) {
  return (
    <a
      href={link.href}
      aria-current={link.current ? 'page' : undefined}
      data-words-as={link.label}
      className={className}
      onClick={(event) => {
        // A press that asks for a new tab or window is the browser's.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onGo(link.id);
      }}
    >
      {link.label}
    </a>
  );
}

/** Goes past header and filter. Focus is moved by hand, so that the address stays as it is. */
function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a
      href={`#${MAIN_HEADING}`}
      className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-sheet focus:p-3 focus:text-ink"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(MAIN_HEADING)?.focus();
      }}
    >
      {children}
    </a>
  );
}
