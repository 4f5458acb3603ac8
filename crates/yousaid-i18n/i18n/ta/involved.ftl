### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = நீங்கள் பங்கேற்க விரும்புவதை உறுதிப்படுத்தவும்
# On that page. $landlord: the landlord’s name.
involved-confirm-text = { $landlord } பணிகளில் பங்கேற்க விரும்பும் குடியிருப்பாளர்களின் பட்டியலில் சேர, பொத்தானைத் தேர்வு செய்யவும்.
# Button on that page.
involved-confirm-button = ஆம், என்னைச் சேர்க்கவும்
# Title of the page after that.
involved-confirmed-title = நீங்கள் பட்டியலில் உள்ளீர்கள்
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = நன்றி. நீங்கள் தேர்வு செய்த வழியில் { $landlord } உங்களைத் தொடர்பு கொள்ளும். பட்டியலிலிருந்து விலகுவது எப்படி என்று ஒவ்வொரு செய்தியிலும் கூறப்பட்டிருக்கும்.
# Title of the page on which a resident leaves.
involved-leave-title = பட்டியலிலிருந்து விலகவும்
# On that page. $landlord: the landlord’s name.
involved-leave-text = { $landlord } பணிகளில் பங்கேற்க விரும்பும் குடியிருப்பாளர்களின் பட்டியலிலிருந்து விலக, பொத்தானைத் தேர்வு செய்யவும். இதற்காக நீங்கள் எங்களிடம் கூறிய அனைத்தையும் அழிப்போம்.
# Button on that page.
involved-leave-button = பட்டியலிலிருந்து என்னை நீக்கவும்
# Title of the page after that.
involved-left-title = நீங்கள் இப்போது பட்டியலில் இல்லை
# On that page.
involved-left-text = இதற்காக நீங்கள் எங்களிடம் கூறிய அனைத்தையும் அழித்துவிட்டோம். நீங்கள் எப்போது வேண்டுமானாலும் மீண்டும் சேரலாம்.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = உங்களுக்கு இன்னும் விருப்பம் உள்ளதா?
# On that page. $landlord: the landlord’s name.
involved-still-text = நீங்கள் பங்கேற்க விரும்புவதாக { $landlord } இடம் கூறினீர்கள். இன்னும் ஓர் ஆண்டு பட்டியலில் இருக்க, பொத்தானைத் தேர்வு செய்யவும்.
# Button on that page.
involved-still-button = ஆம், என்னைப் பட்டியலில் வைத்திருக்கவும்
# Title of the page after that.
involved-stayed-title = நீங்கள் பட்டியலில் தொடர்கிறீர்கள்
# On that page.
involved-stayed-text = நன்றி. ஓர் ஆண்டு கழித்து மீண்டும் கேட்போம்.
# Link to the page on which a resident leaves.
involved-leave-link = பட்டியலிலிருந்து விலகவும்
# Title where a link has been used already or is too old.
involved-gone-title = இந்த இணைப்பு இனி வேலை செய்யாது
# On that page.
involved-gone-text = இது ஏற்கனவே பயன்படுத்தப்பட்டிருக்கலாம், அல்லது மிகவும் பழையதாக இருக்கலாம். இன்னும் சேர விரும்பினால், படிவத்தை மீண்டும் நிரப்பவும்.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = நீங்கள் பங்கேற்க விரும்புவதை உறுதிப்படுத்தவும்
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: நீங்கள் பங்கேற்க விரும்புவதை உறுதிப்படுத்தவும். { $days } நாளுக்குள் இந்தப் பக்கத்தைத் திறக்கவும். நீங்கள் இதைக் கேட்கவில்லை என்றால், எதுவும் செய்ய வேண்டாம், உங்கள் விவரங்களை அழித்துவிடுவோம்.
   *[other] { $landlord }: நீங்கள் பங்கேற்க விரும்புவதை உறுதிப்படுத்தவும். { $days } நாட்களுக்குள் இந்தப் பக்கத்தைத் திறக்கவும். நீங்கள் இதைக் கேட்கவில்லை என்றால், எதுவும் செய்ய வேண்டாம், உங்கள் விவரங்களை அழித்துவிடுவோம்.
}
# Subject of the yearly message.
involved-still-subject-title = பங்கேற்க உங்களுக்கு இன்னும் விருப்பம் உள்ளதா?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: நீங்கள் பங்கேற்க விரும்புவதாக எங்களிடம் கூறினீர்கள். பட்டியலில் இருக்க அல்லது விலக, { $date } க்குள் இந்தப் பக்கத்தைத் திறக்கவும். உங்களிடமிருந்து பதில் வராவிட்டால், உங்களைப் பட்டியலிலிருந்து நீக்கி, உங்கள் விவரங்களை அழிப்போம்.
