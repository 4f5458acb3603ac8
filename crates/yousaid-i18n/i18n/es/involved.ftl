### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Confirme que quiere participar
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Pulse el botón para apuntarse a la lista de residentes que quieren participar con { $landlord }.
# Button on that page.
involved-confirm-button = Sí, quiero apuntarme
# Title of the page after that.
involved-confirmed-title = Ya está en la lista
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Gracias. { $landlord } se pondrá en contacto con usted de la forma que eligió. Cada mensaje le indicará cómo darse de baja.
# Title of the page on which a resident leaves.
involved-leave-title = Darse de baja de la lista
# On that page. $landlord: the landlord’s name.
involved-leave-text = Pulse el botón para darse de baja de la lista de residentes que quieren participar con { $landlord }. Borraremos todo lo que nos dijo para la lista.
# Button on that page.
involved-leave-button = Quiero darme de baja de la lista
# Title of the page after that.
involved-left-title = Ya no está en la lista
# On that page.
involved-left-text = Hemos borrado todo lo que nos dijo para la lista. Puede volver a apuntarse en cualquier momento.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = ¿Le sigue interesando?
# On that page. $landlord: the landlord’s name.
involved-still-text = Usted dijo a { $landlord } que quería participar. Pulse el botón para seguir en la lista un año más.
# Button on that page.
involved-still-button = Sí, quiero seguir en la lista
# Title of the page after that.
involved-stayed-title = Sigue en la lista
# On that page.
involved-stayed-text = Gracias. Volveremos a preguntarle dentro de un año.
# Link to the page on which a resident leaves.
involved-leave-link = Darse de baja de la lista
# Title where a link has been used already or is too old.
involved-gone-title = Este enlace ya no funciona
# On that page.
involved-gone-text = Puede que ya se haya usado o que haya caducado. Si todavía quiere apuntarse, rellene de nuevo el formulario.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Confirme que quiere participar
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: confirme que quiere participar. Abra esta página en el plazo de { $days } día. Si no lo ha pedido, no haga nada y borraremos sus datos.
    [many] { $landlord }: confirme que quiere participar. Abra esta página en el plazo de { $days } de días. Si no lo ha pedido, no haga nada y borraremos sus datos.
   *[other] { $landlord }: confirme que quiere participar. Abra esta página en el plazo de { $days } días. Si no lo ha pedido, no haga nada y borraremos sus datos.
}
# Subject of the yearly message.
involved-still-subject-title = ¿Le sigue interesando participar?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: usted nos dijo que quería participar. Para seguir en la lista o darse de baja, abra esta página como muy tarde el { $date }. Si no recibimos respuesta, le daremos de baja de la lista y borraremos sus datos.
