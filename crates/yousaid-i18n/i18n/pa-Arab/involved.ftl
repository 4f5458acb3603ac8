### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = تصدیق کرو کہ تسیں حصہ لینا چاہندے او
# On that page. $landlord: the landlord’s name.
involved-confirm-text = جیہڑے رہائشی { $landlord } دے کماں وچ حصہ لینا چاہندے نیں، اوہناں دی فہرست وچ شامل ہون لئی بٹن دباؤ۔
# Button on that page.
involved-confirm-button = ہاں، مینوں شامل کرو
# Title of the page after that.
involved-confirmed-title = تہاڈا ناں فہرست وچ شامل اے
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = شکریہ۔ { $landlord } تہاڈے نال اوسے طریقے نال رابطہ کرن گے جیہڑا تسیں چنیا اے۔ ہر پیغام وچ دسیا جاوے گا کہ فہرست وچوں ناں کیویں کڈھوایا جا سکدا اے۔
# Title of the page on which a resident leaves.
involved-leave-title = فہرست وچوں نکلو
# On that page. $landlord: the landlord’s name.
involved-leave-text = جیہڑے رہائشی { $landlord } دے کماں وچ حصہ لینا چاہندے نیں، اوہناں دی فہرست وچوں اپنا ناں کڈھن لئی بٹن دباؤ۔ تسیں ایہدے لئی سانوں جو کجھ دسیا سی، اسیں اوہ سب مٹا دیاں گے۔
# Button on that page.
involved-leave-button = میرا ناں فہرست وچوں کڈھ دیو
# Title of the page after that.
involved-left-title = تہاڈا ناں فہرست وچوں نکل گیا اے
# On that page.
involved-left-text = تسیں ایہدے لئی سانوں جو کجھ دسیا سی، اسیں اوہ سب مٹا دتا اے۔ تسیں کسے ویلے وی دوبارہ شامل ہو سکدے او۔
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = کیہ تسیں ہالے وی دلچسپی رکھدے او؟
# On that page. $landlord: the landlord’s name.
involved-still-text = تسیں { $landlord } نوں دسیا سی کہ تسیں حصہ لینا چاہندے او۔ اک ہور سال فہرست وچ رہن لئی بٹن دباؤ۔
# Button on that page.
involved-still-button = ہاں، میرا ناں فہرست وچ رہن دیو
# Title of the page after that.
involved-stayed-title = تہاڈا ناں فہرست وچ رہوے گا
# On that page.
involved-stayed-text = شکریہ۔ اسیں اک سال بعد دوبارہ پچھاں گے۔
# Link to the page on which a resident leaves.
involved-leave-link = فہرست وچوں نکلو
# Title where a link has been used already or is too old.
involved-gone-title = ایہہ لنک ہن کم نہیں کردا
# On that page.
involved-gone-text = شاید ایہہ پہلاں ورتیا جا چکا اے، یا بہت پرانا اے۔ جے تسیں ہالے وی شامل ہونا چاہندے او تے فارم دوبارہ بھرو۔

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = تصدیق کرو کہ تسیں حصہ لینا چاہندے او
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: تصدیق کرو کہ تسیں حصہ لینا چاہندے او۔ ایہہ صفحہ { $days } دن دے اندر کھولو۔ جے تسیں ایہدی درخواست نہیں کیتی تے کجھ نہ کرو، اسیں تہاڈی معلومات مٹا دیاں گے۔
   *[other] { $landlord }: تصدیق کرو کہ تسیں حصہ لینا چاہندے او۔ ایہہ صفحہ { $days } دناں دے اندر کھولو۔ جے تسیں ایہدی درخواست نہیں کیتی تے کجھ نہ کرو، اسیں تہاڈی معلومات مٹا دیاں گے۔
}
# Subject of the yearly message.
involved-still-subject-title = کیہ تسیں ہالے وی حصہ لینا چاہندے او؟
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: تسیں سانوں دسیا سی کہ تسیں حصہ لینا چاہندے او۔ فہرست وچ رہن یا نکلن لئی { $date } تک ایہہ صفحہ کھولو۔ جے سانوں تہاڈا جواب نہ ملیا تے اسیں تہاڈا ناں فہرست وچوں کڈھ کے تہاڈی معلومات مٹا دیاں گے۔
