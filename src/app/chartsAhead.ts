// Of all that a first chart waits for, the library comes last. So it is asked for before the rest of the
// program starts: this stands first in main.tsx and reads of the link no more than it must. What is no
// screen is mended to one that has charts.
import { askForCharts, hasCharts } from '../features/screen/askForCharts.ts';

if (hasCharts(new URLSearchParams(window.location.search).get('view') ?? '')) askForCharts();
