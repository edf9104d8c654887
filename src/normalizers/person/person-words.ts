/** Posts that stand before or after the name of a person who acts for an organization. */
const posts = [
  '代表取締役社長|代表取締役会長|代表取締役|取締役社長|取締役会長|取締役|代表社員|代表理事|業務執行社員|理事長|副理事長|理事|監事',
  '代表者|代表|社長|副社長|会長|副会長|支部長|支店長|支社長|局長|部長|次長|課長|係長|主任|室長|所長|施設長|センター長',
  '院長|副院長|学長|総長|校長|副校長|教頭|園長|館長|館長補佐|組合長|管理者|責任者|店長|住職|宮司|委員長|事務局長|事務長',
  '都知事|道知事|府知事|県知事|知事|市長|町長|村長|区長|大臣|長官|総裁',
  '董事長|總經理|副總經理|經理|理事長|執行長|主任委員|負責人|校長|園長|院長|主任|里長|縣長|市長|鄉鎮市長|鄉長|鎮長',
].join('|');

/** A post, also among words before it: 香川県知事. */
export const post = new RegExp(`(?:${posts})`);
/** What stands before a name and ends with a post or an office: 理事長, 株式会社静岡 代表取締役, 観光課. */
export const postBefore = new RegExp(
  `^(?:\\S{1,40} )?(?:\\S{0,12}?(?:${posts})|\\S{1,20}(?:課|係|班|局))(?: ?: ?| )`,
);
/** A post that no name begins with, written right before the name: 代表取締役山田太郎. */
export const gluedPost = /^(?:代表取締役(?:社長|会長)?|代表理事|理事長|董事長|總經理|負責人)(?=\S{2})/;
/** A post behind a name, after a space: 王小明 主任. */
export const postBehind = new RegExp(` (?:${posts})$`);
/** The whole text is a post, with what it belongs to: 理事長, 香川県知事. */
export const onlyPost = new RegExp(`^\\S{0,12}?(?:${posts})$`);

/** Words of respect behind a name; 氏 and 君 also end names, so they need three characters before them. */
export const respect =
  /(?: ?(?:様|さま|殿|先生|女史|女士|小姐|老師)|(?<=\S{3}) ?(?:氏|さん|君|くん)|(?<=\S ) ?(?:氏|さん|君|くん))$/;
/** 他3名, ほか: others who are not named. */
export const andOthers = / ?(?:他|ほか|外)(?:\d+[名人])?$/;

/** Words of which names of organizations are made, but names of people are not. */
export const organizationWord =
  /株式会社|有限会社|合同会社|合資会社|合名会社|会社|法人|組合|協会|連合会|委員会|協議会|事務所|センター|市役所|役場|役所|公司|商行|企業|協會|委員會|基金會|機構/;
