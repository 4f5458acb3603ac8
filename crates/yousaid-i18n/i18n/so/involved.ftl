### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Xaqiiji inaad rabto inaad ka qayb qaadato
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Riix badhanka si aad ugu biirto liiska deganayaasha raba inay ka qayb qaataan hawlaha { $landlord }.
# Button on that page.
involved-confirm-button = Haa, igu dar
# Title of the page after that.
involved-confirmed-title = Liiska waad ku jirtaa
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Waad ku mahadsan tahay. { $landlord } waxay kuula soo xiriiri doonaan sidii aad dooratay. Fariin kasta waxay kuu sheegaysaa sida liiska looga baxo.
# Title of the page on which a resident leaves.
involved-leave-title = Ka bax liiska
# On that page. $landlord: the landlord’s name.
involved-leave-text = Riix badhanka si lagaaga saaro liiska deganayaasha raba inay ka qayb qaataan hawlaha { $landlord }. Waan tirtiraynaa wax kasta oo aad arrintan noogu sheegtay.
# Button on that page.
involved-leave-button = Iga saar liiska
# Title of the page after that.
involved-left-title = Liiska waa lagaa saaray
# On that page.
involved-left-text = Waan tirtirnay wax kasta oo aad arrintan noogu sheegtay. Mar kasta dib baad ugu biiri kartaa.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Weli ma xiisaynaysaa?
# On that page. $landlord: the landlord’s name.
involved-still-text = Waxaad { $landlord } u sheegtay inaad rabto inaad ka qayb qaadato. Riix badhanka si aad liiska ugu sii jirto sannad kale.
# Button on that page.
involved-still-button = Haa, liiska igu hay
# Title of the page after that.
involved-stayed-title = Liiska waad ku sii jirtaa
# On that page.
involved-stayed-text = Waad ku mahadsan tahay. Sannad kadib ayaan mar kale ku weydiin doonnaa.
# Link to the page on which a resident leaves.
involved-leave-link = Ka bax liiska
# Title where a link has been used already or is too old.
involved-gone-title = Linkigani hadda ma shaqeeyo
# On that page.
involved-gone-text = Waxaa laga yaabaa in hore loo isticmaalay, ama uu aad u duugoobay. Haddii aad weli rabto inaad ku biirto, mar kale buuxi foomka.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Xaqiiji inaad rabto inaad ka qayb qaadato
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: xaqiiji inaad rabto inaad ka qayb qaadato. Boggan ku fur { $days } maalin gudaheed. Haddii aadan arrintan codsan, waxba ha samayn, xogtaadana waan tirtiri doonnaa.
   *[other] { $landlord }: xaqiiji inaad rabto inaad ka qayb qaadato. Boggan ku fur { $days } maalmood gudahood. Haddii aadan arrintan codsan, waxba ha samayn, xogtaadana waan tirtiri doonnaa.
}
# Subject of the yearly message.
involved-still-subject-title = Weli ma rabtaa inaad ka qayb qaadato?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: waxaad noo sheegtay inaad rabto inaad ka qayb qaadato. Si aad liiska ugu sii jirto ama uga baxdo, boggan fur ugu dambayn { $date }. Haddii aan jawaab kaa weyno, liiska waan kaa saari doonnaa, xogtaadana waan tirtiri doonnaa.
