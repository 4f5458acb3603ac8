### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = بھیجو

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = ایہدا جواب صرف اودوں دیو جدوں { $condition }۔

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = ایہدا جواب صرف اودوں دیو جدوں ایہہ تہاڈے تے لاگو ہووے۔

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = ایس حصے دے سوالاں دا جواب صرف اودوں دیو جدوں { $condition }۔

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = ایس حصے دے سوالاں دا جواب صرف اودوں دیو جدوں ایہہ تہاڈے تے لاگو ہون۔

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = ایس صفحے تے تہاڈے جواباں دی وجہ نال کجھ ہور سوال نیں۔ اوہناں دے جواب دیو تے اگے چلو۔

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = ہر اک لئی وکھرا نمبر چنو

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = ایس صفحے تے تصویراں یا دستاویزاں شامل نہیں کیتیاں جا سکدیاں۔

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = باقی سارے سوالاں دے جواب دیو تے بھیجو۔ فیر اپنیاں تصویراں یا دستاویزاں کسے ہور طریقے نال ساڈے تک پہنچاؤ، تے نال اوہ ریفرنس دیو جیہڑا تہانوں وکھایا جائے گا۔

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = ایہناں توں بغیر ایتھوں کجھ نہیں بھیجیا جا سکدا۔ ایہہ صفحہ ایسے براؤزر وچ کھولو جیہدے وچ JavaScript چالو ہووے، یا ساڈے نال رابطہ کرو۔

# On the page that says that answers have been received.
plain-keep-hint = اپنے جواباں دی کاپی رکھن لئی ایہہ صفحہ پرنٹ یا محفوظ کرو۔

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = پچھلے صفحیاں تے تہاڈے جواب محفوظ نہیں رہے

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = ایہہ صفحہ اک دن توں ودھ کھلا رہیا، یا راہ وچ بدل گیا۔ ایس صفحے تے تہاڈے جواب موجود نیں۔ اگے چلو، تے پچھلے سوالاں دے جواب دوبارہ دیو۔

# Title where the answers could not be stored at the moment.
plain-unsent-title = تہاڈے جواب بھیجے نہیں گئے

# Text under it; a button to send follows.
plain-unsent-text = خرابی ساڈے پاسے اے۔ تہاڈا کوئی جواب ضائع نہیں ہویا۔ اک منٹ اڈیک کرو، فیر اپنے جواب دوبارہ بھیجو۔

# Title where other answers were sent from this form before.
plain-sent-before-title = تسیں اپنے جواب پہلاں ای بھیج چکے او

# Text under it.
plain-sent-before-text = پہلاں ایسے صفحے توں کجھ دوجے جواب بھیجے گئے سن۔ اوہ محفوظ نیں، تے کجھ نہیں بدلیا۔

# Title where the address names no survey.
plain-unknown-title = ایتھے کوئی سروے نہیں

# Text under it.
plain-unknown-text = ایڈریس دوبارہ ویکھ لوو۔ جے تسیں کسے لنک توں آئے او تے ہو سکدا اے کہ سروے ہٹا دتا گیا ہووے۔

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = ایس سروے لئی JavaScript دی لوڑ اے

# Text under it.
plain-sealed-text = بھیجن توں پہلاں تہاڈے جواب تہاڈی اپنی ڈیوائس تے لاک کر دتے جاندے نیں، تاں جے صرف سروے کرن والے ای اوہناں نوں پڑھ سکن۔ JavaScript توں بغیر صفحہ ایہہ نہیں کر سکدا۔ JavaScript چالو کر کے سروے دوبارہ کھولو، یا کسے ہور طریقے نال جواب دین لئی ساڈے نال رابطہ کرو۔

# Title where what was sent is too long to be read.
plain-large-title = تہاڈے جواب بہت لمے نیں

# Text under it.
plain-large-text = واپس جاؤ، اپنے سب توں لمے جواب چھوٹے کرو، تے اوہناں نوں دوبارہ بھیجو۔

# Link to the same survey, all of it on one page.
plain-whole-link = سارے سوال اک صفحے تے

# Link to the same survey, one page after the other.
plain-paged-link = اک ویلے اک صفحہ

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = ایہ خالی چھڈو
