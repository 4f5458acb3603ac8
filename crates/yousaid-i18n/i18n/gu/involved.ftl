### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = તમે જોડાવા માંગો છો તેની પુષ્ટિ કરો
# On that page. $landlord: the landlord’s name.
involved-confirm-text = { $landlord } ના કામમાં ભાગ લેવા માંગતા રહેવાસીઓની યાદીમાં જોડાવા માટે બટન પસંદ કરો.
# Button on that page.
involved-confirm-button = હા, મને ઉમેરો
# Title of the page after that.
involved-confirmed-title = તમારું નામ યાદીમાં છે
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = આભાર. { $landlord } તમે પસંદ કરેલી રીતે તમારો સંપર્ક કરશે. યાદીમાંથી કેવી રીતે નીકળવું તે દરેક સંદેશામાં જણાવેલું હશે.
# Title of the page on which a resident leaves.
involved-leave-title = યાદીમાંથી નીકળો
# On that page. $landlord: the landlord’s name.
involved-leave-text = { $landlord } ના કામમાં ભાગ લેવા માંગતા રહેવાસીઓની યાદીમાંથી નીકળવા માટે બટન પસંદ કરો. આ માટે તમે અમને જે જણાવ્યું છે તે બધું અમે ભૂંસી નાખીશું.
# Button on that page.
involved-leave-button = મને યાદીમાંથી કાઢો
# Title of the page after that.
involved-left-title = તમારું નામ હવે યાદીમાં નથી
# On that page.
involved-left-text = આ માટે તમે અમને જે જણાવ્યું હતું તે બધું અમે ભૂંસી નાખ્યું છે. તમે ગમે ત્યારે ફરી જોડાઈ શકો છો.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = શું તમને હજી રસ છે?
# On that page. $landlord: the landlord’s name.
involved-still-text = તમે { $landlord } ને જણાવ્યું હતું કે તમે જોડાવા માંગો છો. બીજા એક વર્ષ માટે યાદીમાં રહેવા બટન પસંદ કરો.
# Button on that page.
involved-still-button = હા, મને યાદીમાં રાખો
# Title of the page after that.
involved-stayed-title = તમે યાદીમાં રહેશો
# On that page.
involved-stayed-text = આભાર. અમે એક વર્ષ પછી ફરી પૂછીશું.
# Link to the page on which a resident leaves.
involved-leave-link = યાદીમાંથી નીકળો
# Title where a link has been used already or is too old.
involved-gone-title = આ લિંક હવે કામ કરતી નથી
# On that page.
involved-gone-text = તે કદાચ પહેલાં વપરાઈ ગઈ છે, અથવા બહુ જૂની છે. જો તમે હજી જોડાવા માંગતા હો, તો ફોર્મ ફરીથી ભરો.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = તમે જોડાવા માંગો છો તેની પુષ્ટિ કરો
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: તમે જોડાવા માંગો છો તેની પુષ્ટિ કરો. { $days } દિવસમાં આ પાનું ખોલો. જો તમે આ માંગ્યું ન હોય, તો કંઈ કરશો નહીં, અને અમે તમારી વિગતો ભૂંસી નાખીશું.
   *[other] { $landlord }: તમે જોડાવા માંગો છો તેની પુષ્ટિ કરો. { $days } દિવસમાં આ પાનું ખોલો. જો તમે આ માંગ્યું ન હોય, તો કંઈ કરશો નહીં, અને અમે તમારી વિગતો ભૂંસી નાખીશું.
}
# Subject of the yearly message.
involved-still-subject-title = શું તમને હજી જોડાવામાં રસ છે?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: તમે અમને જણાવ્યું હતું કે તમે જોડાવા માંગો છો. યાદીમાં રહેવા અથવા તેમાંથી નીકળવા માટે { $date } સુધીમાં આ પાનું ખોલો. જો તમારા તરફથી કંઈ નહીં સાંભળીએ, તો અમે તમને યાદીમાંથી કાઢીશું અને તમારી વિગતો ભૂંસી નાખીશું.
