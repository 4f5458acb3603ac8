### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = يتطلب هذا الاستبيان رابطاً خاصاً بك

# Text under it.
begin-no-link-text = تتم الإجابة عن هذا الاستبيان عبر روابط أُرسلت إلى كل شخص على حدة. يمكن استخدام كل رابط مرة واحدة. افتح الرابط الموجود في الرسالة أو الخطاب الذي وصلك. إذا سبق أن أجبت من خلاله، فلا داعي لفعل أي شيء آخر.
