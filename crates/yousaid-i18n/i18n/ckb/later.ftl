### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = پاشەکەوتکردن و گەڕانەوە لە کاتێکی تردا
# The same once answers were saved: what was answered since is saved too.
later-again-button = دووبارە پاشەکەوتکردن
# While the landlord’s computer is told.
later-saving-status = پاشەکەوت دەکرێت …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = ئەو وەڵامانەی تا ئێستا داوتانەتەوە پاشەکەوت کراون و تا کۆتایی { $date } دەپارێزرێن.
# Above the code and the link.
later-given-text = بۆ ئەوەی دواتر بەردەوام بن، لێرە یان لەسەر ئامێرێکی تر، ئەم بەستەرە بکەنەوە یان بەم کۆدە بگەڕێنەوە بۆ ئەم پەڕەیە:
# Under both.
later-given-hint = هەر ئێستا بەستەرەکە یان کۆدەکە لای خۆتان بنووسن: ناتوانین جارێکی تر کۆدەکەتان پێ بڵێین. هەر کەسێک بەستەرەکە یان کۆدەکەی هەبێت، دەتوانێت ئەم وەڵامانە بخوێنێتەوە و بیانگۆڕێت. ئەو وەڵامانەی لەمەودوا دەیاندەنەوە تەنها کاتێک پاشەکەوت دەکرێن کە دووبارە دوگمەکە دابگرن.
# The same place, for surveys that ask for photos or documents.
later-files-hint = وێنە و بەڵگەنامەکان پاشەکەوت ناکرێن. کاتێک دەگەڕێنەوە زیادیان بکەن.
# Button: copies the link.
later-copy-button = کۆپیکردنی بەستەرەکە
# After that button was pressed.
later-copied-status = کۆپی کرا
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = ناردنی بەستەرەکە بۆ خۆم بە ئیمەیڵ
# Opens the resident’s own text messages, with the link in a message.
later-text-link = ناردنی بەستەرەکە بۆ خۆم بە نامەی کورت
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = لێرە تا کۆتایی { $date } لە وەڵامدانەوەی «{ $title }» بەردەوام بن: { $link }
# The button was pressed before anything was answered.
later-nothing-status = هێشتا هیچ نییە بۆ پاشەکەوتکردن. سەرەتا وەڵامی پرسیارێک بدەنەوە.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = پاشەکەوت نەکرا. ناتوانین بگەینە ئەو شوێنەی وەڵامەکانی لێ دەپارێزرێن. وەڵامەکانتان هێشتا لەم پەڕەیەدان. کاتێک هێڵی ئینتەرنێتتان هەبوو، دووبارە هەوڵ بدەنەوە.
# The survey has closed, or keeps no answers any more.
later-closed-status = پاشەکەوت نەکرا. وەڵامەکانی ئەم ڕاپرسییە چیتر بۆ دواتر ناپارێزرێن.
# The answers that were saved are gone.
later-gone-status = پاشەکەوت نەکرا. ئەوەی پێشتر پاشەکەوتتان کردبوو چیتر نەماوە: نێردراوە یان سڕاوەتەوە، یان کاتەکەی کۆتایی هاتووە. بۆ پاشەکەوتکردن بە کۆدێکی نوێ، دووبارە دوگمەکە دابگرن.
# Another device has saved with the same code.
later-elsewhere-status = پاشەکەوت نەکرا. لەو کاتەوە وەڵامی تر بە کۆدەکەتان پاشەکەوت کراون، لەوانەیە لەسەر ئامێرێکی تر.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = کردنەوەی ئەو وەڵامانەی لەوێ پاشەکەوت کراون
# Button beside that: saves these answers, in the place of the others.
later-ours-button = پاشەکەوتکردنی ئەمانە لەبری ئەوان

## Coming back

# Opens the field for the code.
later-open-button = بەردەوامبوون بەو وەڵامانەی پاشەکەوتتان کردوون
# Label of the field.
later-code-label = ئەو کۆدەی لە کاتی پاشەکەوتکردندا پێتان درا
# Under that label. The code is an example and stays as it is.
later-code-hint = پێنج بەشی هەیە، وەک 7KQ4-M2XD-90TB-CEGH-5R2W. گەورەیی و بچووکیی پیتەکان و هێڵەکان (-) گرنگ نین. ئەوەی پاشەکەوتتان کردووە جێگەی هەر وەڵامێکی سەر ئەم پەڕەیە دەگرێتەوە.
# Button beside the field.
later-find-button = بەردەوامبوون
# While the landlord’s computer is asked.
later-looking-status = دەگەڕێین بەدوای وەڵامەکانتان …
# The field was left empty.
later-missing-text = کۆدەکە بنووسن
# What was typed can’t be a code.
later-form-text = ئەم کۆدە تەواو نییە. هەموو کۆدەکە بنووسن، 20 پیت و ژمارەیە.
# There is nothing with that code.
later-unknown-text = هیچ شتێک بەم کۆدە پاشەکەوت نەکراوە. سەیری هەموو پیت و ژمارەکان بکەنەوە. ئەوەی نێردراوە، یان زۆر لەمەوپێش پاشەکەوت کراوە، چیتر لێرە ناپارێزرێت.
# Somebody has asked too often.
later-many-text = کەمێک پێش ئێستا زۆر جار هەوڵ درا. خولەکێک چاوەڕێ بکەن، پاشان دووبارە هەوڵ بدەنەوە.
# No connection, or the landlord’s computer does not answer.
later-offline-text = ناتوانین بگەینە ئەو شوێنەی وەڵامەکانتانی لێ پارێزراوە. کاتێک هێڵی ئینتەرنێتتان هەبوو، دووبارە هەوڵ بدەنەوە.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = ئەوەی بەم کۆدە پاشەکەوت کراوە چیتر لەم ڕاپرسییەدا بەکار نایەت.
# The answers are back. $date: the last day on which they are kept.
later-back-status = وەڵامەکانتان گەڕانەوە. وەڵامە پاشەکەوتکراوەکان تا کۆتایی { $date } دەپارێزرێن، یان تا ئەو کاتەی دەیاننێرن.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = دوای ئەوەی وەڵامەکانتان پاشەکەوت کرد، ڕاپرسییەکە گۆڕاوە. ئەوەی هێشتا دەگونجێت لێرەیە: پێش ناردن سەیری وەڵامەکانتان بکەنەوە.
