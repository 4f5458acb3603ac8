### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = ہمیں اپنی رائے بتائیں
# The first question: which of the four below.
feedback-exit-label = آپ کس قسم کی رائے دینا چاہتے ہیں؟
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = تعریف: کوئی چیز اچھی تھی
# Choice, in large letters.
feedback-comment-label = تبصرہ: کوئی بات جو آپ کے علم میں ہونی چاہیے
# Choice, in large letters.
feedback-suggestion-label = تجویز: کوئی چیز بہتر ہو سکتی ہے
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = شکایت: میں کسی بات سے مطمئن نہیں، اسے ٹھیک کیا جائے
# Question before a list of topics such as repairs or rent.
feedback-about-label = یہ کس بارے میں ہے؟
# Last choice of that list.
feedback-about-other-label = کچھ اور
# Question: which estate, street or block.
feedback-where-label = یہ کہاں ہے؟
# Help for that question, where it is answered in words.
feedback-where-hint = مثلاً کوئی ہاؤسنگ اسٹیٹ، سڑک یا بلاک
# Last choice, where there is a list of places.
feedback-where-other-label = کہیں اور
# Question over the large text box.
feedback-what-label = آپ ہمیں کیا بتانا چاہتے ہیں؟
# Question, for complaints only.
feedback-put-right-label = آپ کے خیال میں یہ معاملہ کیسے ٹھیک ہو سکتا ہے؟
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = کیا آپ نے پہلے بھی ہمیں اس بارے میں بتایا ہے؟
# Question: photos can be added from the device.
feedback-photo-label = تصویر شامل کریں
# Question. The answers are Yes and No.
feedback-contact-label = کیا ہم اس بارے میں آپ سے رابطہ کر سکتے ہیں؟
# Question before the ways below.
feedback-contact-by-label = ہم آپ سے کیسے رابطہ کریں؟
# Choice.
feedback-by-email-label = ای میل سے
# Choice.
feedback-by-telephone-label = فون پر
# Choice.
feedback-by-text-label = ٹیکسٹ میسج سے
# Choice.
feedback-by-post-label = ڈاک سے
# Label of a field.
feedback-name-label = آپ کا نام
# Label of a field.
feedback-email-label = آپ کا ای میل ایڈریس
# Label of a field.
feedback-telephone-label = آپ کا فون نمبر
# Label of a field, for text messages.
feedback-mobile-label = آپ کا موبائل نمبر
# Label of the fields of a postal address.
feedback-address-label = آپ کا پتہ
# Question before a list of languages, each in its own name.
feedback-contact-language-label = ہم آپ کو کس زبان میں جواب دیں؟
# Question before the formats below.
feedback-contact-format-label = کیا آپ کو ہمارا جواب کسی اور شکل میں چاہیے؟
# Choice: letters of 16 points or more.
feedback-large-print-label = بڑے حروف میں
# Choice.
feedback-braille-label = بریل میں
# Choice: a recording to listen to.
feedback-audio-label = آڈیو (سننے کے لیے)
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = ایزی ریڈ (آسان الفاظ اور تصویریں)
# Choice.
feedback-sign-language-label = برٹش سائن لینگویج (اشاروں کی زبان)
# Button that sends the form.
feedback-send-button = میری رائے بھیجیں

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = شکایت کرنا
# The first words in it: what a complaint is.
feedback-complaint-text = اگر آپ کسی ایسی بات سے مطمئن نہیں جو ہم نے یا ہمارے لیے کام کرنے والوں نے کی یا نہیں کی، تو آپ شکایت کر سکتے ہیں۔ “شکایت” کا لفظ لکھنا ضروری نہیں، اور آپ کی طرف سے کوئی اور بھی شکایت کر سکتا ہے۔ یہ فارم بھیجتے ہی آپ کی شکایت درج ہو جاتی ہے۔
# Link to the landlord's complaints procedure.
feedback-procedure-link = ہم شکایتوں پر کیسے کارروائی کرتے ہیں
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = اگر آپ ہمارے جواب سے مطمئن نہیں، یا کسی بھی وقت مشورہ لینا چاہیں، تو آپ محتسب (Ombudsman) سے رجوع کر سکتے ہیں۔ یہ سروس مفت ہے اور ہم سے آزاد ہے۔
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name } کو فون کریں: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = اس صفحے کے بارے میں
# Question. The answers are Yes and No.
feedback-useful-label = کیا یہ صفحہ مفید تھا؟
# Question that follows No.
feedback-missing-label = آپ کیا تلاش کر رہے تھے، یا کیا کمی تھی؟

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = کیا آپ کو ابھی مدد چاہیے؟
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = یہ فارم فوراً نہیں پڑھا جاتا۔ آپ پھر بھی اسے بھیج سکتے ہیں۔
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = { $number } پر فون کریں: { $name }
# A link to more about it.
danger-more-link = مزید معلومات
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }، فوری مرمت
# Who answers 999.
danger-call-emergency-label = ایمرجنسی سروسز (پولیس، ایمبولینس، فائر بریگیڈ)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (گیس کی ایمرجنسی سروس)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (طبی مشورہ)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (گھریلو تشدد کی ہیلپ لائن)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (دکھ اور پریشانی میں بات سننے والا خیراتی ادارہ)
# Somebody wrote of a fire.
danger-fire-text = اگر آگ لگی ہو یا دھواں ہو تو باہر نکل جائیں، باہر ہی رہیں اور باہر سے فون کریں۔
# Somebody wrote of a smell of gas.
danger-gas-text = اگر آپ کو گیس کی بو آ رہی ہو تو سب کو باہر لے جائیں اور باہر سے فون کریں۔ سوئچ یا بتیاں نہ چھیڑیں اور آگ نہ جلائیں۔
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = اگر کاربن مونو آکسائیڈ کا الارم بجے، یا لوگوں کا جی متلائے یا سر میں درد ہو، تو سب کو باہر تازہ ہوا میں لے جائیں اور وہیں سے فون کریں۔
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = اگر آپ اپنی زندگی ختم کرنے یا خود کو نقصان پہنچانے کا سوچ رہے ہیں تو ابھی کسی سے بات کریں۔ Samaritans دن رات آپ کی بات سنتے ہیں، اور کال مفت ہے۔ اگر ابھی کسی کی جان خطرے میں ہے تو 999 پر فون کریں۔
# Somebody wrote of violence or abuse.
danger-violence-text = اگر کوئی آپ کو تکلیف پہنچاتا یا دھمکاتا ہے تو اس میں آپ کا کوئی قصور نہیں۔ اگر آپ ابھی خطرے میں ہیں تو 999 پر فون کریں؛ اگر موبائل پر بول نہ سکیں تو کھانسیں یا فون پر انگلی سے ٹھک ٹھک کریں، پھر 55 دبائیں۔ ہیلپ لائن دن رات مفت ہے۔
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = جس بچے کو سانس کی تکلیف ہو، اس کے لیے آج ہی ڈاکٹر سے مشورہ لیں۔ آپ کے گھر میں سیلن یا پھپھوندی ہمارے لیے فوری معاملہ ہے۔ اگر کسی بچے کو ابھی سانس لینے میں سخت مشکل ہو رہی ہے تو 999 پر فون کریں۔
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = جہاں چھوٹا بچہ، یا کوئی بوڑھا، بیمار یا معذور شخص ہو، وہاں ہیٹنگ کا نہ ہونا فوری معاملہ ہے۔ ہمیں ابھی فون پر بتائیں: یہ فارم فوراً نہیں پڑھا جاتا۔ اگر سردی سے کسی کی طبیعت خراب ہے تو NHS 111 کو فون کریں۔
