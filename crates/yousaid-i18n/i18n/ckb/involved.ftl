### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = پشتڕاستی بکەنەوە کە دەتانەوێت بەشداری بکەن
# On that page. $landlord: the landlord’s name.
involved-confirm-text = دوگمەکە دابگرن بۆ ئەوەی بچنە لیستی ئەو دانیشتووانەی دەیانەوێت لە کارەکانی { $landlord } بەشداری بکەن.
# Button on that page.
involved-confirm-button = بەڵێ، زیادم بکەن
# Title of the page after that.
involved-confirmed-title = ناوتان لە لیستەکەدایە
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = سوپاس. { $landlord } بەو شێوەیەی هەڵتانبژاردووە پەیوەندیتان پێوە دەکات. هەموو نامەیەک پێتان دەڵێت چۆن دەتوانن لە لیستەکە دەربچن.
# Title of the page on which a resident leaves.
involved-leave-title = دەرچوون لە لیستەکە
# On that page. $landlord: the landlord’s name.
involved-leave-text = دوگمەکە دابگرن بۆ دەرچوون لە لیستی ئەو دانیشتووانەی دەیانەوێت لە کارەکانی { $landlord } بەشداری بکەن. هەموو ئەوەی بۆ ئەم مەبەستە پێتان وتووین، دەیسڕینەوە.
# Button on that page.
involved-leave-button = ناوم لە لیستەکە دەربهێنن
# Title of the page after that.
involved-left-title = ناوتان لە لیستەکە دەرهێنرا
# On that page.
involved-left-text = هەموو ئەوەی بۆ ئەم مەبەستە پێتان وتبووین، سڕیمانەوە. هەر کاتێک بتانەوێت دەتوانن دووبارە بەشدار ببنەوە.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = ئایا هێشتا حەزتان لێیە؟
# On that page. $landlord: the landlord’s name.
involved-still-text = وتبووتان بە { $landlord } کە دەتانەوێت بەشداری بکەن. دوگمەکە دابگرن بۆ ئەوەی ساڵێکی تر لە لیستەکەدا بمێننەوە.
# Button on that page.
involved-still-button = بەڵێ، ناوم لە لیستەکەدا بهێڵنەوە
# Title of the page after that.
involved-stayed-title = ناوتان لە لیستەکەدا دەمێنێتەوە
# On that page.
involved-stayed-text = سوپاس. دوای ساڵێک دووبارە دەپرسینەوە.
# Link to the page on which a resident leaves.
involved-leave-link = دەرچوون لە لیستەکە
# Title where a link has been used already or is too old.
involved-gone-title = ئەم بەستەرە چیتر کار ناکات
# On that page.
involved-gone-text = لەوانەیە پێشتر بەکارهێنرابێت، یان زۆر کۆنە. ئەگەر هێشتا دەتانەوێت بەشدار ببن، فۆرمەکە دووبارە پڕ بکەنەوە.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = پشتڕاستی بکەنەوە کە دەتانەوێت بەشداری بکەن
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: پشتڕاستی بکەنەوە کە دەتانەوێت بەشداری بکەن. ئەم پەڕەیە لە ماوەی { $days } ڕۆژدا بکەنەوە. ئەگەر ئێوە داواتان نەکردووە، هیچ مەکەن، ئێمە زانیارییەکانتان دەسڕینەوە.
   *[other] { $landlord }: پشتڕاستی بکەنەوە کە دەتانەوێت بەشداری بکەن. ئەم پەڕەیە لە ماوەی { $days } ڕۆژدا بکەنەوە. ئەگەر ئێوە داواتان نەکردووە، هیچ مەکەن، ئێمە زانیارییەکانتان دەسڕینەوە.
}
# Subject of the yearly message.
involved-still-subject-title = ئایا هێشتا دەتانەوێت بەشداری بکەن؟
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: پێتان وتبووین کە دەتانەوێت بەشداری بکەن. بۆ مانەوە لە لیستەکەدا یان دەرچوون لێی، تا { $date } ئەم پەڕەیە بکەنەوە. ئەگەر وەڵامێکمان پێ نەگات، ناوتان لە لیستەکە دەردەهێنین و زانیارییەکانتان دەسڕینەوە.
