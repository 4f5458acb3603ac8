### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = جو تسیں بھیجیا اے اوہنوں بدلن یا واپس لین لئی { $date } دے آخر تک ایس کوڈ نال ایسے صفحے تے واپس آؤ:
# The same where there is no last day.
amend-given-text = جو تسیں بھیجیا اے اوہنوں بدلن یا واپس لین لئی ایس کوڈ نال ایسے صفحے تے واپس آؤ:
# Under the code.
amend-given-hint = ایہنوں لکھ لوو تے کسے ہور نوں نہ دسو۔ جس کول ایہہ کوڈ ہووے، اوہ تہاڈیاں بھیجیاں گلاں پڑھ تے بدل سکدا اے۔ اسیں ایہہ کوڈ تہانوں دوبارہ نہیں دس سکدے۔

## Coming back

# Opens the field for the code.
amend-open-button = جو تسیں بھیجیا اے اوہنوں بدلو یا واپس لوو
# Label of the field.
amend-code-label = اوہ کوڈ جیہڑا بھیجن توں بعد تہانوں دتا گیا سی
# Under that label. The code is an example and stays as it is.
amend-code-hint = ایہدے چار حصے نیں، جیویں 7KQ4-M2XD-90TB-CEGH۔ حرف وڈے ہون یا چھوٹے، تے ہائفن ہون یا نہ ہون، کوئی فرق نہیں پیندا۔
# Button beside the field.
amend-find-button = جو میں بھیجیا اوہ وکھاؤ
# While the landlord’s computer is asked.
amend-looking-status = جو تسیں بھیجیا اوہ لبھیا جا رہیا اے …
# The field was left empty.
amend-missing-text = کوڈ لکھو
# What was typed can’t be a code.
amend-form-text = ایہہ کوڈ پورا نہیں۔ کوڈ وچ 16 حرف تے ہندسے ہوندے نیں، پورا کوڈ لکھو۔
# There is nothing with that code.
amend-unknown-text = ایس کوڈ نال کجھ نہیں لبھیا۔ ہر حرف تے ہندسہ دوبارہ ویکھ لوو۔ جے تسیں اپنیاں بھیجیاں گلاں واپس لے لئیاں سن تے اوہ مٹ چکیاں نیں۔
# The survey has closed.
amend-closed-text = ایہدا ویلا مک چکا اے۔ جو بھیجیا گیا سی، ہن اوہنوں کوڈ نال بدلیا یا واپس نہیں لیا جا سکدا۔
# Somebody has tried many codes that do not fit.
amend-many-text = ہنے کئی وار غلط کوڈ لکھے گئے نیں۔ اک منٹ اڈیک کرو، فیر دوبارہ کوشش کرو۔
# No connection, or the landlord’s computer does not answer.
amend-offline-text = جتھے تہاڈے جواب رکھے نیں، اسیں ایس ویلے اوتھے نہیں پہنچ سکدے۔ انٹرنیٹ کنکشن ملن تے دوبارہ کوشش کرو۔

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = ایہہ اوہ اے جو تسیں بھیجیا سی، ریفرنس { $reference } نال۔ جو چاہو بدلو، فیر دوبارہ بھیجو۔ اودوں تک کجھ نہیں بدلے گا۔
# Button: goes back to an empty form.
amend-leave-button = جیویں سی اوویں ای رہن دیو
# Button: begins to withdraw.
amend-withdraw-button = جو میں بھیجیا اوہ واپس لوو
# Asks once more.
amend-sure-text = تہاڈی بھیجی ہوئی ہر چیز مٹا دتی جاوے گی۔ کوئی ایہنوں واپس نہیں لیا سکے گا۔
# Button: withdraws.
amend-sure-button = ہاں، مٹا دیو
# Button: does not withdraw.
amend-keep-button = نہیں، رہن دیو
# While it is being withdrawn.
amend-withdrawing-status = جو تسیں بھیجیا اوہ مٹایا جا رہیا اے …
# It was withdrawn.
amend-withdrawn-status = جو تسیں بھیجیا سی اوہ مٹا دتا گیا اے۔
