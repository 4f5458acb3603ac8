### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = ዓቅቡ እሞ ደሓር ተመለሱ
# The same once answers were saved: what was answered since is saved too.
later-again-button = ደጊምኩም ዓቅቡ
# While the landlord’s computer is told.
later-saving-status = ይዕቀብ ኣሎ …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = ክሳብ ሕጂ ዝሃብኩምዎ መልስታት ክሳብ መወዳእታ { $date } ተዓቂቡ ኣሎ።
# Above the code and the link.
later-given-text = ደሓር፣ ኣብዚ ወይ ኣብ ካልእ መሳርሒ፣ ንምቕጻል ነዚ ሊንክ ክፈቱ ወይ በዚ ኮድ ናብዚ ገጽ ተመለሱ፦
# Under both.
later-given-hint = ነቲ ሊንክ ወይ ነቲ ኮድ ሕጂ መዝግብዎ፦ ነቲ ኮድ ካልኣይ ግዜ ክንነግረኩም ኣይንኽእልን ኢና። ካብኦም ሓደ ዘለዎ ሰብ ነዚ መልስታት ከንብቦን ክቕይሮን ይኽእል። ካብ ሕጂ ንደሓር እትህብዎ መልሲ፣ ነቲ መጠወቒ ደጊምኩም ምስ ጠወቕኩምዎ ጥራይ ይዕቀብ።
# The same place, for surveys that ask for photos or documents.
later-files-hint = ስእልታትን ሰነዳትን ኣይዕቀቡን። ክትምለሱ ከለኹም ወስክዎም።
# Button: copies the link.
later-copy-button = ነቲ ሊንክ ቅድሑ
# After that button was pressed.
later-copied-status = ተቐዲሑ ኣሎ
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = ነቲ ሊንክ ብኢመይል ስደዱለይ
# Opens the resident’s own text messages, with the link in a message.
later-text-link = ነቲ ሊንክ ብጽሑፍ መልእኽቲ (SMS) ስደዱለይ
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = ነቲ ዳህሳስ “{ $title }” ክሳብ መወዳእታ { $date } ኣብዚ ቀጽልዎ፦ { $link }
# The button was pressed before anything was answered.
later-nothing-status = ገና ዝዕቀብ የለን። መጀመርታ ንሓደ ሕቶ መልሱ።
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = ኣይተዓቀበን። ምስቲ መልስታትኩም ዝዕቀበሉ ቦታ ክንራኸብ ኣይከኣልናን። መልስታትኩም ገና ኣብዚ ገጽ ኣሎ። ኢንተርነት ምስ ረኸብኩም ደጊምኩም ፈትኑ።
# The survey has closed, or keeps no answers any more.
later-closed-status = ኣይተዓቀበን። መልስታት ናይዚ ዳህሳስ ደጊም ንደሓር ኣይዕቀብን እዩ።
# The answers that were saved are gone.
later-gone-status = ኣይተዓቀበን። ቅድሚ ሕጂ ዝዓቀብኩምዎ ደጊም የለን፦ ተሰዲዱ፣ ተደምሲሱ፣ ወይ ግዜኡ ሓሊፉ። ብሓድሽ ኮድ ንምዕቃብ ነቲ መጠወቒ ደጊምኩም ጠውቑ።
# Another device has saved with the same code.
later-elsewhere-status = ኣይተዓቀበን። ኣብ መንጎ እዚ ብኮድኩም ካልእ መልስታት ተዓቂቡ ኣሎ፣ ምናልባት ኣብ ካልእ መሳርሒ።
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = ነቲ ካልእ መልስታት ክፈቱ
# Button beside that: saves these answers, in the place of the others.
later-ours-button = ኣብ ክንድኡ ነዚ መልስታት ዓቅቡ

## Coming back

# Opens the field for the code.
later-open-button = ብዝዓቀብኩምዎ መልስታት ቀጽሉ
# Label of the field.
later-code-label = ክትዕቅቡ ከለኹም ዝተዋህበኩም ኮድ
# Under that label. The code is an example and stays as it is.
later-code-hint = ሓሙሽተ ክፋላት ኣለዎ፣ ከም 7KQ4-M2XD-90TB-CEGH-5R2W። ዓበይቲ ፊደላትን ሕንጻጻትን ኣገደስቲ ኣይኮኑን። ዝዓቀብኩምዎ መልስታት ኣብ ክንዲ እቲ ኣብዚ ገጽ ዘሎ መልስታት ይኣቱ።
# Button beside the field.
later-find-button = ቀጽሉ
# While the landlord’s computer is asked.
later-looking-status = መልስታትኩም ንደሊ ኣለና …
# The field was left empty.
later-missing-text = እቲ ኮድ ጽሓፉ
# What was typed can’t be a code.
later-form-text = እቲ ኮድ ምሉእ ኣይኮነን። ኩሎም 20 ፊደላትን ቁጽርታትን ጽሓፉ።
# There is nothing with that code.
later-unknown-text = በዚ ኮድ ዝተዓቀበ የለን። ነፍሲ ወከፍ ፊደልን ቁጽርን ኣረጋግጹ። ዝተሰደደ ወይ ቅድሚ ነዊሕ ግዜ ዝተዓቀበ ደጊም የለን።
# Somebody has asked too often.
later-many-text = ሕጂ ብዙሕ ግዜ ተፈቲኑ ኣሎ። ሓደ ደቒቕ ተጸበዩ፣ ደሓር ደጊምኩም ፈትኑ።
# No connection, or the landlord’s computer does not answer.
later-offline-text = ምስቲ መልስታትኩም ዝተዓቀበሉ ቦታ ክንራኸብ ኣይከኣልናን። ኢንተርነት ምስ ረኸብኩም ደጊምኩም ፈትኑ።
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = በዚ ኮድ ዝተዓቀበ ደጊም ኣብዚ ዳህሳስ ክሰርሕ ኣይክእልን እዩ።
# The answers are back. $date: the last day on which they are kept.
later-back-status = መልስታትኩም ተመሊሱ ኣሎ። እቲ ዝተዓቀበ ክሳብ መወዳእታ { $date }፣ ወይ ክሳብ እትሰድዎ ይጸንሕ።
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = ድሕሪ ምዕቃብኩም እቲ ዳህሳስ ተቐይሩ ኣሎ። ገና ዝሰማማዕ መልስታት ኣብዚ ኣሎ፦ ቅድሚ ምስዳድኩም መልስታትኩም ርኣዩ።
