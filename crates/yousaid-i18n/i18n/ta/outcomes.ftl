### Words of the board that tells what became of what residents said.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Heading of the board.
outcomes-heading = நீங்கள் கூறினீர்கள், நாங்கள் செய்தோம்
# Heading over the same on the page that thanks for answers to a survey: it is about what others answered to it earlier.
outcomes-ending-heading = குடியிருப்பாளர்கள் முன்பு கூறியவையும், நாங்கள் செய்தவையும்
# Stands before what residents said.
outcomes-said-label = நீங்கள் கூறியது
# Stands before what the landlord has done.
outcomes-did-label = நாங்கள் செய்தது
# Stands before what the landlord is doing.
outcomes-doing-label = நாங்கள் செய்துவருவது
# Stands before what the landlord can’t do.
outcomes-cannot-label = எங்களால் முடியாதது
# Stands before what the landlord has decided.
outcomes-decided-label = எங்கள் முடிவு
# Stands before the reason.
outcomes-why-label = ஏன்
# How many residents said it. $count: how many.
outcomes-people-text = { $count ->
    [one] { $count } நபர் இதைக் கூறினார்
   *[other] { $count } பேர் இதைக் கூறினர்
}
# Who answers, and on which day. $who: for instance “Repairs”; $date: the day, in words.
outcomes-by-text = { $who }, { $date }
# Label of a list of places: only what is about the chosen one is shown.
outcomes-place-label = இடம்
# Choice in that list: everything is shown.
outcomes-all-places-label = எல்லா இடங்களும்
# Label of a list of topics: only what is about the chosen one is shown.
outcomes-topic-label = தலைப்பு
# Choice in that list: everything is shown.
outcomes-all-topics-label = எல்லாத் தலைப்புகளும்
# Button beside the two lists, where the page can’t follow them by itself.
outcomes-filter-button = காட்டவும்
# How many things on the board fit what the reader chose; said by a screen reader when it changes. $count: how many.
outcomes-found-status = { $count ->
    [0] நீங்கள் தேர்வு செய்ததற்குப் பொருந்துவது இங்கே எதுவும் இல்லை
    [one] குடியிருப்பாளர்கள் கூறியது { $count }
   *[other] குடியிருப்பாளர்கள் கூறியவை { $count }
}
# Button: shows the next ones.
outcomes-more-button = மேலும் காட்டவும்
# In place of a board on which there is nothing yet.
outcomes-empty-text = இங்கே இன்னும் எதுவும் இல்லை. குடியிருப்பாளர்கள் கூறியதன்படி நாங்கள் செயல்பட்டதும், அதைப் பற்றி இங்கே படிக்கலாம்.
# In place of a board that could not be loaded.
outcomes-unavailable-text = இந்தப் பட்டியலை இப்போது காட்ட முடியவில்லை.
