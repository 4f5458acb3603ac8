### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = तपाईंले पठाएको कुरा बदल्न वा फिर्ता लिन, { $date } सकिनुअघि यो कोड लिएर यही पृष्ठमा फर्कनुहोस्:
# The same where there is no last day.
amend-given-text = तपाईंले पठाएको कुरा बदल्न वा फिर्ता लिन, यो कोड लिएर यही पृष्ठमा फर्कनुहोस्:
# Under the code.
amend-given-hint = यो टिपेर राख्नुहोस् र कसैलाई नभन्नुहोस्। यो जससँग हुन्छ, उसले तपाईंले पठाएको कुरा पढ्न र बदल्न सक्छ। हामी तपाईंलाई यो फेरि भन्न सक्दैनौं।

## Coming back

# Opens the field for the code.
amend-open-button = आफूले पठाएको कुरा बदल्नुहोस् वा फिर्ता लिनुहोस्
# Label of the field.
amend-code-label = पठाएपछि तपाईंलाई दिइएको कोड
# Under that label. The code is an example and stays as it is.
amend-code-hint = यसमा चार भाग हुन्छन्, जस्तै 7KQ4-M2XD-90TB-CEGH। ठूला वा साना अक्षर र हाइफनले फरक पार्दैन।
# Button beside the field.
amend-find-button = मैले पठाएको कुरा देखाउनुहोस्
# While the landlord’s computer is asked.
amend-looking-status = तपाईंले पठाएको कुरा खोजिँदै छ …
# The field was left empty.
amend-missing-text = कोड लेख्नुहोस्
# What was typed can’t be a code.
amend-form-text = पूरा कोड लेख्नुहोस्। कोडमा अक्षर र अङ्क गरी जम्मा 16 वटा हुन्छन्।
# There is nothing with that code.
amend-unknown-text = यो कोडबाट केही पठाइएको छैन। हरेक अक्षर र अङ्क जाँच्नुहोस्। तपाईंले पठाएको कुरा फिर्ता लिनुभएको हो भने, त्यो अब छैन।
# The survey has closed.
amend-closed-text = यो बन्द भइसक्यो। पठाइएको कुरा अब कोडबाट बदल्न वा फिर्ता लिन सकिँदैन।
# Somebody has tried many codes that do not fit.
amend-many-text = भर्खरै धेरै पटक गलत कोड लेखियो। एक मिनेट पर्खनुहोस्, अनि फेरि प्रयास गर्नुहोस्।
# No connection, or the landlord’s computer does not answer.
amend-offline-text = तपाईंका जवाफ राखिएको ठाउँमा पुग्न सकिएन। इन्टरनेट जडान भएपछि फेरि प्रयास गर्नुहोस्।

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = तपाईंले पठाएको कुरा यही हो, सन्दर्भ नम्बर { $reference }। जे चाहनुहुन्छ बदल्नुहोस्, अनि फेरि पठाउनुहोस्। त्यतिबेलासम्म केही बदलिँदैन।
# Button: goes back to an empty form.
amend-leave-button = जस्तो थियो त्यस्तै रहन दिनुहोस्
# Button: begins to withdraw.
amend-withdraw-button = मैले पठाएको कुरा फिर्ता लिनुहोस्
# Asks once more.
amend-sure-text = तपाईंले पठाएको सबै कुरा मेटिन्छ। त्यसलाई कसैले फिर्ता ल्याउन सक्दैन।
# Button: withdraws.
amend-sure-button = हो, मेटाउनुहोस्
# Button: does not withdraw.
amend-keep-button = होइन, राख्नुहोस्
# While it is being withdrawn.
amend-withdrawing-status = तपाईंले पठाएको कुरा मेटिँदै छ …
# It was withdrawn.
amend-withdrawn-status = तपाईंले पठाएको कुरा मेटियो।
