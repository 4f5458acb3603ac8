### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = आपने जो भेजा है उसे बदलने या वापस लेने के लिए, { $date } ख़त्म होने से पहले इस कोड के साथ इस पेज पर वापस आएँ:
# The same where there is no last day.
amend-given-text = आपने जो भेजा है उसे बदलने या वापस लेने के लिए, इस कोड के साथ इस पेज पर वापस आएँ:
# Under the code.
amend-given-hint = कोड लिखकर रख लें और किसी को न बताएँ। जिसके पास यह होगा, वह आपका भेजा हुआ पढ़ और बदल सकता है। हम आपको यह दोबारा नहीं बता सकते।

## Coming back

# Opens the field for the code.
amend-open-button = जो भेजा है उसे बदलें या वापस लें
# Label of the field.
amend-code-label = भेजने के बाद आपको दिया गया कोड
# Under that label. The code is an example and stays as it is.
amend-code-hint = इसमें चार हिस्से होते हैं, जैसे 7KQ4-M2XD-90TB-CEGH। बड़े या छोटे अक्षरों और हाइफ़न से फ़र्क़ नहीं पड़ता।
# Button beside the field.
amend-find-button = मैंने जो भेजा है वह दिखाएँ
# While the landlord’s computer is asked.
amend-looking-status = आपने जो भेजा है उसे ढूँढा जा रहा है …
# The field was left empty.
amend-missing-text = कोड लिखें
# What was typed can’t be a code.
amend-form-text = पूरा कोड लिखें। कोड में कुल 16 अक्षर और अंक होते हैं।
# There is nothing with that code.
amend-unknown-text = इस कोड से कुछ नहीं भेजा गया है। हर अक्षर और अंक जाँच लें। अगर आपने अपना भेजा हुआ वापस ले लिया है, तो वह अब नहीं है।
# The survey has closed.
amend-closed-text = यह बंद हो गया है। जो भेजा गया है, उसे अब कोड से बदला या वापस नहीं लिया जा सकता।
# Somebody has tried many codes that do not fit.
amend-many-text = अभी कई बार ग़लत कोड लिखे गए हैं। एक मिनट रुकें, फिर दोबारा कोशिश करें।
# No connection, or the landlord’s computer does not answer.
amend-offline-text = जहाँ आपके जवाब रखे हैं, वहाँ तक पहुँचा नहीं जा सका। इंटरनेट कनेक्शन होने पर फिर से कोशिश करें।

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = आपने यह भेजा है, संदर्भ नंबर { $reference }। जो चाहें बदलें, फिर दोबारा भेजें। तब तक कुछ नहीं बदलेगा।
# Button: goes back to an empty form.
amend-leave-button = जैसा था वैसा ही रहने दें
# Button: begins to withdraw.
amend-withdraw-button = मैंने जो भेजा है उसे वापस लें
# Asks once more.
amend-sure-text = आपने जो कुछ भेजा है, वह सब मिटा दिया जाएगा। उसे कोई वापस नहीं ला सकेगा।
# Button: withdraws.
amend-sure-button = हाँ, मिटा दें
# Button: does not withdraw.
amend-keep-button = नहीं, रहने दें
# While it is being withdrawn.
amend-withdrawing-status = आपने जो भेजा है उसे मिटाया जा रहा है …
# It was withdrawn.
amend-withdrawn-status = आपने जो भेजा था, वह मिटा दिया गया है।
