import { type ReactNode, useRef, useState } from 'react';
import { frame } from '../i18n/frame.ts';
import { LANGS, type Lang } from '../model/values.ts';
import { Keys } from '../ui/Keys.tsx';
import { isMac } from '../ui/keys.ts';
import { useLang, useText } from '../ui/Lang.tsx';
import { type SchemeChoice, SchemeSelect } from '../ui/SchemeSelect.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { MAIN_HEADING } from '../ui/TitleBlock.tsx';

/** One screen to go to, by a link that also works in a new tab. */
export interface HeaderLink<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** Name, screens, language and colours. On a phone the screens and the colours stand behind one button. */
export function Header<Id extends string>({
  links,
  onGo,
  onLang,
  scheme,
  onScheme,
  questions,
  story,
  onJump,
  onShare,
  onPresent,
  onHelp,
}: {
  links: readonly HeaderLink<Id>[];
  onGo: (id: Id) => void;
  onLang: (lang: Lang) => void;
  scheme: SchemeChoice;
  onScheme: (scheme: SchemeChoice) => void;
  /** The menu of questions; given what closes the menu it stands in on a phone. */
  questions?: (close: () => void) => ReactNode;
  /** What leads to the reader's own slides, on a phone in the menu; given what closes that. */
  story?: (close: () => void) => ReactNode;
  /** Open the palette, the share dialog and the help sheet, begin a presentation; left out where there is nothing to go to yet. */
  onJump?: (() => void) | null;
  onShare?: (() => void) | null;
  onPresent?: (() => void) | null;
  onHelp?: (() => void) | null;
}) {
  const text = useText(frame);
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const current = links.find((link) => link.current);
  // Hiding what has focus would lose it.
  const close = () => {
    if (open) button.current?.focus();
    setOpen(false);
  };
  const go = (id: Id) => {
    close();
    onGo(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Esc from the controls inside
    <header
      className="border-b border-rule bg-sheet"
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <SkipLink>{text.skip}</SkipLink>
      <div className="header-bar">
        {links.length > 0 && (
          <button
            ref={button}
            type="button"
            aria-expanded={open}
            aria-controls="views"
            className="header-menu"
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">☰</span>
            <span className="max-[400px]:sr-only">{text.views}</span>
            {current && <span className="header-current font-semibold">{current.label}</span>}
          </button>
        )}
        <p className="header-name">
          {text.product}
          <span lang={lang === 'zh' ? 'en' : 'zh-CN'} className="header-other">
            {text.productOther}
          </span>
        </p>
        <nav
          id="views"
          aria-label={text.views}
          className={`header-views ${open ? '' : 'max-md:hidden'}`}
        >
          <ul>
            {links.map((link) => (
              <li key={link.id} className="flex">
                <ScreenLink link={link} onGo={go} />
              </li>
            ))}
          </ul>
          {questions?.(close)}
        </nav>
        <div className="header-tools">
          {onJump && (
            <button
              type="button"
              className="header-jump"
              aria-keyshortcuts={isMac() ? 'Meta+K' : 'Control+K'}
              onClick={onJump}
            >
              <span className="header-jump-whole">{text.jump}</span>
              <span aria-hidden="true" className="header-jump-short">
                {text.jumpShort}
              </span>
              <Keys caps={[isMac() ? '⌘' : 'Ctrl', 'K']} />
            </button>
          )}
          {story && <div className="header-story max-md:hidden">{story(close)}</div>}
          {onShare && (
            <button
              type="button"
              className="header-help"
              aria-keyshortcuts="S"
              aria-haspopup="dialog"
              onClick={onShare}
            >
              {text.share}
            </button>
          )}
          {onPresent && (
            <button
              type="button"
              className="header-help max-md:hidden"
              aria-keyshortcuts="P"
              data-present=""
              onClick={onPresent}
            >
              {text.present}
            </button>
          )}
          {onHelp && (
            <button type="button" className="header-help max-md:hidden" onClick={onHelp}>
              {text.help}
            </button>
          )}
          <div className="max-md:hidden">
            <SchemeSelect scheme={scheme} onScheme={onScheme} />
          </div>
          <Segmented
            label={text.language}
            name="lang"
            options={LANGS.map((id) => ({ id, ...LANGUAGE_NAMES[id] }))}
            value={lang}
            onChange={onLang}
          />
        </div>
        {open && (
          <div className="header-more">
            <SchemeSelect scheme={scheme} onScheme={onScheme} />
            {story && <div className="header-story">{story(close)}</div>}
            {onPresent && (
              <button
                type="button"
                className="header-help"
                data-present=""
                onClick={() => {
                  close();
                  onPresent();
                }}
              >
                {text.present}
              </button>
            )}
            {onHelp && (
              <button
                type="button"
                className="header-help"
                onClick={() => {
                  close();
                  onHelp();
                }}
              >
                {text.help}
              </button>
            )}
          </div>
        )}
      </div>
    </header>
  );
}

/** Each language calls itself by its own name, whichever is chosen. */
const LANGUAGE_NAMES: Readonly<Record<Lang, { label: string; lang: string }>> = {
  zh: { label: '中', lang: 'zh-CN' },
  en: { label: 'EN', lang: 'en' },
};

function ScreenLink<Id extends string>({
  link,
  onGo,
}: {
  link: HeaderLink<Id>;
  onGo: (id: Id) => void;
}) {
  return (
    <a
      href={link.href}
      aria-current={link.current ? 'page' : undefined}
      className="nowrap flex min-h-11 items-center border-b-2 border-transparent forced-colors:not-aria-[current=page]:border-[Canvas] px-1.5 text-ink2 max-md:px-0 aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink max-md:w-full"
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
