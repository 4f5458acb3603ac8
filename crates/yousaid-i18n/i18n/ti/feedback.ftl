### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = ርእይቶኹም ንገሩና
# The first question: which of the four below.
feedback-exit-label = እንታይ ዓይነት ርእይቶ እዩ?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = ምስጋና፦ ጽቡቕ ዝነበረ ነገር
# Choice, in large letters.
feedback-comment-label = ርእይቶ፦ ክትፈልጥዎ ዝግባእ ነገር
# Choice, in large letters.
feedback-suggestion-label = ሓሳብ፦ ክመሓየሽ ዝኽእል ነገር
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = ጥርዓን፦ ሓደ ነገር ኣየሕጎሰንን፣ ክእረም ድማ እደሊ
# Question before a list of topics such as repairs or rent.
feedback-about-label = ብዛዕባ እንታይ እዩ?
# Last choice of that list.
feedback-about-other-label = ካልእ ነገር
# Question: which estate, street or block.
feedback-where-label = ኣበይ እዩ?
# Help for that question, where it is answered in words.
feedback-where-hint = ንኣብነት ከባቢ መንበሪ ገዛውቲ፣ ጎደና ወይ ህንጻ
# Last choice, where there is a list of places.
feedback-where-other-label = ካልእ ቦታ
# Question over the large text box.
feedback-what-label = እንታይ ክትነግሩና ትደልዩ?
# Question, for complaints only.
feedback-put-right-label = ብኸመይ ክእረም ትደልዩ?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = ብዛዕባ እዚ ቅድሚ ሕጂ ነጊርኩምና ዶ ትፈልጡ?
# Question: photos can be added from the device.
feedback-photo-label = ስእሊ ወስኹ
# Question. The answers are Yes and No.
feedback-contact-label = ብዛዕባ እዚ ክንውከሰኩም ንኽእል ዶ?
# Question before the ways below.
feedback-contact-by-label = ብኸመይ ክንውከሰኩም ትደልዩ?
# Choice.
feedback-by-email-label = ብኢመይል
# Choice.
feedback-by-telephone-label = ብተሌፎን
# Choice.
feedback-by-text-label = ብጽሑፍ መልእኽቲ (SMS)
# Choice.
feedback-by-post-label = ብፖስታ
# Label of a field.
feedback-name-label = ስምኩም
# Label of a field.
feedback-email-label = ኣድራሻ ኢመይልኩም
# Label of a field.
feedback-telephone-label = ቁጽሪ ተሌፎንኩም
# Label of a field, for text messages.
feedback-mobile-label = ቁጽሪ ሞባይልኩም
# Label of the fields of a postal address.
feedback-address-label = ኣድራሻኹም
# Question before a list of languages, each in its own name.
feedback-contact-language-label = ብኣየናይ ቋንቋ ክንምልሰልኩም ትደልዩ?
# Question before the formats below.
feedback-contact-format-label = መልስና ብኻልእ ኣገባብ የድልየኩም ዶ?
# Choice: letters of 16 points or more.
feedback-large-print-label = ዓበይቲ ፊደላት
# Choice.
feedback-braille-label = ብረይል (Braille)
# Choice: a recording to listen to.
feedback-audio-label = ዝተቐድሐ ድምጺ
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = ብቐሊሉ ዝንበብ ጽሑፍ (Easy Read)
# Choice.
feedback-sign-language-label = ቋንቋ ምልክት ብሪጣንያ (BSL)
# Button that sends the form.
feedback-send-button = ርእይቶኹም ስደዱ

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = ጥርዓን ምቕራብ
# The first words in it: what a complaint is.
feedback-complaint-text = ንሕና ወይ ንዓና ዝሰርሑ ሰባት ብዝገበርናዮ ወይ ብዘይገበርናዮ ነገር እንተ ዘይተሓጒስኩም፣ ብዛዕባ ዝኾነ ነገር ጥርዓን ከተቕርቡ ትኽእሉ። “ጥርዓን” ዝብል ቃል ክትጥቀሙ ግድን ኣይኮነን፣ ካልእ ሰብ እውን ኣብ ክንዳኹም ከቕርብ ይኽእል። ነዚ ቅጥዒ ምስ ሰደድኩም ጥርዓንኩም ቀሪቡ ማለት እዩ።
# Link to the landlord's complaints procedure.
feedback-procedure-link = ንጥርዓናት ብኸመይ ከም እንሕዞም
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = ብመልስና እንተ ዘይተሓጒስኩም፣ ወይ ኣብ ዝኾነ ግዜ ምኽሪ እንተ ደሊኹም፣ ናብ ኦምቡድስማን (Ombudsman፣ ጥርዓናት ዝምርምር ትካል) ክትውከሱ ትኽእሉ። ኣገልግሎቱ ብነጻ እዩ፣ ካባና ድማ ነጻ እዩ።
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = ተሌፎን { $name }፦ { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = ብዛዕባ እዚ ገጽ
# Question. The answers are Yes and No.
feedback-useful-label = እዚ ገጽ ጠቒሙኩም ዶ?
# Question that follows No.
feedback-missing-label = እንታይ ትደልዩ ነይርኩም፣ ወይ እንታይ ጎዲሉ?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = ሕጂ ሓገዝ የድልየኩም ዶ?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = ነዚ ቅጥዒ ብኡ ንብኡ ዘንብቦ ሰብ የለን። ይኹን እምበር ክትሰድዎ ትኽእሉ።
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = ናብ { $number } ደውሉ፦ { $name }
# A link to more about it.
danger-more-link = ተወሳኺ ሓበሬታ
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }፣ ህጹጽ ጽገና
# Who answers 999.
danger-call-emergency-label = ናይ ህጹጽ ኩነታት ኣገልግሎታት
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (ናይ ጋዝ ህጹጽ ኣገልግሎት)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (ምኽሪ ጥዕና)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (መስመር ሓገዝ ንዘቤታዊ ዓመጽ)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (ንዝተጨነቑ ዝሰምዕ መስመር ሓገዝ)
# Somebody wrote of a fire.
danger-fire-text = ሓዊ ወይ ትኪ እንተሃልዩ ናብ ደገ ውጹ፣ ኣብ ደገ ጽንሑ፣ ካብ ደገ ድማ ደውሉ።
# Somebody wrote of a smell of gas.
danger-gas-text = ጨና ጋዝ እንተሃልዩ፣ ንኹሉ ሰብ ናብ ደገ ኣውጽእዎ፣ ካብ ደገ ድማ ደውሉ። መወልዒ ኤለክትሪክ ኣይትተንክፉ፣ መብራህቲ ወይ ሓዊ ኣይትወልዑ።
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = ናይ ካርቦን ሞኖኦክሳይድ መጠንቀቕታ ደወል እንተ ደውሉ፣ ወይ ሰባት ዕግርግር እንተ ኢልዎም ወይ ርእሶም እንተ ሓሚምዎም፣ ንኹሉ ሰብ ናብ ጽሩይ ኣየር ኣውጽእዎ፣ ካብኡ ድማ ደውሉ።
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = ህይወትኩም ከተጥፍኡ ወይ ንነብስኹም ክትጎድኡ ትሓስቡ እንተ ኣለኹም፣ ሕጂ ምስ ሰብ ተዘራረቡ። Samaritans ለይትን መዓልትን ይሰምዑኹም፣ ደወል ድማ ብነጻ እዩ። ሕጂ ህይወት ሰብ ኣብ ሓደጋ እንተ ሃልዩ፣ ናብ 999 ደውሉ።
# Somebody wrote of violence or abuse.
danger-violence-text = ሰብ ዝጎድኣኩም ወይ ዘፈራርሓኩም እንተ ኾይኑ፣ ጌጋ ናትኩም ኣይኮነን። ሕጂ ኣብ ሓደጋ እንተ ኣለኹም ናብ 999 ደውሉ። ብሞባይል ደዊልኩም ክትዛረቡ እንተ ዘይክኢልኩም፣ ሰዓሉ ወይ ነታ ሞባይል ኳሕኩሑ፣ ደሓር 55 ጠውቑ። እቲ መስመር ሓገዝ ለይትን መዓልትን ብነጻ እዩ።
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = ምስትንፋስ ዘሸግሮ ቆልዓ ሎሚ ምኽሪ ሓኪም የድልዮ። ኣብ ገዛኹም ዘሎ ጠሊ ወይ ፈንገስ (mould) ንዓና ህጹጽ ጉዳይ እዩ። እቲ ቆልዓ ሕጂ ከተንፍስ ይጽገም እንተ ኣሎ፣ ናብ 999 ደውሉ።
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = ህጻን፣ ወይ ብዕድመ ዝደፍአ፣ ዝሓመመ ወይ ስንክልና ዘለዎ ሰብ ኣብ ዘለዎ ገዛ፣ መሙቕቒ ዘይምህላው ህጹጽ ጉዳይ እዩ። ሕጂ ብተሌፎን ንገሩና፦ ነዚ ቅጥዒ ብኡ ንብኡ ዘንብቦ ሰብ የለን። ብቑሪ ዝሓመመ ሰብ እንተሎ፣ ናብ NHS 111 ደውሉ።
