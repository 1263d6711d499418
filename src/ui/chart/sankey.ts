// ECharts with its Sankey series, which one chart alone needs.
import { SankeyChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { echarts } from './echarts.ts';

use([SankeyChart]);

export { echarts };
