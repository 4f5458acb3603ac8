### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = ناردن

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = تەنیا وەڵامی ئەمە بدەنەوە ئەگەر { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = تەنیا وەڵامی ئەمە بدەنەوە ئەگەر ئێوە دەگرێتەوە.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = تەنیا وەڵامی پرسیارەکانی ئەم بەشە بدەنەوە ئەگەر { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = تەنیا وەڵامی پرسیارەکانی ئەم بەشە بدەنەوە ئەگەر ئێوە دەگرنەوە.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = وەڵامەکانتان لەم پەڕەیەدا پرسیاری تریان لێ کەوتەوە. وەڵامیان بدەنەوە و بەردەوام بن.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = بۆ هەر یەکێک پلەیەکی جیاواز هەڵبژێرن

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = ناتوانن لەم پەڕەیەدا وێنە یان بەڵگەنامە زیاد بکەن.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = وەڵامی هەموو پرسیارەکانی تر بدەنەوە و بیاننێرن. دواتر وێنەکان یان بەڵگەنامەکانتان بە ڕێگەیەکی تر پێمان بگەیەنن و ئەو کۆدی ڕیفرێنسەمان پێ بڵێن کە پیشانتان دەدرێت.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = بەبێ ئەوانە ناتوانرێت لێرەوە هیچ شتێک بنێردرێت. ئەم پەڕەیە لە وێبگەڕێکدا بکەنەوە کە JavaScript تێیدا کارا بێت، یان پەیوەندیمان پێوە بکەن.

# On the page that says that answers have been received.
plain-keep-hint = بۆ هێشتنەوەی کۆپییەکی وەڵامەکانتان، ئەم پەڕەیە چاپ یان پاشەکەوت بکەن.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = وەڵامەکانتان لە پەڕەکانی پێشوودا نەپارێزراون

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = پەڕەکە زیاتر لە ڕۆژێک کراوە بوو، یان لە ڕێگەدا گۆڕا. وەڵامەکانتان لەم پەڕەیەدا هێشتا لێرەن. بەردەوام بن، و دووبارە وەڵامی پرسیارەکانی پێشوو بدەنەوە.

# Title where the answers could not be stored at the moment.
plain-unsent-title = وەڵامەکانتان نەنێردراون

# Text under it; a button to send follows.
plain-unsent-text = کێشەیەک لای ئێمە هەیە. هیچ کام لە وەڵامەکانتان لەدەست نەچووە. خولەکێک چاوەڕێ بکەن، پاشان وەڵامەکانتان دووبارە بنێرن.

# Title where other answers were sent from this form before.
plain-sent-before-title = پێشتر وەڵامەکانتان ناردووە

# Text under it.
plain-sent-before-text = پێشتر وەڵامی تر لەم پەڕەیەوە نێردراون. پارێزراون و هیچ نەگۆڕاوە.

# Title where the address names no survey.
plain-unknown-title = لێرە هیچ ڕاپرسییەک نییە

# Text under it.
plain-unknown-text = سەیری ناونیشانەکە بکەنەوە. ئەگەر لە بەستەرێکەوە هاتوون، لەوانەیە ڕاپرسییەکە لابرابێت.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = ئەم ڕاپرسییە پێویستی بە JavaScript هەیە

# Text under it.
plain-sealed-text = وەڵامەکانتان پێش ناردن لەسەر ئامێرەکەی خۆتان قفڵ دەکرێن، بۆ ئەوەی تەنها ئەو کەسانە بتوانن بیانخوێننەوە کە ڕاپرسییەکە بەڕێوە دەبەن. پەڕەیەک بەبێ JavaScript ناتوانێت ئەمە بکات. JavaScript کارا بکەن و جارێکی تر پەڕەی ڕاپرسییەکە بکەنەوە، یان پەیوەندیمان پێوە بکەن بۆ ئەوەی بە ڕێگەیەکی تر وەڵام بدەنەوە.

# Title where what was sent is too long to be read.
plain-large-title = وەڵامەکانتان زۆر درێژن

# Text under it.
plain-large-text = بگەڕێنەوە، درێژترین وەڵامەکانتان کورت بکەنەوە، و دووبارە بیاننێرن.

# Link to the same survey, all of it on one page.
plain-whole-link = هەموو پرسیارەکان لە یەک پەڕەدا

# Link to the same survey, one page after the other.
plain-paged-link = هەر جارە و پەڕەیەک

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = ئەمە بە بەتاڵی بهێڵنەوە
