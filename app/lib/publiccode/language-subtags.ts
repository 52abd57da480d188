/*
 * Subtags of language tags. Source: IANA Language Subtag Registry, state 2025-08-25. Beside them stand the codes that are
 * not in the registry but that the tools for this standard take: bibliographic ISO 639-2 codes and withdrawn ISO 3166-1 codes.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** One bit for each of `aa` to `zz` and `aaa` to `zzz`, the lowest bit of a byte first. */
const registered = Buffer.from(
  `
  MzQmR8cZEAlkUwQAiBBoHIQMCZSAAkNEkMZZZVwEBIAR9GfXUBgOwG0ObaGJRCBhQEACAwAAEADAQdHd90d0m1NABAJCBAEQAAQAIAAAAEEABAJA8N/f
  7//+/7u9/++vf//Bc/V2OYf///8P9zvw//9cUCiX/t//9///f/f///////8/nv7//9/Eq6Dn+///7/9///////+9Qh8P33X+SXEA8t3++ZMcgv/r/v//
  //////f/////1////3//9///////f/77//////7/////+//////9/z//v//3///v//+///9////f//////f9///v/////f//vf//7///////f//321/d
  +gf0zxk8xIJQEgQARQQAuPsv/0krVGS9SYN4v3d+cVXV58Bx8zf//vnfhVOGAADB+//7////d+NzfPz9HxAIAFsACAACADAABAAgGQL93/fv7e9FACBA
  1pgR/L0nAgAA8N3mbVKePe//3//8SRHEYAgQDQB/fPZlnel12/4+ACAAAAAAfKd9JdkW4GK9R///9wcAABDAYDUAAABLcRJloQAQAAAAEZEEAAAGAQAA
  AAEAQEQAAAFYgAEAUAAAiEIAAABV3QJBVkMyVV/9K948AAAIAAQAAAAAQHCRE9B9lRmCeYoAEAAkCAAAQAAAACAQAARABAAA67+aAyAAAABAAAAAAAAA
  AgBEAAAAIAAAAAAxiFoAAAAAQABCYIpAAIAQCAUAgBBjCAQAAAAABDBQPwCBQAAAAAC+MzsBAAgQAQAAAAAAAAAAAAAA8P///////TwoCvz/ffL+UT4A
  ASJbbFpUsjnwnf89QI0EGeAQOD5JtY0z//fflv///0eAABAQIsHz1f9Q+EQEBEDw3/9vjb5BfzPaAAAAspcncEAIAP//5w+AQRAIAAAACEHJEQAAAAAA
  AAEEQIBA61/KAAQAEElCwAYABv+//2fPUfD57TYAEAEAAABUUGsriEIAQBAl/t//U5CAUAAEAAAAAAEAwAAAAAAQKsB2jkSBCAJ8BHgAAADADAVEUnhE
  CAQCAQAiAIUYAZDN7g510xGR5pC1PoMAAFIABAEAAABFZJlk3XU6eHS5DwABgAAACABUBBAgABAABAhghIC/fp9D3GkBAMBAEAAC0i0aAAAAIEEEAEAA
  Ad9ZOUEACBAAbQEEAAEPKcYkLRCgBGBEAIAgAAACDABoAIAAAAAAAI/9XiGAAAAQAAAAAAARAAABAADwfz3e////////9//v//////////////2///+/
  3f///+//////////////3////c/9/////////++//////////+//3////////////v///////////7/X3/39z4tZwPJ/AP///weAADDc92FgLgf/z/dH
  JALzuefR/38l///zL+9Ref//fwQYIAAAAlT1qfid7xZxGAW9/38HNFAQjcUFAAQAQSAAAKIAuHfb7+///////////v////f//////////3/////99///
  9/////7f+/+///////3X/3///3////+////+///////3/f/7fv//////////7/////f/////z//f//f//+n77///d/8nIEjw////f/3+/3//L+55/n//
  b9Xf/P///////t//3/dwGmVAfAnd9Wr63/8/1rX1////A0IBcBUlXFbfJP7//y1UWFxAIAJAlwaBUBAEEGAAAAAAABAFVkAQAABgEAECgBEgGd9/tmZQ
  aXDVvt/UuTdIIAYEUCEEAABANZj/BeGYbPR9PxEDAAIAAAAJAAAAAKAAARAABAD/3f/b5/v8/ytEQRgG+9+lRyAAkNRCcfLfHv/7/gMAIHAM7sG/+9+/
  f99////PX99+RP8HERBA/Pd/353/VWD4Xn/X2wMAADAUJwQABAAQMJRBggAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPDee37lPtGVEAwUon8RAAgAAAAA7///CzACAAIAgAAAAFM7DgEAABBBYgEQIAAzOBoABRAwGIEEAAAA//3/L6EK
  8YctBQAIAgAAAABEISDQAwQhBBH2xRkDAAAQwCUAAgAQACAUAAIA8Pv9//////Pt/dz7//r//7cEBBHf/95///+///3/F78X//f/9+9+//77v/3//d/v
  93v1/xZo98l93////7/v//919fX+BYUh5v//WfFZ8dBn3BcqWX/v9//////f3/3/32//9f8DhCnwP/4/b+///f/9B+1Tscf77/v/f///f//3/+//fX/d
  //4C+Fv8//////n////f//v9Z/Rx94+/3fXcZ5GrvgfqAQIAI0BAgkQAAABEbUAAAEAAQAAAk2AABYAAAABAAkAAAMGNdd30QPUUb0FWraQAJAAABIAA
  AADA/b/+gYUURAJKAAAjASQCAAEAAAAAABAAAAAACAHx+zYJEAAAAAAAAAAADNgCAAAAAACgAAAAAGwoLAAQABDwjyEAIAH/n/cDUAIAAKAAAAAAAAAA
  BAAxAJACAgAQAAAwCAAAABAAAAAAAAAAAAAAAADw////7OcbAQEAIBlg1BzvBRAAAENBUAURQGD/o1dAAAALCFJVd9n3HceMVz1Uf3VGEQAAAAAAwHK/
  /UEFNohWALGIoxsAAAADQEIEAAAxECMQAAAAX/9/fc0LZ42nVwFVQEqYHgQAALCWI0UHhA4DqSYJACDw//7/VzhF//7/L999zFQvxP///wEACGzFbPG5
  f9P3/t9L+hpAhBHQ5aSEAIUCAw4IAUIC8P///+YfYICoAmQREFCx4hMAAAABmVYkIBAQ/vs7AAAAwX0aTeVJ9N3/6DZbBUI9jA3TAwgAAMBEH1FM+AYF
  IAL197t9AAACQShbBGFABAAgIRABAP/f/1cgYJEIAACAAADBMAAAAAAwCCOAQggwAzxCAgAAsEyuY4RMFf///2cREEAIdcD///8QAAAEgRMQwCEBFG5n
  gTAAAQAAEAAAAAAAIEKiAAQIAAA=
  `,
  'base64',
)

const bibliographic = words('alb arm baq bur chi cze dut fre geo ger gre ice mac mao may per rum slo tib wel')

/** Whether two or three small letters are a language; `qaa` to `qtz` are for private use. */
export function isLanguageCode(code: string): boolean {
  if (bibliographic.has(code) || /^q[a-t][a-z]$/.test(code)) return true
  const [a = 0, b = 0, c = 0] = [...code].map((letter) => letter.charCodeAt(0) - 97)
  const bit = code.length === 2 ? a * 26 + b : 676 + a * 676 + b * 26 + c
  return (((registered[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1
}

const privateScript = /^qa(?:a[a-z]|b[a-x])$/
const registeredScripts = words(`
  adlm afak aghb ahom arab aran armi armn avst bali bamu bass batk beng berf bhks blis bopo brah brai bugi buhd cakm
  cans cari cham cher chis chrs cirt copt cpmn cprt cyrl cyrs deva diak dogr dsrt dupl egyd egyh egyp elba elym ethi
  gara geok geor glag gong gonm goth gran grek gujr gukh guru hanb hang hani hano hans hant hatr hebr hira hluw hmng
  hmnp hntl hrkt hung inds ital jamo java jpan jurc kali kana kawi khar khmr khoj kitl kits knda kore kpel krai kthi
  lana laoo latf latg latn leke lepc limb lina linb lisu loma lyci lydi mahj maka mand mani marc maya medf mend merc
  mero mlym modi mong moon mroo mtei mult mymr nagm nand narb nbat newa nkdb nkgb nkoo nshu ogam olck onao orkh orya
  osge osma ougr palm pauc pcun pelm perm phag phli phlp phlv phnx piqd plrd prti psin ranj rjng rohg roro runr samr
  sara sarb saur seal sgnw shaw shrd shui sidd sidt sind sinh sogd sogo sora soyo sund sunu sylo syrc syre syrj syrn
  tagb takr tale talu taml tang tavt tayo telu teng tfng tglg thaa thai tibt tirh tnsa todr tols toto tutg ugar vaii
  visp vith wara wcho wole xpeo xsux yezi yiii zanb zinh zmth zsye zsym zxxx zyyy zzzz
`)

export const isScriptCode = (code: string): boolean => registeredScripts.has(code) || privateScript.test(code)

const registeredRegions = words(`
  aa ac ad ae af ag ai al am an ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bu bv bw
  by bz ca cc cd cf cg ch ci ck cl cm cn co cp cq cr cs cu cv cw cx cy cz dd de dg dj dk dm do dz ea ec ee eg eh er es
  et eu ez fi fj fk fm fo fr fx ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu ic id ie il
  im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg
  mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nt nu nz om pa pe pf pg ph pk pl pm
  pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz ta tc td tf tg
  th tj tk tl tm tn to tp tr tt tv tw tz ua ug um un us uy uz va vc ve vg vi vn vu wf ws yd ye yt yu za zm zr zw zz
  001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155
  202 419
`)
const otherRegions = words('ct dy fq hv jt mi nh nq pc pu pz rh uk vd wk')

/** Whether two small letters or three digits are a region; `qm` to `qz` and `xa` to `xz` are for private use. */
export const isRegionCode = (code: string): boolean =>
  registeredRegions.has(code) || otherRegions.has(code) || /^(?:q[m-z]|x[a-z])$/.test(code)

/** Registered variants of languages. */
export const variants = words(`
  1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akhmimic akuapem alalc97 aluku anpezo ao1990 aranes arevela
  arevmda arkaika asante auvern baku1926 balanka barla basiceng bauddha bciav bcizbl biscayan biske blasl bohairic
  bohoric boont bornholm cisaup colb1945 cornu creiss dajnko ekavsk emodeng fascia fayyumic fodom fonipa fonkirsh
  fonnapa fonupa fonxsamp gallo gascon gherd grclass grital grmistr hanoi hepburn heploc hognorsk hsistemo huett
  ijekavsk itihasa ivanchov jauer jyutping kkcor kleinsch kociewie kscor laukika leidentr lemosin lengadoc lipaw
  ltg1929 ltg2007 luna1918 lycopol mdcegyp mdctrans mesokem metelko monoton ndyuka nedis newfound nicard njiva nulik
  osojs oxendict pahawh2 pahawh3 pahawh4 pamaka peano pehoeji petr1708 pinyin polyton provenc puter rigik rozaj rumgr
  sahidic saigon scotland scouse simple solba sotav spanglis surmiran sursilv sutsilv synnejyl tailo tarask tongyong
  tunumiit uccor ucrcor ulster unifon vaidika valbadia valencia vallader vecdruka viennese vivaraup wadegile xsistemo
`)

/** Extended languages, by the language that they extend. */
const extended: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: words(`
    aao abh abv acm acq acw acx acy adf aeb aec afb ajp apc apd arb arq ars ary arz auz avl ayh ayl ayn ayp bbz pga shu
    ssh
  `),
  kok: words('gom knn'),
  lv: words('ltg lvs'),
  ms: words(`
    bjn btj bve bvu coa dup hji jak jax kvb kvr kxd lce lcf liw max meo mfa mfb min mqg msi mui orn ors pel pse tmw urk
    vkk vkt xmm zlm zmi zsm
  `),
  sgn: words(`
    ads aed aen afg ajs ase asf asp asq asw bfi bfk bog bqn bqy bvl bzs cds csc csd cse csf csg csl csn csq csr csx doq
    dse dsl dsz ecs ehs esl esn eso eth fcs fse fsl fss gds gse gsg gsm gss gus hab haf hds hks hos hps hsh hsl icl iks
    ils inl ins ise isg isr jcs jhs jks jls jos jsl jus kgi kvk lbs lgs lls lsb lsc lsg lsl lsn lso lsp lst lsv lsw lsy
    lws mdl mfs mre msd msr mzc mzg mzy nbs ncs nsi nsl nsp nsr nzs okl pgz pks prl prz psc psd psg psl pso psp psr pys
    rib rms rnb rsi rsl rsm rsn sdl sfb sfs sgg sgx slf sls sqk sqs sqx ssp ssr svk swl syy szs tse tsm tsq tss tsy tza
    ugn ugy ukl uks vgt vsi vsl vsv wbs xki xml xms yds ygs yhs ysl ysm zib zsl
  `),
  sw: words('swc swh'),
  uz: words('uzn uzs'),
  zh: words('cdo cjy cmn cnp cpx csp czh czo gan hak hnm hsn luh lzh mnp nan sjc wuu yue'),
}

export const extendsLanguage = (language: string, code: string): boolean => extended[language]?.has(code) === true
