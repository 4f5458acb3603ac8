-- What speaks for a program or for haste, `honeypot fast`; none where nothing does. It keeps nothing out of any count.
ALTER TABLE responses ADD COLUMN marks TEXT;
