### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Anfon

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Atebwch hwn dim ond os { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Atebwch hwn dim ond os yw’n berthnasol i chi.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Atebwch y cwestiynau yn y rhan hon dim ond os { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Atebwch y cwestiynau yn y rhan hon dim ond os ydynt yn berthnasol i chi.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Mae eich atebion ar y dudalen hon yn arwain at ragor o gwestiynau. Atebwch nhw a pharhewch.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Dewiswch safle gwahanol i bob un

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Ni allwch ychwanegu lluniau na dogfennau ar y dudalen hon.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Atebwch bopeth arall a’i anfon. Yna anfonwch eich lluniau neu’ch dogfennau atom mewn ffordd arall, gyda’r cyfeirnod a fydd yn cael ei ddangos i chi.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Ni ellir anfon dim hebddynt yma. Agorwch y dudalen hon mewn porwr lle mae JavaScript wedi’i droi ymlaen, neu cysylltwch â ni.

# On the page that says that answers have been received.
plain-keep-hint = Argraffwch neu cadwch y dudalen hon er mwyn cael copi o’ch atebion.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Ni chadwyd eich atebion ar dudalennau cynharach

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Roedd y dudalen ar agor am fwy na diwrnod, neu cafodd ei newid ar ei ffordd. Mae’r hyn a ateboch arni yma o hyd. Parhewch, ac atebwch y cwestiynau cynharach eto.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Nid yw eich atebion wedi’u hanfon

# Text under it; a button to send follows.
plain-unsent-text = Mae rhywbeth o’i le ar ein hochr ni. Nid oes dim o’ch atebion wedi’i golli. Arhoswch funud, yna anfonwch eich atebion eto.

# Title where other answers were sent from this form before.
plain-sent-before-title = Rydych wedi anfon eich atebion yn barod

# Text under it.
plain-sent-before-text = Anfonwyd atebion eraill o’r dudalen hon o’r blaen. Maent wedi’u cadw, ac nid oes dim wedi’i newid.

# Title where the address names no survey.
plain-unknown-title = Nid oes arolwg yma

# Text under it.
plain-unknown-text = Gwiriwch y cyfeiriad. Os dilynoch ddolen, efallai fod yr arolwg wedi’i dynnu i lawr.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Mae angen JavaScript ar gyfer yr arolwg hwn

# Text under it.
plain-sealed-text = Mae eich atebion yn cael eu cloi ar eich dyfais eich hun cyn iddynt gael eu hanfon, fel mai dim ond y bobl sy’n cynnal yr arolwg all eu darllen. Ni all tudalen heb JavaScript wneud hynny. Agorwch yr arolwg eto gyda JavaScript wedi’i droi ymlaen, neu cysylltwch â ni i ateb mewn ffordd arall.

# Title where what was sent is too long to be read.
plain-large-title = Mae eich atebion yn rhy hir

# Text under it.
plain-large-text = Ewch yn ôl, gwnewch eich atebion hiraf yn fyrrach, a’u hanfon eto.

# Link to the same survey, all of it on one page.
plain-whole-link = Pob cwestiwn ar un dudalen

# Link to the same survey, one page after the other.
plain-paged-link = Un dudalen ar y tro

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Gadewch hwn yn wag
