import { about } from '../../i18n/about.ts';
import { useText } from '../../ui/Lang.tsx';
import { headingId } from './Section.tsx';

/** The list of the page's sections. Focus is moved by hand, so that the address stays as it is. */
export function Contents({
  sections,
}: {
  sections: readonly { readonly id: string; readonly title: string }[];
}) {
  const text = useText(about);
  return (
    <nav aria-label={text.contents} className="about-contents pb-6">
      <p className="text-ink3 text-note">{text.contents}</p>
      <ul className="about-contents-list">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${headingId(id)}`}
              className="inline-flex min-h-11 items-center text-ink underline-offset-4 hover:underline md:min-h-8"
              onClick={(event) => {
                event.preventDefault();
                const heading = document.getElementById(headingId(id));
                heading?.scrollIntoView();
                heading?.focus({ preventScroll: true });
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
