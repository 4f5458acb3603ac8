### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = سانوں اپنی رائے دسو
# The first question: which of the four below.
feedback-exit-label = تسیں کس طرح دی رائے دینا چاہندے او؟
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = تعریف: کوئی چیز چنگی سی
# Choice, in large letters.
feedback-comment-label = تبصرہ: کوئی گل جیہڑی تہانوں پتا ہونی چاہیدی اے
# Choice, in large letters.
feedback-suggestion-label = تجویز: کوئی چیز ہور بہتر ہو سکدی اے
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = شکایت: میں کسے گل توں خوش نہیں، ایہنوں ٹھیک کیتا جاوے
# Question before a list of topics such as repairs or rent.
feedback-about-label = ایہہ کس بارے وچ اے؟
# Last choice of that list.
feedback-about-other-label = کجھ ہور
# Question: which estate, street or block.
feedback-where-label = ایہہ کتھے اے؟
# Help for that question, where it is answered in words.
feedback-where-hint = مثلاً کوئی ہاؤسنگ اسٹیٹ، سڑک یا بلاک
# Last choice, where there is a list of places.
feedback-where-other-label = کتے ہور
# Question over the large text box.
feedback-what-label = تسیں سانوں کیہ دسنا چاہندے او؟
# Question, for complaints only.
feedback-put-right-label = تہاڈے خیال وچ ایہہ معاملہ کیویں ٹھیک ہو سکدا اے؟
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = کیہ تسیں پہلاں وی سانوں ایہدے بارے دسیا اے؟
# Question: photos can be added from the device.
feedback-photo-label = تصویر شامل کرو
# Question. The answers are Yes and No.
feedback-contact-label = کیہ اسیں ایہدے بارے تہاڈے نال رابطہ کر سکدے آں؟
# Question before the ways below.
feedback-contact-by-label = اسیں تہاڈے نال کیویں رابطہ کریئے؟
# Choice.
feedback-by-email-label = ای میل نال
# Choice.
feedback-by-telephone-label = فون تے
# Choice.
feedback-by-text-label = ٹیکسٹ میسج نال
# Choice.
feedback-by-post-label = ڈاک نال
# Label of a field.
feedback-name-label = تہاڈا ناں
# Label of a field.
feedback-email-label = تہاڈا ای میل ایڈریس
# Label of a field.
feedback-telephone-label = تہاڈا فون نمبر
# Label of a field, for text messages.
feedback-mobile-label = تہاڈا موبائل نمبر
# Label of the fields of a postal address.
feedback-address-label = تہاڈا پتہ
# Question before a list of languages, each in its own name.
feedback-contact-language-label = اسیں تہانوں کیہڑی زبان وچ جواب دیئے؟
# Question before the formats below.
feedback-contact-format-label = کیہ تہانوں ساڈا جواب کسے ہور شکل وچ چاہیدا اے؟
# Choice: letters of 16 points or more.
feedback-large-print-label = وڈے حرفاں وچ
# Choice.
feedback-braille-label = بریل وچ
# Choice: a recording to listen to.
feedback-audio-label = آڈیو (سنن لئی)
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = ایزی ریڈ (سوکھے لفظ تے تصویراں)
# Choice.
feedback-sign-language-label = برٹش سائن لینگویج (اشاریاں دی زبان)
# Button that sends the form.
feedback-send-button = میری رائے بھیجو

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = شکایت کرنا
# The first words in it: what a complaint is.
feedback-complaint-text = جے تسیں کسے ایسی گل توں خوش نہیں جیہڑی اسیں یا ساڈے لئی کم کرن والیاں نے کیتی یا نہیں کیتی، تے تسیں شکایت کر سکدے او۔ “شکایت” دا لفظ لکھنا ضروری نہیں، تے تہاڈی تھاں کوئی ہور وی شکایت کر سکدا اے۔ ایہہ فارم بھیجدیاں ای تہاڈی شکایت درج ہو جاندی اے۔
# Link to the landlord's complaints procedure.
feedback-procedure-link = اسیں شکایتاں تے کیویں کارروائی کردے آں
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = جے تسیں ساڈے جواب توں خوش نہیں، یا کسے ویلے وی صلاح لینا چاہو، تے تسیں محتسب (Ombudsman) کول جا سکدے او۔ ایہہ سروس مفت اے تے ساڈے توں آزاد اے۔
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name } نوں فون کرو: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = ایس صفحے بارے
# Question. The answers are Yes and No.
feedback-useful-label = کیہ ایہہ صفحہ کم آیا؟
# Question that follows No.
feedback-missing-label = تسیں کیہ لبھ رہے سو، یا کیہ کمی سی؟

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = کیہ تہانوں ہنے مدد چاہیدی اے؟
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = ایہہ فارم فوراً نہیں پڑھیا جاندا۔ تسیں فیر وی ایہنوں بھیج سکدے او۔
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = { $number } تے فون کرو: { $name }
# A link to more about it.
danger-more-link = ہور معلومات
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }، فوری مرمت
# Who answers 999.
danger-call-emergency-label = ایمرجنسی سروسز (پولیس، ایمبولینس، فائر بریگیڈ)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (گیس دی ایمرجنسی سروس)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (طبی صلاح)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (گھریلو تشدد دی ہیلپ لائن)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (دکھ تے پریشانی وچ گل سنن والا خیراتی ادارہ)
# Somebody wrote of a fire.
danger-fire-text = جے اگ لگی ہووے یا دھواں ہووے تے باہر نکل جاؤ، باہر ای رہوو تے باہروں فون کرو۔
# Somebody wrote of a smell of gas.
danger-gas-text = جے تہانوں گیس دی بو آ رہی اے تے ساریاں نوں باہر لے جاؤ تے باہروں فون کرو۔ سوئچ یا بتیاں نہ چھیڑو تے اگ نہ بالو۔
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = جے کاربن مونو آکسائیڈ دا الارم وجے، یا لوکاں دا جی متلاوے یا سر دکھے، تے ساریاں نوں باہر تازی ہوا وچ لے جاؤ تے اوتھوں ای فون کرو۔
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = جے تسیں اپنی زندگی ختم کرن یا اپنے آپ نوں نقصان پہنچان دا سوچ رہے او تے ہنے کسے نال گل کرو۔ Samaritans دن رات تہاڈی گل سندے نیں، تے کال مفت اے۔ جے ہنے کسے دی جان خطرے وچ اے تے 999 تے فون کرو۔
# Somebody wrote of violence or abuse.
danger-violence-text = جے کوئی تہانوں تکلیف دیندا یا دھمکاندا اے تے ایہدے وچ تہاڈا کوئی قصور نہیں۔ جے تسیں ہنے خطرے وچ او تے 999 تے فون کرو؛ جے موبائل تے بول نہ سکو تے کھنگو یا فون تے انگلی نال ٹھک ٹھک کرو، فیر 55 دباؤ۔ ہیلپ لائن دن رات مفت اے۔
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = جس بچے نوں ساہ دی تکلیف ہووے، اوہدے لئی اج ای ڈاکٹر توں صلاح لوو۔ تہاڈے گھر وچ سلھ یا اُلی ساڈے لئی فوری معاملہ اے۔ جے کسے بچے نوں ہنے ساہ لین وچ سخت مشکل ہو رہی اے تے 999 تے فون کرو۔
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = جتھے نکا بچہ، یا کوئی بڈھا، بیمار یا معذور بندہ ہووے، اوتھے ہیٹنگ دا نہ ہونا فوری معاملہ اے۔ سانوں ہنے فون تے دسو: ایہہ فارم فوراً نہیں پڑھیا جاندا۔ جے ٹھنڈ نال کسے دی طبیعت خراب اے تے NHS 111 نوں فون کرو۔
