### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = सेभ गर्नुहोस् र पछि फर्कनुहोस्
# The same once answers were saved: what was answered since is saved too.
later-again-button = फेरि सेभ गर्नुहोस्
# While the landlord’s computer is told.
later-saving-status = सेभ हुँदै छ …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = अहिलेसम्मका तपाईंका जवाफ सेभ भए। ती { $date } नसकिएसम्म राखिन्छन्।
# Above the code and the link.
later-given-text = पछि यहीँ वा अर्को डिभाइसबाट अगाडि बढ्न, यो लिङ्क खोल्नुहोस् वा यो कोड लिएर यही पृष्ठमा फर्कनुहोस्:
# Under both.
later-given-hint = लिङ्क वा कोड अहिले नै टिपेर राख्नुहोस्: हामी तपाईंलाई कोड फेरि भन्न सक्दैनौं। लिङ्क वा कोड जससँग हुन्छ, उसले यी जवाफ पढ्न र बदल्न सक्छ। अबदेखि तपाईंले दिने जवाफ फेरि बटन थिचेपछि मात्र सेभ हुन्छन्।
# The same place, for surveys that ask for photos or documents.
later-files-hint = फोटो र कागजात सेभ हुँदैनन्। फर्केपछि ती थप्नुहोस्।
# Button: copies the link.
later-copy-button = लिङ्क कपी गर्नुहोस्
# After that button was pressed.
later-copied-status = कपी भयो
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = मलाई लिङ्क इमेल गर्नुहोस्
# Opens the resident’s own text messages, with the link in a message.
later-text-link = मलाई लिङ्क टेक्स्ट म्यासेजबाट पठाउनुहोस्
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = “{ $title }” का बाँकी जवाफ { $date } नसकिएसम्म यहाँबाट दिनुहोस्: { $link }
# The button was pressed before anything was answered.
later-nothing-status = सेभ गर्न अहिलेसम्म केही छैन। पहिले कुनै प्रश्नको जवाफ दिनुहोस्।
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = सेभ भएन। जवाफ राखिने ठाउँमा पुग्न सकिएन। तपाईंका जवाफ अझै यही पृष्ठमा छन्। इन्टरनेट जडान भएपछि फेरि प्रयास गर्नुहोस्।
# The survey has closed, or keeps no answers any more.
later-closed-status = सेभ भएन। यो सर्वेक्षणका जवाफ अब पछिका लागि राखिँदैनन्।
# The answers that were saved are gone.
later-gone-status = सेभ भएन। तपाईंले पहिले सेभ गरेको कुरा अब छैन: त्यो पठाइयो वा मेटियो, वा त्यसको समय सकियो। नयाँ कोडसँग सेभ गर्न फेरि बटन थिच्नुहोस्।
# Another device has saved with the same code.
later-elsewhere-status = सेभ भएन। त्यसपछि तपाईंको कोडबाट अरू जवाफ सेभ भएका छन्, सायद अर्को डिभाइसबाट।
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = त्यहाँ सेभ भएका जवाफ खोल्नुहोस्
# Button beside that: saves these answers, in the place of the others.
later-ours-button = तिनको सट्टा यी जवाफ सेभ गर्नुहोस्

## Coming back

# Opens the field for the code.
later-open-button = आफूले सेभ गरेका जवाफबाट अगाडि बढ्नुहोस्
# Label of the field.
later-code-label = सेभ गर्दा तपाईंलाई दिइएको कोड
# Under that label. The code is an example and stays as it is.
later-code-hint = यसमा पाँच भाग हुन्छन्, जस्तै 7KQ4-M2XD-90TB-CEGH-5R2W। ठूला वा साना अक्षर र हाइफनले फरक पार्दैन। यो पृष्ठमा भएका जवाफको ठाउँमा तपाईंले सेभ गरेका जवाफ आउँछन्।
# Button beside the field.
later-find-button = अगाडि बढ्नुहोस्
# While the landlord’s computer is asked.
later-looking-status = तपाईंका जवाफ खोजिँदै छन् …
# The field was left empty.
later-missing-text = कोड लेख्नुहोस्
# What was typed can’t be a code.
later-form-text = पूरा कोड लेख्नुहोस्। कोडमा अक्षर र अङ्क गरी जम्मा 20 वटा हुन्छन्।
# There is nothing with that code.
later-unknown-text = यो कोडबाट केही सेभ गरिएको छैन। हरेक अक्षर र अङ्क जाँच्नुहोस्। पठाइसकिएको वा धेरै पहिले सेभ गरिएको कुरा अब यहाँ राखिँदैन।
# Somebody has asked too often.
later-many-text = भर्खरै धेरै पटक प्रयास गरियो। एक मिनेट पर्खनुहोस्, अनि फेरि प्रयास गर्नुहोस्।
# No connection, or the landlord’s computer does not answer.
later-offline-text = तपाईंका जवाफ राखिएको ठाउँमा पुग्न सकिएन। इन्टरनेट जडान भएपछि फेरि प्रयास गर्नुहोस्।
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = यो कोडबाट सेभ गरिएको कुरा अब यो सर्वेक्षणमा प्रयोग गर्न सकिँदैन।
# The answers are back. $date: the last day on which they are kept.
later-back-status = तपाईंका जवाफ फिर्ता आए। सेभ गरिएका जवाफ { $date } नसकिएसम्म, वा तपाईंले नपठाएसम्म राखिन्छन्।
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = तपाईंले सेभ गरेपछि सर्वेक्षण बदलिएको छ। अझै मिल्ने जवाफ यहाँ छन्। पठाउनुअघि आफ्ना जवाफ एक पटक हेर्नुहोस्।
