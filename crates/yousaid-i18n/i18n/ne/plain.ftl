### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = पठाउनुहोस्

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = यस अवस्थामा मात्र यसको जवाफ दिनुहोस्: { $condition }।

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = तपाईंलाई लागू हुन्छ भने मात्र यसको जवाफ दिनुहोस्।

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = यस अवस्थामा मात्र यो भागका प्रश्नको जवाफ दिनुहोस्: { $condition }।

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = तपाईंलाई लागू हुन्छन् भने मात्र यो भागका प्रश्नको जवाफ दिनुहोस्।

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = यो पृष्ठमा तपाईंका जवाफका कारण थप प्रश्न आएका छन्। तिनको जवाफ दिनुहोस् र अगाडि बढ्नुहोस्।

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = हरेकका लागि फरक स्थान छान्नुहोस्

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = यो पृष्ठमा फोटो वा कागजात थप्न सकिँदैन।

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = बाँकी सबै प्रश्नको जवाफ दिनुहोस् र पठाउनुहोस्। त्यसपछि आफ्ना फोटो वा कागजात अर्को तरिकाले हामीलाई दिनुहोस् र तपाईंलाई देखाइने सन्दर्भ नम्बर पनि भन्नुहोस्।

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = ती नभई यहाँबाट केही पनि पठाउन सकिँदैन। JavaScript अन भएको ब्राउजरमा यो पृष्ठ खोल्नुहोस्, वा हामीलाई सम्पर्क गर्नुहोस्।

# On the page that says that answers have been received.
plain-keep-hint = आफ्ना जवाफको प्रतिलिपि राख्न यो पृष्ठ प्रिन्ट वा सेभ गर्नुहोस्।

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = अघिल्ला पृष्ठका तपाईंका जवाफ राखिएनन्

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = पृष्ठ एक दिनभन्दा बढी खुला थियो, वा पठाउँदा बाटोमा बदलियो। यो पृष्ठमा तपाईंले दिएका जवाफ अझै यहीं छन्। अगाडि बढ्नुहोस्, र अघिल्ला प्रश्नको जवाफ फेरि दिनुहोस्।

# Title where the answers could not be stored at the moment.
plain-unsent-title = तपाईंका जवाफ पठाइएका छैनन्

# Text under it; a button to send follows.
plain-unsent-text = हाम्रो तर्फ केही गडबडी भयो। तपाईंको कुनै जवाफ हराएको छैन। एक मिनेट पर्खनुहोस्, अनि आफ्ना जवाफ फेरि पठाउनुहोस्।

# Title where other answers were sent from this form before.
plain-sent-before-title = तपाईंले आफ्ना जवाफ पठाइसक्नुभयो

# Text under it.
plain-sent-before-text = यो पृष्ठबाट पहिले अरू जवाफ पठाइएका थिए। ती सुरक्षित छन्, र केही बदलिएको छैन।

# Title where the address names no survey.
plain-unknown-title = यहाँ कुनै सर्वेक्षण छैन

# Text under it.
plain-unknown-text = ठेगाना जाँच्नुहोस्। तपाईं कुनै लिङ्कबाट आउनुभएको हो भने, सर्वेक्षण हटाइएको हुन सक्छ।

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = यो सर्वेक्षणका लागि JavaScript चाहिन्छ

# Text under it.
plain-sealed-text = तपाईंका जवाफ पठाइनुअघि तपाईंकै डिभाइसमा लक गरिन्छन्, ताकि सर्वेक्षण गर्ने मानिसहरूले मात्र ती पढ्न सकून्। JavaScript नभएको पृष्ठले यो गर्न सक्दैन। JavaScript अन गरेर सर्वेक्षण फेरि खोल्नुहोस्, वा अर्को तरिकाले जवाफ दिन हामीलाई सम्पर्क गर्नुहोस्।

# Title where what was sent is too long to be read.
plain-large-title = तपाईंका जवाफ धेरै लामा छन्

# Text under it.
plain-large-text = पछाडि जानुहोस्, सबैभन्दा लामा जवाफ छोटा बनाउनुहोस्, र फेरि पठाउनुहोस्।

# Link to the same survey, all of it on one page.
plain-whole-link = सबै प्रश्न एउटै पृष्ठमा

# Link to the same survey, one page after the other.
plain-paged-link = एक पटकमा एक पृष्ठ

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = यो खाली छोड्नुहोस्
