### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = तपाईं सहभागी हुन चाहनुहुन्छ भनी पुष्टि गर्नुहोस्
# On that page. $landlord: the landlord’s name.
involved-confirm-text = { $landlord } को काममा सहभागी हुन चाहने बासिन्दाको सूचीमा सामेल हुन बटन छान्नुहोस्।
# Button on that page.
involved-confirm-button = हो, मलाई थप्नुहोस्
# Title of the page after that.
involved-confirmed-title = तपाईंको नाम सूचीमा छ
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = धन्यवाद। { $landlord } ले तपाईंले छानेको तरिकाबाट तपाईंलाई सम्पर्क गर्नेछ। सूचीबाट कसरी निस्कने भन्ने हरेक सन्देशमा लेखिएको हुन्छ।
# Title of the page on which a resident leaves.
involved-leave-title = सूचीबाट निस्कनुहोस्
# On that page. $landlord: the landlord’s name.
involved-leave-text = { $landlord } को काममा सहभागी हुन चाहने बासिन्दाको सूचीबाट निस्कन बटन छान्नुहोस्। यसका लागि तपाईंले हामीलाई भनेका सबै कुरा हामी मेटाउँछौं।
# Button on that page.
involved-leave-button = मलाई सूचीबाट हटाउनुहोस्
# Title of the page after that.
involved-left-title = तपाईंको नाम अब सूचीमा छैन
# On that page.
involved-left-text = यसका लागि तपाईंले हामीलाई भनेका सबै कुरा हामीले मेटाएका छौं। तपाईं जुनसुकै बेला फेरि सामेल हुन सक्नुहुन्छ।
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = के तपाईंलाई अझै रुचि छ?
# On that page. $landlord: the landlord’s name.
involved-still-text = तपाईंले { $landlord } लाई सहभागी हुन चाहन्छु भन्नुभएको थियो। अर्को एक वर्ष सूचीमा रहन बटन छान्नुहोस्।
# Button on that page.
involved-still-button = हो, मलाई सूचीमा राख्नुहोस्
# Title of the page after that.
involved-stayed-title = तपाईंको नाम सूचीमा रहन्छ
# On that page.
involved-stayed-text = धन्यवाद। हामी एक वर्षपछि फेरि सोध्नेछौं।
# Link to the page on which a resident leaves.
involved-leave-link = सूचीबाट निस्कनुहोस्
# Title where a link has been used already or is too old.
involved-gone-title = यो लिङ्कले अब काम गर्दैन
# On that page.
involved-gone-text = यो पहिले नै प्रयोग भइसकेको हुन सक्छ, वा धेरै पुरानो भयो। अझै सामेल हुन चाहनुहुन्छ भने फारम फेरि भर्नुहोस्।

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = तपाईं सहभागी हुन चाहनुहुन्छ भनी पुष्टि गर्नुहोस्
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: तपाईं सहभागी हुन चाहनुहुन्छ भनी पुष्टि गर्नुहोस्। { $days } दिनभित्र यो पृष्ठ खोल्नुहोस्। तपाईंले यो माग्नुभएको होइन भने केही नगर्नुहोस्, हामी तपाईंको विवरण मेटाउनेछौं।
   *[other] { $landlord }: तपाईं सहभागी हुन चाहनुहुन्छ भनी पुष्टि गर्नुहोस्। { $days } दिनभित्र यो पृष्ठ खोल्नुहोस्। तपाईंले यो माग्नुभएको होइन भने केही नगर्नुहोस्, हामी तपाईंको विवरण मेटाउनेछौं।
}
# Subject of the yearly message.
involved-still-subject-title = के तपाईंलाई अझै सहभागी हुने रुचि छ?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: तपाईंले हामीलाई सहभागी हुन चाहन्छु भन्नुभएको थियो। सूचीमा रहन वा त्यसबाट निस्कन { $date } सम्ममा यो पृष्ठ खोल्नुहोस्। तपाईंबाट जवाफ आएन भने हामी तपाईंलाई सूचीबाट हटाउनेछौं र तपाईंको विवरण मेटाउनेछौं।
