import { useEffect, useState } from 'react';
import { download } from '../../files/download.ts';
import { fileName } from '../../files/fileName.ts';
import { linkFile } from '../../files/linkFile.ts';
import { fromDisk } from '../../i18n/fromDisk.ts';
import { shareText } from '../../i18n/share.ts';
import { canPack, packStory } from '../../state/deckCode.ts';
import { HAND_OUT_LIMIT, writeLink } from '../../state/link.ts';
import { slideOfView } from '../../state/pinView.ts';
import type { View } from '../../state/view.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';
import { QrCode } from './QrCode.tsx';
import { sharedTitle } from './sharedTitle.ts';
import type { SharedProps } from './shareProps.ts';

/** The link of the view: to copy, to send, as a code. One that mail and chat would cut is not given; a file that holds it is. */
export function LinkPart({ dataset, selection, base, version, view: shown }: SharedProps) {
  const lang = useLang();
  const text = useText(shareText);
  const away = useText(fromDisk);
  const gap = lang === 'zh' ? '' : ' ';
  const [other, setOther] = useState(false);
  const [presented, setPresented] = useState(false);
  const deck = useSlideCode(shown, version);
  const [failed, setFailed] = useState(false);
  const view: View = presented && deck !== null ? { ...shown, step: 1, deck, record: null } : shown;
  const opensIn = other ? (lang === 'zh' ? 'en' : 'zh') : null;
  const link = writeLink(base, view, version, opensIn);
  const tooLong = link.length > HAND_OUT_LIMIT;
  const onWeb = base !== '';
  const title = () => sharedTitle(shown.screen, dataset, selection, lang);

  async function sendOn() {
    setFailed(false);
    try {
      await navigator.share({ title: title(), url: link });
    } catch (error) {
      // Put away by the reader: nothing is to be said.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(true);
    }
  }
  function saveFile() {
    const name = fileName(['duizhao', view.screen, version], 'html');
    const words = text.linkFile(title());
    download(linkFile(name, { title: title(), words, link, lang: lang === 'zh' ? 'zh-CN' : 'en' }));
  }

  const box = (words: string, checked: boolean, set: (checked: boolean) => void) => (
    <label>
      <input
        type="checkbox"
        className="size-4 shrink-0"
        checked={checked}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      {words}
    </label>
  );
  return (
    <div className="share-link">
      <div className="min-w-0">
        {tooLong ? (
          <>
            <p role="alert">{text.tooLong(link.length, HAND_OUT_LIMIT, onWeb)}</p>
            {onWeb && (
              <div className="copy-row">
                <Press onClick={saveFile}>{text.saveFile}</Press>
                <span className="text-ink2 text-note">{text.fileNote}</span>
              </div>
            )}
          </>
        ) : (
          <CopyField label={text.linkField} value={link} line button={text.copyLink}>
            {onWeb && typeof navigator.share === 'function' && (
              <Press onClick={sendOn}>{text.sendOn}</Press>
            )}
          </CopyField>
        )}
        {failed && <p role="alert">{text.sendFailed}</p>}
        {/* How the link opens; what else can be asked for goes beside it. */}
        <fieldset className="share-options">
          <legend className="sr-only">{text.options}</legend>
          {box(text.other, other, setOther)}
          {deck !== null && box(text.presented, presented, setPresented)}
        </fieldset>
        <p className="text-ink3 text-note">
          {!onWeb ? `${away.link}${gap}${away.noCode}` : LOCAL.test(base) ? text.local : text.made}
        </p>
      </div>
      {onWeb && !tooLong && (
        <QrCode
          link={link}
          name={fileName(['duizhao', view.screen, 'qr', version], 'svg').slice(0, -4)}
        />
      )}
    </div>
  );
}

/** The view as the one slide of a deck; null while it is packed, and where a view cannot be a slide or the browser cannot pack. */
function useSlideCode(view: View, version: string): string | null {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    setCode(null);
    const slide = canPack() ? slideOfView(view, version) : null;
    if (!slide) return;
    void packStory({ title: null, slides: [slide] }, { notes: false }).then(
      (packed) => !gone && setCode(packed),
    );
    return () => {
      gone = true;
    };
  }, [view, version]);
  return code;
}

/** An address at which nobody else finds the app. */
const LOCAL = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)(?=[:/]|$)/i;
