/** Surnames of people whose names are written without a space, and what is written behind them. Written down for this project. */
export const ASIAN_SURNAMES = {
  /** The letters of which most Chinese surnames consist. */
  chinese:
    '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱丘秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文习習俞温溫倪严嚴牛章鲁魯葛毕畢齐齊柳安莫管欧歐祝左游曲柯蓝藍翁尚施洪华華耿关關岳季沙聂聶焦向柴韦韋包单單戚童涂霍穆项項应應屈卓甘',
  chineseLong: '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 夏侯 皇甫 尉迟 公孙 公孫 慕容 令狐 长孙 宇文 轩辕 端木 南宫',
  korean:
    '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국어은편용',
  koreanLong: '남궁 선우 황보 제갈 독고 사공 서문',
  /** Japanese surnames of three and four letters: alone, they look like a whole name. */
  japaneseLong:
    '佐々木 佐佐木 長谷川 五十嵐 久保田 小笠原 大久保 宇都宮 長谷部 二階堂 日下部 阿久津 小野寺 小野田 小早川 小田切 大河内 東海林 曽我部 長曽我部 勅使河原 波多野 野々村 野々山 奈良岡 海老名 海老原 御手洗 伊集院 西園寺 武者小路 綾小路 和久井 多和田 喜多川 喜屋武 仲宗根 仲村渠 宇佐美 宇田川 千々和 世良田 久米田 久保寺 高見沢 高見澤 佐久間 佐久本 古賀野 加賀谷 加賀美 小山内 小山田 小松原 小比類巻 大多和 大和田 大多喜 曽根崎 竹之内 山之内 木之下 八重樫 三田村 三ツ矢 四方田 百目鬼 美濃部 安孫子 我孫子 東久邇 徳大寺 万里小路',
} as const;

/** Titles that are written behind a surname without a space. */
export const ASIAN_TITLES =
  '首相 大統領 総理 大臣 知事 市長 議員 氏 さん 選手 監督 社長 会長 教授 長官 書記 容疑者 被告 主席 总统 總統 总理 總理 部长 部長 市长 先生 女士 小姐 书记 書記 教授 主任 대통령 총리 장관 의원 대표 씨 교수 사장 회장 감독 선수 시장'.split(
    ' ',
  );
