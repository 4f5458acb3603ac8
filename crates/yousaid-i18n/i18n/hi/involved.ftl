### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = पुष्टि करें कि आप जुड़ना चाहते हैं
# On that page. $landlord: the landlord’s name.
involved-confirm-text = { $landlord } के काम में भाग लेने के इच्छुक निवासियों की सूची में शामिल होने के लिए बटन चुनें।
# Button on that page.
involved-confirm-button = हाँ, मुझे जोड़ें
# Title of the page after that.
involved-confirmed-title = आपका नाम सूची में है
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = धन्यवाद। { $landlord } आपके चुने हुए तरीक़े से आपसे संपर्क करेगा। सूची से कैसे निकलें, यह हर संदेश में लिखा होगा।
# Title of the page on which a resident leaves.
involved-leave-title = सूची से निकलें
# On that page. $landlord: the landlord’s name.
involved-leave-text = { $landlord } के काम में भाग लेने के इच्छुक निवासियों की सूची से निकलने के लिए बटन चुनें। इसके लिए आपने हमें जो कुछ बताया है, हम वह सब मिटा देंगे।
# Button on that page.
involved-leave-button = मुझे सूची से हटाएँ
# Title of the page after that.
involved-left-title = आपका नाम अब सूची में नहीं है
# On that page.
involved-left-text = इसके लिए आपने हमें जो कुछ बताया था, हमने वह सब मिटा दिया है। आप कभी भी फिर से जुड़ सकते हैं।
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = क्या आपकी अब भी रुचि है?
# On that page. $landlord: the landlord’s name.
involved-still-text = आपने { $landlord } को बताया था कि आप जुड़ना चाहते हैं। एक और साल सूची में रहने के लिए बटन चुनें।
# Button on that page.
involved-still-button = हाँ, मुझे सूची में रखें
# Title of the page after that.
involved-stayed-title = आप सूची में बने रहेंगे
# On that page.
involved-stayed-text = धन्यवाद। हम एक साल बाद फिर पूछेंगे।
# Link to the page on which a resident leaves.
involved-leave-link = सूची से निकलें
# Title where a link has been used already or is too old.
involved-gone-title = यह लिंक अब काम नहीं करता
# On that page.
involved-gone-text = हो सकता है कि यह पहले इस्तेमाल हो चुका हो, या बहुत पुराना हो। अगर आप अब भी जुड़ना चाहते हैं, तो फ़ॉर्म फिर से भरें।

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = पुष्टि करें कि आप जुड़ना चाहते हैं
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: पुष्टि करें कि आप जुड़ना चाहते हैं। { $days } दिन के अंदर यह पेज खोलें। अगर आपने इसके लिए नहीं कहा था, तो कुछ न करें, हम आपकी जानकारी मिटा देंगे।
   *[other] { $landlord }: पुष्टि करें कि आप जुड़ना चाहते हैं। { $days } दिनों के अंदर यह पेज खोलें। अगर आपने इसके लिए नहीं कहा था, तो कुछ न करें, हम आपकी जानकारी मिटा देंगे।
}
# Subject of the yearly message.
involved-still-subject-title = क्या जुड़ने में आपकी अब भी रुचि है?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: आपने हमें बताया था कि आप जुड़ना चाहते हैं। सूची में रहने या उससे निकलने के लिए { $date } तक यह पेज खोलें। अगर हमें आपसे कोई जवाब नहीं मिला, तो हम आपको सूची से हटा देंगे और आपकी जानकारी मिटा देंगे।
