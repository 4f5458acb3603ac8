### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = د دې سروې لپاره ستاسو خپل لینک په کار دی

# Text under it.
begin-no-link-text = دې سروې ته د هغو لینکونو له لارې ځواب ورکول کېږي چې هر چا ته جلا استول شوي دي. هر لینک یوازې یو ځل کارول کېدای شي. هغه لینک خلاص کړئ چې ستاسو په پیغام یا لیک کې دی. که مو د هغه له لارې ځواب ورکړی وي، نور څه کول په کار نه دي.
