### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = محفوظ کریں اور بعد میں واپس آئیں
# The same once answers were saved: what was answered since is saved too.
later-again-button = دوبارہ محفوظ کریں
# While the landlord’s computer is told.
later-saving-status = محفوظ کیا جا رہا ہے …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = آپ کے اب تک کے جوابات محفوظ ہو گئے ہیں۔ یہ { $date } کے آخر تک رکھے جائیں گے۔
# Above the code and the link.
later-given-text = بعد میں یہاں یا کسی اور ڈیوائس پر جاری رکھنے کے لیے یہ لنک کھولیں، یا اس کوڈ کے ساتھ اسی صفحے پر واپس آئیں:
# Under both.
later-given-hint = لنک یا کوڈ ابھی لکھ لیں: ہم یہ کوڈ آپ کو دوبارہ نہیں بتا سکتے۔ جس کے پاس ان میں سے کوئی ایک ہو وہ یہ جوابات پڑھ اور بدل سکتا ہے۔ اب سے آپ جو جوابات دیں گے، وہ بٹن دوبارہ دبانے پر ہی محفوظ ہوں گے۔
# The same place, for surveys that ask for photos or documents.
later-files-hint = تصویریں اور دستاویزات محفوظ نہیں کی جاتیں۔ واپس آنے پر انہیں شامل کریں۔
# Button: copies the link.
later-copy-button = لنک کاپی کریں
# After that button was pressed.
later-copied-status = کاپی ہو گیا
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = لنک مجھے ای میل کریں
# Opens the resident’s own text messages, with the link in a message.
later-text-link = لنک مجھے ٹیکسٹ میسج سے بھیجیں
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = { $date } کے آخر تک “{ $title }” یہاں جاری رکھیں: { $link }
# The button was pressed before anything was answered.
later-nothing-status = ابھی محفوظ کرنے کے لیے کچھ نہیں ہے۔ پہلے کسی سوال کا جواب دیں۔
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = جوابات محفوظ نہیں ہوئے۔ جہاں آپ کے جوابات رکھے جانے ہیں، ہم اس وقت وہاں تک نہیں پہنچ سکتے۔ وہ اب بھی اس صفحے پر ہیں۔ انٹرنیٹ کنکشن ملنے پر دوبارہ کوشش کریں۔
# The survey has closed, or keeps no answers any more.
later-closed-status = جوابات محفوظ نہیں ہوئے۔ اس سروے کے جوابات اب بعد کے لیے نہیں رکھے جاتے۔
# The answers that were saved are gone.
later-gone-status = جوابات محفوظ نہیں ہوئے۔ جو آپ نے پہلے محفوظ کیا تھا وہ اب موجود نہیں: وہ بھیجا یا مٹایا جا چکا ہے، یا اس کی مدت ختم ہو گئی ہے۔ نئے کوڈ کے ساتھ محفوظ کرنے کے لیے بٹن دوبارہ دبائیں۔
# Another device has saved with the same code.
later-elsewhere-status = جوابات محفوظ نہیں ہوئے۔ اس دوران آپ کے کوڈ سے دوسرے جوابات محفوظ کیے گئے ہیں، شاید کسی اور ڈیوائس پر۔
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = وہ دوسرے جوابات کھولیں
# Button beside that: saves these answers, in the place of the others.
later-ours-button = ان کی جگہ یہ جوابات محفوظ کریں

## Coming back

# Opens the field for the code.
later-open-button = اپنے محفوظ کیے ہوئے جوابات سے آگے جاری رکھیں
# Label of the field.
later-code-label = وہ کوڈ جو محفوظ کرتے وقت آپ کو دیا گیا تھا
# Under that label. The code is an example and stays as it is.
later-code-hint = اس کے پانچ حصے ہیں، جیسے 7KQ4-M2XD-90TB-CEGH-5R2W۔ حروف بڑے ہوں یا چھوٹے، اور ہائفن ہوں یا نہ ہوں، کوئی فرق نہیں پڑتا۔ اس صفحے پر جو بھی جوابات ہیں، ان کی جگہ آپ کے محفوظ کیے ہوئے جوابات آ جائیں گے۔
# Button beside the field.
later-find-button = جاری رکھیں
# While the landlord’s computer is asked.
later-looking-status = آپ کے جوابات تلاش کیے جا رہے ہیں …
# The field was left empty.
later-missing-text = کوڈ لکھیں
# What was typed can’t be a code.
later-form-text = یہ کوڈ پورا نہیں ہے۔ کوڈ میں 20 حروف اور ہندسے ہوتے ہیں، پورا کوڈ لکھیں۔
# There is nothing with that code.
later-unknown-text = اس کوڈ سے کچھ محفوظ نہیں ہے۔ ہر حرف اور ہندسہ دوبارہ دیکھ لیں۔ جو بھیجا جا چکا ہے، یا بہت پہلے محفوظ کیا گیا تھا، وہ اب موجود نہیں۔
# Somebody has asked too often.
later-many-text = ابھی بہت زیادہ بار کوشش کی گئی ہے۔ ایک منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔
# No connection, or the landlord’s computer does not answer.
later-offline-text = جہاں آپ کے جوابات رکھے ہیں، ہم اس وقت وہاں تک نہیں پہنچ سکتے۔ انٹرنیٹ کنکشن ملنے پر دوبارہ کوشش کریں۔
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = اس کوڈ سے جو محفوظ کیا گیا تھا، وہ اب اس سروے میں استعمال نہیں ہو سکتا۔
# The answers are back. $date: the last day on which they are kept.
later-back-status = آپ کے جوابات واپس آ گئے ہیں۔ محفوظ جوابات { $date } کے آخر تک، یا آپ کے بھیجنے تک، رکھے جائیں گے۔
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = آپ کے محفوظ کرنے کے بعد سروے بدل گیا ہے۔ جو جوابات اب بھی اس کے مطابق ہیں، وہ یہاں ہیں: بھیجنے سے پہلے اپنے جوابات دیکھ لیں۔
