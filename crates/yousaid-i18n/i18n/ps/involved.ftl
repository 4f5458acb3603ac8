### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = تایید کړئ چې ګډون کول غواړئ
# On that page. $landlord: the landlord’s name.
involved-confirm-text = د هغو اوسېدونکو په لړلیک کې د شاملېدو لپاره تڼۍ کېکاږئ چې د { $landlord } په کارونو کې ګډون غواړي.
# Button on that page.
involved-confirm-button = هو، ما شامل کړئ
# Title of the page after that.
involved-confirmed-title = ستاسو نوم په لړلیک کې دی
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = مننه. { $landlord } به په هغه ډول له تاسو سره اړیکه ونیسي چې تاسو ټاکلی دی. په هر پیغام کې ویل کېږي چې څنګه له لړلیک څخه وتلی شئ.
# Title of the page on which a resident leaves.
involved-leave-title = له لړلیک څخه ووځئ
# On that page. $landlord: the landlord’s name.
involved-leave-text = د هغو اوسېدونکو له لړلیک څخه د وتلو لپاره تڼۍ کېکاږئ چې د { $landlord } په کارونو کې ګډون غواړي. موږ به ټول هغه معلومات پاک کړو چې د دې لپاره مو راکړي دي.
# Button on that page.
involved-leave-button = زما نوم له لړلیک څخه لرې کړئ
# Title of the page after that.
involved-left-title = ستاسو نوم له لړلیک څخه لرې شو
# On that page.
involved-left-text = موږ ټول هغه معلومات پاک کړل چې د دې لپاره مو راکړي وو. هر وخت بیا شاملېدلی شئ.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = آیا لا هم لېوالتیا لرئ؟
# On that page. $landlord: the landlord’s name.
involved-still-text = تاسو { $landlord } ته ویلي وو چې ګډون کول غواړئ. د دې لپاره چې یو کال نور په لړلیک کې پاتې شئ، تڼۍ کېکاږئ.
# Button on that page.
involved-still-button = هو، زما نوم په لړلیک کې وساتئ
# Title of the page after that.
involved-stayed-title = ستاسو نوم په لړلیک کې پاتې کېږي
# On that page.
involved-stayed-text = مننه. یو کال وروسته به بیا پوښتنه وکړو.
# Link to the page on which a resident leaves.
involved-leave-link = له لړلیک څخه ووځئ
# Title where a link has been used already or is too old.
involved-gone-title = دا لینک نور کار نه کوي
# On that page.
involved-gone-text = ښايي مخکې کارول شوی وي، یا ډېر زوړ وي. که لا هم شاملېدل غواړئ، فورمه بیا ډکه کړئ.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = تایید کړئ چې ګډون کول غواړئ
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: تایید کړئ چې ګډون کول غواړئ. دا پاڼه د { $days } ورځې په موده کې خلاصه کړئ. که تاسو دا نه وي غوښتي، هېڅ مه کوئ، موږ به ستاسو معلومات پاک کړو.
   *[other] { $landlord }: تایید کړئ چې ګډون کول غواړئ. دا پاڼه د { $days } ورځو په موده کې خلاصه کړئ. که تاسو دا نه وي غوښتي، هېڅ مه کوئ، موږ به ستاسو معلومات پاک کړو.
}
# Subject of the yearly message.
involved-still-subject-title = آیا لا هم ګډون کول غواړئ؟
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: تاسو موږ ته ویلي وو چې ګډون کول غواړئ. په لړلیک کې د پاتې کېدو یا ترې د وتلو لپاره دا پاڼه تر { $date } خلاصه کړئ. که ستاسو ځواب را ونه رسېږي، موږ به ستاسو نوم له لړلیک څخه لرې او ستاسو معلومات پاک کړو.
