### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Si aad u beddesho ama ula noqoto waxaad dirtay, boggan ku soo noqo ugu dambayn dhammaadka { $date } adigoo wata koodhkan:
# The same where there is no last day.
amend-given-text = Si aad u beddesho ama ula noqoto waxaad dirtay, boggan ku soo noqo adigoo wata koodhkan:
# Under the code.
amend-given-hint = Qoro oo cid kale ha siin. Qofkii hayaa wuu akhriyi karaa oo beddeli karaa waxaad dirtay. Mar kale kuuma sheegi karno.

## Coming back

# Opens the field for the code.
amend-open-button = Beddel ama la noqo waxaad dirtay
# Label of the field.
amend-code-label = Koodhka lagu siiyey markaad dirtay kadib
# Under that label. The code is an example and stays as it is.
amend-code-hint = Wuxuu leeyahay afar qaybood, sida 7KQ4-M2XD-90TB-CEGH. Xarfaha waaweyn iyo xariijimuhu muhiim ma aha.
# Button beside the field.
amend-find-button = I tus waxaan diray
# While the landlord’s computer is asked.
amend-looking-status = Waa la raadinayaa waxaad dirtay …
# The field was left empty.
amend-missing-text = Qor koodhka
# What was typed can’t be a code.
amend-form-text = Koodhku ma dhamma. Qor dhammaan 16-ka xaraf iyo lambar.
# There is nothing with that code.
amend-unknown-text = Koodhkan wax laguma dirin. Hubi xaraf kasta iyo lambar kasta. Haddii aad la noqotay waxaad dirtay, hadda ma jiraan.
# The survey has closed.
amend-closed-text = Kan waa la xiray. Wixii la diray koodhka hadda laguma beddeli karo laguna la noqon karo.
# Somebody has tried many codes that do not fit.
amend-many-text = Hadda ayaa la isku dayey koodhadh badan oo khaldan. Sug hal daqiiqo, dabadeed mar kale isku day.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Ma gaari karno meesha jawaabahaaga lagu hayo. Mar kale isku day markaad internet hesho.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Kani waa waxaad dirtay, tixraaciisuna waa { $reference }. Beddel wixii aad rabto, dabadeed mar kale dir. Ilaa markaas waxba isma beddelaan.
# Button: goes back to an empty form.
amend-leave-button = Uga tag sidiisii
# Button: begins to withdraw.
amend-withdraw-button = La noqo waxaan diray
# Asks once more.
amend-sure-text = Wax kasta oo aad dirtay waa la tirtirayaa. Cidina ma soo celin karto.
# Button: withdraws.
amend-sure-button = Haa, tirtir
# Button: does not withdraw.
amend-keep-button = Maya, ha la hayo
# While it is being withdrawn.
amend-withdrawing-status = Waa la tirtirayaa waxaad dirtay …
# It was withdrawn.
amend-withdrawn-status = Waxaad dirtay waa la tirtiray.
