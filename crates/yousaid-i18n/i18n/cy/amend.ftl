### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = I newid neu dynnu’n ôl yr hyn a anfonoch, dewch yn ôl i’r dudalen hon erbyn diwedd { $date } gyda’r cod hwn:
# The same where there is no last day.
amend-given-text = I newid neu dynnu’n ôl yr hyn a anfonoch, dewch yn ôl i’r dudalen hon gyda’r cod hwn:
# Under the code.
amend-given-hint = Ysgrifennwch y cod a pheidiwch â’i rannu. Gall unrhyw un sydd â’r cod ddarllen a newid yr hyn a anfonoch. Ni allwn ei roi i chi eto.

## Coming back

# Opens the field for the code.
amend-open-button = Newid neu dynnu’n ôl yr hyn a anfonoch
# Label of the field.
amend-code-label = Y cod a gawsoch ar ôl anfon
# Under that label. The code is an example and stays as it is.
amend-code-hint = Mae ganddo bedwar grŵp, fel 7KQ4-M2XD-90TB-CEGH. Does dim gwahaniaeth am briflythrennau na chysylltnodau.
# Button beside the field.
amend-find-button = Dangos yr hyn a anfonais
# While the landlord’s computer is asked.
amend-looking-status = Yn chwilio am yr hyn a anfonoch …
# The field was left empty.
amend-missing-text = Teipiwch y cod
# What was typed can’t be a code.
amend-form-text = Nid yw hwn yn god cyfan. Mae 16 o lythrennau a rhifau mewn cod.
# There is nothing with that code.
amend-unknown-text = Nid oes dim wedi’i anfon gyda’r cod hwn. Gwiriwch bob llythyren a rhif. Os ydych wedi tynnu’n ôl yr hyn a anfonoch, nid yw yma mwyach.
# The survey has closed.
amend-closed-text = Mae hwn wedi cau. Nid oes modd defnyddio’r cod mwyach i newid neu dynnu’n ôl yr hyn a anfonwyd.
# Somebody has tried many codes that do not fit.
amend-many-text = Mae gormod o godau anghywir newydd gael eu rhoi. Arhoswch funud, yna rhowch gynnig arall arni.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Ni allwn gyrraedd y man lle mae eich atebion yn cael eu cadw. Rhowch gynnig arall arni pan fydd gennych gysylltiad.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Dyma’r hyn a anfonoch, gyda’r cyfeirnod { $reference }. Newidiwch beth bynnag yr hoffech, yna anfonwch eto. Tan hynny, ni fydd dim yn newid.
# Button: goes back to an empty form.
amend-leave-button = Ei adael fel yr oedd
# Button: begins to withdraw.
amend-withdraw-button = Tynnu’n ôl yr hyn a anfonais
# Asks once more.
amend-sure-text = Bydd popeth a anfonoch yn cael ei ddileu. Ni all neb ddod ag ef yn ôl.
# Button: withdraws.
amend-sure-button = Ie, dileu’r cyfan
# Button: does not withdraw.
amend-keep-button = Na, cadw’r cyfan
# While it is being withdrawn.
amend-withdrawing-status = Yn dileu’r hyn a anfonoch …
# It was withdrawn.
amend-withdrawn-status = Mae’r hyn a anfonoch wedi’i ddileu.
