### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Mae angen eich dolen eich hun i ateb yr arolwg hwn

# Text under it.
begin-no-link-text = Mae’r arolwg hwn yn cael ei ateb drwy ddolenni a anfonwyd at bobl yn unigol. Gellir defnyddio pob dolen unwaith. Agorwch y ddolen yn eich neges neu’ch llythyr eich hun. Os ydych wedi ateb drwyddi’n barod, nid oes angen gwneud dim mwy.
