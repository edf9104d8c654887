import { message } from './message.js';

/** What may be the matter with nodes that are in the vocabulary already. */
export const nodeMessages = {
  'node-key-unknown': message('error', ['term', 'names'], {
    ja: {
      what: '項目「{term}」はコンテキストでも語彙でも定義されていません',
      why: 'JSON-LDを読むソフトは、定義のない項目を黙って捨てます。近い用語: {names}',
      fix: '綴りを確かめるか、「@context」に定義を加えてください',
    },
    en: {
      what: 'The key “{term}” is defined neither by the context nor by the vocabulary',
      why: 'Programs that read JSON-LD drop such keys in silence; terms like it: {names}',
      fix: 'Check the spelling, or define it in the “@context”',
    },
    'zh-TW': {
      what: '項目「{term}」在 context 與詞彙中都沒有定義',
      why: '讀取 JSON-LD 的軟體會默默捨棄沒有定義的項目。相近的用語：{names}',
      fix: '請確認拼寫，或在「@context」加入定義',
    },
  }),
  'node-key-not-of-class': message('error', ['term', 'names'], {
    ja: {
      what: '「{term}」は「{names}」の項目ではありません',
      why: '語彙は、どの型がどの項目を持つかを決めています',
      fix: '項目をその型のノードに移すか、型を改めてください',
    },
    en: {
      what: '“{term}” is no property of “{names}”',
      why: 'The vocabulary says which class has which properties',
      fix: 'Move it to a node of the class that has it, or change the class',
    },
    'zh-TW': {
      what: '「{term}」不是「{names}」的項目',
      why: '詞彙規定了各類別所具有的項目',
      fix: '請將項目移到具有該項目的類別的節點，或更改類別',
    },
  }),
  'node-key-elsewhere': message('info', ['term'], {
    ja: {
      what: '項目「{term}」はほかの語彙のもので、調べていません',
      why: '共通語彙基盤にない項目は、その語彙の決まりに従います',
      fix: 'そのままで構いません。共通語彙基盤の用語のつもりなら、名前空間を確かめてください',
    },
    en: {
      what: 'The key “{term}” is of another vocabulary and was not checked',
      why: 'What is not of IMI follows the rules of its own vocabulary',
      fix: 'Leave it, or check the namespace if a term of IMI is meant',
    },
    'zh-TW': {
      what: '項目「{term}」屬於其他詞彙，未檢查',
      why: '不屬於共通詞彙基盤的項目，依其所屬詞彙的規定',
      fix: '可維持現狀；若本意是共通詞彙基盤的用語，請確認命名空間',
    },
  }),
  'node-class-unknown': message('error', ['term', 'names'], {
    ja: {
      what: '型「{term}」は語彙にありません',
      why: '型が分からないと、どの項目を持つべきかが決まりません。近い型: {names}',
      fix: '「@type」を語彙の型に直してください',
    },
    en: {
      what: 'The class “{term}” is not in the vocabulary',
      why: 'Without its class nobody can tell which properties a node should have; classes like it: {names}',
      fix: 'Give a class of the vocabulary as “@type”',
    },
    'zh-TW': {
      what: '類別「{term}」不在詞彙中',
      why: '不知道類別就無法判斷應有哪些項目。相近的類別：{names}',
      fix: '請將「@type」改為詞彙中的類別',
    },
  }),
  'node-type-missing': message('warning', ['term'], {
    ja: {
      what: '「@type」がないため、「{term}」とみなしました',
      why: '型を明示したデータでなければ、読む側が中身を判断できません',
      fix: '「@type」に型を書いてください',
    },
    en: {
      what: 'There is no “@type”; “{term}” was assumed',
      why: 'Readers of the data tell by its class what a node is',
      fix: 'Write the class as “@type”',
    },
    'zh-TW': {
      what: '沒有「@type」，已視為「{term}」',
      why: '讀取資料的一方靠類別判斷節點是什麼',
      fix: '請在「@type」寫明類別',
    },
  }),
  'node-context-missing': message('warning', [], {
    ja: {
      what: '「@context」がないため、項目名を共通語彙基盤の用語とみなしました',
      why: 'コンテキストのないJSON-LDは、ほかのソフトには意味のないデータです',
      fix: 'ファイルの先頭に「@context」を書いてください',
    },
    en: {
      what: 'There is no “@context”; the keys were taken for terms of IMI',
      why: 'JSON-LD without a context means nothing to other programs',
      fix: 'Put a “@context” at the beginning of the file',
    },
    'zh-TW': {
      what: '沒有「@context」，已將項目名稱視為共通詞彙基盤的用語',
      why: '沒有 context 的 JSON-LD 對其他軟體沒有意義',
      fix: '請在檔案開頭加上「@context」',
    },
  }),
  'node-context-elsewhere': message('info', ['value'], {
    ja: {
      what: 'コンテキスト「{value}」は読まずに、共通語彙基盤の項目だけを調べました',
      why: 'ネットワークからは何も読み込みません。前に置かれた共通語彙基盤のコンテキストで項目を判断しています',
      fix: 'そのままで構いません。ほかの語彙の項目も調べるには、その語彙を読み込んでください',
    },
    en: {
      what: 'The context “{value}” was not read; only what is of IMI was checked',
      why: 'Nothing is fetched from the network; the context of IMI that stands beside it says what keys mean',
      fix: 'Leave it; load that vocabulary, too, to have its terms checked',
    },
    'zh-TW': {
      what: '未讀取 context「{value}」，只檢查共通詞彙基盤的項目',
      why: '不會從網路讀取任何內容；依並列的共通詞彙基盤 context 判斷項目的意義',
      fix: '可維持現狀；若要一併檢查其他詞彙的項目，請載入該詞彙',
    },
  }),
  'node-namespace-older': message('info', ['term'], {
    ja: {
      what: '「{term}」は共通語彙基盤の別の名前空間で書かれています',
      why: 'RDFとJSON-LDの名前空間は http://imi.go.jp/ns/core/rdf# です（2.4以降）。同じ用語として調べました',
      fix: '名前空間を http://imi.go.jp/ns/core/rdf# に改めてください',
    },
    en: {
      what: '“{term}” is in another namespace of the core vocabulary',
      why: 'That of RDF and JSON-LD is http://imi.go.jp/ns/core/rdf# since 2.4; it was checked as the same term',
      fix: 'Change the namespace to http://imi.go.jp/ns/core/rdf#',
    },
    'zh-TW': {
      what: '「{term}」使用了核心詞彙的其他命名空間',
      why: 'RDF 與 JSON-LD 的命名空間自 2.4 起為 http://imi.go.jp/ns/core/rdf#，已當作相同用語檢查',
      fix: '請將命名空間改為 http://imi.go.jp/ns/core/rdf#',
    },
  }),
  'node-model-undecided': message('info', ['names'], {
    ja: {
      what: 'どのデータモデルのデータか決まらないため、語彙の決まりだけを調べました',
      why: '同じ型と項目のデータモデルが複数あります: {names}',
      fix: '--model でデータモデルを指定すると、必須項目も調べます',
    },
    en: {
      what: 'It could not be told which data model this follows: only the vocabulary was checked',
      why: 'Several data models have this class and these items: {names}',
      fix: 'Name the data model with --model to have required items checked, too',
    },
    'zh-TW': {
      what: '無法判斷屬於哪個資料模型，只檢查了詞彙的規定',
      why: '有數個資料模型具有相同的類別與項目：{names}',
      fix: '以 --model 指定資料模型，便會一併檢查必填項目',
    },
  }),
  'value-not-canonical': message('warning', ['item', 'value', 'expected'], {
    ja: {
      what: '「{item}」の「{value}」は、データモデルの決める書き方ではありません',
      why: '語彙どおりのデータとして配るものは、同じ値を同じ書き方で持つ必要があります。正しい書き方: {expected}',
      fix: '値を「{expected}」に直してください',
    },
    en: {
      what: '“{value}” of “{item}” is not in its canonical form',
      why: 'Data in the vocabulary writes one value in one way only; here: {expected}',
      fix: 'Write “{expected}”',
    },
    'zh-TW': {
      what: '「{item}」的「{value}」不是規定的寫法',
      why: '以詞彙提供的資料，同一個值只有一種寫法。正確寫法：{expected}',
      fix: '請改為「{expected}」',
    },
  }),
  'nodes-none': message('error', ['file'], {
    ja: {
      what: '「{file}」に、調べるべきノードがありません',
      why: '「@type」を持つノードが1つもありませんでした',
      fix: 'ファイルの内容を確かめてください',
    },
    en: {
      what: 'There are no nodes to check in “{file}”',
      why: 'Not one node with a “@type” was found',
      fix: 'Check what the file holds',
    },
    'zh-TW': {
      what: '「{file}」中沒有可檢查的節點',
      why: '找不到任何具有「@type」的節點',
      fix: '請確認檔案內容',
    },
  }),
} as const;
