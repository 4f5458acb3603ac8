### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = بۆ گۆڕین یان کشاندنەوەی ئەوەی ناردووتانە، تا کۆتایی { $date } بەم کۆدە بگەڕێنەوە بۆ ئەم پەڕەیە:
# The same where there is no last day.
amend-given-text = بۆ گۆڕین یان کشاندنەوەی ئەوەی ناردووتانە، بەم کۆدە بگەڕێنەوە بۆ ئەم پەڕەیە:
# Under the code.
amend-given-hint = کۆدەکە لای خۆتان بنووسن و بە کەسی مەڵێن. هەر کەسێک کۆدەکەی هەبێت، دەتوانێت ئەوەی ناردووتانە بیخوێنێتەوە و بیگۆڕێت. ناتوانین جارێکی تر پێتان بڵێین.

## Coming back

# Opens the field for the code.
amend-open-button = گۆڕین یان کشاندنەوەی ئەوەی ناردووتانە
# Label of the field.
amend-code-label = ئەو کۆدەی دوای ناردن پێتان درا
# Under that label. The code is an example and stays as it is.
amend-code-hint = چوار بەشی هەیە، وەک 7KQ4-M2XD-90TB-CEGH. گەورەیی و بچووکیی پیتەکان و هێڵەکان (-) گرنگ نین.
# Button beside the field.
amend-find-button = پیشاندانی ئەوەی ناردوومە
# While the landlord’s computer is asked.
amend-looking-status = دەگەڕێین بەدوای ئەوەی ناردووتانە …
# The field was left empty.
amend-missing-text = کۆدەکە بنووسن
# What was typed can’t be a code.
amend-form-text = ئەم کۆدە تەواو نییە. هەموو کۆدەکە بنووسن، 16 پیت و ژمارەیە.
# There is nothing with that code.
amend-unknown-text = هیچ شتێک بەم کۆدە نەدۆزرایەوە. سەیری هەموو پیت و ژمارەکان بکەنەوە. ئەگەر ئەوەی ناردبووتان کشاندبێتتانەوە، سڕاوەتەوە.
# The survey has closed.
amend-closed-text = کاتەکەی کۆتایی هاتووە. ئەوەی نێردراوە چیتر بە کۆدەکە ناگۆڕدرێت و ناکشێنرێتەوە.
# Somebody has tried many codes that do not fit.
amend-many-text = چەند جارێک کۆدی هەڵە نووسرا. خولەکێک چاوەڕێ بکەن، پاشان دووبارە هەوڵ بدەنەوە.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = ناتوانین بگەینە ئەو شوێنەی وەڵامەکانتانی لێ پارێزراوە. کاتێک هێڵی ئینتەرنێتتان هەبوو، دووبارە هەوڵ بدەنەوە.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = ئەمە ئەوەیە کە ناردووتانە، کۆدی ڕیفرێنس: { $reference }. چیتان دەوێت بیگۆڕن، پاشان دووبارە بینێرن. تا ئەو کاتە هیچ ناگۆڕێت.
# Button: goes back to an empty form.
amend-leave-button = وەک خۆی بمێنێتەوە
# Button: begins to withdraw.
amend-withdraw-button = کشاندنەوەی ئەوەی ناردوومە
# Asks once more.
amend-sure-text = هەموو ئەوەی ناردووتانە دەسڕدرێتەوە. کەس ناتوانێت بیگەڕێنێتەوە.
# Button: withdraws.
amend-sure-button = بەڵێ، بیسڕنەوە
# Button: does not withdraw.
amend-keep-button = نەخێر، بیهێڵنەوە
# While it is being withdrawn.
amend-withdrawing-status = ئەوەی ناردووتانە دەسڕدرێتەوە …
# It was withdrawn.
amend-withdrawn-status = ئەوەی ناردبووتان سڕایەوە.
