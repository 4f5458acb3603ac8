### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Тази анкета се отваря с лична връзка (линк)

# Text under it.
begin-no-link-text = На тази анкета се отговаря чрез връзки, изпратени на всеки поотделно. Всяка връзка може да се използва само веднъж. Отворете връзката от съобщението или писмото, което сте получили. Ако вече сте отговорили чрез нея, не е нужно да правите нищо повече.
