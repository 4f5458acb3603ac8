### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = تصدیق کریں کہ آپ حصہ لینا چاہتے ہیں
# On that page. $landlord: the landlord’s name.
involved-confirm-text = جو رہائشی { $landlord } کے کاموں میں حصہ لینا چاہتے ہیں، ان کی فہرست میں شامل ہونے کے لیے بٹن دبائیں۔
# Button on that page.
involved-confirm-button = ہاں، مجھے شامل کریں
# Title of the page after that.
involved-confirmed-title = آپ کا نام فہرست میں شامل ہے
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = شکریہ۔ { $landlord } آپ سے اسی طریقے سے رابطہ کریں گے جو آپ نے منتخب کیا۔ ہر پیغام میں بتایا جائے گا کہ فہرست سے نام کیسے نکلوایا جا سکتا ہے۔
# Title of the page on which a resident leaves.
involved-leave-title = فہرست سے نکلیں
# On that page. $landlord: the landlord’s name.
involved-leave-text = جو رہائشی { $landlord } کے کاموں میں حصہ لینا چاہتے ہیں، ان کی فہرست سے اپنا نام نکالنے کے لیے بٹن دبائیں۔ آپ نے اس کے لیے ہمیں جو کچھ بتایا تھا، ہم وہ سب مٹا دیں گے۔
# Button on that page.
involved-leave-button = میرا نام فہرست سے نکال دیں
# Title of the page after that.
involved-left-title = آپ کا نام فہرست سے نکل گیا ہے
# On that page.
involved-left-text = آپ نے اس کے لیے ہمیں جو کچھ بتایا تھا، ہم نے وہ سب مٹا دیا ہے۔ آپ کسی بھی وقت دوبارہ شامل ہو سکتے ہیں۔
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = کیا آپ اب بھی دلچسپی رکھتے ہیں؟
# On that page. $landlord: the landlord’s name.
involved-still-text = آپ نے { $landlord } کو بتایا تھا کہ آپ حصہ لینا چاہتے ہیں۔ مزید ایک سال فہرست میں رہنے کے لیے بٹن دبائیں۔
# Button on that page.
involved-still-button = ہاں، میرا نام فہرست میں رہنے دیں
# Title of the page after that.
involved-stayed-title = آپ کا نام فہرست میں رہے گا
# On that page.
involved-stayed-text = شکریہ۔ ہم ایک سال بعد دوبارہ پوچھیں گے۔
# Link to the page on which a resident leaves.
involved-leave-link = فہرست سے نکلیں
# Title where a link has been used already or is too old.
involved-gone-title = یہ لنک اب کام نہیں کرتا
# On that page.
involved-gone-text = شاید یہ پہلے استعمال ہو چکا ہے، یا بہت پرانا ہے۔ اگر آپ اب بھی شامل ہونا چاہتے ہیں تو فارم دوبارہ بھریں۔

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = تصدیق کریں کہ آپ حصہ لینا چاہتے ہیں
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: تصدیق کریں کہ آپ حصہ لینا چاہتے ہیں۔ یہ صفحہ { $days } دن کے اندر کھولیں۔ اگر آپ نے اس کی درخواست نہیں کی تو کچھ نہ کریں، ہم آپ کی معلومات مٹا دیں گے۔
   *[other] { $landlord }: تصدیق کریں کہ آپ حصہ لینا چاہتے ہیں۔ یہ صفحہ { $days } دنوں کے اندر کھولیں۔ اگر آپ نے اس کی درخواست نہیں کی تو کچھ نہ کریں، ہم آپ کی معلومات مٹا دیں گے۔
}
# Subject of the yearly message.
involved-still-subject-title = کیا آپ اب بھی حصہ لینا چاہتے ہیں؟
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: آپ نے ہمیں بتایا تھا کہ آپ حصہ لینا چاہتے ہیں۔ فہرست میں رہنے یا اس سے نکلنے کے لیے { $date } تک یہ صفحہ کھولیں۔ اگر ہمیں آپ کا جواب نہ ملا تو ہم آپ کا نام فہرست سے نکال کر آپ کی معلومات مٹا دیں گے۔
