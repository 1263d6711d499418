// The provinces, as titles and signatures name them.

export const PROVINCES: readonly {
  readonly id: string;
  readonly name: string;
  readonly glyph: string;
}[] = `beijing 北京 京
tianjin 天津 津
hebei 河北 冀
shanxi 山西 晋
inner-mongolia 内蒙古 蒙
liaoning 辽宁 辽
jilin 吉林 吉
heilongjiang 黑龙江 黑
shanghai 上海 沪
jiangsu 江苏 苏
zhejiang 浙江 浙
anhui 安徽 皖
fujian 福建 闽
jiangxi 江西 赣
shandong 山东 鲁
henan 河南 豫
hubei 湖北 鄂
hunan 湖南 湘
guangdong 广东 粤
guangxi 广西 桂
hainan 海南 琼
chongqing 重庆 渝
sichuan 四川 川
guizhou 贵州 黔
yunnan 云南 滇
tibet 西藏 藏
shaanxi 陕西 陕
gansu 甘肃 甘
qinghai 青海 青
ningxia 宁夏 宁
xinjiang 新疆 新
taiwan 台湾 台
hong-kong 香港 港
macau 澳门 澳`
  .split('\n')
  .map((line) => {
    const [id = '', name = '', glyph = ''] = line.split(' ');
    return { id, name, glyph };
  });

/** Cities that are provinces. */
export const CITY_PROVINCES = /^(?:北京|天津|上海|重庆)/;
