// Nothing from another host: no fonts, and no modules but those beside the page.
export default {
  title: '对照',
  root: 'src',
  theme: ['air', 'wide'],
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  footer: '',
};
