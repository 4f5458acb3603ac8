### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = محفوظ کرو تے بعد وچ واپس آؤ
# The same once answers were saved: what was answered since is saved too.
later-again-button = دوبارہ محفوظ کرو
# While the landlord’s computer is told.
later-saving-status = محفوظ کیتا جا رہیا اے …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = تہاڈے ہن تک دے جواب محفوظ ہو گئے نیں۔ ایہہ { $date } دے آخر تک رکھے جان گے۔
# Above the code and the link.
later-given-text = بعد وچ ایتھے یا کسے ہور ڈیوائس تے جاری رکھن لئی ایہہ لنک کھولو، یا ایس کوڈ نال ایسے صفحے تے واپس آؤ:
# Under both.
later-given-hint = لنک یا کوڈ ہنے لکھ لوو: اسیں ایہہ کوڈ تہانوں دوبارہ نہیں دس سکدے۔ جس کول ایہناں وچوں کوئی اک ہووے، اوہ ایہہ جواب پڑھ تے بدل سکدا اے۔ ہن توں جیہڑے جواب تسیں دیو گے، اوہ بٹن دوبارہ دبان تے ای محفوظ ہون گے۔
# The same place, for surveys that ask for photos or documents.
later-files-hint = تصویراں تے دستاویزاں محفوظ نہیں کیتیاں جاندیاں۔ واپس آ کے ایہناں نوں شامل کرو۔
# Button: copies the link.
later-copy-button = لنک کاپی کرو
# After that button was pressed.
later-copied-status = کاپی ہو گیا
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = لنک مینوں ای میل کرو
# Opens the resident’s own text messages, with the link in a message.
later-text-link = لنک مینوں ٹیکسٹ میسج نال بھیجو
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = { $date } دے آخر تک “{ $title }” ایتھے جاری رکھو: { $link }
# The button was pressed before anything was answered.
later-nothing-status = ہالے محفوظ کرن لئی کجھ نہیں۔ پہلاں کسے سوال دا جواب دیو۔
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = جواب محفوظ نہیں ہوئے۔ جتھے تہاڈے جواب رکھے جانے نیں، اسیں ایس ویلے اوتھے نہیں پہنچ سکدے۔ اوہ ہالے وی ایس صفحے تے نیں۔ انٹرنیٹ کنکشن ملن تے دوبارہ کوشش کرو۔
# The survey has closed, or keeps no answers any more.
later-closed-status = جواب محفوظ نہیں ہوئے۔ ایس سروے دے جواب ہن بعد لئی نہیں رکھے جاندے۔
# The answers that were saved are gone.
later-gone-status = جواب محفوظ نہیں ہوئے۔ جو تسیں پہلاں محفوظ کیتا سی اوہ ہن رکھیا ہویا نہیں: اوہ بھیجیا یا مٹایا گیا، یا اوہدا ویلا مک گیا۔ نویں کوڈ نال محفوظ کرن لئی بٹن دوبارہ دباؤ۔
# Another device has saved with the same code.
later-elsewhere-status = جواب محفوظ نہیں ہوئے۔ ایس دوران تہاڈے کوڈ نال ہور جواب محفوظ کیتے گئے نیں، شاید کسے ہور ڈیوائس تے۔
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = اوہ دوجے جواب کھولو
# Button beside that: saves these answers, in the place of the others.
later-ours-button = اوہناں دی تھاں ایہہ جواب محفوظ کرو

## Coming back

# Opens the field for the code.
later-open-button = اپنے محفوظ کیتے جواباں توں اگے جاری رکھو
# Label of the field.
later-code-label = اوہ کوڈ جیہڑا محفوظ کرن ویلے تہانوں دتا گیا سی
# Under that label. The code is an example and stays as it is.
later-code-hint = ایہدے پنج حصے نیں، جیویں 7KQ4-M2XD-90TB-CEGH-5R2W۔ حرف وڈے ہون یا چھوٹے، تے ہائفن ہون یا نہ ہون، کوئی فرق نہیں پیندا۔ ایس صفحے تے جیہڑے وی جواب نیں، اوہناں دی تھاں تہاڈے محفوظ کیتے جواب آ جان گے۔
# Button beside the field.
later-find-button = جاری رکھو
# While the landlord’s computer is asked.
later-looking-status = تہاڈے جواب لبھے جا رہے نیں …
# The field was left empty.
later-missing-text = کوڈ لکھو
# What was typed can’t be a code.
later-form-text = ایہہ کوڈ پورا نہیں۔ کوڈ وچ 20 حرف تے ہندسے ہوندے نیں، پورا کوڈ لکھو۔
# There is nothing with that code.
later-unknown-text = ایس کوڈ نال کجھ محفوظ نہیں۔ ہر حرف تے ہندسہ دوبارہ ویکھ لوو۔ جو بھیجیا جا چکا اے، یا بہت پہلاں محفوظ کیتا گیا سی، اوہ ہن رکھیا ہویا نہیں۔
# Somebody has asked too often.
later-many-text = ہنے بہت وار کوشش کیتی گئی اے۔ اک منٹ اڈیک کرو، فیر دوبارہ کوشش کرو۔
# No connection, or the landlord’s computer does not answer.
later-offline-text = جتھے تہاڈے جواب رکھے نیں، اسیں ایس ویلے اوتھے نہیں پہنچ سکدے۔ انٹرنیٹ کنکشن ملن تے دوبارہ کوشش کرو۔
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = ایس کوڈ نال جو محفوظ کیتا گیا سی، اوہ ہن ایس سروے وچ ورتیا نہیں جا سکدا۔
# The answers are back. $date: the last day on which they are kept.
later-back-status = تہاڈے جواب واپس آ گئے نیں۔ محفوظ جواب { $date } دے آخر تک، یا تہاڈے بھیجن تک، رکھے جان گے۔
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = تہاڈے محفوظ کرن توں بعد سروے بدل گیا اے۔ جیہڑے جواب ہالے وی ٹھیک بیٹھدے نیں، اوہ ایتھے نیں: بھیجن توں پہلاں اپنے جواب ویکھ لوو۔
