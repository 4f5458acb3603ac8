### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = بۆ ئەم ڕاپرسییە بەستەری تایبەت بە خۆتان پێویستە

# Text under it.
begin-no-link-text = ئەم ڕاپرسییە لە ڕێگەی ئەو بەستەرانەوە وەڵام دەدرێتەوە کە بۆ هەر کەسێک بە جیا نێردراون. هەر بەستەرێک تەنها یەک جار بەکار دێت. ئەو بەستەرە بکەنەوە کە لە پەیامەکەتان یان نامەکەتاندایە. ئەگەر بەو بەستەرە وەڵامتان داوەتەوە، پێویست ناکات هیچی تر بکەن.
