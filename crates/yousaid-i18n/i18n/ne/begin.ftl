### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = यो सर्वेक्षणका लागि तपाईंको आफ्नै लिङ्क चाहिन्छ

# Text under it.
begin-no-link-text = यो सर्वेक्षणको जवाफ हरेक व्यक्तिलाई छुट्टाछुट्टै पठाइएको लिङ्कबाट दिइन्छ। हरेक लिङ्क एक पटक मात्र प्रयोग गर्न सकिन्छ। आफ्नो सन्देश वा चिठीमा भएको लिङ्क खोल्नुहोस्। त्यसबाट जवाफ दिइसक्नुभएको छ भने, अरू केही गर्नुपर्दैन।
