### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = اس سروے کے لیے آپ کا اپنا لنک درکار ہے

# Text under it.
begin-no-link-text = اس سروے کے جوابات ان لنکس کے ذریعے دیے جاتے ہیں جو ہر فرد کو الگ الگ بھیجے گئے تھے۔ ہر لنک ایک بار استعمال ہو سکتا ہے۔ اپنے پیغام یا خط میں دیا گیا لنک کھولیں۔ اگر آپ اس کے ذریعے جواب دے چکے ہیں تو مزید کچھ کرنے کی ضرورت نہیں۔
