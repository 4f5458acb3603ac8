### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = સાચવો અને પછીથી પાછા આવો
# The same once answers were saved: what was answered since is saved too.
later-again-button = ફરીથી સાચવો
# While the landlord’s computer is told.
later-saving-status = સાચવી રહ્યા છીએ …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = તમારા અત્યાર સુધીના જવાબો સાચવ્યા છે. તે { $date } પૂરી થાય ત્યાં સુધી રખાશે.
# Above the code and the link.
later-given-text = પછીથી, અહીં અથવા બીજા ડિવાઇસ પર, આગળ વધવા માટે આ લિંક ખોલો અથવા આ કોડ સાથે આ પાના પર પાછા આવો:
# Under both.
later-given-hint = લિંક અથવા કોડ હમણાં જ લખી રાખો: અમે તમને કોડ ફરીથી જણાવી શકતા નથી. જેની પાસે લિંક અથવા કોડ હોય તે આ જવાબો વાંચી અને બદલી શકે છે. હવે પછી તમે જે જવાબ આપો તે બટન ફરીથી દબાવો ત્યારે જ સચવાય છે.
# The same place, for surveys that ask for photos or documents.
later-files-hint = ફોટા અને દસ્તાવેજો સચવાતા નથી. પાછા આવો ત્યારે તે ઉમેરો.
# Button: copies the link.
later-copy-button = લિંક કૉપિ કરો
# After that button was pressed.
later-copied-status = કૉપિ થઈ ગઈ
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = મને લિંક ઈમેલ કરો
# Opens the resident’s own text messages, with the link in a message.
later-text-link = મને લિંક ટેક્સ્ટ મેસેજથી મોકલો
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = “{ $title }” ના બાકીના જવાબો { $date } પૂરી થાય ત્યાં સુધી અહીં આપી શકો છો: { $link }
# The button was pressed before anything was answered.
later-nothing-status = સાચવવા માટે હજી કંઈ નથી. પહેલાં કોઈ પ્રશ્નનો જવાબ આપો.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = સચવાયું નથી. જવાબો જ્યાં રખાય છે ત્યાં પહોંચી શકાતું નથી. તમારા જવાબો હજી આ પાના પર છે. ઇન્ટરનેટ કનેક્શન મળે ત્યારે ફરી પ્રયત્ન કરો.
# The survey has closed, or keeps no answers any more.
later-closed-status = સચવાયું નથી. આ સર્વેના જવાબો હવે પછીના માટે રખાતા નથી.
# The answers that were saved are gone.
later-gone-status = સચવાયું નથી. તમે પહેલાં જે સાચવ્યું હતું તે હવે નથી: તે મોકલાઈ ગયું છે, ભૂંસાઈ ગયું છે અથવા તેનો સમય પૂરો થઈ ગયો છે. નવા કોડથી સાચવવા માટે બટન ફરીથી દબાવો.
# Another device has saved with the same code.
later-elsewhere-status = સચવાયું નથી. ત્યાર પછી તમારા કોડથી બીજા જવાબો સચવાયા છે, કદાચ બીજા ડિવાઇસ પર.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = ત્યાં સાચવેલા જવાબો ખોલો
# Button beside that: saves these answers, in the place of the others.
later-ours-button = તેની જગ્યાએ આ જવાબો સાચવો

## Coming back

# Opens the field for the code.
later-open-button = સાચવેલા જવાબોથી આગળ વધો
# Label of the field.
later-code-label = સાચવતી વખતે તમને આપેલો કોડ
# Under that label. The code is an example and stays as it is.
later-code-hint = તેમાં પાંચ ભાગ હોય છે, જેમ કે 7KQ4-M2XD-90TB-CEGH-5R2W. મોટા કે નાના અક્ષરો અને હાઇફનથી ફરક પડતો નથી. આ પાના પર કોઈ જવાબો હોય, તો તેની જગ્યાએ તમે સાચવેલા જવાબો આવશે.
# Button beside the field.
later-find-button = આગળ વધો
# While the landlord’s computer is asked.
later-looking-status = તમારા જવાબો શોધાઈ રહ્યા છે …
# The field was left empty.
later-missing-text = કોડ લખો
# What was typed can’t be a code.
later-form-text = આખો કોડ લખો. કોડમાં કુલ 20 અક્ષરો અને અંકો હોય છે.
# There is nothing with that code.
later-unknown-text = આ કોડથી કંઈ સાચવેલું નથી. દરેક અક્ષર અને અંક તપાસો. જે મોકલાઈ ગયું છે અથવા ઘણા સમય પહેલાં સચવાયું હતું, તે હવે અહીં રખાતું નથી.
# Somebody has asked too often.
later-many-text = હમણાં ઘણી વાર પ્રયત્ન થયો છે. એક મિનિટ રાહ જુઓ, પછી ફરી પ્રયત્ન કરો.
# No connection, or the landlord’s computer does not answer.
later-offline-text = તમારા જવાબો જ્યાં રાખ્યા છે ત્યાં પહોંચી શકાતું નથી. ઇન્ટરનેટ કનેક્શન મળે ત્યારે ફરી પ્રયત્ન કરો.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = આ કોડથી જે સાચવ્યું હતું તે હવે આ સર્વેમાં વાપરી શકાતું નથી.
# The answers are back. $date: the last day on which they are kept.
later-back-status = તમારા જવાબો પાછા આવી ગયા છે. સાચવેલા જવાબો { $date } પૂરી થાય ત્યાં સુધી, અથવા તમે મોકલો ત્યાં સુધી રખાશે.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = તમે સાચવ્યા પછી સર્વે બદલાયો છે. જે જવાબો હજી બંધબેસે છે તે અહીં છે. મોકલતાં પહેલાં તમારા જવાબો તપાસી લો.
