### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = મોકલો

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = ફક્ત આ સ્થિતિમાં જવાબ આપો: { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = તમને લાગુ પડતું હોય તો જ આનો જવાબ આપો.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = ફક્ત આ સ્થિતિમાં આ ભાગના પ્રશ્નોના જવાબ આપો: { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = તમને લાગુ પડતા હોય તો જ આ ભાગના પ્રશ્નોના જવાબ આપો.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = આ પાના પરના તમારા જવાબોને લીધે વધુ પ્રશ્નો આવ્યા છે. તેમના જવાબ આપો અને આગળ વધો.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = દરેક માટે અલગ સ્થાન પસંદ કરો

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = આ પાના પર ફોટા કે દસ્તાવેજો ઉમેરી શકાતા નથી.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = બાકીના બધા પ્રશ્નોના જવાબ આપો અને મોકલો. પછી તમારા ફોટા કે દસ્તાવેજો બીજી કોઈ રીતે અમને પહોંચાડો. સાથે, તમને જે સંદર્ભ નંબર બતાવાશે તે આપો.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = તેમના વગર અહીંથી કંઈ મોકલી શકાતું નથી. જેમાં JavaScript ચાલુ હોય તેવા બ્રાઉઝરમાં આ પાનું ખોલો, અથવા અમારો સંપર્ક કરો.

# On the page that says that answers have been received.
plain-keep-hint = તમારા જવાબોની કૉપિ રાખવા માટે આ પાનું પ્રિન્ટ કરો અથવા સાચવો.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = અગાઉના પાનાં પરના તમારા જવાબો સચવાયા નથી

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = પાનું એક દિવસથી વધુ ખુલ્લું રહ્યું હતું, અથવા મોકલતી વખતે રસ્તામાં બદલાઈ ગયું. આ પાના પર તમે આપેલા જવાબો હજી અહીં છે. આગળ વધો અને અગાઉના પ્રશ્નોના જવાબ ફરીથી આપો.

# Title where the answers could not be stored at the moment.
plain-unsent-title = તમારા જવાબો મોકલાયા નથી

# Text under it; a button to send follows.
plain-unsent-text = અમારી તરફ કંઈક ખામી છે. તમારો કોઈ જવાબ ખોવાયો નથી. એક મિનિટ રાહ જુઓ, પછી તમારા જવાબો ફરીથી મોકલો.

# Title where other answers were sent from this form before.
plain-sent-before-title = તમે તમારા જવાબો પહેલેથી મોકલ્યા છે

# Text under it.
plain-sent-before-text = આ પાના પરથી પહેલાં બીજા જવાબો મોકલાયા હતા. તે સાચવેલા છે, અને કંઈ બદલાયું નથી.

# Title where the address names no survey.
plain-unknown-title = અહીં કોઈ સર્વે નથી

# Text under it.
plain-unknown-text = સરનામું તપાસો. જો તમે કોઈ લિંકથી આવ્યા હો, તો સર્વે કદાચ હટાવી દેવાયો છે.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = આ સર્વે માટે JavaScript જરૂરી છે

# Text under it.
plain-sealed-text = મોકલતાં પહેલાં તમારા જવાબો તમારા પોતાના ડિવાઇસ પર જ લૉક કરવામાં આવે છે, જેથી ફક્ત સર્વે ચલાવનારા લોકો જ તે વાંચી શકે. JavaScript વગરનું પાનું આ કરી શકતું નથી. JavaScript ચાલુ કરીને સર્વે ફરીથી ખોલો, અથવા બીજી રીતે જવાબ આપવા અમારો સંપર્ક કરો.

# Title where what was sent is too long to be read.
plain-large-title = તમારા જવાબો બહુ લાંબા છે

# Text under it.
plain-large-text = પાછળ જાઓ, તમારા સૌથી લાંબા જવાબો ટૂંકા કરો, અને ફરીથી મોકલો.

# Link to the same survey, all of it on one page.
plain-whole-link = બધા પ્રશ્નો એક પાના પર

# Link to the same survey, one page after the other.
plain-paged-link = એક વખતે એક પાનું

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = આ ખાલી રાખો
