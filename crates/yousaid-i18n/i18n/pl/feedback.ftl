### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Podziel się z nami swoją opinią
# The first question: which of the four below.
feedback-exit-label = Jakiego rodzaju jest to opinia?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Pochwała: coś było dobre
# Choice, in large letters.
feedback-comment-label = Uwaga: coś, o czym warto nam powiedzieć
# Choice, in large letters.
feedback-suggestion-label = Sugestia: coś mogłoby działać lepiej
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Skarga: coś jest nie tak i chcę, aby to naprawiono
# Question before a list of topics such as repairs or rent.
feedback-about-label = Czego to dotyczy?
# Last choice of that list.
feedback-about-other-label = Czegoś innego
# Question: which estate, street or block.
feedback-where-label = Gdzie to jest?
# Help for that question, where it is answered in words.
feedback-where-hint = Na przykład osiedle, ulica lub blok
# Last choice, where there is a list of places.
feedback-where-other-label = Gdzie indziej
# Question over the large text box.
feedback-what-label = Co chcesz nam powiedzieć?
# Question, for complaints only.
feedback-put-right-label = Co możemy zrobić, aby rozwiązać ten problem?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Czy ta sprawa była już nam wcześniej zgłaszana?
# Question: photos can be added from the device.
feedback-photo-label = Dodaj zdjęcie
# Question. The answers are Yes and No.
feedback-contact-label = Czy możemy się z Tobą skontaktować w tej sprawie?
# Question before the ways below.
feedback-contact-by-label = Jak mamy się z Tobą skontaktować?
# Choice.
feedback-by-email-label = E-mailem
# Choice.
feedback-by-telephone-label = Telefonicznie
# Choice.
feedback-by-text-label = SMS-em
# Choice.
feedback-by-post-label = Listownie
# Label of a field.
feedback-name-label = Twoje imię i nazwisko
# Label of a field.
feedback-email-label = Twój adres e-mail
# Label of a field.
feedback-telephone-label = Twój numer telefonu
# Label of a field, for text messages.
feedback-mobile-label = Twój numer telefonu komórkowego
# Label of the fields of a postal address.
feedback-address-label = Twój adres
# Question before a list of languages, each in its own name.
feedback-contact-language-label = W jakim języku mamy odpowiedzieć?
# Question before the formats below.
feedback-contact-format-label = Czy potrzebujesz naszej odpowiedzi w innym formacie?
# Choice: letters of 16 points or more.
feedback-large-print-label = Duży druk
# Choice.
feedback-braille-label = Alfabet Braille’a
# Choice: a recording to listen to.
feedback-audio-label = Nagranie dźwiękowe
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Tekst łatwy do czytania (easy read)
# Choice.
feedback-sign-language-label = Brytyjski język migowy (BSL)
# Button that sends the form.
feedback-send-button = Wyślij moją opinię

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Składanie skargi
# The first words in it: what a complaint is.
feedback-complaint-text = Możesz złożyć skargę na wszystko, co zrobiliśmy lub czego nie zrobiliśmy my albo osoby pracujące na nasze zlecenie, jeśli Ci to nie odpowiada. Nie musisz używać słowa „skarga”. Ktoś inny może złożyć skargę za Ciebie. Wysłanie tego formularza oznacza złożenie skargi.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Jak rozpatrujemy skargi
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Jeśli nasza odpowiedź Cię nie zadowala lub w dowolnej chwili potrzebujesz porady, możesz zwrócić się do rzecznika (Ombudsman). Jest to bezpłatne, a rzecznik jest od nas niezależny.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = { $name }, telefon: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = O tej stronie
# Question. The answers are Yes and No.
feedback-useful-label = Czy ta strona była pomocna?
# Question that follows No.
feedback-missing-label = Czego szukasz lub czego tu zabrakło?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Potrzebujesz pomocy teraz?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Nikt nie czyta tego formularza od razu. Nadal możesz go wysłać.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Zadzwoń pod { $number }: { $name }
# A link to more about it.
danger-more-link = Dowiedz się więcej
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, pilne naprawy
# Who answers 999.
danger-call-emergency-label = służby ratunkowe
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (pogotowie gazowe)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (porady medyczne)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (telefon pomocy w sprawie przemocy domowej)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (telefon zaufania)
# Somebody wrote of a fire.
danger-fire-text = Jeśli jest pożar lub dym, wyjdź, nie wracaj do środka i zadzwoń z zewnątrz.
# Somebody wrote of a smell of gas.
danger-gas-text = Jeśli czujesz gaz, wyprowadź wszystkich i zadzwoń z zewnątrz. Nie używaj włączników, światła ani ognia.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Jeśli włączy się czujnik czadu albo ktoś ma mdłości lub ból głowy, wyprowadź wszystkich na świeże powietrze i stamtąd zadzwoń.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Jeśli myślisz o odebraniu sobie życia albo o zrobieniu sobie krzywdy, porozmawiaj z kimś teraz. W Samaritans ktoś wysłucha Cię w dzień i w nocy, a rozmowa jest bezpłatna. Jeśli czyjeś życie jest teraz zagrożone, zadzwoń pod 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Jeśli ktoś Cię krzywdzi lub Ci grozi, to nie Twoja wina. Jeśli jesteś teraz w niebezpieczeństwie, zadzwoń pod 999. Jeśli dzwonisz z komórki i nie możesz mówić, kaszlnij lub postukaj w telefon, a potem naciśnij 55. Telefon pomocy jest bezpłatny i działa w dzień i w nocy.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Dziecko, które ma trudności z oddychaniem, potrzebuje porady lekarza jeszcze dzisiaj, a wilgoć lub pleśń w Twoim domu to dla nas pilna sprawa. Jeśli dziecko teraz nie może złapać tchu, zadzwoń pod 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Brak ogrzewania to pilna sprawa, jeśli w domu jest niemowlę albo osoba starsza, chora lub z niepełnosprawnością. Powiedz nam o tym teraz przez telefon: nikt nie czyta tego formularza od razu. Jeśli ktoś źle się czuje z powodu zimna, zadzwoń do NHS 111.
