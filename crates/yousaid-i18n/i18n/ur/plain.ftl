### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = بھیجیں

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = اس کا جواب صرف تب دیں جب { $condition }۔

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = اس کا جواب صرف تب دیں جب یہ آپ پر لاگو ہو۔

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = اس حصے کے سوالات کا جواب صرف تب دیں جب { $condition }۔

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = اس حصے کے سوالات کا جواب صرف تب دیں جب یہ آپ پر لاگو ہوں۔

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = اس صفحے پر آپ کے جوابات کی وجہ سے کچھ اور سوالات ہیں۔ ان کے جواب دیں اور جاری رکھیں۔

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = ہر ایک کے لیے الگ نمبر منتخب کریں

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = اس صفحے پر تصویریں یا دستاویزات شامل نہیں کی جا سکتیں۔

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = باقی تمام سوالات کے جواب دیں اور بھیجیں۔ پھر اپنی تصویریں یا دستاویزات کسی اور طریقے سے ہم تک پہنچائیں، اور ساتھ وہ ریفرنس دیں جو آپ کو دکھایا جائے گا۔

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = ان کے بغیر یہاں سے کچھ نہیں بھیجا جا سکتا۔ یہ صفحہ ایسے براؤزر میں کھولیں جس میں JavaScript آن ہو، یا ہم سے رابطہ کریں۔

# On the page that says that answers have been received.
plain-keep-hint = اپنے جوابات کی کاپی رکھنے کے لیے یہ صفحہ پرنٹ یا محفوظ کریں۔

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = پچھلے صفحوں پر آپ کے جوابات محفوظ نہیں رہے

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = یہ صفحہ ایک دن سے زیادہ کھلا رہا، یا راستے میں بدل گیا۔ اس صفحے پر آپ کے جوابات موجود ہیں۔ جاری رکھیں، اور پچھلے سوالات کے جواب دوبارہ دیں۔

# Title where the answers could not be stored at the moment.
plain-unsent-title = آپ کے جوابات بھیجے نہیں گئے

# Text under it; a button to send follows.
plain-unsent-text = خرابی ہماری طرف ہے۔ آپ کا کوئی جواب ضائع نہیں ہوا۔ ایک منٹ انتظار کریں، پھر اپنے جوابات دوبارہ بھیجیں۔

# Title where other answers were sent from this form before.
plain-sent-before-title = آپ اپنے جوابات پہلے ہی بھیج چکے ہیں

# Text under it.
plain-sent-before-text = پہلے اسی صفحے سے کچھ دوسرے جوابات بھیجے گئے تھے۔ وہ محفوظ ہیں، اور کچھ نہیں بدلا۔

# Title where the address names no survey.
plain-unknown-title = یہاں کوئی سروے نہیں ہے

# Text under it.
plain-unknown-text = ایڈریس دوبارہ دیکھ لیں۔ اگر آپ کسی لنک سے آئے ہیں تو ہو سکتا ہے کہ سروے ہٹا دیا گیا ہو۔

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = اس سروے کے لیے JavaScript درکار ہے

# Text under it.
plain-sealed-text = بھیجے جانے سے پہلے آپ کے جوابات آپ کی اپنی ڈیوائس پر لاک کر دیے جاتے ہیں، تاکہ صرف سروے کرنے والے ہی انہیں پڑھ سکیں۔ JavaScript کے بغیر صفحہ ایسا نہیں کر سکتا۔ JavaScript آن کر کے سروے دوبارہ کھولیں، یا کسی اور طریقے سے جواب دینے کے لیے ہم سے رابطہ کریں۔

# Title where what was sent is too long to be read.
plain-large-title = آپ کے جوابات بہت لمبے ہیں

# Text under it.
plain-large-text = واپس جائیں، اپنے سب سے لمبے جوابات مختصر کریں، اور انہیں دوبارہ بھیجیں۔

# Link to the same survey, all of it on one page.
plain-whole-link = تمام سوالات ایک صفحے پر

# Link to the same survey, one page after the other.
plain-paged-link = ایک وقت میں ایک صفحہ

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = اسے خالی چھوڑ دیں
