### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = ክትሳተፉ ከም እትደልዩ ኣረጋግጹ
# On that page. $landlord: the landlord’s name.
involved-confirm-text = ኣብ ዝርዝር ምስ { $landlord } ክሳተፉ ዝደልዩ ነበርቲ ንምእታው፣ ነቲ መጠወቒ ጠውቑ።
# Button on that page.
involved-confirm-button = እወ፣ ወስኹኒ
# Title of the page after that.
involved-confirmed-title = ኣብቲ ዝርዝር ኣለኹም
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = የቐንየልና። { $landlord } በቲ ዝመረጽኩምዎ መንገዲ ክውከሱኹም እዮም። ነፍሲ ወከፍ መልእኽቲ ካብቲ ዝርዝር ብኸመይ ከም ዝውጻእ ይነግረኩም።
# Title of the page on which a resident leaves.
involved-leave-title = ካብቲ ዝርዝር ውጹ
# On that page. $landlord: the landlord’s name.
involved-leave-text = ካብ ዝርዝር ምስ { $landlord } ክሳተፉ ዝደልዩ ነበርቲ ንምውጻእ፣ ነቲ መጠወቒ ጠውቑ። ነዚ ዕላማ ዝነገርኩምና ኩሉ ክንድምስሶ ኢና።
# Button on that page.
involved-leave-button = ካብቲ ዝርዝር ኣውጽኡኒ
# Title of the page after that.
involved-left-title = ካብቲ ዝርዝር ወጺእኩም ኣለኹም
# On that page.
involved-left-text = ነዚ ዕላማ ዝነገርኩምና ኩሉ ደምሲስናዮ ኣለና። ኣብ ዝኾነ ግዜ ደጊምኩም ክትጽንበሩ ትኽእሉ።
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = ክሳብ ሕጂ ተገዳስነት ኣለኩም ዶ?
# On that page. $landlord: the landlord’s name.
involved-still-text = ክትሳተፉ ከም እትደልዩ ን{ $landlord } ነጊርኩም ነይርኩም። ንሓደ ተወሳኺ ዓመት ኣብቲ ዝርዝር ንምጽናሕ፣ ነቲ መጠወቒ ጠውቑ።
# Button on that page.
involved-still-button = እወ፣ ኣብቲ ዝርዝር ኣጽንሑኒ
# Title of the page after that.
involved-stayed-title = ኣብቲ ዝርዝር ክትጸንሑ ኢኹም
# On that page.
involved-stayed-text = የቐንየልና። ድሕሪ ሓደ ዓመት ደጊምና ክንሓተኩም ኢና።
# Link to the page on which a resident leaves.
involved-leave-link = ካብቲ ዝርዝር ውጹ
# Title where a link has been used already or is too old.
involved-gone-title = እዚ ሊንክ ደጊም ኣይሰርሕን እዩ
# On that page.
involved-gone-text = ቅድሚ ሕጂ ተጠቒምኩምሉ ወይ ኣዝዩ ኣሪጉ ክኸውን ይኽእል። ክሳብ ሕጂ ክትጽንበሩ እንተ ደሊኹም፣ ነቲ ቅጥዒ ደጊምኩም ምልእዎ።

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = ክትሳተፉ ከም እትደልዩ ኣረጋግጹ
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }፦ ክትሳተፉ ከም እትደልዩ ኣረጋግጹ። ነዚ ገጽ ኣብ ውሽጢ { $days } መዓልቲ ክፈትዎ። ነዚ እንተዘይሓቲትኩም ዝኾነ ነገር ኣይትግበሩ፣ ሓበሬታኹም ክንድምስሶ ኢና።
   *[other] { $landlord }፦ ክትሳተፉ ከም እትደልዩ ኣረጋግጹ። ነዚ ገጽ ኣብ ውሽጢ { $days } መዓልታት ክፈትዎ። ነዚ እንተዘይሓቲትኩም ዝኾነ ነገር ኣይትግበሩ፣ ሓበሬታኹም ክንድምስሶ ኢና።
}
# Subject of the yearly message.
involved-still-subject-title = ክሳብ ሕጂ ክትሳተፉ ትደልዩ ዶ?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }፦ ክትሳተፉ ከም እትደልዩ ነጊርኩምና ነይርኩም። ኣብቲ ዝርዝር ንምጽናሕ ወይ ካብኡ ንምውጻእ፣ ነዚ ገጽ ክሳብ { $date } ክፈትዎ። መልሲ እንተ ዘይረኺብና፣ ካብቲ ዝርዝር ከነውጽኣኩምን ሓበሬታኹም ክንድምስስን ኢና።
