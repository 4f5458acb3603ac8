/**
 * The survey `examples/surveys/tsm-2026.json` in Welsh and Urdu, as a landlord would translate it.
 *
 * The Regulator publishes in English only, and the questions of its bank can't be changed; so these are questions
 * of the landlord's own, with the English words of the bank beside them. The translations are drafts for these
 * tests: nobody has checked them, and nobody should use them for a return.
 */
import { readFile } from "node:fs/promises";

const ROOT = new URL("../../../", import.meta.url);
export const ID = "tsm-translated";

/** Welsh and Urdu of each question of the bank. */
const ASKED = {
  TP01: [
    "O ystyried popeth, pa mor fodlon neu anfodlon ydych chi ar y gwasanaeth a ddarperir gan {landlord}?",
    "ہر چیز کو مدنظر رکھتے ہوئے، آپ {landlord} کی خدمات سے کتنے مطمئن یا غیر مطمئن ہیں؟",
  ],
  repair_filter: [
    "A yw {landlord} wedi gwneud gwaith atgyweirio yn eich cartref yn ystod y 12 mis diwethaf?",
    "کیا {landlord} نے پچھلے 12 مہینوں میں آپ کے گھر کی کوئی مرمت کی ہے؟",
  ],
  TP02: [
    "Pa mor fodlon neu anfodlon ydych chi ar wasanaeth atgyweirio {landlord} dros y 12 mis diwethaf?",
    "پچھلے 12 مہینوں میں {landlord} کی مرمت کی مجموعی خدمات سے آپ کتنے مطمئن یا غیر مطمئن ہیں؟",
  ],
  TP03: [
    "Pa mor fodlon neu anfodlon ydych chi ar yr amser a gymerwyd i gwblhau eich atgyweiriad diweddaraf ar ôl i chi roi gwybod amdano?",
    "آپ کی اطلاع کے بعد آخری مرمت مکمل ہونے میں جو وقت لگا، اس سے آپ کتنے مطمئن یا غیر مطمئن ہیں؟",
  ],
  TP04: [
    "Pa mor fodlon neu anfodlon ydych chi fod {landlord} yn darparu cartref sy’n cael ei gynnal a’i gadw’n dda?",
    "آپ اس بات سے کتنے مطمئن یا غیر مطمئن ہیں کہ {landlord} ایک اچھی حالت میں رکھا گیا گھر فراہم کرتا ہے؟",
  ],
  TP05: [
    "Gan feddwl am gyflwr eich eiddo neu’ch adeilad, pa mor fodlon neu anfodlon ydych chi fod {landlord} yn darparu cartref sy’n ddiogel?",
    "اپنے گھر یا عمارت کی حالت کو دیکھتے ہوئے، آپ اس بات سے کتنے مطمئن یا غیر مطمئن ہیں کہ {landlord} ایک محفوظ گھر فراہم کرتا ہے؟",
  ],
  TP06: [
    "Pa mor fodlon neu anfodlon ydych chi fod {landlord} yn gwrando ar eich barn ac yn gweithredu arni?",
    "آپ اس بات سے کتنے مطمئن یا غیر مطمئن ہیں کہ {landlord} آپ کی رائے سنتا ہے اور اس پر عمل کرتا ہے؟",
  ],
  TP07: [
    "Pa mor fodlon neu anfodlon ydych chi fod {landlord} yn rhoi gwybod i chi am bethau sy’n bwysig i chi?",
    "آپ اس بات سے کتنے مطمئن یا غیر مطمئن ہیں کہ {landlord} آپ کو آپ کے لیے اہم باتوں سے باخبر رکھتا ہے؟",
  ],
  TP08: [
    "I ba raddau rydych chi’n cytuno neu’n anghytuno â’r canlynol: “Mae {landlord} yn fy nhrin yn deg a chyda pharch”?",
    "آپ اس بات سے کس حد تک متفق یا غیر متفق ہیں: “{landlord} میرے ساتھ انصاف اور احترام سے پیش آتا ہے”؟",
  ],
  complaint_filter: [
    "A ydych chi wedi gwneud cwyn i {landlord} yn ystod y 12 mis diwethaf?",
    "کیا آپ نے پچھلے 12 مہینوں میں {landlord} سے کوئی شکایت کی ہے؟",
  ],
  TP09: [
    "Pa mor fodlon neu anfodlon ydych chi ar ddull {landlord} o drin cwynion?",
    "شکایات نمٹانے کے {landlord} کے طریقے سے آپ کتنے مطمئن یا غیر مطمئن ہیں؟",
  ],
  communal_filter: [
    "A ydych chi’n byw mewn adeilad â mannau cymunedol, y tu mewn neu’r tu allan, y mae {landlord} yn gyfrifol am eu cynnal?",
    "کیا آپ ایسی عمارت میں رہتے ہیں جس کے اندر یا باہر مشترکہ جگہیں ہیں جن کی دیکھ بھال {landlord} کے ذمے ہے؟",
  ],
  TP10: [
    "Pa mor fodlon neu anfodlon ydych chi fod {landlord} yn cadw’r mannau cymunedol hyn yn lân ac mewn cyflwr da?",
    "آپ اس بات سے کتنے مطمئن یا غیر مطمئن ہیں کہ {landlord} ان مشترکہ جگہوں کو صاف اور اچھی حالت میں رکھتا ہے؟",
  ],
  TP11: [
    "Pa mor fodlon neu anfodlon ydych chi fod {landlord} yn gwneud cyfraniad cadarnhaol i’ch cymdogaeth?",
    "آپ اس بات سے کتنے مطمئن یا غیر مطمئن ہیں کہ {landlord} آپ کے محلے میں مثبت کردار ادا کرتا ہے؟",
  ],
  TP12: [
    "Pa mor fodlon neu anfodlon ydych chi ar ddull {landlord} o ymdrin ag ymddygiad gwrthgymdeithasol?",
    "سماج دشمن رویے سے نمٹنے کے {landlord} کے طریقے سے آپ کتنے مطمئن یا غیر مطمئن ہیں؟",
  ],
};

/** Welsh and Urdu of everything else that residents read, by the English words. */
const WORDS = {
  "Your home, your landlord": ["Eich cartref, eich landlord", "آپ کا گھر، آپ کا مالک مکان"],
  "Elm Park Homes": ["Cartrefi Elm Park", "Elm Park Homes"],
  "What is the main reason for your answer?": ["Beth yw’r prif reswm dros eich ateb?", "آپ کے جواب کی بنیادی وجہ کیا ہے؟"],
  "Leave out anything that could tell us who you are.": [
    "Gadewch allan unrhyw beth a allai ddweud wrthym pwy ydych chi.",
    "ایسی کوئی بات نہ لکھیں جس سے آپ کی شناخت ہو سکے۔",
  ],
  Repairs: ["Atgyweiriadau", "مرمت"],
  "How we treat you": ["Sut rydym yn eich trin", "ہمارا آپ کے ساتھ برتاؤ"],
  "Shared areas": ["Mannau a rennir", "مشترکہ جگہیں"],
  "Your neighbourhood": ["Eich cymdogaeth", "آپ کا محلہ"],
  "What should come first": ["Beth ddylai ddod gyntaf", "پہلے کیا ہونا چاہیے"],
  "What should we work on first?": ["Ar beth y dylem weithio gyntaf?", "ہمیں پہلے کس چیز پر کام کرنا چاہیے؟"],
  "Quicker repairs": ["Atgyweiriadau cyflymach", "زیادہ جلد مرمت"],
  "Damp and mould": ["Lleithder a llwydni", "نمی اور پھپھوندی"],
  "Safety of the building": ["Diogelwch yr adeilad", "عمارت کی حفاظت"],
  "Cleaning and gardens": ["Glanhau a gerddi", "صفائی اور باغات"],
  "Anti-social behaviour": ["Ymddygiad gwrthgymdeithasol", "سماج دشمن رویہ"],
  "Answering when you get in touch": ["Ateb pan fyddwch yn cysylltu", "آپ کے رابطے پر جواب دینا"],
  "None of these": ["Dim un o’r rhain", "ان میں سے کوئی نہیں"],
  "How many people live in your home?": ["Faint o bobl sy’n byw yn eich cartref?", "آپ کے گھر میں کتنے لوگ رہتے ہیں؟"],
  "Hearing what we changed": ["Clywed beth a newidiwyd", "ہم نے کیا بدلا، یہ جاننا"],
  "How would you like to hear what we did with the answers?": [
    "Sut hoffech chi glywed beth a wnaethom gyda’r atebion?",
    "آپ کیسے جاننا چاہیں گے کہ ہم نے جوابات کا کیا کیا؟",
  ],
  "On the website": ["Ar y wefan", "ویب سائٹ پر"],
  "In the newsletter": ["Yn y cylchlythyr", "خبرنامے میں"],
  "On the noticeboard": ["Ar yr hysbysfwrdd", "نوٹس بورڈ پر"],
  "I do not need to hear": ["Nid oes angen i mi glywed", "مجھے جاننے کی ضرورت نہیں"],
  "Is there a question that we should have asked?": ["A oes cwestiwn y dylem fod wedi’i ofyn?", "کیا کوئی ایسا سوال ہے جو ہمیں پوچھنا چاہیے تھا؟"],
  "Thank you": ["Diolch", "شکریہ"],
  "Your answers are part of this year’s results.": ["Mae eich atebion yn rhan o ganlyniadau eleni.", "آپ کے جوابات اس سال کے نتائج کا حصہ ہیں۔"],
  "We publish the results and what we will do about them by 30 June 2027.": [
    "Byddwn yn cyhoeddi’r canlyniadau a’r hyn a wnawn amdanynt erbyn 30 Mehefin 2027.",
    "ہم 30 جون 2027 تک نتائج اور ان پر اپنے اقدامات شائع کریں گے۔",
  ],
  introduction: [
    "Hoffem wybod beth rydych chi’n ei feddwl am eich cartref a gwasanaethau {landlord}. Mae’n cymryd tua **5 munud**.",
    "ہم جاننا چاہتے ہیں کہ آپ کو اپنا گھر اور {landlord} کی خدمات کیسی لگتی ہیں۔ اس میں تقریباً **5 منٹ** لگتے ہیں۔",
  ],
  contact: [
    "Ffoniwch ni ar [0800 000 0000](tel:08000000000) neu ysgrifennwch at [hello@elmpark.example](mailto:hello@elmpark.example).",
    "ہمیں [0800 000 0000](tel:08000000000) پر فون کریں یا [hello@elmpark.example](mailto:hello@elmpark.example) پر لکھیں۔",
  ],
};

/** Soft answers that are read on the web; “refused” is for telephones only. */
const SOFT = {
  dont_know: "dont_know",
  not_applicable_or_dont_know: {
    code: "not_applicable_or_dont_know",
    label: { en: "Not applicable / don’t know", cy: "Ddim yn berthnasol / ddim yn gwybod", ur: "لاگو نہیں / معلوم نہیں" },
  },
};

/** Fields that residents read, other than those of the landlord. */
const READ = new Set(["title", "hint", "label", "text", "outcome_promise", "name"]);

function worded(english, key = english) {
  const words = WORDS[key] ?? ASKED[key];
  if (!words) throw new Error(`no Welsh and no Urdu of “${english}”`);
  return { en: english, cy: words[0], ur: words[1] };
}

function translated(value) {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, READ.has(name) && typeof inner === "string" ? worded(inner) : translated(inner)]),
  );
}

/** The definition in `en`, `cy` and `ur`, complete in each. */
export async function definition() {
  const read = async (file) => JSON.parse(await readFile(new URL(file, ROOT), "utf8"));
  const survey = await read("examples/surveys/tsm-2026.json");
  const bank = await read("crates/yousaid-engine/banks/tsm@2024-04.json");
  const official = (name) => {
    const { id, type, title, points: scale, ask_if, soft_answers = [] } = bank.items.find((question) => question.id === name);
    const soft = soft_answers.map(({ code }) => code).filter((code) => SOFT[code]);
    return {
      id,
      type,
      title: worded(title, name),
      ...(scale && { points: { bank: `scales-in-languages@1/${scale}` } }),
      ...(ask_if && { ask_if }),
      // Yes and no are words of the interface.
      ...(soft.length > 0 && { soft_answers: soft.map((code) => SOFT[code]) }),
    };
  };
  const { introduction, landlord, pages, ...rest } = survey;
  return {
    ...translated(rest),
    id: ID,
    languages: ["en", "cy", "ur"],
    // The collector serves no scale in a language that nobody has read.
    confirmed: { cy: "nobody: a test", ur: "nobody: a test" },
    introduction: worded(introduction, "introduction"),
    landlord: { ...translated(landlord), contact: worded(landlord.contact, "contact") },
    pages: pages.map((page) => ({
      ...translated(page),
      questions: page.questions.map((question) => (question.bank ? official(question.bank.split("/")[1]) : translated(question))),
    })),
  };
}
