### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = ስደዱ

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = ነዚ ሕቶ ኣብዚ ኩነታት ጥራይ መልሱ፦ { $condition }።

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = ነዚ ሕቶ ንዓኹም ዝምልከት እንተ ኾይኑ ጥራይ መልሱ።

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = ኣብዚ ክፍሊ ንዘሎ ሕቶታት ኣብዚ ኩነታት ጥራይ መልሱ፦ { $condition }።

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = ኣብዚ ክፍሊ ንዘሎ ሕቶታት ንዓኹም ዝምልከት እንተ ኾይኑ ጥራይ መልሱ።

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = ኣብዚ ገጽ ብዝሃብኩምዎ መልስታት ተወሳኺ ሕቶታት መጺኡ ኣሎ። መሊስኩም ቀጽሉ።

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = ንነፍሲ ወከፍ ዝተፈልየ ቦታ ምረጹ

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = ኣብዚ ገጽ ስእልታት ወይ ሰነዳት ክትውስኹ ኣይትኽእሉን።

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = ንኩሉ እቲ ካልእ ሕቶታት መልሱ፣ መልስታትኩም ድማ ስደዱ። ድሕሪኡ ስእልታትኩም ወይ ሰነዳትኩም፣ ምስቲ ዝረኣየኩም መወከሲ፣ ብኻልእ መንገዲ ኣብጽሑልና።

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = ብዘይ ስእሊ ወይ ሰነድ ካብዚ ዋላ ሓደ ነገር ክስደድ ኣይክእልን እዩ። ነዚ ገጽ JavaScript ኣብ ዝተወልዓሉ ብራውዘር ክፈትዎ፣ ወይ ተወከሱና።

# On the page that says that answers have been received.
plain-keep-hint = ቅዳሕ መልስታትኩም ንክህልወኩም፣ ነዚ ገጽ ሕተምዎ ወይ ዓቅብዎ።

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = ኣብ ዝሓለፈ ገጻት ዝሃብኩምዎ መልስታት ኣይተዓቀበን

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = እዚ ገጽ ልዕሊ ሓደ መዓልቲ ተኸፊቱ ጸኒሑ፣ ወይ ክስደድ ከሎ ተቐይሩ። ኣብኡ ዝመለስኩምዎ ክሳብ ሕጂ ኣብዚ ኣሎ። ቀጽሉ፣ ነቲ ዝሓለፈ ሕቶታት ድማ ደጊምኩም መልሱ።

# Title where the answers could not be stored at the moment.
plain-unsent-title = መልስታትኩም ኣይተሰደደን

# Text under it; a button to send follows.
plain-unsent-text = ጸገም ኣብ ወገንና እዩ ዘሎ። ካብ መልስታትኩም ዝጠፍአ የለን። ሓደ ደቒቕ ተጸበዩ፣ ደሓር መልስታትኩም ደጊምኩም ስደዱ።

# Title where other answers were sent from this form before.
plain-sent-before-title = መልስታትኩም ድሮ ሰዲድኩም ኣለኹም

# Text under it.
plain-sent-before-text = ቅድሚ ሕጂ ካብዚ ገጽ ካልእ መልስታት ተሰዲዱ ነይሩ። ተዓቂቡ ኣሎ፣ ዝተቐየረ የለን።

# Title where the address names no survey.
plain-unknown-title = ኣብዚ ዳህሳስ የለን

# Text under it.
plain-unknown-text = ነቲ ኣድራሻ ኣረጋግጹ። ብሊንክ እንተ መጺእኩም፣ እቲ ዳህሳስ ተኣልዩ ክኸውን ይኽእል።

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = ነዚ ዳህሳስ JavaScript የድሊ

# Text under it.
plain-sealed-text = መልስታትኩም ቅድሚ ምስዳዱ ኣብ መሳርሒኹም ይቑለፍ። ስለዚ እቶም ነቲ ዳህሳስ ዘካይዱ ሰባት ጥራይ ከንብብዎ ይኽእሉ። JavaScript ዘይብሉ ገጽ እዚ ክገብር ኣይክእልን እዩ። JavaScript ወሊዕኩም ነቲ ዳህሳስ እንደገና ክፈትዎ፣ ወይ ብኻልእ መንገዲ ንምምላስ ተወከሱና።

# Title where what was sent is too long to be read.
plain-large-title = መልስታትኩም ኣዝዩ ነዊሕ እዩ

# Text under it.
plain-large-text = ንድሕሪት ተመለሱ፣ ነቲ ዝነውሐ መልስታትኩም ኣሕጽሩ፣ ደጊምኩም ድማ ስደዱ።

# Link to the same survey, all of it on one page.
plain-whole-link = ኩሉ ሕቶታት ኣብ ሓደ ገጽ

# Link to the same survey, one page after the other.
plain-paged-link = በብሓደ ገጽ

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = እዚ ባዶ ግደፍዎ
