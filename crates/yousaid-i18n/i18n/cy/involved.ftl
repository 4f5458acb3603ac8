### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Cadarnhau eich bod am gymryd rhan
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Dewiswch y botwm i ymuno â’r rhestr o breswylwyr sydd am gymryd rhan gyda { $landlord }.
# Button on that page.
involved-confirm-button = Ychwanegwch fi
# Title of the page after that.
involved-confirmed-title = Rydych ar y rhestr
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Diolch. Bydd { $landlord } yn cysylltu â chi yn y ffordd a ddewisoch. Mae pob neges yn dweud wrthych sut i adael.
# Title of the page on which a resident leaves.
involved-leave-title = Gadael y rhestr
# On that page. $landlord: the landlord’s name.
involved-leave-text = Dewiswch y botwm i gael eich tynnu oddi ar y rhestr o breswylwyr sydd am gymryd rhan gyda { $landlord }. Byddwn yn dileu popeth a ddywedoch wrthym ar ei chyfer.
# Button on that page.
involved-leave-button = Tynnwch fi oddi ar y rhestr
# Title of the page after that.
involved-left-title = Nid ydych ar y rhestr mwyach
# On that page.
involved-left-text = Rydym wedi dileu popeth a ddywedoch wrthym ar gyfer y rhestr. Gallwch ymuno eto ar unrhyw adeg.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = A oes gennych chi ddiddordeb o hyd?
# On that page. $landlord: the landlord’s name.
involved-still-text = Dywedoch chi wrth { $landlord } eich bod am gymryd rhan. Dewiswch y botwm i aros ar y rhestr am flwyddyn arall.
# Button on that page.
involved-still-button = Cadwch fi ar y rhestr
# Title of the page after that.
involved-stayed-title = Rydych yn aros ar y rhestr
# On that page.
involved-stayed-text = Diolch. Byddwn yn gofyn eto ymhen blwyddyn.
# Link to the page on which a resident leaves.
involved-leave-link = Gadael y rhestr
# Title where a link has been used already or is too old.
involved-gone-title = Nid yw’r ddolen hon yn gweithio mwyach
# On that page.
involved-gone-text = Efallai ei bod wedi’i defnyddio’n barod, neu ei bod yn rhy hen. Os ydych am ymuno o hyd, llenwch y ffurflen eto.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Cadarnhewch eich bod am gymryd rhan
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [zero] { $landlord }: cadarnhewch eich bod am gymryd rhan. Agorwch y dudalen hon o fewn { $days } diwrnod. Os nad chi ofynnodd am hyn, peidiwch â gwneud dim, a byddwn yn dileu eich manylion.
    [one] { $landlord }: cadarnhewch eich bod am gymryd rhan. Agorwch y dudalen hon o fewn { $days } diwrnod. Os nad chi ofynnodd am hyn, peidiwch â gwneud dim, a byddwn yn dileu eich manylion.
    [two] { $landlord }: cadarnhewch eich bod am gymryd rhan. Agorwch y dudalen hon o fewn { $days } ddiwrnod. Os nad chi ofynnodd am hyn, peidiwch â gwneud dim, a byddwn yn dileu eich manylion.
    [few] { $landlord }: cadarnhewch eich bod am gymryd rhan. Agorwch y dudalen hon o fewn { $days } diwrnod. Os nad chi ofynnodd am hyn, peidiwch â gwneud dim, a byddwn yn dileu eich manylion.
    [many] { $landlord }: cadarnhewch eich bod am gymryd rhan. Agorwch y dudalen hon o fewn { $days } diwrnod. Os nad chi ofynnodd am hyn, peidiwch â gwneud dim, a byddwn yn dileu eich manylion.
   *[other] { $landlord }: cadarnhewch eich bod am gymryd rhan. Agorwch y dudalen hon o fewn { $days } diwrnod. Os nad chi ofynnodd am hyn, peidiwch â gwneud dim, a byddwn yn dileu eich manylion.
}
# Subject of the yearly message.
involved-still-subject-title = A ydych chi am gymryd rhan o hyd?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: dywedoch chi wrthym eich bod am gymryd rhan. I aros ar y rhestr neu i’w gadael, agorwch y dudalen hon erbyn { $date }. Os na chlywn gennych, byddwn yn eich tynnu oddi ar y rhestr ac yn dileu eich manylion.
