### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = भेजें

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = इसका जवाब सिर्फ़ तब दें, अगर { $condition }।

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = इसका जवाब सिर्फ़ तब दें, अगर यह आप पर लागू हो।

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = इस हिस्से के सवालों के जवाब सिर्फ़ तब दें, अगर { $condition }।

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = इस हिस्से के सवालों के जवाब सिर्फ़ तब दें, अगर वे आप पर लागू हों।

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = इस पेज पर आपके जवाबों की वजह से कुछ और सवाल आए हैं। उनके जवाब दें और आगे बढ़ें।

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = हर एक के लिए अलग स्थान चुनें

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = इस पेज पर फ़ोटो या दस्तावेज़ नहीं जोड़े जा सकते।

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = बाक़ी सभी सवालों के जवाब दें और भेजें। फिर अपनी फ़ोटो या दस्तावेज़ किसी और तरीक़े से हम तक पहुँचाएँ और साथ में वह संदर्भ नंबर बताएँ, जो आपको दिखाया जाएगा।

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = इनके बिना यहाँ से कुछ भी नहीं भेजा जा सकता। यह पेज ऐसे ब्राउज़र में खोलें जिसमें JavaScript चालू हो, या हमसे संपर्क करें।

# On the page that says that answers have been received.
plain-keep-hint = अपने जवाबों की कॉपी रखने के लिए यह पेज प्रिंट या सेव करें।

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = पिछले पेजों पर दिए आपके जवाब सेव नहीं रहे

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = पेज एक दिन से ज़्यादा खुला रहा, या भेजे जाते समय बदल गया। इस पेज पर आपने जो जवाब दिए, वे अब भी यहाँ हैं। आगे बढ़ें और पिछले सवालों के जवाब फिर से दें।

# Title where the answers could not be stored at the moment.
plain-unsent-title = आपके जवाब भेजे नहीं गए हैं

# Text under it; a button to send follows.
plain-unsent-text = हमारी तरफ़ कुछ गड़बड़ी है। आपका कोई जवाब खोया नहीं है। एक मिनट रुकें, फिर अपने जवाब दोबारा भेजें।

# Title where other answers were sent from this form before.
plain-sent-before-title = आप अपने जवाब पहले ही भेज चुके हैं

# Text under it.
plain-sent-before-text = इस पेज से पहले दूसरे जवाब भेजे गए थे। वे सेव हैं, और कुछ नहीं बदला गया है।

# Title where the address names no survey.
plain-unknown-title = यहाँ कोई सर्वे नहीं है

# Text under it.
plain-unknown-text = पता जाँच लें। अगर आप किसी लिंक से आए हैं, तो हो सकता है कि सर्वे हटा दिया गया हो।

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = इस सर्वे के लिए JavaScript ज़रूरी है

# Text under it.
plain-sealed-text = भेजे जाने से पहले आपके जवाब आपके अपने डिवाइस पर लॉक कर दिए जाते हैं, ताकि उन्हें सिर्फ़ सर्वे कराने वाले लोग पढ़ सकें। JavaScript के बिना पेज ऐसा नहीं कर सकता। JavaScript चालू करके सर्वे फिर से खोलें, या किसी और तरीक़े से जवाब देने के लिए हमसे संपर्क करें।

# Title where what was sent is too long to be read.
plain-large-title = आपके जवाब बहुत लंबे हैं

# Text under it.
plain-large-text = पीछे जाएँ, अपने सबसे लंबे जवाब छोटे करें, और उन्हें फिर से भेजें।

# Link to the same survey, all of it on one page.
plain-whole-link = सभी सवाल एक पेज पर

# Link to the same survey, one page after the other.
plain-paged-link = एक बार में एक पेज

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = इसे खाली छोड़ें
