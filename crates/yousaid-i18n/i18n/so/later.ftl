### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Keydi oo mar dambe ku soo noqo
# The same once answers were saved: what was answered since is saved too.
later-again-button = Mar kale keydi
# While the landlord’s computer is told.
later-saving-status = Waa la keydinayaa …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Jawaabihii aad ilaa hadda bixisay waxaa la keydinayaa ilaa dhammaadka { $date }.
# Above the code and the link.
later-given-text = Si aad mar dambe u sii waddo, halkan ama qalab kale, fur linkigan ama boggan ku soo noqo adigoo wata koodhkan:
# Under both.
later-given-hint = Hadda qoro linkiga ama koodhka: koodhka mar kale kuuma sheegi karno. Qofkii midkood haya wuu akhriyi karaa oo beddeli karaa jawaabahan. Waxaad hadda kadib ka jawaabto waxaa la keydinayaa oo keliya markaad badhanka mar kale riixdo.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Sawirrada iyo dukumentiyada lama keydiyo. Ku dar markaad soo noqoto.
# Button: copies the link.
later-copy-button = Koobbi garee linkiga
# After that button was pressed.
later-copied-status = Waa la koobbi gareeyey
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Linkiga iimayl iigu soo dir
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Linkiga fariin qoraal ah iigu soo dir
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Halkan kaga sii wad sahanka “{ $title }” ilaa dhammaadka { $date }: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Weli ma jiro wax la keydiyo. Marka hore su’aal ka jawaab.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Lama keydin. Ma gaari karno meesha jawaabahaaga lagu hayn lahaa. Weli waxay ku jiraan boggan. Mar kale isku day markaad internet hesho.
# The survey has closed, or keeps no answers any more.
later-closed-status = Lama keydin. Jawaabaha sahankan hadda mar dambe looma sii hayo.
# The answers that were saved are gone.
later-gone-status = Lama keydin. Wixii aad hore u keydisay hadda lama hayo: waa la diray, waa la tirtiray, ama waqtigoodii ayaa dhammaaday. Mar kale riix badhanka si aad ugu keydiso koodh cusub.
# Another device has saved with the same code.
later-elsewhere-status = Lama keydin. Intii ka dambaysay jawaabo kale ayaa lagu keydiyey koodhkaaga, laga yaabee qalab kale.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Fur jawaabahaas kale
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Kuwan ku keydi booskooda

## Coming back

# Opens the field for the code.
later-open-button = Sii wad jawaabihii aad keydisay
# Label of the field.
later-code-label = Koodhka lagu siiyey markaad keydisay
# Under that label. The code is an example and stays as it is.
later-code-hint = Wuxuu leeyahay shan qaybood, sida 7KQ4-M2XD-90TB-CEGH-5R2W. Xarfaha waaweyn iyo xariijimuhu muhiim ma aha. Wixii aad keydisay ayaa beddelaya jawaabaha boggan ku jira.
# Button beside the field.
later-find-button = Sii wad
# While the landlord’s computer is asked.
later-looking-status = Waa la raadinayaa jawaabahaaga …
# The field was left empty.
later-missing-text = Qor koodhka
# What was typed can’t be a code.
later-form-text = Koodhku ma dhamma. Qor dhammaan 20-ka xaraf iyo lambar.
# There is nothing with that code.
later-unknown-text = Koodhkan wax laguma keydin. Hubi xaraf kasta iyo lambar kasta. Wixii la diray ama waqti hore la keydiyey hadda lama hayo.
# Somebody has asked too often.
later-many-text = Hadda ayaa marar badan la isku dayey. Sug hal daqiiqo, dabadeed mar kale isku day.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Ma gaari karno meesha jawaabahaaga lagu hayo. Mar kale isku day markaad internet hesho.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Wixii koodhkan lagu keydiyey hadda sahankan laguma isticmaali karo.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Jawaabahaagii waa soo noqdeen. Kuwa la keydiyey waxaa la hayaa ilaa dhammaadka { $date }, ama ilaa aad dirto.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Sahanku wuu isbeddelay tan iyo markaad keydisay. Wixii weli ku habboon halkan ayay ku jiraan: eeg jawaabahaaga ka hor intaadan dirin.
