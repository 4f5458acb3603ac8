### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Cadw a dod yn ôl yn nes ymlaen
# The same once answers were saved: what was answered since is saved too.
later-again-button = Cadw eto
# While the landlord’s computer is told.
later-saving-status = Yn cadw …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Mae eich atebion hyd yma wedi’u cadw tan ddiwedd { $date }.
# Above the code and the link.
later-given-text = I barhau yn nes ymlaen, yma neu ar ddyfais arall, agorwch y ddolen hon neu dewch yn ôl i’r dudalen hon gyda’r cod hwn:
# Under both.
later-given-hint = Gwnewch nodyn o’r ddolen neu’r cod nawr: ni allwn roi’r cod i chi eto. Gall unrhyw un sydd â’r ddolen neu’r cod ddarllen a newid yr atebion hyn. O hyn ymlaen, dim ond os pwyswch y botwm eto y caiff unrhyw atebion newydd eu cadw.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Nid yw lluniau a dogfennau’n cael eu cadw. Ychwanegwch nhw pan ddewch yn ôl.
# Button: copies the link.
later-copy-button = Copïo’r ddolen
# After that button was pressed.
later-copied-status = Wedi’i chopïo
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Anfon y ddolen ataf drwy e-bost
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Anfon y ddolen ataf drwy neges destun
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Gallwch barhau â ‘{ $title }’ yma tan ddiwedd { $date }: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Nid oes dim i’w gadw eto. Atebwch gwestiwn yn gyntaf.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Heb ei gadw. Ni allwn gyrraedd y man lle mae atebion yn cael eu cadw. Mae eich atebion yn dal ar y dudalen hon. Rhowch gynnig arall arni pan fydd gennych gysylltiad.
# The survey has closed, or keeps no answers any more.
later-closed-status = Heb ei gadw. Nid yw atebion i’r arolwg hwn yn cael eu cadw at nes ymlaen mwyach.
# The answers that were saved are gone.
later-gone-status = Heb ei gadw. Nid yw’r hyn a gadwoch o’r blaen yma mwyach: cafodd ei anfon neu ei ddileu, neu mae ei amser wedi dod i ben. Pwyswch y botwm eto i gadw gyda chod newydd.
# Another device has saved with the same code.
later-elsewhere-status = Heb ei gadw. Mae atebion eraill wedi’u cadw gyda’ch cod ers hynny, efallai ar ddyfais arall.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Agor yr atebion a gadwyd yno
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Cadw’r rhain yn eu lle

## Coming back

# Opens the field for the code.
later-open-button = Parhau ag atebion a gadwoch
# Label of the field.
later-code-label = Y cod a gawsoch wrth gadw eich atebion
# Under that label. The code is an example and stays as it is.
later-code-hint = Mae ganddo bum grŵp, fel 7KQ4-M2XD-90TB-CEGH-5R2W. Does dim gwahaniaeth am briflythrennau na chysylltnodau. Bydd yr hyn a gadwoch yn cymryd lle unrhyw atebion ar y dudalen hon.
# Button beside the field.
later-find-button = Parhau
# While the landlord’s computer is asked.
later-looking-status = Yn chwilio am eich atebion …
# The field was left empty.
later-missing-text = Teipiwch y cod
# What was typed can’t be a code.
later-form-text = Nid yw hwn yn god cyfan. Mae 20 o lythrennau a rhifau mewn cod.
# There is nothing with that code.
later-unknown-text = Nid oes dim wedi’i gadw gyda’r cod hwn. Gwiriwch bob llythyren a rhif. Nid yw atebion a anfonwyd, nac atebion a gadwyd yn rhy bell yn ôl, yn cael eu cadw yma mwyach.
# Somebody has asked too often.
later-many-text = Gwnaed gormod o geisiadau mewn amser byr. Arhoswch funud, yna rhowch gynnig arall arni.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Ni allwn gyrraedd y man lle mae eich atebion yn cael eu cadw. Rhowch gynnig arall arni pan fydd gennych gysylltiad.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Nid oes modd defnyddio’r hyn a gadwyd gyda’r cod hwn yn yr arolwg hwn mwyach.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Mae eich atebion yn ôl. Bydd y fersiwn a gadwoch ar gael tan ddiwedd { $date }, neu nes i chi anfon eich atebion.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Mae’r arolwg wedi newid ers i chi gadw eich atebion. Mae’r hyn sy’n dal i ffitio yma: edrychwch drwy eich atebion cyn eu hanfon.
