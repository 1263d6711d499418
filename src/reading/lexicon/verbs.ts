// Verbs and nouns of change, of share and of reaching; the words of status; what stands between.

/** What a word does to the number behind it. */
export type Role =
  | 'up'
  | 'down'
  | 'to'
  | 'reach'
  | 'growth'
  | 'fall'
  | 'share'
  | 'give'
  | 'link'
  | 'each'
  | 'not'
  | 'prevent'
  | 'higher'
  | 'lower'
  | 'compare'
  | 'from'
  | 'differs'
  | 'target'
  | 'forecast'
  | 'done'
  | 'of-which'
  | 'kept';

const NOT =
  '不 未 没 没有 勿 毋 莫 无法 未能 尚未 并未 从未 未曾 不曾 没能 难以 并不 绝不 决不 不至于 不致 并没有 还没有 尚没有 还未 仍未 均未 均不 都不 都未'.split(
    ' ',
  );
const MODALS =
  '得 能 能够 宜 再 应 应当 应该 可 可以 准 许 允许 会 要 必 曾 敢 予 得再 能再 宜再 应再 会再 再能'.split(
    ' ',
  );

/** The words of each role. Longer words are matched before those that they begin with. */
export const ROLES: Readonly<Record<Role, string>> = {
  // A rise by so much: 增长5%. With `to` behind it, up to so much: 增长到5%.
  up: '↑ ▲ 增长 增加 提高 提升 上升 扩大 回升 上涨 上浮 上调 攀升 跃升 递增 增大 抬升 拉高 调高 增 涨 升 提 加 扩 增多 增强 增收 放大 走高 反弹 净增 同增 多增长 增进 跃居 延长 拓展 壮大 发展 增资 增值 进步 前进',
  // A fall by so much.
  down: '下降 降低 减少 下跌 回落 缩减 压缩 下浮 下调 下滑 削减 压减 调减 核减 裁减 缩短 缩小 收窄 放缓 降 减 跌 萎缩 递减 精简 下挫 走低 下行 贬值 减弱 调低 压降 减缓 压低 负增长 缩水 缩 下探 衰减 衰退 收缩 减小 少 退 减亏 跌落 滑落 降速 净减 减征 减量 ↓ ▼ 跌去 减去 砍掉 降价',
  to: '到 至 为 成 达至',
  // 达到 behind a verb leaves it a change: 增长达3倍.
  reach:
    '达到 达 到达 达成 实现 完成 有 拥有 形成 建成 满 突破到 迈上 站上 跃上 跨上 迈入 等于 占到 = 稳定在 保持在 维持在 稳定达到',
  growth:
    '增速 增幅 增长率 涨幅 升幅 同比 环比 增长速度 增长幅度 上升幅度 提高幅度 涨势 年均增速 增长目标 增长预期目标 增长预期 预期增速 提升幅度 上涨幅度 上浮幅度 涨跌幅',
  fall: '降幅 跌幅 减幅 下降幅度 下降率 降低率 降低幅度 减少幅度 缩减幅度 下浮幅度 回落幅度 压减幅度 压降幅度 下跌幅度 降低比例 下浮比例 下调比例 压降比例 削减比例 核减比例 下降比例 减少比例 下调幅度 下滑幅度 缩减比例 压减比例 压缩比例 降率 压减率 压缩率 减少率 削减率',
  share: '占 占比 比重 份额 比例 占有率 市占率 占到 所占比重 所占比例 约占比 占总量 百分比 比率',
  give: '给予 奖励 补助 补贴 资助 支持 奖补 贴息 扶持 安排 可达 可获 可获得 可享受 享受 可贷 贷款 可给予 予以 补偿 拨付 支付 发放 可奖励 可补助 可补贴 可申请 申请 可 授信 罚款 处 兑现 投入 追加 提供 返还 减免 可补 可奖 补 奖 可达到 为每家 一次性 再给予 授予 抵扣 报销 扣减 核扣',
  link: '了 是 在 共 总共 合计 累计 总计 共计 也 则 将 才 仅 只 就 再 又 全年 年均 平均 大幅 大 大幅度 逐步 稳步 稳定 保持 维持 人民币 总量 总数 总额 合 计 总 高达 多达 长达 高至 低至 少至 大至 仅有 只有 仅为 只为 仅占 又有 还有 至今 的 为期 进一步 持续 继续 平均每年 年 一共 已经 整整 足足 每年 当年 可以 能 能够 要 需 需要 应 应当 必须 须 稳步提升 处于 位于 处在 介于 额外 另 另有 其 达到了 原来 原有 原 幅度 净 年度 年均每年 率先 首次 力度 再次 实际 基本 全面 成功 又达',
  each: '均 各 分别 都 各自 每个 皆 分别为 分别是 全部 均为 分档 依次 分别有 各有 均已 都已 分档给予 分类',
  not: NOT.flatMap((not) => ['', ...MODALS].map((modal) => not + modal)).join(' '),
  prevent: '严禁 禁止 避免 防止 防范 杜绝 严防 谨防 切忌 严控 坚决防止 不允许 不许 不准 不容许',
  higher: '高 快 多 长 大 强 高了 快了 多了',
  lower: '低 少 慢 短 小 低了 少了 慢了',
  compare: '比 较 比起 较之 相比 相较于 相对于 较之于 相比于',
  from: '由 从 自',
  // The increase was smaller, not the thing: neither a rise nor a fall by the number.
  differs:
    '少增 少降 多增 多降 少减 多减 少增加 多增加 少收 多收 少支 多支 少下降 少增长 同比多增 同比少增',
  target:
    '力争 确保 争取 目标 目标值 预期目标 力求 目标是 目标为 努力 预期性目标 奋斗目标 计划目标 主要目标 发展目标 年度目标',
  forecast: '预计 有望 预测 预期 预估 可望 料将 估计 将有望 预料 预判 测算 估算',
  done: '已 已经 已达 已建成 现有 已有 目前已 已累计 业已 现已 均已 已实现 已完成 累计已',
  'of-which': '其中 其余 另外 此外 内含',
  kept: '控制 控制在 限制在 限制 限定 限定在 控制到 控制为 管控在 严控在',
};

/** Words of one sign that say something of a number only where it stands right behind them. */
export const BOUND_TO_NUMBER = new Set(
  '超 破 逾 过 近 约 增 降 减 跌 涨 升 提 加 扩 缩 少 多 高 低 快 慢 长 短 大 小 强 退 满 有 为 成 合 计 总 奖 补 处 可 能 要 需 须 另 其 将 也 则 才 仅 只 就 再 又 净 年 原 达 大 在 是 了 共 的'.split(
    ' ',
  ),
);
