### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Dir

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Su’aashan ka jawaab oo keliya haddii { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Su’aashan ka jawaab oo keliya haddii ay ku khuseyso.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Su’aalaha qaybtan ka jawaab oo keliya haddii { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Su’aalaha qaybtan ka jawaab oo keliya haddii ay ku khuseeyaan.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Jawaabahaaga boggan waxay keeneen su’aalo kale. Ka jawaab oo sii wad.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Mid kasta u dooro kaalin ka duwan kuwa kale

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Boggan sawirro ama dukumentiyo kuma dari kartid.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Ka jawaab su’aalaha kale oo dhan, kadibna dir. Intaas ka dib sawirradaada ama dukumentiyadaada si kale noo soo gaarsii, oo raaci tixraaca laguu tusi doono.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Iyaga la’aantood halkan waxba lagama diri karo. Boggan ku fur barawsar JavaScript u shidan yahay, ama nala soo xiriir.

# On the page that says that answers have been received.
plain-keep-hint = Daabac ama keydi boggan si aad u haysato nuqulka jawaabahaaga.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Jawaabihii aad bogaggii hore ka bixisay lama hayn

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Boggu wuxuu furnaa in ka badan maalin, ama wuxuu isbeddelay intii la dirayey. Waxa aad ka jawaabtay weli waa halkan. Sii wad, oo mar kale ka jawaab su’aalihii hore.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Jawaabahaaga lama dirin

# Text under it; a button to send follows.
plain-unsent-text = Dhibaatadu xaggayaga ayay ka jirtaa. Jawaabahaaga waxba kama lumin. Sug hal daqiiqo, dabadeed mar kale dir jawaabahaaga.

# Title where other answers were sent from this form before.
plain-sent-before-title = Hore ayaad u dirtay jawaabahaaga

# Text under it.
plain-sent-before-text = Jawaabo kale ayaa hore looga diray boggan. Way keydsan yihiin, waxbana lama beddelin.

# Title where the address names no survey.
plain-unknown-title = Halkan sahan kuma jiro

# Text under it.
plain-unknown-text = Hubi cinwaanka. Haddii aad link soo raacday, sahanka waxaa laga yaabaa in laga saaray.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Sahankani wuxuu u baahan yahay JavaScript

# Text under it.
plain-sealed-text = Jawaabahaaga waxaa lagu qufulaa qalabkaaga ka hor inta aan la dirin, si ay dadka sahanka maamula oo keliya u akhrin karaan. Bog aan JavaScript lahayn sidaas ma samayn karo. Shid JavaScript oo mar kale fur sahanka, ama nala soo xiriir si aad hab kale ugu jawaabto.

# Title where what was sent is too long to be read.
plain-large-title = Jawaabahaagu aad bay u dheer yihiin

# Text under it.
plain-large-text = Dib u noqo, soo gaabi jawaabahaaga ugu dhaadheer, oo mar kale dir.

# Link to the same survey, all of it on one page.
plain-whole-link = Dhammaan su’aalaha oo hal bog ku wada jira

# Link to the same survey, one page after the other.
plain-paged-link = Bog bog ugu jawaab

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Meeshan madhan ku dhaaf
