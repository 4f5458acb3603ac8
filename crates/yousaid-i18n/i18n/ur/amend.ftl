### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = جو آپ نے بھیجا ہے اسے بدلنے یا واپس لینے کے لیے { $date } کے آخر تک اس کوڈ کے ساتھ اسی صفحے پر واپس آئیں:
# The same where there is no last day.
amend-given-text = جو آپ نے بھیجا ہے اسے بدلنے یا واپس لینے کے لیے اس کوڈ کے ساتھ اسی صفحے پر واپس آئیں:
# Under the code.
amend-given-hint = اسے لکھ لیں اور کسی اور کو نہ بتائیں۔ جس کے پاس یہ کوڈ ہو وہ آپ کی بھیجی ہوئی باتیں پڑھ اور بدل سکتا ہے۔ ہم یہ کوڈ آپ کو دوبارہ نہیں بتا سکتے۔

## Coming back

# Opens the field for the code.
amend-open-button = جو آپ نے بھیجا ہے اسے بدلیں یا واپس لیں
# Label of the field.
amend-code-label = وہ کوڈ جو بھیجنے کے بعد آپ کو دیا گیا تھا
# Under that label. The code is an example and stays as it is.
amend-code-hint = اس کے چار حصے ہیں، جیسے 7KQ4-M2XD-90TB-CEGH۔ حروف بڑے ہوں یا چھوٹے، اور ہائفن ہوں یا نہ ہوں، کوئی فرق نہیں پڑتا۔
# Button beside the field.
amend-find-button = جو میں نے بھیجا وہ دکھائیں
# While the landlord’s computer is asked.
amend-looking-status = جو آپ نے بھیجا اسے تلاش کیا جا رہا ہے …
# The field was left empty.
amend-missing-text = کوڈ لکھیں
# What was typed can’t be a code.
amend-form-text = یہ کوڈ پورا نہیں ہے۔ کوڈ میں 16 حروف اور ہندسے ہوتے ہیں، پورا کوڈ لکھیں۔
# There is nothing with that code.
amend-unknown-text = اس کوڈ سے کچھ نہیں ملا۔ ہر حرف اور ہندسہ دوبارہ دیکھ لیں۔ اگر آپ نے اپنی بھیجی ہوئی باتیں واپس لے لی تھیں تو وہ مٹ چکی ہیں۔
# The survey has closed.
amend-closed-text = اس کا وقت ختم ہو چکا ہے۔ جو بھیجا گیا تھا، اب اسے کوڈ سے بدلا یا واپس نہیں لیا جا سکتا۔
# Somebody has tried many codes that do not fit.
amend-many-text = ابھی کئی بار غلط کوڈ لکھے گئے ہیں۔ ایک منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔
# No connection, or the landlord’s computer does not answer.
amend-offline-text = جہاں آپ کے جوابات رکھے ہیں، ہم اس وقت وہاں تک نہیں پہنچ سکتے۔ انٹرنیٹ کنکشن ملنے پر دوبارہ کوشش کریں۔

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = یہ ہے جو آپ نے بھیجا تھا، ریفرنس { $reference } کے ساتھ۔ جو چاہیں بدلیں، پھر دوبارہ بھیجیں۔ تب تک کچھ نہیں بدلے گا۔
# Button: goes back to an empty form.
amend-leave-button = جیسا تھا ویسا ہی رہنے دیں
# Button: begins to withdraw.
amend-withdraw-button = جو میں نے بھیجا وہ واپس لیں
# Asks once more.
amend-sure-text = آپ کی بھیجی ہوئی ہر چیز مٹا دی جائے گی۔ کوئی اسے واپس نہیں لا سکے گا۔
# Button: withdraws.
amend-sure-button = ہاں، مٹا دیں
# Button: does not withdraw.
amend-keep-button = نہیں، رہنے دیں
# While it is being withdrawn.
amend-withdrawing-status = جو آپ نے بھیجا اسے مٹایا جا رہا ہے …
# It was withdrawn.
amend-withdrawn-status = جو آپ نے بھیجا تھا وہ مٹا دیا گیا ہے۔
