// A slide is a component: the screen, the presenter, thumbnails, a phone and paper show this one.
import './slide.css';
import { useMemo } from 'react';
import { slideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { screenOf } from '../../content/slideTitle.ts';
import { WITHOUT_CODE } from '../../domain/slide.ts';
import { LangProvider } from '../../ui/Lang.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { SchemeProvider } from '../../ui/Scheme.tsx';
import { MAIN_HEADING } from '../../ui/TitleBlock.tsx';
import { CoverageSlide } from './bodies/CoverageSlide.tsx';
import { CoverSlide } from './bodies/CoverSlide.tsx';
import { DocumentsSlide } from './bodies/DocumentsSlide.tsx';
import { FiguresSlide } from './bodies/FiguresSlide.tsx';
import { FindingsSlide } from './bodies/FindingsSlide.tsx';
import { GoalsSlide } from './bodies/GoalsSlide.tsx';
import { LadderSlide } from './bodies/LadderSlide.tsx';
import { LeftOutSlide } from './bodies/LeftOutSlide.tsx';
import { QuoteColumns, QuoteSlide } from './bodies/QuoteSlide.tsx';
import { TimelineSlide } from './bodies/TimelineSlide.tsx';
import type { BodyProps } from './bodyProps.ts';
import { SlideCode } from './SlideCode.tsx';

export interface SlideProps {
  readonly request: SlideRequest;
  /** A phone shows the parts one below the other, in type that is read there. */
  readonly flow?: boolean;
  /** What its title is: h1 the heading of the page, h2 one of several slides on paper. */
  readonly heading?: 'h1' | 'h2' | 'p';
  /** Opens the evidence of a record or absence; without it words are only words. */
  readonly onOpen?: (id: string) => void;
}

/** A slide of 1920 by 1080 units, as wide as its place. */
export function Slide({ request, flow = false, heading: Title = 'p', onOpen }: SlideProps) {
  const content = useMemo(() => slideContent(request), [request]);
  const { lang, scheme, body } = request;
  const stated = body === 'section' || body === 'question';
  return (
    <LangProvider lang={lang}>
      <SchemeProvider scheme={scheme}>
        <div className="slide-stage" data-flow={flow || undefined}>
          <article className="slide" lang={lang === 'zh' ? 'zh-CN' : 'en'} data-body={body}>
            <header className={`flex items-start gap-64 ${stated ? 'mt-auto' : ''}`}>
              <div className="min-w-0 flex-1">
                <Title
                  {...(Title === 'h1' ? { id: MAIN_HEADING, tabIndex: -1 } : {})}
                  className={`font-semibold leading-[1.25] outline-none text-balance ${stated ? 'type-104' : titleSize(content.title)}`}
                >
                  <Phrases>{content.title}</Phrases>
                </Title>
                {content.subtitle !== '' && (
                  <p className={`pt-10 text-ink2 leading-[1.4] ${stated ? 'type-48' : 'type-28'}`}>
                    <Phrases>{content.subtitle}</Phrases>
                  </p>
                )}
              </div>
              {!flow && !WITHOUT_CODE.has(body) && (
                <SlideCode link={content.link} className="size-168" />
              )}
            </header>
            <PanelBoundary name={content.title} content={request}>
              <Body request={request} content={content} onOpen={onOpen} />
              {body === 'chart' && (
                // Rows leave no room for quotes, but on a phone, which scrolls; one indicator alone does.
                <div
                  className={
                    screenOf(request) === 'figures' && request.focus !== null
                      ? 'pb-20'
                      : 'hidden flow:block'
                  }
                >
                  <QuoteColumns request={request} content={content} onOpen={onOpen} />
                </div>
              )}
            </PanelBoundary>
            <footer className="flex items-end justify-between gap-48 border-rule border-t pt-20 text-ink2 leading-[1.4] type-24">
              <p>{content.source}</p>
              <p className="nowrap flow:hidden">{content.page}</p>
            </footer>
          </article>
        </div>
      </SchemeProvider>
    </LangProvider>
  );
}

function Body(props: BodyProps) {
  const { request } = props;
  switch (request.body) {
    case 'cover':
      return <CoverSlide {...props} />;
    case 'findings':
      return <FindingsSlide {...props} />;
    case 'documents':
      return <DocumentsSlide {...props} />;
    case 'left-out':
      return <LeftOutSlide {...props} />;
    case 'section':
    case 'question':
      return <div className="mb-auto" />;
    case 'quote':
      return <QuoteSlide {...props} />;
    case 'chart-quote':
      return (
        <div className="slide-body grid grid-cols-[minmax(0,1fr)_calc(var(--spacing)*560)] gap-64 flow:grid-cols-1">
          <ChartOf {...props} />
          <QuoteColumns {...props} stacked />
        </div>
      );
    default:
      return <ChartOf {...props} />;
  }
}

function ChartOf(props: BodyProps) {
  switch (screenOf(props.request)) {
    case 'overview':
      return <LadderSlide {...props} />;
    case 'timeline':
      return <TimelineSlide {...props} />;
    case 'figures':
      return <FiguresSlide {...props} />;
    case 'goals':
      return <GoalsSlide {...props} />;
    case 'coverage':
      return <CoverageSlide {...props} />;
  }
}

/** Of 64 units where it has two lines at most, smaller where an author wrote more. */
function titleSize(title: string): string {
  const wide = [...title].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1 : 0.62), 0);
  return wide <= 44 ? 'type-64' : wide <= 62 ? 'type-56' : 'type-44';
}
