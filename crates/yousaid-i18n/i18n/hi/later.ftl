### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = सेव करें और बाद में वापस आएँ
# The same once answers were saved: what was answered since is saved too.
later-again-button = फिर से सेव करें
# While the landlord’s computer is told.
later-saving-status = सेव किया जा रहा है …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = आपके अब तक के जवाब सेव हो गए हैं। वे { $date } ख़त्म होने तक रखे जाएँगे।
# Above the code and the link.
later-given-text = बाद में यहाँ या किसी दूसरे डिवाइस पर आगे बढ़ने के लिए, यह लिंक खोलें या इस कोड के साथ इस पेज पर वापस आएँ:
# Under both.
later-given-hint = लिंक या कोड अभी लिखकर रख लें: हम आपको कोड दोबारा नहीं बता सकते। जिसके पास लिंक या कोड होगा, वह ये जवाब पढ़ और बदल सकता है। अब से आप जो जवाब देंगे, वे तभी सेव होंगे जब आप बटन फिर से दबाएँगे।
# The same place, for surveys that ask for photos or documents.
later-files-hint = फ़ोटो और दस्तावेज़ सेव नहीं होते। वापस आने पर उन्हें जोड़ें।
# Button: copies the link.
later-copy-button = लिंक कॉपी करें
# After that button was pressed.
later-copied-status = कॉपी हो गया
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = मुझे लिंक ईमेल करें
# Opens the resident’s own text messages, with the link in a message.
later-text-link = मुझे लिंक टेक्स्ट मैसेज से भेजें
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = “{ $title }” के बाक़ी जवाब { $date } ख़त्म होने तक यहाँ दे सकते हैं: { $link }
# The button was pressed before anything was answered.
later-nothing-status = अभी सेव करने के लिए कुछ नहीं है। पहले किसी सवाल का जवाब दें।
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = सेव नहीं हुआ। जहाँ जवाब रखे जाते हैं, वहाँ तक पहुँचा नहीं जा सका। आपके जवाब अब भी इस पेज पर हैं। इंटरनेट कनेक्शन होने पर फिर से कोशिश करें।
# The survey has closed, or keeps no answers any more.
later-closed-status = सेव नहीं हुआ। इस सर्वे के जवाब अब बाद के लिए नहीं रखे जाते।
# The answers that were saved are gone.
later-gone-status = सेव नहीं हुआ। आपने पहले जो सेव किया था, वह अब नहीं है: उसे भेजा या मिटाया जा चुका है, या उसका समय पूरा हो गया है। नए कोड के साथ सेव करने के लिए बटन फिर से दबाएँ।
# Another device has saved with the same code.
later-elsewhere-status = सेव नहीं हुआ। इस बीच आपके कोड से दूसरे जवाब सेव किए गए हैं, शायद किसी दूसरे डिवाइस पर।
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = वहाँ सेव किए गए जवाब खोलें
# Button beside that: saves these answers, in the place of the others.
later-ours-button = उनकी जगह ये जवाब सेव करें

## Coming back

# Opens the field for the code.
later-open-button = सेव किए हुए जवाबों के साथ आगे बढ़ें
# Label of the field.
later-code-label = सेव करते समय आपको दिया गया कोड
# Under that label. The code is an example and stays as it is.
later-code-hint = इसमें पाँच हिस्से होते हैं, जैसे 7KQ4-M2XD-90TB-CEGH-5R2W। बड़े या छोटे अक्षरों और हाइफ़न से फ़र्क़ नहीं पड़ता। इस पेज पर कोई जवाब हों, तो उनकी जगह आपके सेव किए हुए जवाब आ जाएँगे।
# Button beside the field.
later-find-button = आगे बढ़ें
# While the landlord’s computer is asked.
later-looking-status = आपके जवाब ढूँढे जा रहे हैं …
# The field was left empty.
later-missing-text = कोड लिखें
# What was typed can’t be a code.
later-form-text = पूरा कोड लिखें। कोड में कुल 20 अक्षर और अंक होते हैं।
# There is nothing with that code.
later-unknown-text = इस कोड से कुछ सेव नहीं है। हर अक्षर और अंक जाँच लें। जो भेजा जा चुका है या बहुत पहले सेव किया गया था, वह अब यहाँ नहीं रखा जाता।
# Somebody has asked too often.
later-many-text = अभी बहुत बार कोशिश की गई है। एक मिनट रुकें, फिर दोबारा कोशिश करें।
# No connection, or the landlord’s computer does not answer.
later-offline-text = जहाँ आपके जवाब रखे हैं, वहाँ तक पहुँचा नहीं जा सका। इंटरनेट कनेक्शन होने पर फिर से कोशिश करें।
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = इस कोड से जो सेव किया गया था, उसे अब इस सर्वे में इस्तेमाल नहीं किया जा सकता।
# The answers are back. $date: the last day on which they are kept.
later-back-status = आपके जवाब वापस आ गए हैं। सेव किए हुए जवाब { $date } ख़त्म होने तक, या आपके भेजने तक रखे जाएँगे।
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = आपके सेव करने के बाद सर्वे बदल गया है। जो जवाब अब भी मेल खाते हैं, वे यहाँ हैं। भेजने से पहले अपने जवाब देख लें।
