### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = આ સર્વે માટે તમારી પોતાની લિંક જોઈએ

# Text under it.
begin-no-link-text = આ સર્વેના જવાબ દરેક વ્યક્તિને અલગથી મોકલેલી લિંક દ્વારા અપાય છે. દરેક લિંક એક વાર વાપરી શકાય છે. તમને મળેલા સંદેશ કે પત્રમાંની લિંક ખોલો. જો તમે તેના દ્વારા જવાબ આપી દીધો હોય, તો બીજું કંઈ કરવાની જરૂર નથી.
