### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = أخبرنا برأيك
# The first question: which of the four below.
feedback-exit-label = ما نوع رأيك أو ملاحظتك؟
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = ثناء: شيء ما كان جيداً
# Choice, in large letters.
feedback-comment-label = ملاحظة: شيء ينبغي أن تعرفوه
# Choice, in large letters.
feedback-suggestion-label = اقتراح: شيء يمكن تحسينه
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = شكوى: هناك أمر لا يرضيني وأريد تصحيحه
# Question before a list of topics such as repairs or rent.
feedback-about-label = ما موضوعها؟
# Last choice of that list.
feedback-about-other-label = شيء آخر
# Question: which estate, street or block.
feedback-where-label = أين يقع ذلك؟
# Help for that question, where it is answered in words.
feedback-where-hint = مثل مجمّع سكني أو شارع أو مبنى
# Last choice, where there is a list of places.
feedback-where-other-label = مكان آخر
# Question over the large text box.
feedback-what-label = ماذا تريد أن تقول لنا؟
# Question, for complaints only.
feedback-put-right-label = ما الذي يصحّح الأمر في رأيك؟
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = هل سبق أن أخبرتنا بهذا؟
# Question: photos can be added from the device.
feedback-photo-label = إضافة صورة
# Question. The answers are Yes and No.
feedback-contact-label = هل يمكننا التواصل معك بهذا الشأن؟
# Question before the ways below.
feedback-contact-by-label = كيف نتواصل معك؟
# Choice.
feedback-by-email-label = بالبريد الإلكتروني
# Choice.
feedback-by-telephone-label = بالهاتف
# Choice.
feedback-by-text-label = برسالة نصية
# Choice.
feedback-by-post-label = بالبريد العادي
# Label of a field.
feedback-name-label = اسمك
# Label of a field.
feedback-email-label = عنوان بريدك الإلكتروني
# Label of a field.
feedback-telephone-label = رقم هاتفك
# Label of a field, for text messages.
feedback-mobile-label = رقم هاتفك المحمول
# Label of the fields of a postal address.
feedback-address-label = عنوانك
# Question before a list of languages, each in its own name.
feedback-contact-language-label = بأي لغة تريد أن نجيبك؟
# Question before the formats below.
feedback-contact-format-label = هل تحتاج إلى جوابنا بشكل آخر؟
# Choice: letters of 16 points or more.
feedback-large-print-label = بأحرف كبيرة
# Choice.
feedback-braille-label = بطريقة برايل
# Choice: a recording to listen to.
feedback-audio-label = تسجيل صوتي
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = سهل القراءة (جمل قصيرة مع صور)
# Choice.
feedback-sign-language-label = لغة الإشارة البريطانية
# Button that sends the form.
feedback-send-button = إرسال رأيي

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = تقديم شكوى
# The first words in it: what a complaint is.
feedback-complaint-text = يمكنك أن تشتكي من أي شيء لا يرضيك، سواء فعلناه نحن أو من يعملون لحسابنا أم لم نفعله. لا يلزم أن تستخدم كلمة «شكوى»، ويمكن أن يشتكي شخص آخر نيابة عنك. بمجرد إرسال هذا النموذج تكون شكواك قد قُدّمت.
# Link to the landlord's complaints procedure.
feedback-procedure-link = كيف نتعامل مع الشكاوى
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = إذا لم يرضك جوابنا، أو أردت المشورة في أي وقت، فيمكنك اللجوء إلى أمين المظالم (Ombudsman). خدمته مجانية وهو مستقل عنا.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = اتصل بـ { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = عن هذه الصفحة
# Question. The answers are Yes and No.
feedback-useful-label = هل كانت هذه الصفحة مفيدة؟
# Question that follows No.
feedback-missing-label = عمّ كنت تبحث، أو ما الذي كان ناقصاً؟

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = هل تحتاج إلى مساعدة الآن؟
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = لا يقرأ أحد هذا النموذج فوراً. يمكنك إرساله مع ذلك.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = اتصل بالرقم { $number }: { $name }
# A link to more about it.
danger-more-link = معرفة المزيد
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }، الإصلاحات العاجلة
# Who answers 999.
danger-call-emergency-label = خدمات الطوارئ (الشرطة والإسعاف والإطفاء)
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (طوارئ الغاز)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (استشارة طبية)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (خط المساعدة بشأن العنف الأسري)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (جمعية خيرية للدعم النفسي بالاستماع)
# Somebody wrote of a fire.
danger-fire-text = إذا كان هناك حريق أو دخان، فاخرج وابقَ في الخارج واتصل من هناك.
# Somebody wrote of a smell of gas.
danger-gas-text = إذا شممت رائحة غاز، فأخرج الجميع واتصل من الخارج. لا تستخدم مفاتيح الكهرباء أو الأضواء أو أي لهب.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = إذا انطلق جهاز إنذار أول أكسيد الكربون، أو شعر أحد بالغثيان أو الصداع، فأخرج الجميع إلى الهواء الطلق واتصل من هناك.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = إذا كنت تفكر في إنهاء حياتك أو في إيذاء نفسك، فتحدّث إلى أحد الآن. يستمع إليك متطوعو Samaritans ليلاً ونهاراً، والمكالمة مجانية. إذا كانت حياة أحد في خطر الآن، فاتصل بالرقم 999.
# Somebody wrote of violence or abuse.
danger-violence-text = إذا كان أحد يؤذيك أو يهددك، فالذنب ليس ذنبك. إذا كنت في خطر الآن، فاتصل بالرقم 999؛ وإن لم تستطع الكلام على هاتف محمول، فاسعل أو انقر على الهاتف ثم اضغط 55. خط المساعدة مجاني ليلاً ونهاراً.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = الطفل الذي يعاني صعوبة في التنفس يحتاج إلى مشورة طبيب اليوم، والرطوبة أو العفن في بيتك أمر عاجل لدينا. إذا كان طفل يتنفس بصعوبة شديدة الآن، فاتصل بالرقم 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = انعدام التدفئة أمر عاجل إذا كان في البيت رضيع، أو شخص مسن أو مريض أو ذو إعاقة. أخبرنا بالهاتف الآن: لا يقرأ أحد هذا النموذج فوراً. إذا ساءت حال أحد بسبب البرد، فاتصل بـ NHS 111.
