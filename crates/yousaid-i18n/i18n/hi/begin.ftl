### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = इस सर्वे के लिए आपका अपना लिंक चाहिए

# Text under it.
begin-no-link-text = इस सर्वे के जवाब ऐसे लिंक से दिए जाते हैं, जो हर व्यक्ति को अलग-अलग भेजे गए हैं। हर लिंक सिर्फ़ एक बार इस्तेमाल हो सकता है। अपने मैसेज या चिट्ठी में दिया गया लिंक खोलें। अगर आपने उससे जवाब दे दिए हैं, तो आपको और कुछ नहीं करना है।
