### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = أكّد رغبتك في المشاركة
# On that page. $landlord: the landlord’s name.
involved-confirm-text = اضغط الزر للانضمام إلى قائمة السكان الراغبين في المشاركة مع { $landlord }.
# Button on that page.
involved-confirm-button = نعم، أضيفوني
# Title of the page after that.
involved-confirmed-title = أنت على القائمة
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = شكراً لك. سيتواصل معك { $landlord } بالطريقة التي اخترتها. تجد في كل رسالة كيفية الخروج من القائمة.
# Title of the page on which a resident leaves.
involved-leave-title = الخروج من القائمة
# On that page. $landlord: the landlord’s name.
involved-leave-text = اضغط الزر للخروج من قائمة السكان الراغبين في المشاركة مع { $landlord }. سنحذف كل ما أخبرتنا به لهذا الغرض.
# Button on that page.
involved-leave-button = احذفوني من القائمة
# Title of the page after that.
involved-left-title = لم تعد على القائمة
# On that page.
involved-left-text = حذفنا كل ما أخبرتنا به لهذا الغرض. يمكنك الانضمام من جديد في أي وقت.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = هل ما زال الأمر يهمك؟
# On that page. $landlord: the landlord’s name.
involved-still-text = أخبرت { $landlord } أنك تريد المشاركة. اضغط الزر للبقاء على القائمة سنة أخرى.
# Button on that page.
involved-still-button = نعم، أبقوني على القائمة
# Title of the page after that.
involved-stayed-title = ستبقى على القائمة
# On that page.
involved-stayed-text = شكراً لك. سنسألك مرة أخرى بعد سنة.
# Link to the page on which a resident leaves.
involved-leave-link = الخروج من القائمة
# Title where a link has been used already or is too old.
involved-gone-title = لم يعد هذا الرابط يعمل
# On that page.
involved-gone-text = ربما استُخدم من قبل، أو أنه قديم جداً. إذا كنت ما زلت تريد الانضمام، فاملأ النموذج من جديد.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = أكّد رغبتك في المشاركة
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [zero] { $landlord }: أكّد رغبتك في المشاركة. افتح هذه الصفحة اليوم. إذا لم تطلب ذلك، فلا تفعل شيئاً، وسنحذف بياناتك.
    [one] { $landlord }: أكّد رغبتك في المشاركة. افتح هذه الصفحة خلال يوم واحد. إذا لم تطلب ذلك، فلا تفعل شيئاً، وسنحذف بياناتك.
    [two] { $landlord }: أكّد رغبتك في المشاركة. افتح هذه الصفحة خلال يومين. إذا لم تطلب ذلك، فلا تفعل شيئاً، وسنحذف بياناتك.
    [few] { $landlord }: أكّد رغبتك في المشاركة. افتح هذه الصفحة خلال { $days } أيام. إذا لم تطلب ذلك، فلا تفعل شيئاً، وسنحذف بياناتك.
    [many] { $landlord }: أكّد رغبتك في المشاركة. افتح هذه الصفحة خلال { $days } يوماً. إذا لم تطلب ذلك، فلا تفعل شيئاً، وسنحذف بياناتك.
   *[other] { $landlord }: أكّد رغبتك في المشاركة. افتح هذه الصفحة خلال { $days } يوم. إذا لم تطلب ذلك، فلا تفعل شيئاً، وسنحذف بياناتك.
}
# Subject of the yearly message.
involved-still-subject-title = هل ما زلت تريد المشاركة؟
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: أخبرتنا أنك تريد المشاركة. للبقاء على القائمة أو الخروج منها، افتح هذه الصفحة في موعد أقصاه { $date }. إذا لم يصلنا رد منك، فسنحذفك من القائمة ونحذف بياناتك.
