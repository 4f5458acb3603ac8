### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = તમે જે મોકલ્યું છે તે બદલવા અથવા પાછું ખેંચવા માટે, { $date } પૂરી થાય તે પહેલાં આ કોડ સાથે આ પાના પર પાછા આવો:
# The same where there is no last day.
amend-given-text = તમે જે મોકલ્યું છે તે બદલવા અથવા પાછું ખેંચવા માટે, આ કોડ સાથે આ પાના પર પાછા આવો:
# Under the code.
amend-given-hint = કોડ લખી રાખો અને કોઈને જણાવશો નહીં. જેની પાસે તે હોય તે તમે મોકલેલું વાંચી અને બદલી શકે છે. અમે તમને તે ફરીથી જણાવી શકતા નથી.

## Coming back

# Opens the field for the code.
amend-open-button = તમે જે મોકલ્યું છે તે બદલો અથવા પાછું ખેંચો
# Label of the field.
amend-code-label = મોકલ્યા પછી તમને આપેલો કોડ
# Under that label. The code is an example and stays as it is.
amend-code-hint = તેમાં ચાર ભાગ હોય છે, જેમ કે 7KQ4-M2XD-90TB-CEGH. મોટા કે નાના અક્ષરો અને હાઇફનથી ફરક પડતો નથી.
# Button beside the field.
amend-find-button = મેં જે મોકલ્યું છે તે બતાવો
# While the landlord’s computer is asked.
amend-looking-status = તમે જે મોકલ્યું છે તે શોધાઈ રહ્યું છે …
# The field was left empty.
amend-missing-text = કોડ લખો
# What was typed can’t be a code.
amend-form-text = આખો કોડ લખો. કોડમાં કુલ 16 અક્ષરો અને અંકો હોય છે.
# There is nothing with that code.
amend-unknown-text = આ કોડથી કંઈ મોકલાયું નથી. દરેક અક્ષર અને અંક તપાસો. જો તમે મોકલેલું પાછું ખેંચ્યું હોય, તો તે હવે નથી.
# The survey has closed.
amend-closed-text = આ બંધ થઈ ગયું છે. જે મોકલ્યું છે તે હવે કોડથી બદલી કે પાછું ખેંચી શકાતું નથી.
# Somebody has tried many codes that do not fit.
amend-many-text = હમણાં ઘણી વાર ખોટા કોડ લખાયા છે. એક મિનિટ રાહ જુઓ, પછી ફરી પ્રયત્ન કરો.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = તમારા જવાબો જ્યાં રાખ્યા છે ત્યાં પહોંચી શકાતું નથી. ઇન્ટરનેટ કનેક્શન મળે ત્યારે ફરી પ્રયત્ન કરો.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = તમે આ મોકલ્યું છે, સંદર્ભ નંબર { $reference }. જે બદલવું હોય તે બદલો, પછી ફરીથી મોકલો. ત્યાં સુધી કંઈ બદલાશે નહીં.
# Button: goes back to an empty form.
amend-leave-button = હતું તેમ રહેવા દો
# Button: begins to withdraw.
amend-withdraw-button = મેં જે મોકલ્યું છે તે પાછું ખેંચો
# Asks once more.
amend-sure-text = તમે મોકલેલું બધું ભૂંસાઈ જશે. કોઈ તેને પાછું લાવી શકશે નહીં.
# Button: withdraws.
amend-sure-button = હા, ભૂંસી નાખો
# Button: does not withdraw.
amend-keep-button = ના, રહેવા દો
# While it is being withdrawn.
amend-withdrawing-status = તમે જે મોકલ્યું છે તે ભૂંસાઈ રહ્યું છે …
# It was withdrawn.
amend-withdrawn-status = તમે જે મોકલ્યું હતું તે ભૂંસાઈ ગયું છે.
