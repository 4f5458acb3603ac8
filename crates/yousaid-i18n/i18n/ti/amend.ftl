### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = ነቲ ዝሰደድኩምዎ ንምቕያር ወይ ንምስሓብ፣ ክሳብ መወዳእታ { $date } በዚ ኮድ ናብዚ ገጽ ተመለሱ፦
# The same where there is no last day.
amend-given-text = ነቲ ዝሰደድኩምዎ ንምቕያር ወይ ንምስሓብ፣ በዚ ኮድ ናብዚ ገጽ ተመለሱ፦
# Under the code.
amend-given-hint = መዝግብዎ፣ ንኻልእ ሰብ ድማ ኣይትሃብዎ። እዚ ኮድ ዘለዎ ሰብ ነቲ ዝሰደድኩምዎ ከንብቦን ክቕይሮን ይኽእል። ካልኣይ ግዜ ክንነግረኩም ኣይንኽእልን ኢና።

## Coming back

# Opens the field for the code.
amend-open-button = ነቲ ዝሰደድኩምዎ ቀይሩ ወይ ስሓቡ
# Label of the field.
amend-code-label = ድሕሪ ምስዳድኩም ዝተዋህበኩም ኮድ
# Under that label. The code is an example and stays as it is.
amend-code-hint = ኣርባዕተ ክፋላት ኣለዎ፣ ከም 7KQ4-M2XD-90TB-CEGH። ዓበይቲ ፊደላትን ሕንጻጻትን ኣገደስቲ ኣይኮኑን።
# Button beside the field.
amend-find-button = ነቲ ዝሰደድኩምዎ ርኣዩ
# While the landlord’s computer is asked.
amend-looking-status = ነቲ ዝሰደድኩምዎ ንደሊ ኣለና …
# The field was left empty.
amend-missing-text = እቲ ኮድ ጽሓፉ
# What was typed can’t be a code.
amend-form-text = እቲ ኮድ ምሉእ ኣይኮነን። ኩሎም 16 ፊደላትን ቁጽርታትን ጽሓፉ።
# There is nothing with that code.
amend-unknown-text = በዚ ኮድ ዝተሰደደ የለን። ነፍሲ ወከፍ ፊደልን ቁጽርን ኣረጋግጹ። ነቲ ዝሰደድኩምዎ ስሒብኩምዎ እንተ ነይርኩም፣ ደጊም የለን።
# The survey has closed.
amend-closed-text = እዚ ተዓጽዩ ኣሎ። ዝተሰደደ ደጊም በቲ ኮድ ክቕየር ወይ ክስሓብ ኣይክእልን እዩ።
# Somebody has tried many codes that do not fit.
amend-many-text = ሕጂ ብዙሕ ጌጋ ኮድ ተፈቲኑ ኣሎ። ሓደ ደቒቕ ተጸበዩ፣ ደሓር ደጊምኩም ፈትኑ።
# No connection, or the landlord’s computer does not answer.
amend-offline-text = ምስቲ መልስታትኩም ዝተዓቀበሉ ቦታ ክንራኸብ ኣይከኣልናን። ኢንተርነት ምስ ረኸብኩም ደጊምኩም ፈትኑ።

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = እዚ እቲ ዝሰደድኩምዎ እዩ፣ መወከሲኡ { $reference } እዩ። እትደልይዎ ቀይሩ፣ ደሓር ደጊምኩም ስደድዎ። ክሳብ ሽዑ ዝቕየር የለን።
# Button: goes back to an empty form.
amend-leave-button = ከምቲ ዝነበሮ ግደፍዎ
# Button: begins to withdraw.
amend-withdraw-button = ነቲ ዝሰደድኩምዎ ስሓቡ
# Asks once more.
amend-sure-text = ዝሰደድኩምዎ ኩሉ ክድምሰስ እዩ። ክመልሶ ዝኽእል ሰብ የለን።
# Button: withdraws.
amend-sure-button = እወ፣ ይደምሰስ
# Button: does not withdraw.
amend-keep-button = ኣይፋል፣ ይጽናሕ
# While it is being withdrawn.
amend-withdrawing-status = ዝሰደድኩምዎ ይድምሰስ ኣሎ …
# It was withdrawn.
amend-withdrawn-status = ዝሰደድኩምዎ ተደምሲሱ ኣሎ።
