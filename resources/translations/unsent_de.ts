<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>appearance</name>
    <message>
        <source>Appearance</source>
        <extracomment>Return the name of the section.</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Every choice counts at once, and from the next start on.</source>
        <extracomment>Return when a choice counts.</extracomment>
        <translation>Jede Wahl gilt sofort, und von jetzt an bei jedem Start.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <extracomment>Return the question about brightness.</extracomment>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Return the question about contrast.</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Return the question about the size of the text.</extracomment>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Return the question about motion.</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>The page</source>
        <extracomment>Return the question about how the page scrolls.</extracomment>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <extracomment>Return the choice that leaves it to the desktop.</extracomment>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Return the choice of light colours.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Return the choice of dark colours.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Always high</source>
        <extracomment>Return the choice of strong contrast.</extracomment>
        <translation>Immer stark</translation>
    </message>
    <message>
        <source>Black on white or white on black, with clear borders.</source>
        <extracomment>Return what strong contrast does.</extracomment>
        <translation>Schwarz auf Weiß oder Weiß auf Schwarz, mit deutlichen Rändern.</translation>
    </message>
    <message>
        <source>Always calm</source>
        <extracomment>Return the choice of no motion.</extracomment>
        <translation>Immer ruhig</translation>
    </message>
    <message>
        <source>Calm means that nothing moves by itself; breathing is a still picture.</source>
        <extracomment>Return what calm means.</extracomment>
        <translation>Ruhig heißt, dass sich nichts von selbst bewegt; das Atmen ist ein stilles Bild.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Return the question about the language of the words.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>It changes when Unsent starts again. The checks read English, whatever is chosen here.</source>
        <extracomment>Return when another language counts, and what stays as it is.</extracomment>
        <translation>Sie wechselt, wenn Unsent neu startet. Geprüft wird Englisch, was auch immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>Keep the line I write on at mid height, like a typewriter</source>
        <extracomment>Return the choice of a line that stays at mid height.</extracomment>
        <translation>Die Zeile, an der ich schreibe, auf halber Höhe halten, wie eine Schreibmaschine</translation>
    </message>
    <message>
        <source>As on this computer (%1)</source>
        <extracomment>Return the choice of the desktop&apos;s text size, with what that is now.</extracomment>
        <translation>Wie auf diesem Computer (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Return a text size.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>I love this work. I am not sure it loves me back.</source>
        <extracomment>Return a line to try a text size on.</extracomment>
        <translation>Ich liebe diese Arbeit. Ich bin nicht sicher, ob sie mich auch liebt.</translation>
    </message>
    <message>
        <source>This counts until you close Unsent. It could not be saved, because the folder of the journal cannot be written.</source>
        <extracomment>Return what it means that a choice could not be saved.</extracomment>
        <translation>Das gilt, bis du Unsent schließt. Es ließ sich nicht speichern, weil der Ordner des Tagebuchs nicht beschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>breathing</name>
    <message>
        <source>Breathe for a minute</source>
        <extracomment>Return the button that opens the minute.</extracomment>
        <translation>Eine Minute atmen</translation>
    </message>
    <message>
        <source>One minute of slow breathing</source>
        <extracomment>Return the name of the shape, for whoever hears it.</extracomment>
        <translation>Eine Minute langsam atmen</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. Six times, or as often as you like.</source>
        <extracomment>Return what to do, in a sentence.</extracomment>
        <translation>Vier Sekunden ein, sechs aus. Sechsmal, oder so oft du magst.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <extracomment>Return what stands in the shape while it widens.</extracomment>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <extracomment>Return what stands in the shape while it narrows.</extracomment>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>That was a minute</source>
        <extracomment>Return what stands in the shape after the minute.</extracomment>
        <translation>Das war eine Minute</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <extracomment>Return the two lines of the picture that does not move.</extracomment>
        <translation>Langsam atmen</translation>
    </message>
    <message>
        <source>in for 4, out for 6</source>
        <extracomment>Return the two lines of the picture that does not move.</extracomment>
        <translation>4 ein, 6 aus</translation>
    </message>
    <message>
        <source>Enough</source>
        <extracomment>Return the step back, at any time.</extracomment>
        <translation>Genug</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>Return the step to another minute.</extracomment>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>checkin</name>
    <message>
        <source>Once a month, one question</source>
        <extracomment>Return the card&apos;s heading.</extracomment>
        <translation>Einmal im Monat, eine Frage</translation>
    </message>
    <message>
        <source>If you like, Unsent asks you once a month how burned out you feel, by your own definition. The answer stays in the encrypted journal. It shows you a trend; it is no test, and nothing follows from it.</source>
        <extracomment>Return what the question is, before it is wanted.</extracomment>
        <translation>Wenn du magst, fragt dich Unsent einmal im Monat, wie ausgebrannt du dich fühlst, so wie du es verstehst. Die Antwort bleibt im verschlüsselten Tagebuch. Sie zeigt dir einen Verlauf; sie ist kein Test, und es folgt nichts daraus.</translation>
    </message>
    <message>
        <source>Ask me once a month</source>
        <extracomment>Return the button that switches the question on.</extracomment>
        <translation>Frag mich einmal im Monat</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <extracomment>Return the button that switches the question off.</extracomment>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Overall, based on your definition of burnout, how would you rate your level of burnout?</source>
        <extracomment>Return the question (Mini-Z, Physician Work Life Study).</extracomment>
        <translation>Alles in allem, und so wie du Burnout verstehst: Wie ausgebrannt bist du?</translation>
    </message>
    <message>
        <source>I enjoy my work. I have no symptoms of burnout.</source>
        <extracomment>Return its five answers, from no symptoms on.</extracomment>
        <translation>Ich mag meine Arbeit. Ich habe keine Anzeichen von Burnout.</translation>
    </message>
    <message>
        <source>Occasionally I am under stress, and I don’t always have as much energy as I once did, but I don’t feel burned out.</source>
        <extracomment>Return its five answers, from no symptoms on.</extracomment>
        <translation>Ich stehe manchmal unter Stress und habe nicht immer so viel Kraft wie früher, aber ausgebrannt fühle ich mich nicht.</translation>
    </message>
    <message>
        <source>I am definitely burning out and have one or more symptoms of burnout, such as physical and emotional exhaustion.</source>
        <extracomment>Return its five answers, from no symptoms on.</extracomment>
        <translation>Ich brenne eindeutig aus und habe eines oder mehrere Anzeichen, etwa körperliche und seelische Erschöpfung.</translation>
    </message>
    <message>
        <source>The symptoms of burnout that I’m experiencing won’t go away. I think about frustration at work a lot.</source>
        <extracomment>Return its five answers, from no symptoms on.</extracomment>
        <translation>Die Anzeichen von Burnout gehen nicht mehr weg. Ich denke viel an den Frust bei der Arbeit.</translation>
    </message>
    <message>
        <source>I feel completely burned out and often wonder if I can go on. I am at the point where I may need some changes or may need to seek some sort of help.</source>
        <extracomment>Return its five answers, from no symptoms on.</extracomment>
        <translation>Ich fühle mich völlig ausgebrannt und frage mich oft, ob ich weitermachen kann. Ich bin an dem Punkt, an dem ich vielleicht etwas ändern oder mir Hilfe suchen muss.</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <extracomment>Return the button that keeps an answer.</extracomment>
        <translation>Antwort behalten</translation>
    </message>
    <message>
        <source>Not this month</source>
        <extracomment>Return the button that asks again in a month.</extracomment>
        <translation>Diesen Monat nicht</translation>
    </message>
    <message>
        <source>Forget my answers</source>
        <extracomment>Return the button that deletes the answers.</extracomment>
        <translation>Meine Antworten vergessen</translation>
    </message>
    <message>
        <source>Your answers are forgotten.</source>
        <extracomment>Return that the answers are gone.</extracomment>
        <translation>Deine Antworten sind vergessen.</translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <extracomment>Return the button that shows the help lines.</extracomment>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Hide the help lines</source>
        <extracomment>Return the button that hides the help lines again.</extracomment>
        <translation>Hilfsangebote ausblenden</translation>
    </message>
    <message>
        <source>no symptoms</source>
        <extracomment>Return what stands at the lowest level.</extracomment>
        <translation>keine Anzeichen</translation>
    </message>
    <message>
        <source>burned out</source>
        <extracomment>Return what stands at the highest level.</extracomment>
        <translation>ausgebrannt</translation>
    </message>
    <message>
        <source>Last answer: %1 of %2, on %3.</source>
        <extracomment>Return the last answer, and how it stands to the one before, in one plain sentence.</extracomment>
        <translation>Letzte Antwort: %1 von %2, am %3.</translation>
    </message>
    <message>
        <source>The time before: %1.</source>
        <extracomment>Return the last answer, and how it stands to the one before, in one plain sentence.</extracomment>
        <translation>Das Mal davor: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Return the level of an answer: `3 of 5`.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Return the columns of the answers in figures.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Return the columns of the answers in figures.</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Your answers over time</source>
        <extracomment>Return the name of the picture of all answers.</extracomment>
        <translation>Deine Antworten im Verlauf</translation>
    </message>
    <message>
        <source>Asked again from %1 on.</source>
        <extracomment>Return when the question is asked again.</extracomment>
        <translation>Ab dem %1 wird wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Your text is still on the clipboard</source>
        <extracomment>Return the title while the approved text is on the clipboard.</extracomment>
        <translation>Dein Text liegt noch in der Zwischenablage</translation>
    </message>
    <message>
        <source>It comes off by itself in %1 s. If you have not pasted it yet, paste before closing.</source>
        <extracomment>Return what closing means for the clipboard.</extracomment>
        <translation>In %1 s geht er von selbst heraus. Wenn du ihn noch nicht eingefügt hast, füge ihn vor dem Schließen ein.</translation>
    </message>
    <message>
        <source>Take it off and close</source>
        <extracomment>Return the button that takes it off and closes.</extracomment>
        <translation>Herausnehmen und schließen</translation>
    </message>
    <message>
        <source>Close when it is off</source>
        <extracomment>Return the button that closes when the time is up.</extracomment>
        <translation>Schließen, sobald er weg ist</translation>
    </message>
    <message>
        <source>What you wrote is not saved yet</source>
        <extracomment>Return the title while there is text that no file has.</extracomment>
        <translation>Was du geschrieben hast, ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The journal could not be written. Go back and try again, or close without it.</source>
        <extracomment>Return why, and what can be done.</extracomment>
        <translation>Das Tagebuch ließ sich nicht schreiben. Geh zurück und versuch es noch einmal, oder schließ ohne den Text.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <extracomment>Return the button that gives the text up.</extracomment>
        <translation>Ohne den Text schließen</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Return the button that goes back.</extracomment>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>cooling</name>
    <message>
        <source>still cooling</source>
        <extracomment>Return what stands in the ring below the time.</extracomment>
        <translation>kühlt noch ab</translation>
    </message>
    <message>
        <source>Ready to look at again on %1 at %2</source>
        <extracomment>Return when a draft can be looked at again.</extracomment>
        <translation>Wieder anzusehen ab %1, %2</translation>
    </message>
    <message>
        <source>Ready to look at again today at %2</source>
        <extracomment>Return when a draft can be looked at again.</extracomment>
        <translation>Wieder anzusehen ab heute, %2</translation>
    </message>
    <message>
        <source>Ready to look at again tomorrow at %2</source>
        <extracomment>Return when a draft can be looked at again.</extracomment>
        <translation>Wieder anzusehen ab morgen, %2</translation>
    </message>
    <message>
        <source>Written at %1 on %2, heat %3 of 100.</source>
        <extracomment>Return when a draft was put away, how hot it reads and how hot the writer felt.</extracomment>
        <translation>Am %2 um %1 geschrieben, Hitze %3 von 100.</translation>
    </message>
    <message>
        <source>You said: %1 of 10.</source>
        <extracomment>Return when a draft was put away, how hot it reads and how hot the writer felt.</extracomment>
        <translation>Du hast gesagt: %1 von 10.</translation>
    </message>
    <message>
        <source>Why %1</source>
        <extracomment>Return the heading of the card that explains a wait.</extracomment>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>Something in it must change</source>
        <extracomment>Return why a part of a wait is there.</extracomment>
        <translation>Etwas darin muss sich ändern</translation>
    </message>
    <message>
        <source>Changed by more than softening</source>
        <extracomment>Return why a part of a wait is there.</extracomment>
        <translation>Mehr geändert als nur gemildert</translation>
    </message>
    <message>
        <source>Your waiting period for %1</source>
        <extracomment>Return why a part of a wait is there.</extracomment>
        <translation>Deine Wartezeit für %1</translation>
    </message>
    <message>
        <source>Written hot (over %1)</source>
        <extracomment>Return why a part of a wait is there.</extracomment>
        <translation>Hitzig geschrieben (über %1)</translation>
    </message>
    <message>
        <source>Written at night: not before %1</source>
        <extracomment>Return why a part of a wait is there.</extracomment>
        <translation>Nachts geschrieben: nicht vor %1</translation>
    </message>
    <message>
        <source>already later</source>
        <extracomment>Return what a part adds to a wait.</extracomment>
        <translation>ohnehin später</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>Return what a part adds to a wait.</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>The clock was moved. %1 of that do not count.</source>
        <extracomment>Return the one calm line about clock time that does not count.</extracomment>
        <translation>Die Uhr wurde verstellt. %1 davon zählen nicht.</translation>
    </message>
    <message>
        <source>%1 do not count until this computer&apos;s clock is confirmed.</source>
        <extracomment>Return the one calm line about time that counts once the clock is confirmed.</extracomment>
        <translation>%1 zählen erst, wenn die Uhr dieses Computers bestätigt ist.</translation>
    </message>
    <message>
        <source>The text is put away until then. You can keep it, let it go, or leave yourself a note.</source>
        <extracomment>Return what can be done meanwhile.</extracomment>
        <translation>Bis dahin ist der Text weggelegt. Du kannst ihn behalten, loslassen oder dir eine Notiz dazulegen.</translation>
    </message>
    <message>
        <source>Note to my later self</source>
        <extracomment>Return the button that opens the note to one&apos;s later self.</extracomment>
        <translation>Notiz an mein späteres Ich</translation>
    </message>
    <message>
        <source>What should you know when you look at this again?</source>
        <extracomment>Return what stands in the empty note.</extracomment>
        <translation>Was solltest du wissen, wenn du das wieder ansiehst?</translation>
    </message>
    <message>
        <source>Kept as you type. You see it when you review.</source>
        <extracomment>Return that the note needs no saving.</extracomment>
        <translation>Wird beim Tippen behalten. Du siehst es bei der Durchsicht.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Return the button that closes the note.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Return the button that shows the sealed text.</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Put it away again</source>
        <extracomment>Return the button that puts the sealed text away again.</extracomment>
        <translation>Wieder weglegen</translation>
    </message>
    <message>
        <source>Sealed text, to read only</source>
        <extracomment>Return the name of the sealed text for screen readers.</extracomment>
        <translation>Weggelegter Text, nur zum Lesen</translation>
    </message>
    <message>
        <source>Change the text · the wait starts again</source>
        <extracomment>Return the button that opens the sealed text for editing, and what that costs.</extracomment>
        <translation>Text ändern · die Wartezeit beginnt von vorn</translation>
    </message>
    <message>
        <source>Press once more to start again</source>
        <extracomment>Return the same button when it was pressed once.</extracomment>
        <translation>Noch einmal drücken, um neu zu beginnen</translation>
    </message>
    <message>
        <source>It becomes a draft again and then waits its full %1.</source>
        <extracomment>Return what pressing once more costs.</extracomment>
        <translation>Es wird wieder ein Entwurf und wartet dann die vollen %1.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <extracomment>Return the button that takes a first press back.</extracomment>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Keep private</source>
        <extracomment>Return the button that ends the wait by keeping the text.</extracomment>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Cooling · %1 left</source>
        <extracomment>Return the line below a cooling draft in a list.</extracomment>
        <translation>Kühlt ab · noch %1</translation>
    </message>
    <message>
        <source>Nothing is cooling</source>
        <extracomment>Return the heading of the empty room.</extracomment>
        <translation>Nichts kühlt ab</translation>
    </message>
    <message>
        <source>When you choose “Start cooling” on a draft, it waits here until you can look at it with a cool head.</source>
        <extracomment>Return what this room is for.</extracomment>
        <translation>Wenn du bei einem Entwurf „Abkühlen lassen“ wählst, wartet er hier, bis du ihn mit kühlem Kopf ansehen kannst.</translation>
    </message>
    <message>
        <source>Cooling drafts</source>
        <extracomment>Return the list&apos;s name for screen readers.</extracomment>
        <translation>Entwürfe, die abkühlen</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Find on this page</source>
        <extracomment>Return what stands in the bar.</extracomment>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Return what stands in the bar.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Return what stands in the bar.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Write here</source>
        <extracomment>Return what stands in the bar.</extracomment>
        <translation>Hier tippen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Return what stands in the bar.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <extracomment>Return which one of how many places is shown; `at` counts from one.</extracomment>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Return which one of how many places is shown; `at` counts from one.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Must change</source>
        <extracomment>Return how much a mark asks of the writer.</extracomment>
        <translation>Muss sich ändern</translation>
    </message>
    <message>
        <source>Think</source>
        <extracomment>Return how much a mark asks of the writer.</extracomment>
        <translation>Überleg es dir</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Return how much a mark asks of the writer.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>Return how much a mark asks of the writer.</extracomment>
        <translation>Für dich</translation>
    </message>
</context>
<context>
    <name>help_lines</name>
    <message>
        <source>Call or text 988</source>
        <extracomment>How to reach 988 Suicide &amp; Crisis Lifeline</extracomment>
        <translation>988 anrufen oder anschreiben</translation>
    </message>
    <message>
        <source>any hour</source>
        <extracomment>When a help line is there</extracomment>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>every day, 8:00 to 1:00 Eastern</source>
        <extracomment>When a help line is there</extracomment>
        <translation>täglich, 8:00 bis 1:00 Uhr Eastern Time</translation>
    </message>
    <message>
        <source>Text HOME to 741741</source>
        <extracomment>How to reach Crisis Text Line</extracomment>
        <translation>HOME an 741741 schicken</translation>
    </message>
    <message>
        <source>Monday to Friday 8 to 20, Saturday 8 to 14</source>
        <extracomment>When a help line is there</extracomment>
        <translation>Montag bis Freitag 8 bis 20, Samstag 8 bis 14</translation>
    </message>
    <message>
        <source>Text 85258</source>
        <extracomment>How to reach Shout, by text message</extracomment>
        <translation>85258 anschreiben</translation>
    </message>
    <message>
        <source>111 (mental health option), 999</source>
        <extracomment>How to reach Urgent mental health help, and emergencies</extracomment>
        <translation>111 (Option für seelische Gesundheit), 999</translation>
    </message>
    <message>
        <source>weekdays</source>
        <extracomment>When a help line is there</extracomment>
        <translation>werktags</translation>
    </message>
    <message>
        <source>Call or text 1737</source>
        <extracomment>How to reach Need to talk?</extracomment>
        <translation>1737 anrufen oder anschreiben</translation>
    </message>
    <message>
        <source>Call or text 9-8-8</source>
        <extracomment>How to reach Suicide Crisis Helpline</extracomment>
        <translation>9-8-8 anrufen oder anschreiben</translation>
    </message>
    <message>
        <source>112 works in many countries</source>
        <extracomment>How to reach Your local emergency number</extracomment>
        <translation>112 gilt in vielen Ländern</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <source>What cooling did</source>
        <extracomment>Return the room&apos;s heading.</extracomment>
        <translation>Was das Abkühlen gebracht hat</translation>
    </message>
    <message>
        <source>Computed on this computer, from your own entries. Nothing is sent anywhere.</source>
        <extracomment>Return where all this comes from.</extracomment>
        <translation>Auf diesem Computer aus deinen eigenen Einträgen berechnet. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>Return how far back is looked.</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <extracomment>Return how far back is looked.</extracomment>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>Return how far back is looked.</extracomment>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Return how far back is looked.</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How far back</source>
        <extracomment>Return the name of the choice for screen readers.</extracomment>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>No draft cooled in this time</source>
        <extracomment>Return the heading where no draft was sealed in a period.</extracomment>
        <translation>In dieser Zeit ist kein Entwurf abgekühlt</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <extracomment>Return the heading where no draft was sealed in a period.</extracomment>
        <translation>Noch nichts zum Zurückschauen</translation>
    </message>
    <message>
        <source>Once drafts have cooled, you see here when you write hot, what the wait did to them and what became of them. A page that is just for you is never read for this.</source>
        <extracomment>Return what this room is for.</extracomment>
        <translation>Sobald Entwürfe abgekühlt sind, siehst du hier, wann du hitzig schreibst, was das Warten mit ihnen gemacht hat und was aus ihnen wurde. Eine Seite nur für dich wird dafür nie gelesen.</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Return the button that shows figures instead of a picture.</extracomment>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As a picture</source>
        <extracomment>Return the button that shows the picture again.</extracomment>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>%1, in figures</source>
        <extracomment>Return the name of a table for screen readers.</extracomment>
        <translation>%1, in Zahlen</translation>
    </message>
    <message>
        <source>When you write hot</source>
        <extracomment>Return the heading of the week by its hours.</extracomment>
        <translation>Wann du hitzig schreibst</translation>
    </message>
    <message>
        <source>No draft in this time was hot, that is over %1 of 100.</source>
        <extracomment>Return in which hours hot drafts were begun.</extracomment>
        <translation>Kein Entwurf dieser Zeit war hitzig, also über %1 von 100.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Return the columns of the same in figures.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>Return the columns of the same in figures.</extracomment>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>Return the columns of the same in figures.</extracomment>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>Return the columns of the same in figures.</extracomment>
        <translation>Hitze</translation>
    </message>
    <message>
        <source>%1, %2: %3 draft(s), heat %4 of 100</source>
        <extracomment>Return what is in one hour of the week.</extracomment>
        <translation>%1, %2: Entwürfe: %3, Hitze %4 von 100</translation>
    </message>
    <message>
        <source>Heat, then and after cooling</source>
        <extracomment>Return the heading of heat then and now.</extracomment>
        <translation>Hitze, damals und nach dem Abkühlen</translation>
    </message>
    <message>
        <source>written</source>
        <extracomment>Return what stands below the heat then.</extracomment>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>Return what stands below the heat now.</extracomment>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>On average %1 of 100 when written and %2 when approved, over %3 draft(s).</source>
        <extracomment>Return the mean heat then and now.</extracomment>
        <translation>Im Schnitt %1 von 100 beim Schreiben und %2 bei der Freigabe (Entwürfe: %3).</translation>
    </message>
    <message>
        <source>No draft of this time has been approved yet.</source>
        <extracomment>Return the mean heat then and now.</extracomment>
        <translation>Aus dieser Zeit ist noch kein Entwurf freigegeben.</translation>
    </message>
    <message>
        <source>Heat when written</source>
        <extracomment>Return the columns of the same in figures.</extracomment>
        <translation>Hitze beim Schreiben</translation>
    </message>
    <message>
        <source>Heat when approved</source>
        <extracomment>Return the columns of the same in figures.</extracomment>
        <translation>Hitze bei der Freigabe</translation>
    </message>
    <message>
        <source>What became of %1 draft(s) that you might have posted</source>
        <extracomment>Return the heading of what became of drafts.</extracomment>
        <translation>Was aus möglichen Posts wurde (Entwürfe: %1)</translation>
    </message>
    <message>
        <source>changed, posted</source>
        <extracomment>Return one thing that became of drafts, as a table says it.</extracomment>
        <translation>geändert, gepostet</translation>
    </message>
    <message>
        <source>kept private</source>
        <extracomment>Return one thing that became of drafts, as a table says it.</extracomment>
        <translation>für dich behalten</translation>
    </message>
    <message>
        <source>let go</source>
        <extracomment>Return one thing that became of drafts, as a table says it.</extracomment>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>still on their way</source>
        <extracomment>Return one thing that became of drafts, as a table says it.</extracomment>
        <translation>noch unterwegs</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Return one thing that became of drafts, with how many.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What became of them</source>
        <extracomment>Return the columns of the same in figures.</extracomment>
        <translation>Was aus ihnen wurde</translation>
    </message>
    <message>
        <source>1 draft is still on its way.</source>
        <extracomment>Return how many stayed with the writer, and how many have not come to an end.</extracomment>
        <translation>1 Entwurf ist noch unterwegs.</translation>
    </message>
    <message>
        <source>%1 drafts are still on their way.</source>
        <extracomment>Return how many stayed with the writer, and how many have not come to an end.</extracomment>
        <translation>%1 Entwürfe sind noch unterwegs.</translation>
    </message>
    <message>
        <source>%1 of %2 hot drafts began between %3 and %4. Larger squares are hotter.</source>
        <extracomment>Return in which hours hot drafts were begun.</extracomment>
        <translation>%1 von %2 hitzigen Entwürfen begannen zwischen %3 und %4. Größere Quadrate sind hitziger.</translation>
    </message>
    <message>
        <source>All %2 hot drafts began between %3 and %4. Larger squares are hotter.</source>
        <extracomment>Return in which hours hot drafts were begun.</extracomment>
        <translation>Alle %2 hitzigen Entwürfe begannen zwischen %3 und %4. Größere Quadrate sind hitziger.</translation>
    </message>
    <message>
        <source>The one hot draft began between %3 and %4.</source>
        <extracomment>Return in which hours hot drafts were begun.</extracomment>
        <translation>Der eine hitzige Entwurf begann zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>posted as is</source>
        <extracomment>Return one thing that became of drafts, as a table says it.</extracomment>
        <translation>unverändert gepostet</translation>
    </message>
    <message>
        <source>What was let go for good is not counted: nothing of it is kept.</source>
        <extracomment>Return why old drafts that were let go are in no figure.</extracomment>
        <translation>Was du endgültig losgelassen hast, zählt nicht mit: Davon wird nichts behalten.</translation>
    </message>
    <message>
        <source>What comes up most</source>
        <extracomment>Return the heading of what the checks find most.</extracomment>
        <translation>Was am häufigsten vorkommt</translation>
    </message>
    <message>
        <source>Counted once for each draft, when it was put away to cool.</source>
        <extracomment>Return how what came up is counted, or that nothing did.</extracomment>
        <translation>Einmal je Entwurf gezählt, als er zum Abkühlen weggelegt wurde.</translation>
    </message>
    <message>
        <source>Nothing came up in these drafts.</source>
        <extracomment>Return how what came up is counted, or that nothing did.</extracomment>
        <translation>In diesen Entwürfen kam nichts vor.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Return the columns of the same in figures.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Patient details</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Angaben zu Patienten</translation>
    </message>
    <message>
        <source>Advice to one person</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Rat an eine einzelne Person</translation>
    </message>
    <message>
        <source>Employer named</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Arbeitgeber genannt</translation>
    </message>
    <message>
        <source>Colleagues named</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Kollegen genannt</translation>
    </message>
    <message>
        <source>You, recognisable</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Du, erkennbar</translation>
    </message>
    <message>
        <source>Claims without a source</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Behauptungen ohne Quelle</translation>
    </message>
    <message>
        <source>Coarse language</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Derbe Sprache</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Absolutes (always, never, nobody)</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Absolutes (immer, nie, niemand)</translation>
    </message>
    <message>
        <source>Attacks on people</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Angriffe auf Menschen</translation>
    </message>
    <message>
        <source>Attacks on groups</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Angriffe auf Gruppen</translation>
    </message>
    <message>
        <source>Scorn for patients</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Hohn über Patienten</translation>
    </message>
    <message>
        <source>Politics</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Asking for reactions</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Fischen nach Reaktionen</translation>
    </message>
    <message>
        <source>Threats</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Drohungen</translation>
    </message>
    <message>
        <source>Naming someone to pile on</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Jemanden zum Abschuss nennen</translation>
    </message>
    <message>
        <source>Confidential matters</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Vertrauliches</translation>
    </message>
    <message>
        <source>Interests not named</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Verschwiegene Interessen</translation>
    </message>
    <message>
        <source>A rule of the place</source>
        <extracomment>Return what a category of findings, or a family of them, is called here.</extracomment>
        <translation>Eine Regel des Ortes</translation>
    </message>
    <message>
        <source>%1 drafts that you might have posted stayed with you.</source>
        <translation>%1 Entwürfen, die Posts hätten werden können: bei dir geblieben.</translation>
    </message>
    <message>
        <source>None stayed with you.</source>
        <translation>Keiner ist bei dir geblieben.</translation>
    </message>
    <message>
        <source>%1 of %2 draft(s) that you might have posted stayed with you.</source>
        <translation>%1 von %2 Entwürfen, die Posts hätten werden können: bei dir geblieben.</translation>
    </message>
    <message>
        <source>One in two</source>
        <translation>Einer von zwei</translation>
    </message>
    <message>
        <source>One in three</source>
        <translation>Einer von drei</translation>
    </message>
    <message>
        <source>Two in three</source>
        <translation>Zwei von drei</translation>
    </message>
    <message>
        <source>One in four</source>
        <translation>Einer von vier</translation>
    </message>
    <message>
        <source>Three in four</source>
        <translation>Drei von vier</translation>
    </message>
    <message>
        <source>One in five</source>
        <translation>Einer von fünf</translation>
    </message>
    <message>
        <source>Two in five</source>
        <translation>Zwei von fünf</translation>
    </message>
    <message>
        <source>Three in five</source>
        <translation>Drei von fünf</translation>
    </message>
    <message>
        <source>Four in five</source>
        <translation>Vier von fünf</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>just for me</source>
        <extracomment>Return what an entry is, with its place where that says more: `posted, Reddit`.</extracomment>
        <translation>nur für mich</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Return what an entry is, with its place where that says more: `posted, Reddit`.</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>cooling</source>
        <extracomment>Return what an entry is, with its place where that says more: `posted, Reddit`.</extracomment>
        <translation>kühlt ab</translation>
    </message>
    <message>
        <source>to review</source>
        <extracomment>Return what an entry is, with its place where that says more: `posted, Reddit`.</extracomment>
        <translation>zur Durchsicht</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>Return what an entry is, with its place where that says more: `posted, Reddit`.</extracomment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>posted</source>
        <extracomment>Return what an entry is, with its place where that says more: `posted, Reddit`.</extracomment>
        <translation>gepostet</translation>
    </message>
    <message>
        <source>let go</source>
        <extracomment>Return what an entry is, with its place where that says more: `posted, Reddit`.</extracomment>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>Blank page</source>
        <extracomment>Return what stands in place of a title where nothing is written yet.</extracomment>
        <translation>Leere Seite</translation>
    </message>
    <message>
        <source>This is cooling, so it is put away.</source>
        <extracomment>Return why this entry cannot be changed here.</extracomment>
        <translation>Das kühlt gerade ab und ist weggelegt.</translation>
    </message>
    <message>
        <source>This has cooled. It can be looked at again.</source>
        <extracomment>Return why this entry cannot be changed here.</extracomment>
        <translation>Das ist abgekühlt. Du kannst es wieder ansehen.</translation>
    </message>
    <message>
        <source>This is approved and ready to copy.</source>
        <extracomment>Return why this entry cannot be changed here.</extracomment>
        <translation>Das ist freigegeben und kann kopiert werden.</translation>
    </message>
    <message>
        <source>You posted this, so it stays as it is.</source>
        <extracomment>Return why this entry cannot be changed here.</extracomment>
        <translation>Das hast du gepostet, darum bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>This was let go.</source>
        <extracomment>Return why this entry cannot be changed here.</extracomment>
        <translation>Das hast du losgelassen.</translation>
    </message>
    <message>
        <source>Go to Cooling</source>
        <extracomment>Return the button that goes to the room where an entry can be worked on.</extracomment>
        <translation>Zum Abkühlen</translation>
    </message>
    <message>
        <source>Review it</source>
        <extracomment>Return the button that goes to the room where an entry can be worked on.</extracomment>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Go to Ready</source>
        <extracomment>Return the button that goes to the room where an entry can be worked on.</extracomment>
        <translation>Zu Bereit</translation>
    </message>
    <message>
        <source>Go to Let go</source>
        <extracomment>Return the button that goes to the room where an entry can be worked on.</extracomment>
        <translation>Zu Losgelassen</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>Return the heading of the empty journal.</extracomment>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Everything that you keep is found here, newest first. Only you can open it.</source>
        <extracomment>Return what the journal is for.</extracomment>
        <translation>Alles, was du behältst, findest du hier, das Neueste zuerst. Nur du kannst es öffnen.</translation>
    </message>
    <message>
        <source>Write something</source>
        <extracomment>Return the button that opens a blank page.</extracomment>
        <translation>Etwas schreiben</translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <extracomment>Return what stands beside the list while nothing is chosen.</extracomment>
        <translation>Wähl einen Eintrag, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <extracomment>Return the list&apos;s name for screen readers.</extracomment>
        <translation>Einträge im Tagebuch</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Return what stands in the empty search.</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Return the calendar&apos;s name for screen readers.</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month before</source>
        <extracomment>Return the button that turns to the month before.</extracomment>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>Return the button that turns to the month after.</extracomment>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>%1: 1 entry</source>
        <extracomment>Return what is on a day, for screen readers and tooltips.</extracomment>
        <translation>%1: 1 Eintrag</translation>
    </message>
    <message>
        <source>%1: %2 entries</source>
        <extracomment>Return what is on a day, for screen readers and tooltips.</extracomment>
        <translation>%1: %2 Einträge</translation>
    </message>
    <message>
        <source>%1, drafts up to heat %2</source>
        <extracomment>Return what is on a day, for screen readers and tooltips.</extracomment>
        <translation>%1, Entwürfe bis Hitze %2</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <extracomment>Return how many entries a search has found.</extracomment>
        <translation>Die neuesten %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <extracomment>Return how many entries a search has found.</extracomment>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>Return what stands there while a search runs.</extracomment>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>No entry has all of these words.</source>
        <extracomment>Return what stands in the place of a list without a hit.</extracomment>
        <translation>Kein Eintrag enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>The journal could not be searched. Nothing was changed.</source>
        <extracomment>Return what stands there when a search could not read the journal.</extracomment>
        <translation>Das Tagebuch ließ sich nicht durchsuchen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was kept on this day.</source>
        <extracomment>Return what stands in the place of a day&apos;s entries when there are none.</extracomment>
        <translation>An diesem Tag wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Return the button that lists everything again.</extracomment>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ways in</source>
        <extracomment>Return the name of the card with the ways in.</extracomment>
        <translation>Wege hinein</translation>
    </message>
    <message>
        <source>Each of these opens your journal. Two always stay, one of them not the keyring, so that losing one never locks you out.</source>
        <extracomment>Return what the ways in are for.</extracomment>
        <translation>Jeder davon öffnet dein Tagebuch. Zwei bleiben immer, einer davon ist nicht der Schlüsselbund, damit dich kein Verlust aussperrt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Return the name of one way in.</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Return the name of another.</extracomment>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>A keyring</source>
        <extracomment>Return the name of a keyring that is not the one in use here, by its class.</extracomment>
        <translation>Ein Schlüsselbund</translation>
    </message>
    <message>
        <source>KWallet</source>
        <extracomment>Return the name of a keyring that is not the one in use here, by its class.</extracomment>
        <translation>KWallet</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <extracomment>Return the name of a keyring that is not the one in use here, by its class.</extracomment>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring of Windows</source>
        <extracomment>Return the name of a keyring that is not the one in use here, by its class.</extracomment>
        <translation>Der Schlüsselbund von Windows</translation>
    </message>
    <message>
        <source>made some time ago</source>
        <extracomment>Return when a way in was made.</extracomment>
        <translation>irgendwann gemacht</translation>
    </message>
    <message>
        <source>made on %1</source>
        <extracomment>Return when a way in was made.</extracomment>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Return the step to another passphrase.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Return the step that takes a way in away.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Return a step with the way in that it is about, for a screen reader.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To change them, show once more that the journal is yours to open.</source>
        <extracomment>Return what has to come before a change.</extracomment>
        <translation>Um sie zu ändern, zeig noch einmal, dass du das Tagebuch öffnen darfst.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <extracomment>Return the name of the field that opens the keys.</extracomment>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Open the keys</source>
        <extracomment>Return the step that opens the keys.</extracomment>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Ask the keyring</source>
        <extracomment>Return the step that opens the keys by the keyring.</extracomment>
        <translation>Schlüsselbund fragen</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <extracomment>Return the step to a passphrase.</extracomment>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>Keep the key in %1</source>
        <extracomment>Return the step that puts the key into this computer&apos;s keyring.</extracomment>
        <translation>Den Schlüssel hier aufheben: %1</translation>
    </message>
    <message>
        <source>The keyring of this computer does not have your key yet.</source>
        <extracomment>Return the line after opening on a computer whose keyring has no key.</extracomment>
        <translation>Der Schlüsselbund dieses Computers hat deinen Schlüssel noch nicht.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <extracomment>Return the step to another recovery code.</extracomment>
        <translation>Neuen Wiederherstellungscode machen</translation>
    </message>
    <message>
        <source>Use this code</source>
        <extracomment>Return the step that makes a shown code count.</extracomment>
        <translation>Diesen Code nehmen</translation>
    </message>
    <message>
        <source>Type the two groups back first.</source>
        <extracomment>Return why the code cannot be used yet.</extracomment>
        <translation>Tipp erst die beiden Gruppen ab.</translation>
    </message>
    <message>
        <source>The old code stops opening your journal once you use this one.</source>
        <extracomment>Return what a new code does to the one before it.</extracomment>
        <translation>Der alte Code öffnet dein Tagebuch nicht mehr, sobald du diesen nimmst.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Return the step back.</extracomment>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <extracomment>Return the step that makes a typed passphrase count.</extracomment>
        <translation>Diese Passphrase nehmen</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Return the line while keys are tried or written.</extracomment>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The keys are open until you leave this page.</source>
        <extracomment>Return the line after the keys were opened.</extracomment>
        <translation>Die Schlüssel sind offen, bis du diese Seite verlässt.</translation>
    </message>
    <message>
        <source>The new passphrase opens your journal. It was tried.</source>
        <extracomment>Return the line after a passphrase was added or changed.</extracomment>
        <translation>Die neue Passphrase öffnet dein Tagebuch. Sie wurde ausprobiert.</translation>
    </message>
    <message>
        <source>The new recovery code opens your journal, the old one does not.</source>
        <extracomment>Return the line after a recovery code was changed.</extracomment>
        <translation>Der neue Wiederherstellungscode öffnet dein Tagebuch, der alte nicht mehr.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens your journal now.</source>
        <extracomment>Return the line after the key went into the keyring.</extracomment>
        <translation>Der Schlüsselbund dieses Computers öffnet jetzt dein Tagebuch.</translation>
    </message>
    <message>
        <source>The keyring did not take the key. Your passphrase and code open it as before.</source>
        <extracomment>Return the line when the keyring did not take the key.</extracomment>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen. Deine Passphrase und dein Code öffnen es wie bisher.</translation>
    </message>
    <message>
        <source>That way in is gone.</source>
        <extracomment>Return the line after a way in was taken away.</extracomment>
        <translation>Diesen Weg hinein gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Return the name of the card about the lock.</extracomment>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Locked shows nothing. It also locks when your screen does, before sleep where the system tells, and with Ctrl+L.</source>
        <extracomment>Return when the journal locks.</extracomment>
        <translation>Gesperrt ist nichts zu sehen. Gesperrt wird auch mit dem Bildschirm, vor dem Ruhezustand, wo das System ihn meldet, und mit Strg+L.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <extracomment>Return the name of the field for the idle time.</extracomment>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Return what stands behind the number of minutes.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Return what stands for no idle lock.</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Ask for the passphrase or recovery code each time, the keyring is not enough</source>
        <extracomment>Return the choice that the keyring alone does not open the journal.</extracomment>
        <translation>Jedes Mal nach Passphrase oder Wiederherstellungscode fragen, der Schlüsselbund genügt nicht</translation>
    </message>
    <message>
        <source>Someone knew my passphrase</source>
        <extracomment>Return the name of the card about a key that somebody else may have.</extracomment>
        <translation>Jemand kannte meine Passphrase</translation>
    </message>
    <message>
        <source>Your journal is encrypted afresh under a new key. Every passphrase and code from before stops opening it, and the backups in its folder start over. Copies that lie elsewhere still open with the old ones. Unsent then starts again, locked.</source>
        <extracomment>Return what a new key does and does not do.</extracomment>
        <translation>Dein Tagebuch wird mit einem neuen Schlüssel neu verschlüsselt. Alle bisherigen Passphrasen und Codes öffnen es dann nicht mehr, und die Sicherungen in seinem Ordner beginnen von vorn. Kopien anderswo gehen weiter mit den alten auf. Danach startet Unsent neu, gesperrt.</translation>
    </message>
    <message>
        <source>Encrypt it afresh</source>
        <extracomment>Return the step to a new key.</extracomment>
        <translation>Neu verschlüsseln</translation>
    </message>
    <message>
        <source>A new passphrase, if you want one:</source>
        <extracomment>Return the line above the fields where the keyring is enough.</extracomment>
        <translation>Eine neue Passphrase, wenn du eine willst:</translation>
    </message>
    <message>
        <source>A new passphrase:</source>
        <extracomment>Return the line above the fields for a new passphrase.</extracomment>
        <translation>Eine neue Passphrase:</translation>
    </message>
</context>
<context>
    <name>let_go</name>
    <message>
        <source>Gone for good on %1 at %2</source>
        <extracomment>Return when a text will be gone by itself.</extracomment>
        <translation>Am %1 um %2 endgültig weg</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Return the button that takes a text out of the bin.</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Let it go for good</source>
        <extracomment>Return the button that asks to delete a text now.</extracomment>
        <translation>Endgültig loslassen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>Return what has to be known before a text is deleted now.</extracomment>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Yes, for good</source>
        <extracomment>Return the button that deletes a text now.</extracomment>
        <translation>Ja, endgültig</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <extracomment>Return the button that leaves a text in the bin.</extracomment>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Text that was let go, to read only</source>
        <extracomment>Return the name of the text for screen readers.</extracomment>
        <translation>Losgelassener Text, nur zum Lesen</translation>
    </message>
    <message>
        <source>Nothing was let go</source>
        <extracomment>Return the heading of the empty bin.</extracomment>
        <translation>Nichts losgelassen</translation>
    </message>
    <message>
        <source>What you let go stays here for seven days, in case you want it back. Then it is gone from the journal and from its own backups.</source>
        <extracomment>Return what this room is for.</extracomment>
        <translation>Was du loslässt, bleibt sieben Tage hier, falls du es zurückhaben willst. Dann ist es aus dem Tagebuch und aus seinen eigenen Sicherungen verschwunden.</translation>
    </message>
    <message>
        <source>Choose a text to read it once more.</source>
        <extracomment>Return what stands beside the list while nothing is chosen.</extracomment>
        <translation>Wähl einen Text, um ihn noch einmal zu lesen.</translation>
    </message>
    <message>
        <source>Texts that were let go</source>
        <extracomment>Return the list&apos;s name for screen readers.</extracomment>
        <translation>Losgelassene Texte</translation>
    </message>
</context>
<context>
    <name>locked</name>
    <message>
        <source>Unsent</source>
        <extracomment>Return the name of the program.</extracomment>
        <translation>Unsent</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>Return the state.</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Return the name of the field for the passphrase.</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Return the name of the field for the recovery code.</extracomment>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <extracomment>Return how much of a hidden code is typed.</extracomment>
        <translation>%1 von %2 Gruppen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Return the way in.</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open with the keyring</source>
        <extracomment>Return the way in through the keyring.</extracomment>
        <translation>Mit dem Schlüsselbund öffnen</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <extracomment>Return the other way in.</extracomment>
        <translation>Stattdessen den Wiederherstellungscode nehmen</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <extracomment>Return the way back to the passphrase.</extracomment>
        <translation>Stattdessen die Passphrase nehmen</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <extracomment>Return what is waited for while the keyring is asked.</extracomment>
        <translation>Dein Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <extracomment>Return what is waited for while a key is tried.</extracomment>
        <translation>Dein Tagebuch wird geöffnet</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Undo</source>
        <extracomment>Return what the entries of the context menu are called.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Return what the entries of the context menu are called.</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut (stays in Unsent)</source>
        <extracomment>Return what the entries of the context menu are called.</extracomment>
        <translation>Ausschneiden (bleibt in Unsent)</translation>
    </message>
    <message>
        <source>Copy (stays in Unsent)</source>
        <extracomment>Return what the entries of the context menu are called.</extracomment>
        <translation>Kopieren (bleibt in Unsent)</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Return what the entries of the context menu are called.</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>Return what the entries of the context menu are called.</extracomment>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Undo</source>
        <extracomment>Return the word on the button that takes something back.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Kept, just for you. It is in your journal.</source>
        <extracomment>Return the line after a page was kept.</extracomment>
        <translation>Behalten, nur für dich. Es steht in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Let go. It can be taken back for seven days.</source>
        <extracomment>Return the line after an entry was let go.</extracomment>
        <translation>Losgelassen. Sieben Tage lang kannst du es zurückholen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>Return the line after an entry came back from the bin.</extracomment>
        <translation>Zurückgeholt.</translation>
    </message>
    <message>
        <source>Kept private. It stays with you.</source>
        <extracomment>Return the line after a draft was kept private.</extracomment>
        <translation>Für dich behalten. Es bleibt bei dir.</translation>
    </message>
    <message>
        <source>Put away to cool for %1.</source>
        <extracomment>Return the line after a draft was sealed.</extracomment>
        <translation>Zum Abkühlen weggelegt: %1.</translation>
    </message>
    <message>
        <source>Approved, exactly as it stands. Good for seven days.</source>
        <extracomment>Return the line after an approval.</extracomment>
        <translation>Freigegeben, genau so, wie es dasteht. Gilt sieben Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts have cooled. You can look at them again.</source>
        <extracomment>Return the line when waits are over.</extracomment>
        <translation>
            <numerusform>%Ln Entwurf ist abgekühlt. Du kannst ihn wieder ansehen.</numerusform>
            <numerusform>%Ln Entwürfe sind abgekühlt. Du kannst sie wieder ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft has cooled. You can look at it again.</source>
        <extracomment>Return the line when waits are over.</extracomment>
        <translation>Ein Entwurf ist abgekühlt. Du kannst ihn wieder ansehen.</translation>
    </message>
    <message>
        <source>Noted. It is in your journal.</source>
        <extracomment>Return the line after the writer said that it was posted.</extracomment>
        <translation>Vermerkt. Es steht in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>The text is off the clipboard again.</source>
        <extracomment>Return the line when the approved text was taken off the clipboard.</extracomment>
        <translation>Der Text ist wieder aus der Zwischenablage heraus.</translation>
    </message>
    <message>
        <source>The text could not be put on the clipboard just now. Please copy it again.</source>
        <extracomment>Return the line when the system did not take the approved text.</extracomment>
        <translation>Der Text kam gerade nicht in die Zwischenablage. Bitte kopier ihn noch einmal.</translation>
    </message>
    <message>
        <source>Those words have changed since. Please look at the mark again.</source>
        <extracomment>Return the line when a fix no longer fits because its words were edited.</extracomment>
        <translation>Diese Wörter haben sich seither geändert. Bitte sieh dir die Markierung noch einmal an.</translation>
    </message>
</context>
<context>
    <name>older_copy</name>
    <message>
        <source>This is an older copy of your journal. What was changed after it is not in it, and waits go on from where they were.</source>
        <extracomment>Return what was opened and what that means; `written_at` in the writer&apos;s time zone.</extracomment>
        <translation>Das ist eine ältere Kopie deines Tagebuchs. Was danach geändert wurde, fehlt darin, und Wartezeiten gehen dort weiter, wo sie waren.</translation>
    </message>
    <message>
        <source>Your journal is back as it was on %1. Waits go on from where they were.</source>
        <extracomment>Return what was opened and what that means; `written_at` in the writer&apos;s time zone.</extracomment>
        <translation>Dein Tagebuch ist wieder so, wie es an diesem Tag war: %1. Wartezeiten gehen dort weiter, wo sie waren.</translation>
    </message>
    <message>
        <source>This is an older copy of your journal, of %1. What was changed after it is not in it, and waits go on from where they were.</source>
        <extracomment>Return what was opened and what that means; `written_at` in the writer&apos;s time zone.</extracomment>
        <translation>Das ist eine ältere Kopie deines Tagebuchs, von %1. Was danach geändert wurde, fehlt darin, und Wartezeiten gehen dort weiter, wo sie waren.</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Return the button that takes the line away.</extracomment>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>place_waits</name>
    <message>
        <source>Waiting period</source>
        <extracomment>Return the heading of the waiting rules.</extracomment>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>A stricter wait counts at once. A looser one counts after a full wait of the old one, and never for drafts that are cooling already.</source>
        <extracomment>Return the rule by which waits change.</extracomment>
        <translation>Eine strengere Wartezeit gilt sofort. Eine mildere gilt erst nach einer vollen alten Wartezeit, und nie für Entwürfe, die schon abkühlen.</translation>
    </message>
    <message>
        <source>A new place starts with %1, so that making one is no way round a wait. You can ask for less right away; it counts after a full wait.</source>
        <extracomment>Return what a new place starts with, and why.</extracomment>
        <translation>Ein neuer Ort beginnt mit %1, damit ein neuer Ort kein Weg am Warten vorbei ist. Du kannst gleich um weniger bitten; es gilt nach einer vollen Wartezeit.</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Return the label of the base wait.</extracomment>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Written hot (heat over %1)</source>
        <extracomment>Return the label of what heat adds.</extracomment>
        <translation>Hitzig geschrieben (Hitze über %1)</translation>
    </message>
    <message>
        <source>Something in it must change</source>
        <extracomment>Return the label of what a finding that must change adds.</extracomment>
        <translation>Etwas darin muss sich ändern</translation>
    </message>
    <message>
        <source>Written at night</source>
        <extracomment>Return the label of the night rule.</extracomment>
        <translation>Nachts geschrieben</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>Return what is added to a wait: `+ 6 h`.</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>nothing more</source>
        <extracomment>Return that nothing is added.</extracomment>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>+ %1 %</source>
        <extracomment>Return a part of the base as a choice: `+ 25 %`.</extracomment>
        <translation>+ %1 %</translation>
    </message>
    <message>
        <source>that is %1</source>
        <extracomment>Return what a share comes to: `that is 6 h`; nothing for nothing.</extracomment>
        <translation>das sind %1</translation>
    </message>
    <message>
        <source>%1 to %2: not before %3</source>
        <extracomment>Return a night rule: `22:00 to 06:00: not before 08:00`.</extracomment>
        <translation>%1 bis %2: nicht vor %3</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Return the words before the beginning of the night.</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Return the words before the end of the night.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>not before</source>
        <extracomment>Return the words before the morning.</extracomment>
        <translation>nicht vor</translation>
    </message>
    <message>
        <source>Written at night, wait for the morning</source>
        <extracomment>Return the box that has the night rule.</extracomment>
        <translation>Nachts geschrieben: auf den Morgen warten</translation>
    </message>
    <message>
        <source>Change the wait</source>
        <extracomment>Return the step that opens the editor of a wait.</extracomment>
        <translation>Wartezeit ändern</translation>
    </message>
    <message>
        <source>Change the wait for %1</source>
        <extracomment>Return that step with its place, for whoever hears it.</extracomment>
        <translation>Wartezeit ändern, Ort: %1</translation>
    </message>
    <message>
        <source>At least, how many</source>
        <extracomment>Return the name of the number field, for whoever hears it.</extracomment>
        <translation>Mindestens, wie viel</translation>
    </message>
    <message>
        <source>At least, in what</source>
        <extracomment>Return the name of the unit field, for whoever hears it.</extracomment>
        <translation>Mindestens, welche Einheit</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Return the units that a wait is given in.</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>Return the units that a wait is given in.</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Return the units that a wait is given in.</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Return the step that asks for the new wait.</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Return the step that leaves the wait as it is.</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>That is what it is now.</source>
        <extracomment>Return that the wait is as it was.</extracomment>
        <translation>So ist es jetzt.</translation>
    </message>
    <message>
        <source>Stricter: counts at once.</source>
        <extracomment>Return when a stricter wait counts.</extracomment>
        <translation>Strenger: gilt sofort.</translation>
    </message>
    <message>
        <source>Looser: counts in %1, a full wait of the old one.</source>
        <extracomment>Return when a looser wait counts.</extracomment>
        <translation>Milder: gilt erst nach einer vollen alten Wartezeit, %1.</translation>
    </message>
    <message>
        <source>What is stricter counts at once, what is looser in %1, after a full wait.</source>
        <extracomment>Return when a wait counts that is stricter in one way and looser in another.</extracomment>
        <translation>Was strenger ist, gilt sofort; was milder ist, nach einer vollen Wartezeit, %1.</translation>
    </message>
    <message>
        <source>As it is now; the looser wait is taken back.</source>
        <extracomment>Return what setting the old wait again does to a looser one under way.</extracomment>
        <translation>Wie es jetzt ist; die mildere Wartezeit ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The morning cannot lie in the night itself.</source>
        <extracomment>Return what is wrong with a night whose morning lies in it.</extracomment>
        <translation>Der Morgen kann nicht mitten in der Nacht liegen.</translation>
    </message>
    <message>
        <source>Looser from %1 at %2 (in %3):</source>
        <extracomment>Return when the looser rules count.</extracomment>
        <translation>Milder ab %1, %2 (in %3):</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Return the step that drops looser rules.</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the looser wait for %1</source>
        <extracomment>Return that step with its place, for whoever hears it.</extracomment>
        <translation>Mildere Wartezeit zurücknehmen, Ort: %1</translation>
    </message>
    <message>
        <source>Put it back to how it came</source>
        <extracomment>Return the step that puts a built-in wait back.</extracomment>
        <translation>Wieder wie am Anfang</translation>
    </message>
    <message>
        <source>A text written now</source>
        <extracomment>Return the heading of the preview.</extracomment>
        <translation>Ein Text, jetzt geschrieben</translation>
    </message>
    <message>
        <source>Written calmly</source>
        <extracomment>Return the name of a text without any mark.</extracomment>
        <translation>Ruhig geschrieben</translation>
    </message>
    <message>
        <source>Written hot, with something that must change</source>
        <extracomment>Return the name of a text that is hot and has something that must change.</extracomment>
        <translation>Hitzig geschrieben, mit etwas, das sich ändern muss</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Reddit community</source>
        <extracomment>A place to post</extracomment>
        <translation>Reddit-Community</translation>
    </message>
    <message>
        <source>Facebook group</source>
        <extracomment>A place to post</extracomment>
        <translation>Facebook-Gruppe</translation>
    </message>
    <message>
        <source>X</source>
        <extracomment>A place to post</extracomment>
        <translation>X</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <extracomment>A place to post</extracomment>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <extracomment>A place to post</extracomment>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <extracomment>A place to post</extracomment>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Discord or Slack</source>
        <extracomment>A place to post</extracomment>
        <translation>Discord oder Slack</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <extracomment>A place to post</extracomment>
        <translation>Woanders</translation>
    </message>
</context>
<context>
    <name>places_room</name>
    <message>
        <source>Places you might post</source>
        <extracomment>Return the heading of the room.</extracomment>
        <translation>Orte, an denen du vielleicht postest</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Return the name of the list for whoever hears it.</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>The chosen place</source>
        <extracomment>Return the name of what is beside the list, for whoever hears it.</extracomment>
        <translation>Der gewählte Ort</translation>
    </message>
    <message>
        <source>New place</source>
        <extracomment>Return the step that begins a new place.</extracomment>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>Return who reads a place, as a word of its own.</extracomment>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Private group</source>
        <extracomment>Return who reads a place, as a word of its own.</extracomment>
        <translation>Private Gruppe</translation>
    </message>
    <message>
        <source>Under my name</source>
        <extracomment>Return who reads a place, as a word of its own.</extracomment>
        <translation>Mit meinem Namen</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>Return who reads a place, as a word of its own.</extracomment>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>as a reader sees them</source>
        <extracomment>Return how a place counts.</extracomment>
        <translation>wie man sie beim Lesen sieht</translation>
    </message>
    <message>
        <source>as X counts them</source>
        <extracomment>Return how a place counts.</extracomment>
        <translation>wie X sie zählt</translation>
    </message>
    <message>
        <source>Up to %1 characters, %2</source>
        <extracomment>Return how long a post may be, and how that is counted.</extracomment>
        <translation>Bis zu %1 Zeichen, %2</translation>
    </message>
    <message>
        <source>As long as you like</source>
        <extracomment>Return how long a post may be, and how that is counted.</extracomment>
        <translation>So lang du willst</translation>
    </message>
    <message>
        <source>Built in</source>
        <extracomment>Return that a place came with the program.</extracomment>
        <translation>Von Anfang an da</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Return that a place was made by the user.</extracomment>
        <translation>Deine</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>Return that a place is offered no more.</extracomment>
        <translation>Im Ruhestand</translation>
    </message>
    <message>
        <source>Looser in %1</source>
        <extracomment>Return that a looser wait is on its way, for the list.</extracomment>
        <translation>Milder: noch %1</translation>
    </message>
    <message>
        <source>It came with Unsent. Its wait is yours to change; for another name, kind or length, copy it.</source>
        <extracomment>Return why a built-in place has no name to change.</extracomment>
        <translation>Dieser Ort kam mit Unsent. Seine Wartezeit kannst du ändern; für einen anderen Namen, eine andere Art oder Länge kopier ihn.</translation>
    </message>
    <message>
        <source>Not offered any more. Drafts that go there keep it, and its wait.</source>
        <extracomment>Return what it means that a place is retired.</extracomment>
        <translation>Wird nicht mehr angeboten. Entwürfe, die dorthin gehen, behalten ihn und seine Wartezeit.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Return the step that changes a name, kind or length.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what %1 is</source>
        <extracomment>Return that step with its place, for whoever hears it.</extracomment>
        <translation>Ändern, was für ein Ort das ist: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Return the step that copies a place.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Return the step that puts a place before the one above.</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Return the step that puts a place behind the one below.</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>Return the step that offers a place no more.</extracomment>
        <translation>In den Ruhestand</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>Return the step that offers a retired place again.</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>%1 is among your places.</source>
        <extracomment>Return what is said when a place is made.</extracomment>
        <translation>%1 gehört jetzt zu deinen Orten.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <extracomment>Return what is said when a place is something else now.</extracomment>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Retired. Drafts that go there keep it.</source>
        <extracomment>Return what is said when a place is retired.</extracomment>
        <translation>Im Ruhestand. Entwürfe, die dorthin gehen, behalten ihn.</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <extracomment>Yield names for a copy, the plainest first.</extracomment>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Return the label of the name.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <extracomment>Return the label of the kind.</extracomment>
        <translation>Wer dort liest</translation>
    </message>
    <message>
        <source>At most, in characters</source>
        <extracomment>Return the label of the length.</extracomment>
        <translation>Höchstens, in Zeichen</translation>
    </message>
    <message>
        <source>any length</source>
        <extracomment>Return what the field of the length says for any length.</extracomment>
        <translation>jede Länge</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Return the label of the counting.</extracomment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Make this place</source>
        <extracomment>Return the step that makes a place.</extracomment>
        <translation>Diesen Ort anlegen</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Return the step that keeps what was changed.</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Return the step that leaves everything as it was.</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <extracomment>Return what is wrong with a name.</extracomment>
        <translation>Ein Ort braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be seen.</source>
        <extracomment>Return what is wrong with a name.</extracomment>
        <translation>Darin ist ein Zeichen, das man nicht sehen kann.</translation>
    </message>
    <message>
        <source>Another place has this name already.</source>
        <extracomment>Return what is wrong with a name.</extracomment>
        <translation>Ein anderer Ort heißt schon so.</translation>
    </message>
    <message>
        <source>At most %1 signs, please.</source>
        <extracomment>Return what is wrong with a name.</extracomment>
        <translation>Höchstens %1 Zeichen, bitte.</translation>
    </message>
    <message>
        <source>What to look for</source>
        <extracomment>Return the heading of what the checks look for.</extracomment>
        <translation>Worauf geachtet wird</translation>
    </message>
    <message>
        <source>Patients who could be recognised</source>
        <extracomment>Return what is looked for, each with its severity.</extracomment>
        <translation>Menschen aus der Behandlung, die erkennbar sind</translation>
    </message>
    <message>
        <source>Threats, hate, naming someone to pile on</source>
        <extracomment>Return what is looked for, each with its severity.</extracomment>
        <translation>Drohungen, Hass, Aufrufe gegen jemanden</translation>
    </message>
    <message>
        <source>What is confidential at work</source>
        <extracomment>Return what is looked for, each with its severity.</extracomment>
        <translation>Was bei der Arbeit vertraulich ist</translation>
    </message>
    <message>
        <source>Employer, colleagues, yourself</source>
        <extracomment>Return what is looked for, each with its severity.</extracomment>
        <translation>Arbeitgeber, Kollegium, du selbst</translation>
    </message>
    <message>
        <source>Advice to one person, claims with no source</source>
        <extracomment>Return what is looked for, each with its severity.</extracomment>
        <translation>Rat an eine einzelne Person, Behauptungen ohne Quelle</translation>
    </message>
    <message>
        <source>Insults, contempt, politics, coarse words</source>
        <extracomment>Return what is looked for, each with its severity.</extracomment>
        <translation>Beleidigungen, Verachtung, Politik, derbe Worte</translation>
    </message>
    <message>
        <source>The same for every place.</source>
        <extracomment>Return that every place looks for the same.</extracomment>
        <translation>Für jeden Ort gleich.</translation>
    </message>
    <message>
        <source>Questions before posting</source>
        <extracomment>Return the heading of the questions.</extracomment>
        <translation>Fragen vor dem Posten</translation>
    </message>
    <message>
        <source>Asked in the review, only those that apply. The same for every place.</source>
        <extracomment>Return when questions are asked.</extracomment>
        <translation>Gestellt bei der Durchsicht, nur die, die passen. Für jeden Ort gleich.</translation>
    </message>
    <message>
        <source>with a patient in it</source>
        <extracomment>Return when a question is asked, by what it needs; empty when it always is.</extracomment>
        <translation>wenn jemand aus der Behandlung vorkommt</translation>
    </message>
    <message>
        <source>with advice in it</source>
        <extracomment>Return when a question is asked, by what it needs; empty when it always is.</extracomment>
        <translation>wenn ein Rat vorkommt</translation>
    </message>
    <message>
        <source>with a claim in it</source>
        <extracomment>Return when a question is asked, by what it needs; empty when it always is.</extracomment>
        <translation>wenn eine Behauptung vorkommt</translation>
    </message>
    <message>
        <source>with a patient or work in it</source>
        <extracomment>Return when a question is asked, by what it needs; empty when it always is.</extracomment>
        <translation>wenn jemand aus der Behandlung oder die Arbeit vorkommt</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>If a patient or my employer saw a screenshot of this, I would stand by it.</source>
        <extracomment>Return the question with this id, said as the writer would say it.</extracomment>
        <translation>Wenn eine Patientin, ein Patient oder mein Arbeitgeber einen Screenshot davon sähe, würde ich dazu stehen.</translation>
    </message>
    <message>
        <source>No one could work out who the patient is, not even the patient.</source>
        <extracomment>Return the question with this id, said as the writer would say it.</extracomment>
        <translation>Niemand könnte herausfinden, um wen es geht, auch die Person selbst nicht.</translation>
    </message>
    <message>
        <source>It is mine to say: nothing confidential from work.</source>
        <extracomment>Return the question with this id, said as the writer would say it.</extracomment>
        <translation>Das darf ich erzählen: nichts Vertrauliches von der Arbeit.</translation>
    </message>
    <message>
        <source>Someone may read this as advice about their own health. It is:</source>
        <extracomment>Return the question with this id, said as the writer would say it.</extracomment>
        <translation>Jemand könnte das als Rat für die eigene Gesundheit lesen. Es ist:</translation>
    </message>
    <message>
        <source>How sure am I of what I claim, and where is it from?</source>
        <extracomment>Return the question with this id, said as the writer would say it.</extracomment>
        <translation>Wie sicher bin ich mir dabei, und woher habe ich es?</translation>
    </message>
    <message>
        <source>What do I want from posting this?</source>
        <extracomment>Return the question with this id, said as the writer would say it.</extracomment>
        <translation>Was will ich mit diesem Post erreichen?</translation>
    </message>
    <message>
        <source>I read it aloud, slowly, to the end.</source>
        <extracomment>Return the question with this id, said as the writer would say it.</extracomment>
        <translation>Ich lese es laut, langsam, bis zum Ende.</translation>
    </message>
    <message>
        <source>How hot am I about it now?</source>
        <extracomment>Return the question with this id, said as the writer would say it.</extracomment>
        <translation>Wie hitzig bin ich jetzt deswegen?</translation>
    </message>
    <message>
        <source>general, for anyone</source>
        <extracomment>Return the words for one option of a question of choice.</extracomment>
        <translation>allgemein, für alle</translation>
    </message>
    <message>
        <source>between colleagues</source>
        <extracomment>Return the words for one option of a question of choice.</extracomment>
        <translation>im Kollegium</translation>
    </message>
    <message>
        <source>I will reword it</source>
        <extracomment>Return the words for one option of a question of choice.</extracomment>
        <translation>Ich formuliere es um</translation>
    </message>
    <message>
        <source>In one line…</source>
        <extracomment>Return what stands in the empty field, or under the scale, of a question.</extracomment>
        <translation>In einer Zeile…</translation>
    </message>
    <message>
        <source>A guideline, a study, my own practice…</source>
        <extracomment>Return what stands in the empty field, or under the scale, of a question.</extracomment>
        <translation>Eine Leitlinie, eine Studie, meine eigene Praxis…</translation>
    </message>
    <message>
        <source>0 is calm, 10 is furious. You can skip this one.</source>
        <extracomment>Return what stands in the empty field, or under the scale, of a question.</extracomment>
        <translation>0 ist ruhig, 10 ist wütend. Das kannst du überspringen.</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Before anyone reads this</source>
        <extracomment>Return the line above the marks.</extracomment>
        <translation>Bevor es jemand liest</translation>
    </message>
    <message numerus="yes">
        <source>%Ln must change</source>
        <extracomment>Return what is marked, by how much it asks; the empty string when nothing is.</extracomment>
        <translation>
            <numerusform>%Ln Stelle muss sich ändern</numerusform>
            <numerusform>%Ln Stellen müssen sich ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to think about</source>
        <extracomment>Return what is marked, by how much it asks; the empty string when nothing is.</extracomment>
        <translation>
            <numerusform>%Ln zum Überlegen</numerusform>
            <numerusform>%Ln zum Überlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <extracomment>Return what is marked, by how much it asks; the empty string when nothing is.</extracomment>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing marked. That is not a promise; read it once as a stranger would.</source>
        <extracomment>Return what stands in an empty rail.</extracomment>
        <translation>Nichts markiert. Das ist kein Versprechen; lies es einmal so, wie es Fremde lesen würden.</translation>
    </message>
    <message>
        <source>Write; what to think about appears here.</source>
        <extracomment>Return what stands in the rail of an empty draft.</extracomment>
        <translation>Schreib; was du dir überlegen kannst, erscheint hier.</translation>
    </message>
    <message>
        <source>Reading along…</source>
        <extracomment>Return what stands while the text is newer than the marks.</extracomment>
        <translation>Wird mitgelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Return the button that opens the rest of the marks.</extracomment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Return the button that closes them again.</extracomment>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Return the button that puts the rail away.</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln mark(s)</source>
        <extracomment>Return the button that brings the rail back.</extracomment>
        <translation>
            <numerusform>%Ln Markierung zeigen</numerusform>
            <numerusform>%Ln Markierungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not apply</source>
        <extracomment>Return the button that dismisses a mark.</extracomment>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>The checks could not read this. Your words are kept. Try again, or change a word first; until then, nothing here has been looked at.</source>
        <extracomment>Return what stands where the checks failed.</extracomment>
        <translation>Das ließ sich nicht prüfen. Deine Worte sind gespeichert. Versuch es noch einmal oder ändere vorher ein Wort; bis dahin ist hier nichts angesehen worden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Return the button that has the text read once more.</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Not checked: show</source>
        <extracomment>Return the button that brings the rail back where the checks failed.</extracomment>
        <translation>Nicht geprüft: zeigen</translation>
    </message>
    <message>
        <source>This sounds heavy</source>
        <extracomment>Return the first line of the card that is for the writer.</extracomment>
        <translation>Das klingt schwer</translation>
    </message>
    <message>
        <source>Nobody is told, nothing is kept of this, and it holds nothing back. If you want a voice tonight, someone is there:</source>
        <extracomment>Return what the card that is for the writer says.</extracomment>
        <translation>Niemand erfährt davon, nichts davon wird behalten, und es hält nichts auf. Wenn du heute Nacht eine Stimme hören willst: Da ist jemand.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Return the button that closes that card.</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Marks in this draft</source>
        <extracomment>Return the rail&apos;s name for screen readers.</extracomment>
        <translation>Markierungen in diesem Entwurf</translation>
    </message>
</context>
<context>
    <name>ready</name>
    <message>
        <source>Ready to post</source>
        <extracomment>Return the chip beside the place.</extracomment>
        <translation>Bereit zum Posten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time of day</comment>
        <extracomment>Return the approval in days: `approved today 08:31 · good until 29 November`.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>approved %1 · good until %2</source>
        <extracomment>Return the approval in days: `approved today 08:31 · good until 29 November`.</extracomment>
        <translation>freigegeben: %1 · gilt bis %2</translation>
    </message>
    <message>
        <source>The approved text</source>
        <extracomment>Return the name of the text, for whoever hears it.</extracomment>
        <translation>Der freigegebene Text</translation>
    </message>
    <message>
        <source>Copy approved text</source>
        <extracomment>Return the name of the one way out.</extracomment>
        <translation>Freigegebenen Text kopieren</translation>
    </message>
    <message>
        <source>Leaves the clipboard after 60 seconds and stays out of clipboard history.</source>
        <extracomment>Return what copying does.</extracomment>
        <translation>Verlässt die Zwischenablage nach 60 Sekunden und bleibt aus ihrem Verlauf heraus.</translation>
    </message>
    <message>
        <source>On the clipboard: %1 s</source>
        <extracomment>Return how long the text stays on the clipboard.</extracomment>
        <translation>In der Zwischenablage: %1 s</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <extracomment>Return the step that clears the clipboard at once.</extracomment>
        <translation>Jetzt herausnehmen</translation>
    </message>
    <message>
        <source>Paste it before you close Unsent: closing takes it off.</source>
        <extracomment>Return what to do while the text is on the clipboard.</extracomment>
        <translation>Füg ihn ein, bevor du Unsent schließt: Schließen nimmt ihn heraus.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>Return the heading over what became of it.</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>I posted it</source>
        <extracomment>Return the answer that it was posted.</extracomment>
        <translation>Ich habe es gepostet</translation>
    </message>
    <message>
        <source>Link to the post, if you want to keep it</source>
        <extracomment>Return what stands in the empty field for a link.</extracomment>
        <translation>Link zum Post, wenn du ihn behalten willst</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <extracomment>Return the step that notes it as posted.</extracomment>
        <translation>Als gepostet vermerken</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Return the step that leaves everything as it is.</extracomment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>I chose not to</source>
        <extracomment>Return the answer that it stays here.</extracomment>
        <translation>Ich habe mich dagegen entschieden</translation>
    </message>
    <message>
        <source>Edit (voids the approval)</source>
        <extracomment>Return the step back to a draft, with its price.</extracomment>
        <translation>Bearbeiten (hebt die Freigabe auf)</translation>
    </message>
    <message>
        <source>It becomes a draft again, and cools again before it can be copied.</source>
        <extracomment>Return what editing costs, before it is done.</extracomment>
        <translation>Es wird wieder ein Entwurf und kühlt noch einmal ab, bevor es kopiert werden kann.</translation>
    </message>
    <message>
        <source>Edit it</source>
        <extracomment>Return the second step of editing.</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Leave it approved</source>
        <extracomment>Return the way back from editing.</extracomment>
        <translation>Freigegeben lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>Return the foot: `58 words · 287 of 40,000 characters`.</extracomment>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters</source>
        <extracomment>Return the foot: `58 words · 287 of 40,000 characters`.</extracomment>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>Return the foot: `58 words · 287 of 40,000 characters`.</extracomment>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>checked once more each time you copy it</source>
        <extracomment>Return the last part of the foot.</extracomment>
        <translation>bei jedem Kopieren noch einmal geprüft</translation>
    </message>
    <message>
        <source>Nothing is approved</source>
        <extracomment>Return the two lines of the screen when no text is approved.</extracomment>
        <translation>Nichts ist freigegeben</translation>
    </message>
    <message>
        <source>A text that you approve waits here until you copy it, for seven days.</source>
        <extracomment>Return the two lines of the screen when no text is approved.</extracomment>
        <translation>Ein Text, den du freigibst, wartet hier sieben Tage, bis du ihn kopierst.</translation>
    </message>
</context>
<context>
    <name>recovered</name>
    <message>
        <source>Unsent ended without closing. What you had typed is here; at most its last second is missing.</source>
        <extracomment>Return what happened, over the text that was left.</extracomment>
        <translation>Unsent endete, ohne zu schließen. Was du getippt hattest, ist hier; höchstens die letzte Sekunde fehlt.</translation>
    </message>
    <message>
        <source>Unsent ended without closing. What you had typed is kept in your journal.</source>
        <extracomment>Return what happened, while another page is in hand.</extracomment>
        <translation>Unsent endete, ohne zu schließen. Was du getippt hattest, steht in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Return the button that goes on with the text as it is.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Go on with it (Esc). The earlier text stays in its history.</source>
        <extracomment>Return what keeping does, with its key.</extracomment>
        <translation>Damit weitermachen (Esc). Der frühere Text bleibt in seinem Verlauf.</translation>
    </message>
    <message>
        <source>Show the earlier text</source>
        <extracomment>Return the button that shows the text from before.</extracomment>
        <translation>Früheren Text zeigen</translation>
    </message>
    <message>
        <source>Look at both beside each other. Both are kept.</source>
        <extracomment>Return what showing the earlier text does.</extracomment>
        <translation>Beide nebeneinander ansehen. Beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Return the button that turns to the text that was left.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <extracomment>Return the button that leaves it where it is.</extracomment>
        <translation>Dort lassen</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>There is nothing on the page yet.</source>
        <translation>Auf der Seite steht noch nichts.</translation>
    </message>
    <message>
        <source>This text is not at that point yet.</source>
        <translation>So weit ist dieser Text noch nicht.</translation>
    </message>
    <message>
        <source>This is still cooling: %1 to go.</source>
        <translation>Das kühlt noch ab: noch %1.</translation>
    </message>
    <message>
        <source>This text is not approved yet.</source>
        <translation>Dieser Text ist noch nicht freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) left that must change.</source>
        <translation>
            <numerusform>Noch %n Markierung, die sich ändern muss.</numerusform>
            <numerusform>Noch %n Markierungen, die sich ändern müssen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left to answer.</source>
        <translation>
            <numerusform>Noch %n Frage offen.</numerusform>
            <numerusform>Noch %n Fragen offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes need to cool again: %1.</source>
        <translation>Diese Änderungen müssen noch einmal abkühlen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for this place.</source>
        <translation>
            <numerusform>%n Zeichen zu lang für diesen Ort.</numerusform>
            <numerusform>%n Zeichen zu lang für diesen Ort.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the text that you approved. Review it again.</source>
        <translation>Das ist nicht der Text, den du freigegeben hast. Sieh ihn noch einmal durch.</translation>
    </message>
    <message>
        <source>The approval is out of date. Review it again.</source>
        <translation>Die Freigabe ist abgelaufen. Sieh ihn noch einmal durch.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) came up since you approved it. Review it again.</source>
        <translation>
            <numerusform>%n Markierung kam seit der Freigabe dazu. Sieh ihn noch einmal durch.</numerusform>
            <numerusform>%n Markierungen kamen seit der Freigabe dazu. Sieh ihn noch einmal durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks could not read this, so it stays where it is for now.</source>
        <translation>Das ließ sich nicht prüfen, darum bleibt es vorerst, wo es ist.</translation>
    </message>
    <message>
        <source>A legal matter is marked as open in the settings, so nothing is deleted: destroying what bears on it could harm you.</source>
        <translation>In den Einstellungen ist eine Rechtssache als offen vermerkt, darum wird nichts gelöscht: Etwas zu vernichten, das damit zu tun hat, könnte dir schaden.</translation>
    </message>
    <message>
        <source>The slow way out was not on when this was put away.</source>
        <translation>Der langsame Ausweg war noch nicht an, als das weggelegt wurde.</translation>
    </message>
    <message>
        <source>The wait itself is over sooner: in %1.</source>
        <translation>Die Wartezeit selbst ist früher um: noch %1.</translation>
    </message>
    <message>
        <source>The sentence is not typed as it stands yet.</source>
        <translation>Der Satz steht noch nicht so da, wie er lautet.</translation>
    </message>
    <message>
        <source>Your reason is not written down yet.</source>
        <translation>Dein Grund steht noch nicht da.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Cooled for %1</source>
        <extracomment>Return how long the draft has cooled: `Cooled for 30 h 02`.</extracomment>
        <translation>Abgekühlt: %1</translation>
    </message>
    <message>
        <source>%1, then the slow way out</source>
        <extracomment>Return how long a draft has cooled that took the slow way out.</extracomment>
        <translation>%1, dann der langsame Ausweg</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>Return the heat of what was written first.</extracomment>
        <translation>damals %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>Return the heat of what it reads like today.</extracomment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Heat %1 of 100 when you wrote it, %2 of 100 now.</source>
        <extracomment>Return both heats in a sentence, for whoever hears or hovers them.</extracomment>
        <translation>Hitze %1 von 100, als du es geschrieben hast, %2 von 100 jetzt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Return which of the drafts this is: `1 of 2`.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous draft</source>
        <extracomment>Return the name of the step to the draft before.</extracomment>
        <translation>Voriger Entwurf</translation>
    </message>
    <message>
        <source>Next draft</source>
        <extracomment>Return the name of the step to the next draft.</extracomment>
        <translation>Nächster Entwurf</translation>
    </message>
    <message>
        <source>As you wrote it</source>
        <extracomment>Return the heading over the original.</extracomment>
        <translation>Wie du es geschrieben hast</translation>
    </message>
    <message>
        <source>As it reads today</source>
        <extracomment>Return the heading over the present text.</extracomment>
        <translation>Wie es sich heute liest</translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <extracomment>Return what an edit took out of the original, in a sentence.</extracomment>
        <translation>Nichts wurde herausgenommen.</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <extracomment>Return what an edit took out of the original, in a sentence.</extracomment>
        <translation>Herausgenommen: %1</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>Return what an edit put in, in a sentence.</extracomment>
        <translation>Nichts kam dazu.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>Return what an edit put in, in a sentence.</extracomment>
        <translation>Dazu kam: %1</translation>
    </message>
    <message>
        <source>A note you left yourself</source>
        <extracomment>Return the heading over the note that was left while it cooled.</extracomment>
        <translation>Eine Notiz von dir an dich</translation>
    </message>
    <message>
        <source>Why it could not wait, in your words</source>
        <extracomment>Return the heading over the reason for the slow way out.</extracomment>
        <translation>Warum es nicht warten konnte, in deinen Worten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <extracomment>Return the heading over the questions, small numbers in words.</extracomment>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>No questions</source>
        <extracomment>Return the heading over the questions, small numbers in words.</extracomment>
        <translation>Keine Fragen</translation>
    </message>
    <message>
        <source>One question</source>
        <extracomment>Return the heading over the questions, small numbers in words.</extracomment>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Two questions</source>
        <extracomment>Return the heading over the questions, small numbers in words.</extracomment>
        <translation>Zwei Fragen</translation>
    </message>
    <message>
        <source>Three questions</source>
        <extracomment>Return the heading over the questions, small numbers in words.</extracomment>
        <translation>Drei Fragen</translation>
    </message>
    <message>
        <source>Four questions</source>
        <extracomment>Return the heading over the questions, small numbers in words.</extracomment>
        <translation>Vier Fragen</translation>
    </message>
    <message>
        <source>Five questions</source>
        <extracomment>Return the heading over the questions, small numbers in words.</extracomment>
        <translation>Fünf Fragen</translation>
    </message>
    <message>
        <source>Six questions</source>
        <extracomment>Return the heading over the questions, small numbers in words.</extracomment>
        <translation>Sechs Fragen</translation>
    </message>
    <message>
        <source>Seven questions</source>
        <extracomment>Return the heading over the questions, small numbers in words.</extracomment>
        <translation>Sieben Fragen</translation>
    </message>
    <message>
        <source>Eight questions</source>
        <extracomment>Return the heading over the questions, small numbers in words.</extracomment>
        <translation>Acht Fragen</translation>
    </message>
    <message>
        <source>Only those that fit this text. Your answers stay in your journal.</source>
        <extracomment>Return the line under that heading.</extracomment>
        <translation>Nur die, die zu diesem Text passen. Deine Antworten bleiben in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Still marked</source>
        <extracomment>Return the heading over the open findings.</extracomment>
        <translation>Noch markiert</translation>
    </message>
    <message>
        <source>Nothing left that must change.</source>
        <extracomment>Return the line at the foot when no mark is in the way.</extracomment>
        <translation>Nichts mehr, das sich ändern muss.</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <extracomment>Return the line at the foot when it can be approved.</extracomment>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>You have not changed it since it cooled.</source>
        <extracomment>Return the cost of having changed nothing.</extracomment>
        <translation>Seit es abgekühlt ist, hast du nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>You softened this and added %Ln word(s): no need to cool again.</source>
        <extracomment>Return the cost of an edit that made it cooler.</extracomment>
        <translation>
            <numerusform>Du hast es gemildert und %Ln Wort ergänzt: Es muss nicht noch einmal abkühlen.</numerusform>
            <numerusform>Du hast es gemildert und %Ln Wörter ergänzt: Es muss nicht noch einmal abkühlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You added %Ln word(s): no need to cool again.</source>
        <extracomment>Return the cost of a free edit that left it as hot as it was.</extracomment>
        <translation>
            <numerusform>Du hast %Ln Wort ergänzt: Es muss nicht noch einmal abkühlen.</numerusform>
            <numerusform>Du hast %Ln Wörter ergänzt: Es muss nicht noch einmal abkühlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You took out %Ln word(s): no need to cool again.</source>
        <extracomment>Return the cost of a free edit that left it as hot as it was.</extracomment>
        <translation>
            <numerusform>Du hast %Ln Wort herausgenommen: Es muss nicht noch einmal abkühlen.</numerusform>
            <numerusform>Du hast %Ln Wörter herausgenommen: Es muss nicht noch einmal abkühlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes made it hotter: it would cool again for %1.</source>
        <extracomment>Return the cost of an edit that raised the heat.</extracomment>
        <translation>Diese Änderungen haben es hitziger gemacht: Es würde noch einmal abkühlen, %1.</translation>
    </message>
    <message numerus="yes">
        <source>These changes brought in %Ln mark(s) that must change: it would cool again for %1.</source>
        <extracomment>Return the cost of an edit that brought in marks that must change.</extracomment>
        <translation>
            <numerusform>Mit diesen Änderungen kam %Ln Markierung dazu, die sich ändern muss: Es würde noch einmal abkühlen, %1.</numerusform>
            <numerusform>Mit diesen Änderungen kamen %Ln Markierungen dazu, die sich ändern müssen: Es würde noch einmal abkühlen, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than half of this is new: it would cool again for %1.</source>
        <extracomment>Return the cost of an edit that replaced most of it.</extracomment>
        <translation>Mehr als die Hälfte ist neu: Es würde noch einmal abkühlen, %1.</translation>
    </message>
    <message>
        <source>Cool it again</source>
        <extracomment>Return the step back to cooling, with what it takes where that is the way on.</extracomment>
        <translation>Noch einmal abkühlen</translation>
    </message>
    <message>
        <source>Cool it again · %1</source>
        <extracomment>Return the step back to cooling, with what it takes where that is the way on.</extracomment>
        <translation>Noch einmal abkühlen · %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Return the way on: `Approve · 2 left`.</extracomment>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve · %1 left</source>
        <extracomment>Return the way on: `Approve · 2 left`.</extracomment>
        <translation>Freigeben · noch %1</translation>
    </message>
    <message>
        <source>Approve exactly this text. It can be copied for seven days.</source>
        <extracomment>Return what approving does.</extracomment>
        <translation>Genau diesen Text freigeben. Er kann sieben Tage lang kopiert werden.</translation>
    </message>
    <message>
        <source>Nothing to look at again</source>
        <extracomment>Return the two lines of the screen when no draft is served.</extracomment>
        <translation>Nichts wartet auf einen zweiten Blick</translation>
    </message>
    <message>
        <source>A draft comes here by itself when it has cooled.</source>
        <extracomment>Return the two lines of the screen when no draft is served.</extracomment>
        <translation>Ein Entwurf kommt von selbst hierher, wenn er abgekühlt ist.</translation>
    </message>
    <message>
        <source>You softened this by taking words out: no need to cool again.</source>
        <translation>Du hast es gemildert, indem du Wörter herausgenommen hast: Es muss nicht noch einmal abkühlen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Rule %1 here: %2</source>
        <extracomment>Return what a mark has found, as it was noted when the writer answered it.</extracomment>
        <translation>Regel %1 hier: %2</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <extracomment>Return the button of a fix: `Say “a colleague”`.</extracomment>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>It is a guess by the words that weighed most: %1.</source>
        <translation>Das ist geraten, nach den Wörtern, die am meisten wogen: %1.</translation>
    </message>
    <message>
        <source>It is a guess by the words around it that weighed most: %1.</source>
        <translation>Das ist geraten, nach den Wörtern ringsum, die am meisten wogen: %1.</translation>
    </message>
    <message>
        <source>It is a guess by how the name looks and where it stands.</source>
        <translation>Das ist geraten, nach der Form des Namens und danach, wo er steht.</translation>
    </message>
    <message>
        <source>Advises one person</source>
        <extracomment>What is marked (advice.personal)</extracomment>
        <translation>Rät einer einzelnen Person</translation>
    </message>
    <message>
        <source>A dose, a start or a stop meant for one reader can open a care relationship that you cannot look after from here.</source>
        <extracomment>Why “Advises one person” matters</extracomment>
        <translation>Eine Dosis, ein Beginnen oder Absetzen für eine einzelne Person kann ein Behandlungsverhältnis schaffen, für das du von hier aus nicht sorgen kannst.</translation>
    </message>
    <message>
        <source>Point to their own clinician</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>An die eigene Praxis verweisen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Reads as a diagnosis</source>
        <extracomment>What is marked (advice.personal)</extracomment>
        <translation>Liest sich wie eine Diagnose</translation>
    </message>
    <message>
        <source>You have a few lines and no examination. Told as certain, it can keep somebody at home who should not be, or frighten somebody who is well.</source>
        <extracomment>Why “Reads as a diagnosis” matters</extracomment>
        <translation>Du hast ein paar Zeilen und keine Untersuchung. Als sicher gesagt, kann es jemanden zu Hause halten, der nicht dort sein sollte, oder jemanden erschrecken, dem nichts fehlt.</translation>
    </message>
    <message>
        <source>Tells someone not to seek care</source>
        <extracomment>What is marked (advice.personal)</extracomment>
        <translation>Rät jemandem, nicht zum Arzt zu gehen</translation>
    </message>
    <message>
        <source>Nobody can see from a post who will be the exception. Leave the door to care open.</source>
        <extracomment>Why “Tells someone not to seek care” matters</extracomment>
        <translation>An einem Post sieht niemand, wer die Ausnahme sein wird. Lass die Tür zur Behandlung offen.</translation>
    </message>
    <message>
        <source>Health advice for all, without a line to say so</source>
        <extracomment>What is marked (advice.no_disclaimer)</extracomment>
        <translation>Gesundheitsrat für alle, ohne eine Zeile dazu</translation>
    </message>
    <message>
        <source>General education is welcome. One line tells readers that it is not meant for their own case.</source>
        <extracomment>Why “Health advice for all, without a line to say so” matters</extracomment>
        <translation>Allgemeine Aufklärung ist willkommen. Eine Zeile sagt, dass sie nicht für den eigenen Fall gemeint ist.</translation>
    </message>
    <message>
        <source>Add a line at the end</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Am Ende eine Zeile anfügen</translation>
    </message>
    <message>
        <source>Asks for clicks</source>
        <extracomment>What is marked (bait.engagement)</extracomment>
        <translation>Bittet um Klicks</translation>
    </message>
    <message>
        <source>Readers, and the places where people post, pass over what fishes for reactions. A plain question brings answers.</source>
        <extracomment>Why “Asks for clicks” matters</extracomment>
        <translation>Wer liest, und wo gepostet wird: Beide übergehen, was nach Reaktionen fischt. Eine schlichte Frage bringt Antworten.</translation>
    </message>
    <message>
        <source>A claim that needs its source</source>
        <extracomment>What is marked (claim.unsupported)</extracomment>
        <translation>Eine Behauptung, die ihre Quelle braucht</translation>
    </message>
    <message>
        <source>Readers act on what a clinician says. Say where it comes from and how sure it is, or say less.</source>
        <extracomment>Why “A claim that needs its source” matters</extracomment>
        <translation>Wer liest, handelt nach dem, was du als Fachperson sagst. Sag, woher es kommt und wie sicher es ist, oder sag weniger.</translation>
    </message>
    <message>
        <source>Sounds like something from inside</source>
        <extracomment>What is marked (rule.confidential)</extracomment>
        <translation>Klingt nach etwas Internem</translation>
    </message>
    <message>
        <source>Reviews, drafts and reports are kept confidential so that people speak openly in them, and whoever shares one can be traced. If something is wrong, the safety or whistle-blowing route protects you; a post does not.</source>
        <extracomment>Why “Sounds like something from inside” matters</extracomment>
        <translation>Aufarbeitungen, Entwürfe und Berichte bleiben vertraulich, damit dort offen geredet wird, und wer einen teilt, ist zu finden. Wenn etwas nicht stimmt, schützt dich der Weg über Meldestelle oder Hinweisgeberschutz; ein Post tut es nicht.</translation>
    </message>
    <message>
        <source>Take the sentence out</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Den Satz weglassen</translation>
    </message>
    <message>
        <source>Touches a legal matter</source>
        <extracomment>What is marked (rule.confidential)</extracomment>
        <translation>Berührt eine Rechtssache</translation>
    </message>
    <message>
        <source>What is written about a claim, an inquest or a licensing case can be called for in it. Do not post it, and do not destroy this note or anything else about the case: ask your defence organisation or counsel first.</source>
        <extracomment>Why “Touches a legal matter” matters</extracomment>
        <translation>Was über eine Klage, eine Untersuchung oder ein Zulassungsverfahren geschrieben ist, kann darin verlangt werden. Poste es nicht, und vernichte weder diese Notiz noch sonst etwas zu dem Fall: Frag erst deine Rechtsvertretung.</translation>
    </message>
    <message>
        <source>Sells or promotes, and does not say what ties you to it</source>
        <extracomment>What is marked (conflict.undisclosed)</extracomment>
        <translation>Wirbt oder verkauft, ohne zu sagen, was dich damit verbindet</translation>
    </message>
    <message>
        <source>Readers trust a clinician&apos;s word. One line that says what you own, earn or were given keeps that trust; regulators ask for it.</source>
        <extracomment>Why “Sells or promotes, and does not say what ties you to it” matters</extracomment>
        <translation>Man vertraut deinem Wort als Fachperson. Eine Zeile darüber, was dir gehört, was du verdienst oder bekommen hast, erhält dieses Vertrauen; Aufsichtsstellen verlangen sie.</translation>
    </message>
    <message>
        <source>Add a line that says so</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Eine Zeile anfügen, die es sagt</translation>
    </message>
    <message>
        <source>This sounds heavy</source>
        <extracomment>What is marked (distress.self_harm)</extracomment>
        <translation>Das klingt schwer</translation>
    </message>
    <message>
        <source>If any part of you means it, you do not have to carry it alone tonight. These people answer, and they have heard it before.</source>
        <extracomment>Why “This sounds heavy” matters</extracomment>
        <translation>Wenn ein Teil von dir es so meint: Du musst das heute Nacht nicht allein tragen. Diese Menschen gehen ran, und sie haben es schon gehört.</translation>
    </message>
    <message>
        <source>You sound worn down</source>
        <extracomment>What is marked (distress.burnout)</extracomment>
        <translation>Du klingst ausgelaugt</translation>
    </message>
    <message>
        <source>Some weeks take more than a person has. If it has been like this for a while, someone who knows this work can listen, without a record.</source>
        <extracomment>Why “You sound worn down” matters</extracomment>
        <translation>Manche Wochen nehmen mehr, als ein Mensch hat. Wenn es schon länger so ist: Jemand, der diese Arbeit kennt, kann zuhören, ohne Akte.</translation>
    </message>
    <message>
        <source>Sets others on one person</source>
        <extracomment>What is marked (harassment.target)</extracomment>
        <translation>Hetzt andere auf eine Person</translation>
    </message>
    <message>
        <source>Calling people together against somebody is harassment in most places&apos; rules and in law, whatever that person did. A complaint through its own channel can be heard; a crowd cannot be called back.</source>
        <extracomment>Why “Sets others on one person” matters</extracomment>
        <translation>Andere gegen jemanden zusammenzurufen, ist nach den Regeln der meisten Orte und nach dem Gesetz Belästigung, was auch immer die Person getan hat. Eine Beschwerde auf ihrem Weg kann gehört werden; eine Menge lässt sich nicht zurückrufen.</translation>
    </message>
    <message>
        <source>Sends readers to one person</source>
        <extracomment>What is marked (harassment.target)</extracomment>
        <translation>Schickt Leser zu einer Person</translation>
    </message>
    <message>
        <source>A name, a page or a number together with a call to act brings a crowd to somebody&apos;s door. A complaint through its own channel can be heard; a crowd cannot be called back.</source>
        <extracomment>Why “Sends readers to one person” matters</extracomment>
        <translation>Ein Name, eine Seite oder eine Nummer zusammen mit einem Aufruf bringt jemandem eine Menge vor die Tür. Eine Beschwerde auf ihrem Weg kann gehört werden; eine Menge lässt sich nicht zurückrufen.</translation>
    </message>
    <message>
        <source>A patient&apos;s name</source>
        <extracomment>What is marked (phi.name)</extracomment>
        <translation>Ein Patientenname</translation>
    </message>
    <message>
        <source>A name with a care setting tells who it is, even to people who were not there.</source>
        <extracomment>Why “A patient&apos;s name” matters</extracomment>
        <translation>Ein Name neben einer Behandlung sagt, wer es ist, auch denen, die nicht dabei waren.</translation>
    </message>
    <message>
        <source>A first name beside a patient, a chart or a bed is enough for those who know them.</source>
        <extracomment>Why “A patient&apos;s name” matters</extracomment>
        <translation>Ein Vorname neben einer Krankengeschichte, einer Akte oder einem Bett genügt allen, die die Person kennen.</translation>
    </message>
    <message>
        <source>Initials or a nickname of a patient</source>
        <extracomment>What is marked (phi.name)</extracomment>
        <translation>Initialen oder Spitzname aus der Behandlung</translation>
    </message>
    <message>
        <source>Initials and pet names with a care setting are still names to those who know them.</source>
        <extracomment>Why “Initials or a nickname of a patient” matters</extracomment>
        <translation>Initialen und Kosenamen neben einer Behandlung bleiben Namen für alle, die die Person kennen.</translation>
    </message>
    <message>
        <source>Somebody&apos;s name</source>
        <extracomment>What is marked (phi.name)</extracomment>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>If this is a patient, a relative or a colleague, it says who. If not, leave it.</source>
        <extracomment>Why “Somebody&apos;s name” matters</extracomment>
        <translation>Wenn er zu jemandem aus Behandlung, Familie oder Kollegium gehört, sagt er, wer es ist. Wenn nicht, lass ihn.</translation>
    </message>
    <message>
        <source>Somebody&apos;s name, again</source>
        <extracomment>What is marked (phi.name)</extracomment>
        <translation>Ein Name, noch einmal</translation>
    </message>
    <message>
        <source>A date of birth</source>
        <extracomment>What is marked (phi.date)</extracomment>
        <translation>Ein Geburtsdatum</translation>
    </message>
    <message>
        <source>A date of birth is one of the strongest identifiers there is.</source>
        <extracomment>Why “A date of birth” matters</extracomment>
        <translation>Ein Geburtsdatum ist eines der stärksten Erkennungsmerkmale, die es gibt.</translation>
    </message>
    <message>
        <source>A date tied to a patient</source>
        <extracomment>What is marked (phi.date)</extracomment>
        <translation>Ein Datum, das zu einer Behandlung gehört</translation>
    </message>
    <message>
        <source>A date finer than the year lets others match the story with what they know of that day.</source>
        <extracomment>Why “A date tied to a patient” matters</extracomment>
        <translation>Mit einem Datum, das genauer ist als das Jahr, können andere die Geschichte mit dem abgleichen, was sie von dem Tag wissen.</translation>
    </message>
    <message>
        <source>Looks like a date</source>
        <extracomment>What is marked (phi.date)</extracomment>
        <translation>Sieht aus wie ein Datum</translation>
    </message>
    <message>
        <source>If something happened to a patient that day, the day helps to find out who. If not, leave it.</source>
        <extracomment>Why “Looks like a date” matters</extracomment>
        <translation>Wenn an dem Tag jemandem in Behandlung etwas geschehen ist, hilft der Tag herauszufinden, wem. Wenn nicht, lass ihn.</translation>
    </message>
    <message>
        <source>An age over 89</source>
        <extracomment>What is marked (phi.age_over_89)</extracomment>
        <translation>Ein Alter über 89</translation>
    </message>
    <message>
        <source>There are so few people of that age that it counts as an identifier.</source>
        <extracomment>Why “An age over 89” matters</extracomment>
        <translation>So alt sind so wenige, dass es als Erkennungsmerkmal gilt.</translation>
    </message>
    <message>
        <source>A place tied to a patient</source>
        <extracomment>What is marked (phi.place)</extracomment>
        <translation>Ein Ort, der zu einer Behandlung gehört</translation>
    </message>
    <message>
        <source>A town, school or street with a care story is often enough to find out who it was.</source>
        <extracomment>Why “A place tied to a patient” matters</extracomment>
        <translation>Eine Stadt, Schule oder Straße neben einer Krankengeschichte genügt oft, um herauszufinden, wer es war.</translation>
    </message>
    <message>
        <source>A bed or room number</source>
        <extracomment>What is marked (phi.place)</extracomment>
        <translation>Eine Bett- oder Zimmernummer</translation>
    </message>
    <message>
        <source>A bed or room number on a known day points to one person.</source>
        <extracomment>Why “A bed or room number” matters</extracomment>
        <translation>Eine Bett- oder Zimmernummer an einem bekannten Tag führt zu einer einzigen Person.</translation>
    </message>
    <message>
        <source>A postcode</source>
        <extracomment>What is marked (phi.place)</extracomment>
        <translation>Eine Postleitzahl</translation>
    </message>
    <message>
        <source>A postcode narrows a story down to a few streets.</source>
        <extracomment>Why “A postcode” matters</extracomment>
        <translation>Eine Postleitzahl engt eine Geschichte auf ein paar Straßen ein.</translation>
    </message>
    <message>
        <source>Looks like a place</source>
        <extracomment>What is marked (phi.place)</extracomment>
        <translation>Sieht aus wie ein Ort</translation>
    </message>
    <message>
        <source>If a patient or your workplace is there, the place helps to find out who. If not, leave it.</source>
        <extracomment>Why “Looks like a place” matters</extracomment>
        <translation>Wenn dort jemand behandelt wird oder du dort arbeitest, hilft der Ort herauszufinden, wer es ist. Wenn nicht, lass ihn.</translation>
    </message>
    <message>
        <source>A web address</source>
        <extracomment>What is marked (phi.contact)</extracomment>
        <translation>Eine Webadresse</translation>
    </message>
    <message>
        <source>If it leads to a patient, a family or your workplace, it says who. If not, leave it.</source>
        <extracomment>Why “A web address” matters</extracomment>
        <translation>Wenn sie zu jemandem aus der Behandlung, zu einer Familie oder an deinen Arbeitsplatz führt, sagt sie, wer es ist. Wenn nicht, lass sie.</translation>
    </message>
    <message>
        <source>A way to reach somebody</source>
        <extracomment>What is marked (phi.contact)</extracomment>
        <translation>Ein Weg, jemanden zu erreichen</translation>
    </message>
    <message>
        <source>Phone numbers, addresses and handles lead straight to the person.</source>
        <extracomment>Why “A way to reach somebody” matters</extracomment>
        <translation>Telefonnummern, Adressen und Nutzernamen führen geradewegs zu der Person.</translation>
    </message>
    <message>
        <source>A postal address</source>
        <extracomment>What is marked (phi.contact)</extracomment>
        <translation>Eine Postanschrift</translation>
    </message>
    <message>
        <source>An address leads straight to the door.</source>
        <extracomment>Why “A postal address” matters</extracomment>
        <translation>Eine Anschrift führt bis vor die Tür.</translation>
    </message>
    <message>
        <source>A number that belongs to one person</source>
        <extracomment>What is marked (phi.id)</extracomment>
        <translation>Eine Nummer, die zu einer Person gehört</translation>
    </message>
    <message>
        <source>A record, policy or specimen number leads to one person for anybody with access.</source>
        <extracomment>Why “A number that belongs to one person” matters</extracomment>
        <translation>Eine Akten-, Versicherungs- oder Probennummer führt alle, die Zugang haben, zu einer einzigen Person.</translation>
    </message>
    <message>
        <source>Its form or check digit says that this is somebody&apos;s official number.</source>
        <extracomment>Why “A number that belongs to one person” matters</extracomment>
        <translation>Form oder Prüfziffer sagen, dass es jemandes amtliche Nummer ist.</translation>
    </message>
    <message>
        <source>A detail that fits only one person</source>
        <extracomment>What is marked (phi.indirect)</extracomment>
        <translation>Eine Einzelheit, die nur auf eine Person passt</translation>
    </message>
    <message>
        <source>Anybody who knows the story knows who this is, name or not.</source>
        <extracomment>Why “A detail that fits only one person” matters</extracomment>
        <translation>Wer die Geschichte kennt, weiß, wer es ist, mit Namen oder ohne.</translation>
    </message>
    <message>
        <source>Together these details single somebody out</source>
        <extracomment>What is marked (phi.indirect)</extracomment>
        <translation>Zusammen passen diese Einzelheiten nur auf eine Person</translation>
    </message>
    <message>
        <source>No single one is an identifier, but few people share them all. Blur one or two.</source>
        <extracomment>Why “Together these details single somebody out” matters</extracomment>
        <translation>Keine davon verrät allein jemanden, aber auf wenige treffen alle zu. Mach eine oder zwei davon unscharf.</translation>
    </message>
    <message>
        <source>Take it out of the story</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Aus der Geschichte nehmen</translation>
    </message>
    <message>
        <source>Somebody may recognise this</source>
        <extracomment>What is marked (phi.indirect)</extracomment>
        <translation>Jemand könnte das wiedererkennen</translation>
    </message>
    <message>
        <source>These details fit few people. If anybody nearby could tell who it is, blur one.</source>
        <extracomment>Why “Somebody may recognise this” matters</extracomment>
        <translation>Diese Einzelheiten passen auf wenige Menschen. Wenn jemand in der Nähe erkennen könnte, wer es ist, mach eine davon unscharf.</translation>
    </message>
    <message>
        <source>Your workplace, from your list</source>
        <extracomment>What is marked (identity.employer)</extracomment>
        <translation>Dein Arbeitsplatz, von deiner Liste</translation>
    </message>
    <message>
        <source>With the workplace named, colleagues and patients can place the story.</source>
        <extracomment>Why “Your workplace, from your list” matters</extracomment>
        <translation>Wenn dein Arbeitsplatz genannt ist, können Kollegium und Behandelte die Geschichte zuordnen.</translation>
    </message>
    <message>
        <source>A workplace that can be looked up</source>
        <extracomment>What is marked (identity.employer)</extracomment>
        <translation>Ein Arbeitsplatz, der sich nachschlagen lässt</translation>
    </message>
    <message>
        <source>A colleague, from your list</source>
        <extracomment>What is marked (identity.colleague)</extracomment>
        <translation>Jemand aus dem Kollegium, von deiner Liste</translation>
    </message>
    <message>
        <source>They did not choose to be in the story, and it can come back through them.</source>
        <extracomment>Why “A colleague, from your list” matters</extracomment>
        <translation>Niemand davon hat sich die Geschichte ausgesucht, und über sie kann alles zu dir zurückkommen.</translation>
    </message>
    <message>
        <source>A colleague who can be recognised</source>
        <extracomment>What is marked (identity.colleague)</extracomment>
        <translation>Jemand aus dem Kollegium, erkennbar</translation>
    </message>
    <message>
        <source>They did not choose to be in the story. Praise and blame both travel.</source>
        <extracomment>Why “A colleague who can be recognised” matters</extracomment>
        <translation>Niemand davon hat sich die Geschichte ausgesucht. Lob und Tadel sprechen sich beide herum.</translation>
    </message>
    <message>
        <source>Your own name, from your list</source>
        <extracomment>What is marked (identity.self)</extracomment>
        <translation>Dein eigener Name, von deiner Liste</translation>
    </message>
    <message>
        <source>It ties the post to you for as long as it exists.</source>
        <extracomment>Why “Your own name, from your list” matters</extracomment>
        <translation>Er bindet den Post an dich, solange es ihn gibt.</translation>
    </message>
    <message>
        <source>Your own name</source>
        <extracomment>What is marked (identity.self)</extracomment>
        <translation>Dein eigener Name</translation>
    </message>
    <message>
        <source>A licence or registration number</source>
        <extracomment>What is marked (identity.self)</extracomment>
        <translation>Eine Zulassungs- oder Registernummer</translation>
    </message>
    <message>
        <source>It is public and leads straight to you.</source>
        <extracomment>Why “A licence or registration number” matters</extracomment>
        <translation>Sie ist öffentlich und führt geradewegs zu dir.</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <extracomment>What is marked (identity.self)</extracomment>
        <translation>Ein Weg, dich zu erreichen</translation>
    </message>
    <message>
        <source>A number or address can be looked up and ties the post to you.</source>
        <extracomment>Why “A way to reach you” matters</extracomment>
        <translation>Eine Nummer oder Adresse lässt sich nachschlagen und bindet den Post an dich.</translation>
    </message>
    <message>
        <source>A description that fits only you</source>
        <extracomment>What is marked (identity.self)</extracomment>
        <translation>Eine Beschreibung, die nur auf dich passt</translation>
    </message>
    <message>
        <source>Whoever works nearby knows who this is.</source>
        <extracomment>Why “A description that fits only you” matters</extracomment>
        <translation>Wer in der Nähe arbeitet, weiß, wer es ist.</translation>
    </message>
    <message>
        <source>Your town, from your list</source>
        <extracomment>What is marked (identity.self)</extracomment>
        <translation>Deine Stadt, von deiner Liste</translation>
    </message>
    <message>
        <source>With the town named, those who know you can place the post.</source>
        <extracomment>Why “Your town, from your list” matters</extracomment>
        <translation>Wenn die Stadt genannt ist, können alle, die dich kennen, den Post zuordnen.</translation>
    </message>
    <message>
        <source>Your town, beside a patient</source>
        <extracomment>What is marked (phi.place)</extracomment>
        <translation>Deine Stadt, neben einer Behandlung</translation>
    </message>
    <message>
        <source>A town with a care story is often enough to find out who it was.</source>
        <extracomment>Why “Your town, beside a patient” matters</extracomment>
        <translation>Eine Stadt neben einer Krankengeschichte genügt oft, um herauszufinden, wer es war.</translation>
    </message>
    <message>
        <source>May be a patient&apos;s name</source>
        <extracomment>What is marked (phi.name)</extracomment>
        <translation>Vielleicht ein Patientenname</translation>
    </message>
    <message>
        <source>If it is a patient&apos;s or a relative&apos;s, it tells those who know them who it was.</source>
        <extracomment>Why “May be a patient&apos;s name” matters</extracomment>
        <translation>Wenn es der Name von jemandem aus Behandlung oder Familie ist, sagt er allen, die die Person kennen, wer es war.</translation>
    </message>
    <message>
        <source>May be a place tied to a patient</source>
        <extracomment>What is marked (phi.place)</extracomment>
        <translation>Vielleicht ein Ort, der zu einer Behandlung gehört</translation>
    </message>
    <message>
        <source>A town, a ward or a bed with a story is often enough to find out who it was.</source>
        <extracomment>Why “May be a place tied to a patient” matters</extracomment>
        <translation>Eine Stadt, eine Station oder ein Bett mit einer Geschichte genügt oft, um herauszufinden, wer es war.</translation>
    </message>
    <message>
        <source>A day with a story is often enough to find out who it was.</source>
        <extracomment>Why “May be a day tied to a patient” matters</extracomment>
        <translation>Ein Tag mit einer Geschichte genügt oft, um herauszufinden, wer es war.</translation>
    </message>
    <message>
        <source>May be a colleague who can be recognised</source>
        <extracomment>What is marked (identity.colleague)</extracomment>
        <translation>Vielleicht jemand aus dem Kollegium, erkennbar</translation>
    </message>
    <message>
        <source>May tell who you are</source>
        <extracomment>What is marked (identity.self)</extracomment>
        <translation>Verrät vielleicht, wer du bist</translation>
    </message>
    <message>
        <source>With your name or number beside it, everything here can be traced to you.</source>
        <extracomment>Why “May tell who you are” matters</extracomment>
        <translation>Mit deinem Namen oder deiner Nummer daneben führt alles hier zu dir zurück.</translation>
    </message>
    <message>
        <source>May be your workplace</source>
        <extracomment>What is marked (identity.employer)</extracomment>
        <translation>Vielleicht dein Arbeitsplatz</translation>
    </message>
    <message>
        <source>Attacks a political side</source>
        <extracomment>What is marked (politics.rant)</extracomment>
        <translation>Greift ein politisches Lager an</translation>
    </message>
    <message>
        <source>Half of your readers, and of your patients, stop listening here. The policy and what it does to people makes the point without them.</source>
        <extracomment>Why “Attacks a political side” matters</extracomment>
        <translation>Die Hälfte derer, die dich lesen, und derer, die du behandelst, hört hier auf zuzuhören. Die Maßnahme und was sie mit Menschen macht, sagt es auch ohne sie.</translation>
    </message>
    <message>
        <source>Reads as a threat</source>
        <extracomment>What is marked (threat.violence)</extracomment>
        <translation>Liest sich wie eine Drohung</translation>
    </message>
    <message>
        <source>Written down, a joke about hurting somebody cannot be told from a threat. Employers and police have to treat it as one.</source>
        <extracomment>Why “Reads as a threat” matters</extracomment>
        <translation>Aufgeschrieben ist ein Scherz darüber, jemandem wehzutun, von einer Drohung nicht zu unterscheiden. Arbeitgeber und Polizei müssen ihn wie eine behandeln.</translation>
    </message>
    <message>
        <source>Swears</source>
        <extracomment>What is marked (tone.profanity)</extracomment>
        <translation>Flucht</translation>
    </message>
    <message>
        <source>Readers remember the word and lose the point. Boards have called coarse posts unprofessional.</source>
        <extracomment>Why “Swears” matters</extracomment>
        <translation>Gemerkt wird das Wort, nicht die Sache. Kammern haben derbe Posts schon unprofessionell genannt.</translation>
    </message>
    <message>
        <source>Sounds like shouting</source>
        <extracomment>What is marked (tone.shouting)</extracomment>
        <translation>Klingt wie Schreien</translation>
    </message>
    <message>
        <source>Capitals read as a raised voice. In small letters the same words are heard as an argument.</source>
        <extracomment>Why “Sounds like shouting” matters</extracomment>
        <translation>Großbuchstaben lesen sich wie eine laute Stimme. In kleinen werden dieselben Worte als Argument gehört.</translation>
    </message>
    <message>
        <source>Lower the capitals</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>In Kleinbuchstaben setzen</translation>
    </message>
    <message>
        <source>Says it of everyone, always</source>
        <extracomment>What is marked (tone.absolutist)</extracomment>
        <translation>Sagt es von allen, immer</translation>
    </message>
    <message>
        <source>One reader who is the exception will answer that and not the point. A smaller claim is harder to wave away.</source>
        <extracomment>Why “Says it of everyone, always” matters</extracomment>
        <translation>Wer die Ausnahme ist, antwortet darauf und nicht auf die Sache. Eine kleinere Behauptung lässt sich schwerer abtun.</translation>
    </message>
    <message>
        <source>Would land as an insult</source>
        <extracomment>What is marked (tone.insult)</extracomment>
        <translation>Käme als Beleidigung an</translation>
    </message>
    <message>
        <source>Professional bodies count disparaging remarks about colleagues and employers, even when nobody is named. What was done makes a stronger point than what somebody is.</source>
        <extracomment>Why “Would land as an insult” matters</extracomment>
        <translation>Berufsverbände zählen herabsetzende Bemerkungen über Kollegium und Arbeitgeber, auch wenn niemand genannt ist. Was jemand getan hat, sagt mehr als das, was jemand ist.</translation>
    </message>
    <message>
        <source>Puts down a group of people</source>
        <extracomment>What is marked (tone.hate)</extracomment>
        <translation>Setzt eine Gruppe von Menschen herab</translation>
    </message>
    <message>
        <source>It is about people for what they are, and no context will be read with it. Boards and employers act on this more than on anything else but privacy.</source>
        <extracomment>Why “Puts down a group of people” matters</extracomment>
        <translation>Es trifft Menschen für das, was sie sind, und den Zusammenhang liest niemand mit. Kammern und Arbeitgeber greifen hier eher ein als bei allem anderen außer der Privatsphäre.</translation>
    </message>
    <message>
        <source>A slur</source>
        <extracomment>What is marked (tone.hate)</extracomment>
        <translation>Ein Schimpfwort für eine Gruppe</translation>
    </message>
    <message>
        <source>The word is about people for what they are, whatever was meant. It ends careers even when it is quoted.</source>
        <extracomment>Why “A slur” matters</extracomment>
        <translation>Das Wort trifft Menschen für das, was sie sind, wie auch immer es gemeint war. Es beendet Laufbahnen, auch als Zitat.</translation>
    </message>
    <message>
        <source>Reads as contempt for a patient</source>
        <extracomment>What is marked (tone.patient_contempt)</extracomment>
        <translation>Liest sich wie Verachtung für jemanden in Behandlung</translation>
    </message>
    <message>
        <source>Imagine the person, or a relative, reading it. Derogatory remarks about patients count even when nobody is named.</source>
        <extracomment>Why “Reads as contempt for a patient” matters</extracomment>
        <translation>Stell dir vor, die Person oder ihre Familie liest es. Abfällige Bemerkungen zählen, auch wenn niemand genannt ist.</translation>
    </message>
    <message>
        <source>Makes a show of patients</source>
        <extracomment>What is marked (tone.patient_contempt)</extracomment>
        <translation>Führt Behandelte vor</translation>
    </message>
    <message>
        <source>Imagine the person, or a relative, reading it. A scene that is funny at the desk is cruel on a screen.</source>
        <extracomment>Why “Makes a show of patients” matters</extracomment>
        <translation>Stell dir vor, die Person oder ihre Familie liest es. Was am Tresen lustig ist, ist auf einem Bildschirm grausam.</translation>
    </message>
    <message>
        <source>May insult somebody</source>
        <extracomment>What is marked (tone.insult)</extracomment>
        <translation>Beleidigt vielleicht jemanden</translation>
    </message>
    <message>
        <source>What was done can be named without a name for who did it.</source>
        <extracomment>Why “May insult somebody” matters</extracomment>
        <translation>Was getan wurde, lässt sich sagen, ohne einen Namen für die, die es taten.</translation>
    </message>
    <message>
        <source>May mock somebody who was cared for</source>
        <extracomment>What is marked (tone.patient_contempt)</extracomment>
        <translation>Verspottet vielleicht jemanden, der behandelt wurde</translation>
    </message>
    <message>
        <source>Patients and their families read, and so do regulators.</source>
        <extracomment>Why “May mock somebody who was cared for” matters</extracomment>
        <translation>Behandelte und ihre Familien lesen mit, und die Aufsicht auch.</translation>
    </message>
    <message>
        <source>May put down a group of people</source>
        <extracomment>What is marked (tone.hate)</extracomment>
        <translation>Setzt vielleicht eine Gruppe von Menschen herab</translation>
    </message>
    <message>
        <source>Read it as somebody of that group would.</source>
        <extracomment>Why “May put down a group of people” matters</extracomment>
        <translation>Lies es so, wie es jemand aus dieser Gruppe lesen würde.</translation>
    </message>
    <message>
        <source>May read as a threat</source>
        <extracomment>What is marked (threat.violence)</extracomment>
        <translation>Liest sich vielleicht wie eine Drohung</translation>
    </message>
    <message>
        <source>Written down, a joke about hurting somebody cannot be told from a threat.</source>
        <extracomment>Why “May read as a threat” matters</extracomment>
        <translation>Aufgeschrieben ist ein Scherz darüber, jemandem wehzutun, von einer Drohung nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>May set others on one person</source>
        <extracomment>What is marked (harassment.target)</extracomment>
        <translation>Hetzt vielleicht andere auf eine Person</translation>
    </message>
    <message>
        <source>A complaint through its own channel can be heard; a crowd cannot be called back.</source>
        <extracomment>Why “May set others on one person” matters</extracomment>
        <translation>Eine Beschwerde auf ihrem Weg kann gehört werden; eine Menge lässt sich nicht zurückrufen.</translation>
    </message>
    <message>
        <source>May read as abuse of a political side</source>
        <extracomment>What is marked (politics.rant)</extracomment>
        <translation>Liest sich vielleicht wie Beschimpfung eines politischen Lagers</translation>
    </message>
    <message>
        <source>The point about care can be made to readers of every party.</source>
        <extracomment>Why “May read as abuse of a political side” matters</extracomment>
        <translation>Was über die Versorgung zu sagen ist, lässt sich Menschen jeder Partei sagen.</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <extracomment>What is marked (tone.absolutist)</extracomment>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>One case apart from the rest makes the sentence harder to dismiss.</source>
        <extracomment>Why “All or nothing” matters</extracomment>
        <translation>Ein einziger anderer Fall macht, dass sich der Satz schwerer abtun lässt.</translation>
    </message>
    <message>
        <source>May be advice for one person</source>
        <extracomment>What is marked (advice.personal)</extracomment>
        <translation>Vielleicht ein Rat an eine einzelne Person</translation>
    </message>
    <message>
        <source>Readers may act on it without being seen by anybody.</source>
        <extracomment>Why “May be advice for one person” matters</extracomment>
        <translation>Wer es liest, handelt vielleicht danach, ohne dass jemand hinsieht.</translation>
    </message>
    <message>
        <source>General health information without a word to whom it applies</source>
        <extracomment>What is marked (advice.no_disclaimer)</extracomment>
        <translation>Allgemeines zur Gesundheit, ohne ein Wort, für wen es gilt</translation>
    </message>
    <message>
        <source>One line that sends readers to their own clinician is enough.</source>
        <extracomment>Why “General health information without a word to whom it applies” matters</extracomment>
        <translation>Eine Zeile, die an die eigene Praxis verweist, genügt.</translation>
    </message>
    <message>
        <source>May promise more than is known</source>
        <extracomment>What is marked (claim.unsupported)</extracomment>
        <translation>Verspricht vielleicht mehr, als man weiß</translation>
    </message>
    <message>
        <source>A source, or one word of doubt, lets readers judge for themselves.</source>
        <extracomment>Why “May promise more than is known” matters</extracomment>
        <translation>Eine Quelle, oder ein Wort des Zweifels, lässt alle selbst urteilen.</translation>
    </message>
    <message>
        <source>May promote something without saying what ties you to it</source>
        <extracomment>What is marked (conflict.undisclosed)</extracomment>
        <translation>Wirbt vielleicht für etwas, ohne zu sagen, was dich damit verbindet</translation>
    </message>
    <message>
        <source>One line that says what you own, earn or were given keeps a reader&apos;s trust.</source>
        <extracomment>Why “May promote something without saying what ties you to it” matters</extracomment>
        <translation>Eine Zeile darüber, was dir gehört, was du verdienst oder bekommen hast, erhält das Vertrauen.</translation>
    </message>
    <message>
        <source>May ask for clicks</source>
        <extracomment>What is marked (bait.engagement)</extracomment>
        <translation>Bittet vielleicht um Klicks</translation>
    </message>
    <message>
        <source>A plain question brings answers.</source>
        <extracomment>Why “May ask for clicks” matters</extracomment>
        <translation>Eine schlichte Frage bringt Antworten.</translation>
    </message>
    <message>
        <source>May be something from inside</source>
        <extracomment>What is marked (rule.confidential)</extracomment>
        <translation>Vielleicht etwas Internes</translation>
    </message>
    <message>
        <source>Whoever shares it can be traced. The safety or whistle-blowing route protects you; a post does not.</source>
        <extracomment>Why “May be something from inside” matters</extracomment>
        <translation>Wer es teilt, ist zu finden. Der Weg über Meldestelle oder Hinweisgeberschutz schützt dich; ein Post tut es nicht.</translation>
    </message>
    <message>
        <source>May tell who somebody is without a name</source>
        <extracomment>What is marked (phi.indirect)</extracomment>
        <translation>Verrät vielleicht ohne Namen, wer jemand ist</translation>
    </message>
    <message>
        <source>A rare job, event or family and a place are enough for those who know them.</source>
        <extracomment>Why “May tell who somebody is without a name” matters</extracomment>
        <translation>Ein seltener Beruf, ein Ereignis oder eine Familie und ein Ort genügen allen, die die Person kennen.</translation>
    </message>
    <message>
        <source>You may be carrying a lot</source>
        <extracomment>What is marked (distress.self_harm)</extracomment>
        <translation>Vielleicht trägst du gerade viel</translation>
    </message>
    <message>
        <source>You do not have to carry it alone.</source>
        <extracomment>Why “You may be carrying a lot” matters</extracomment>
        <translation>Du musst es nicht allein tragen.</translation>
    </message>
    <message>
        <source>You may be worn out</source>
        <extracomment>What is marked (distress.burnout)</extracomment>
        <translation>Vielleicht bist du erschöpft</translation>
    </message>
    <message>
        <source>There are people who listen to exactly this.</source>
        <extracomment>Why “You may be worn out” matters</extracomment>
        <translation>Es gibt Menschen, die genau dafür zuhören.</translation>
    </message>
    <message>
        <source>This community asks it of every post. Its moderators may take down what does not keep it.</source>
        <extracomment>Why a mark matters</extracomment>
        <translation>Diese Gemeinschaft erwartet es von jedem Post. Wer moderiert, kann entfernen, was sich nicht daran hält.</translation>
    </message>
    <message>
        <source>Take the age out</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Das Alter weglassen</translation>
    </message>
    <message>
        <source>Take the year out</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Das Jahr weglassen</translation>
    </message>
    <message>
        <source>Take the address out</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Die Adresse weglassen</translation>
    </message>
    <message>
        <source>Take the date out</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Das Datum weglassen</translation>
    </message>
    <message>
        <source>Take the tag out</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Den Hashtag weglassen</translation>
    </message>
    <message>
        <source>Take the name out</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Den Namen weglassen</translation>
    </message>
    <message>
        <source>May be a day tied to a patient</source>
        <extracomment>What is marked (phi.date)</extracomment>
        <translation>Vielleicht ein Tag, der zu einer Behandlung gehört</translation>
    </message>
    <message>
        <source>Take the place out</source>
        <extracomment>A button that changes the text</extracomment>
        <translation>Den Ort weglassen</translation>
    </message>
</context>
<context>
    <name>seen</name>
    <message>
        <source>See it as</source>
        <extracomment>Return the heading over the readers.</extracomment>
        <translation>Sieh es mit den Augen von</translation>
    </message>
    <message>
        <source>Your post, as a screenshot in front of somebody else.</source>
        <extracomment>Return the line under that heading.</extracomment>
        <translation>Dein Post, als Screenshot vor jemand anderem.</translation>
    </message>
    <message>
        <source>A patient</source>
        <extracomment>Return a reader, as the button that looks with her eyes says it.</extracomment>
        <translation>Patientin oder Patient</translation>
    </message>
    <message>
        <source>My employer</source>
        <extracomment>Return a reader, as the button that looks with her eyes says it.</extracomment>
        <translation>Mein Arbeitgeber</translation>
    </message>
    <message>
        <source>The licensing board</source>
        <extracomment>Return a reader, as the button that looks with her eyes says it.</extracomment>
        <translation>Die Kammer</translation>
    </message>
    <message>
        <source>A colleague</source>
        <extracomment>Return a reader, as the button that looks with her eyes says it.</extracomment>
        <translation>Eine Kollegin, ein Kollege</translation>
    </message>
    <message>
        <source>Back to review</source>
        <extracomment>Return the way back to the review.</extracomment>
        <translation>Zurück zur Durchsicht</translation>
    </message>
    <message>
        <source>A screenshot, two days later, on a phone that is held out to a patient:</source>
        <extracomment>Return where the screenshot turned up.</extracomment>
        <translation>Ein Screenshot, zwei Tage später, auf einem Handy, das im Krankenzimmer herumgezeigt wird:</translation>
    </message>
    <message>
        <source>A screenshot, three weeks later, in an e-mail to human resources:</source>
        <extracomment>Return where the screenshot turned up.</extracomment>
        <translation>Ein Screenshot, drei Wochen später, in einer E-Mail an die Personalabteilung:</translation>
    </message>
    <message>
        <source>A screenshot, four months later, attached to a complaint to the board:</source>
        <extracomment>Return where the screenshot turned up.</extracomment>
        <translation>Ein Screenshot, vier Monate später, als Anlage einer Beschwerde bei der Kammer:</translation>
    </message>
    <message>
        <source>A screenshot, the next morning, going round the break room:</source>
        <extracomment>Return where the screenshot turned up.</extracomment>
        <translation>Ein Screenshot, am nächsten Morgen, der im Pausenraum herumgeht:</translation>
    </message>
    <message>
        <source>Which sentence would they remember?</source>
        <extracomment>Return the one question of a reader.</extracomment>
        <translation>Welchen Satz würden sie behalten?</translation>
    </message>
    <message>
        <source>Which sentence would they underline?</source>
        <extracomment>Return the one question of a reader.</extracomment>
        <translation>Welchen Satz würden sie unterstreichen?</translation>
    </message>
    <message>
        <source>Which sentence would they ask you about?</source>
        <extracomment>Return the one question of a reader.</extracomment>
        <translation>Nach welchem Satz würden sie dich fragen?</translation>
    </message>
    <message>
        <source>Which sentence would you not say to their face?</source>
        <extracomment>Return the one question of a reader.</extracomment>
        <translation>Welchen Satz würdest du ihnen nicht ins Gesicht sagen?</translation>
    </message>
    <message>
        <source>Read it once as the person in the bed, or somebody who loves them. Touch it.</source>
        <extracomment>Return what to do with that question.</extracomment>
        <translation>Lies es einmal als der Mensch im Bett, oder als jemand, der ihn liebt. Tipp ihn an.</translation>
    </message>
    <message>
        <source>Touch it. Then decide whether it stays.</source>
        <extracomment>Return what to do with that question.</extracomment>
        <translation>Tipp ihn an. Dann entscheide, ob er bleibt.</translation>
    </message>
    <message>
        <source>Touch it. What would you answer?</source>
        <extracomment>Return what to do with that question.</extracomment>
        <translation>Tipp ihn an. Was würdest du antworten?</translation>
    </message>
    <message>
        <source>Touch it. Could it go, and the point stay?</source>
        <extracomment>Return what to do with that question.</extracomment>
        <translation>Tipp ihn an. Könnte er weg, und die Sache bliebe gesagt?</translation>
    </message>
    <message>
        <source>Up and down choose a sentence, left and right another reader, Enter takes it.</source>
        <extracomment>Return how the picture is used from the keyboard.</extracomment>
        <translation>Auf und ab wählen einen Satz, links und rechts andere Augen, Enter nimmt ihn.</translation>
    </message>
    <message>
        <source>Look at this sentence in review</source>
        <extracomment>Return the step back to the review with the sentence that was touched.</extracomment>
        <translation>Diesen Satz in der Durchsicht ansehen</translation>
    </message>
    <message>
        <source>What they might notice</source>
        <extracomment>Return the heading over what the reader might stop at.</extracomment>
        <translation>Was auffallen könnte</translation>
    </message>
    <message>
        <source>Nothing is marked that they would stop at. That is not a promise; read it once.</source>
        <extracomment>Return what stands there when none of the marks says anything to this reader.</extracomment>
        <translation>Nichts ist markiert, woran sie hängen blieben. Das ist kein Versprechen; lies es einmal.</translation>
    </message>
    <message>
        <source>The checks could not read this, so nothing is said about it here.</source>
        <extracomment>Return what stands there when the checks could not read the text.</extracomment>
        <translation>Das ließ sich nicht prüfen, darum steht hier nichts dazu.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Return marked words in quotation marks.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Return how many marks are not quoted.</extracomment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Return the sender where one writes under one&apos;s own name and none is known.</extracomment>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>your_other_name</source>
        <extracomment>Return the sender where one writes under another name and none is known.</extracomment>
        <translation>dein_anderer_name</translation>
    </message>
    <message>
        <source>Screenshot of your post. %1</source>
        <extracomment>Return the name of the picture, for whoever hears it.</extracomment>
        <translation>Screenshot deines Posts. %1</translation>
    </message>
    <message>
        <source>This is me. Or somebody I love.</source>
        <translation>Das bin ich. Oder jemand, den ich liebe.</translation>
    </message>
    <message>
        <source>So that is how they speak of us.</source>
        <translation>So reden die also über uns.</translation>
    </message>
    <message>
        <source>I would be afraid to go back there.</source>
        <translation>Ich hätte Angst, dort wieder hinzugehen.</translation>
    </message>
    <message>
        <source>People like me are not welcome there.</source>
        <translation>Leute wie ich sind dort nicht willkommen.</translation>
    </message>
    <message>
        <source>I could do that, too. They should know.</source>
        <translation>Das könnte ich auch. Sie sollten es wissen.</translation>
    </message>
    <message>
        <source>I know that place. I was there.</source>
        <translation>Den Ort kenne ich. Da war ich.</translation>
    </message>
    <message>
        <source>Then it must be true for me as well.</source>
        <translation>Dann muss es bei mir auch so sein.</translation>
    </message>
    <message>
        <source>What would they call me?</source>
        <translation>Wie würden sie mich nennen?</translation>
    </message>
    <message>
        <source>They were this angry, and I was in their hands.</source>
        <translation>So wütend waren sie, und ich war in ihren Händen.</translation>
    </message>
    <message>
        <source>This was not meant to leave the house.</source>
        <translation>Das sollte nicht nach draußen.</translation>
    </message>
    <message>
        <source>That is us, by name.</source>
        <translation>Das sind wir, mit Namen.</translation>
    </message>
    <message>
        <source>One of our patients can be found in this.</source>
        <translation>Hier ist jemand zu finden, der bei uns behandelt wurde.</translation>
    </message>
    <message>
        <source>We would have to act on this today.</source>
        <translation>Darauf müssten wir heute noch reagieren.</translation>
    </message>
    <message>
        <source>We do not keep people who write this.</source>
        <translation>Wer so etwas schreibt, bleibt nicht bei uns.</translation>
    </message>
    <message>
        <source>Somebody is being hunted by one of ours.</source>
        <translation>Jemand von uns hetzt hier andere auf.</translation>
    </message>
    <message>
        <source>This is said about people who work for us.</source>
        <translation>Das wird über Menschen gesagt, die für uns arbeiten.</translation>
    </message>
    <message>
        <source>This is said about people who trust us.</source>
        <translation>Das wird über Menschen gesagt, die uns vertrauen.</translation>
    </message>
    <message>
        <source>One of our people is named.</source>
        <translation>Hier wird jemand von uns genannt.</translation>
    </message>
    <message>
        <source>We know who wrote this.</source>
        <translation>Wir wissen, wer das geschrieben hat.</translation>
    </message>
    <message>
        <source>Who pays for this?</source>
        <translation>Wer bezahlt das?</translation>
    </message>
    <message>
        <source>We would be asked where we stand.</source>
        <translation>Man würde uns fragen, wo wir stehen.</translation>
    </message>
    <message>
        <source>Is this how our staff talk?</source>
        <translation>Reden unsere Leute so?</translation>
    </message>
    <message>
        <source>Was this told in confidence?</source>
        <translation>Wurde das im Vertrauen gesagt?</translation>
    </message>
    <message>
        <source>A patient is held up to ridicule.</source>
        <translation>Ein kranker Mensch wird lächerlich gemacht.</translation>
    </message>
    <message>
        <source>A group of people is put down.</source>
        <translation>Eine Gruppe von Menschen wird herabgesetzt.</translation>
    </message>
    <message>
        <source>Somebody is threatened.</source>
        <translation>Jemand wird bedroht.</translation>
    </message>
    <message>
        <source>Somebody is named so that others go after them.</source>
        <translation>Jemand wird genannt, damit andere darauf losgehen.</translation>
    </message>
    <message>
        <source>Advice to somebody who was never examined.</source>
        <translation>Rat an jemanden, der nie untersucht wurde.</translation>
    </message>
    <message>
        <source>On what evidence?</source>
        <translation>Auf welcher Grundlage?</translation>
    </message>
    <message>
        <source>An interest that is not declared.</source>
        <translation>Ein Interesse, das nicht offengelegt ist.</translation>
    </message>
    <message>
        <source>Disparaging, whether or not somebody is named.</source>
        <translation>Herabsetzend, ob jemand genannt wird oder nicht.</translation>
    </message>
    <message>
        <source>A colleague is accused here, and not where it belongs.</source>
        <translation>Hier wird jemand aus dem Kollegium beschuldigt, und nicht da, wo es hingehört.</translation>
    </message>
    <message>
        <source>A confidential matter is made public.</source>
        <translation>Etwas Vertrauliches wird öffentlich gemacht.</translation>
    </message>
    <message>
        <source>This is on our register.</source>
        <translation>Das steht in unserem Register.</translation>
    </message>
    <message>
        <source>That is me, or the one next to me.</source>
        <translation>Das bin ich, oder wer neben mir steht.</translation>
    </message>
    <message>
        <source>Is that what you think of us?</source>
        <translation>Denkst du so über uns?</translation>
    </message>
    <message>
        <source>Now everybody goes after them.</source>
        <translation>Jetzt gehen alle darauf los.</translation>
    </message>
    <message>
        <source>And I share a shift with you.</source>
        <translation>Und mit dir teile ich eine Schicht.</translation>
    </message>
    <message>
        <source>Should I tell somebody?</source>
        <translation>Soll ich es jemandem sagen?</translation>
    </message>
    <message>
        <source>I know exactly who that was.</source>
        <translation>Ich weiß genau, wer das war.</translation>
    </message>
    <message>
        <source>We say that in here, not out there.</source>
        <translation>Das sagen wir hier drin, nicht da draußen.</translation>
    </message>
    <message>
        <source>That was said in this room.</source>
        <translation>Das wurde in diesem Raum gesagt.</translation>
    </message>
    <message>
        <source>Everybody knows which team that is.</source>
        <translation>Alle wissen, welches Team das ist.</translation>
    </message>
    <message>
        <source>We all know that it was you.</source>
        <translation>Wir wissen alle, dass du es warst.</translation>
    </message>
    <message>
        <source>Half of us see that differently.</source>
        <translation>Die Hälfte von uns sieht das anders.</translation>
    </message>
    <message>
        <source>That is against the rules of the group.</source>
        <translation>Das ist gegen die Regeln der Gruppe.</translation>
    </message>
    <message>
        <source>You were at the end of it. I can hear that.</source>
        <translation>Du warst am Ende. Das höre ich.</translation>
    </message>
</context>
<context>
    <name>set_aside</name>
    <message>
        <source>Not here</source>
        <extracomment>Return how far an answer reaches.</extracomment>
        <translation>Hier nicht</translation>
    </message>
    <message>
        <source>Not in this draft</source>
        <extracomment>Return how far an answer reaches.</extracomment>
        <translation>In diesem Entwurf nicht</translation>
    </message>
    <message>
        <source>Never this phrase at this place</source>
        <extracomment>Return how far an answer reaches.</extracomment>
        <translation>Diese Worte an diesem Ort nie</translation>
    </message>
    <message>
        <source>For this text as it stands. Any edit asks again.</source>
        <extracomment>Return what choosing it means.</extracomment>
        <translation>Für diesen Text, wie er dasteht. Jede Änderung fragt wieder.</translation>
    </message>
    <message>
        <source>However you edit it. With a cool head it is asked once more.</source>
        <extracomment>Return what choosing it means.</extracomment>
        <translation>Wie auch immer du ihn änderst. Mit kühlem Kopf wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>In every draft for this place. Settings lists it and takes it back.</source>
        <extracomment>Return what choosing it means.</extracomment>
        <translation>In jedem Entwurf für diesen Ort. Die Einstellungen führen es auf und nehmen es zurück.</translation>
    </message>
    <message>
        <source>This could point to a patient, so it is set aside for this text only. Any edit asks again.</source>
        <extracomment>Return why a mark that could name a patient has no wider reach.</extracomment>
        <translation>Das könnte auf jemanden deuten, der behandelt wurde, darum gilt es nur für diesen Text. Jede Änderung fragt wieder.</translation>
    </message>
    <message>
        <source>Where does this not apply?</source>
        <extracomment>Return the question how far it reaches.</extracomment>
        <translation>Wo trifft das nicht zu?</translation>
    </message>
    <message>
        <source>Why not? A few words are enough.</source>
        <extracomment>Return the question that setting a mark aside asks.</extracomment>
        <translation>Warum nicht? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>It is about me</source>
        <extracomment>Return reasons that are often true, to be chosen instead of typed.</extracomment>
        <translation>Es geht um mich</translation>
    </message>
    <message>
        <source>It is made up</source>
        <extracomment>Return reasons that are often true, to be chosen instead of typed.</extracomment>
        <translation>Es ist erfunden</translation>
    </message>
    <message>
        <source>I am quoting someone</source>
        <extracomment>Return reasons that are often true, to be chosen instead of typed.</extracomment>
        <translation>Ich zitiere jemanden</translation>
    </message>
    <message>
        <source>It means something else</source>
        <extracomment>Return reasons that are often true, to be chosen instead of typed.</extracomment>
        <translation>Es bedeutet etwas anderes</translation>
    </message>
    <message>
        <source>Or in your own words…</source>
        <extracomment>Return what stands in the empty field for one&apos;s own reason.</extracomment>
        <translation>Oder in deinen Worten…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Return the button that sets a mark aside with the typed reason.</extracomment>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Leave it marked</source>
        <extracomment>Return the button that leaves a mark as it is.</extracomment>
        <translation>Markiert lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <extracomment>Return the line that opens what is set aside: `2 set aside`.</extracomment>
        <translation>
            <numerusform>%Ln beiseite</numerusform>
            <numerusform>%Ln beiseite</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is set aside</source>
        <extracomment>Return the line that closes it again.</extracomment>
        <translation>Beiseitegelegtes ausblenden</translation>
    </message>
    <message>
        <source>Marks set aside</source>
        <extracomment>Return the list&apos;s name for screen readers.</extracomment>
        <translation>Beiseitegelegte Markierungen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Return marked words in quotation marks.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Return the button that lets a mark be seen again.</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <extracomment>Return that button with what it takes back, for whoever hears it.</extracomment>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Set aside for this text. Any edit asks again.</source>
        <extracomment>Return the line after a mark was set aside.</extracomment>
        <translation>Für diesen Text beiseitegelegt. Jede Änderung fragt wieder.</translation>
    </message>
    <message>
        <source>Set aside in this draft.</source>
        <extracomment>Return the line after a mark was set aside.</extracomment>
        <translation>In diesem Entwurf beiseitegelegt.</translation>
    </message>
    <message>
        <source>Set aside for good at %1. Settings lists it.</source>
        <extracomment>Return the line after a mark was set aside.</extracomment>
        <translation>Endgültig beiseitegelegt, Ort: %1. Die Einstellungen führen es auf.</translation>
    </message>
    <message>
        <source>Taken back. It is marked again.</source>
        <extracomment>Return the line after a mark was taken back.</extracomment>
        <translation>Zurückgenommen. Es ist wieder markiert.</translation>
    </message>
    <message>
        <source>Set aside for good</source>
        <extracomment>Return the name of the section of the settings.</extracomment>
        <translation>Endgültig beiseite</translation>
    </message>
    <message>
        <source>Phrases that are not marked any more in drafts for a place, because you said so. They are kept in the encrypted journal only.</source>
        <extracomment>Return what the section lists.</extracomment>
        <translation>Worte, die in Entwürfen für einen Ort nicht mehr markiert werden, weil du es so gesagt hast. Sie stehen nur im verschlüsselten Tagebuch.</translation>
    </message>
    <message>
        <source>Nothing yet. When a mark keeps coming up where it does not apply, choose “Does not apply” on its card and then “Never this phrase at this place”. It is listed here, and can be taken back at any time.</source>
        <extracomment>Return what stands in the section while it lists nothing.</extracomment>
        <translation>Noch nichts. Wenn eine Markierung immer wieder kommt, wo sie nicht zutrifft, wähl auf ihrer Karte „Trifft nicht zu“ und dann „Diese Worte an diesem Ort nie“. Sie steht dann hier und lässt sich jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>the whole post</source>
        <extracomment>Return what stands in place of words for a remark on the whole post.</extracomment>
        <translation>der ganze Post</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <extracomment>Return the heading of the screen.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Names to watch</source>
        <extracomment>Return the name of the section with the watch list.</extracomment>
        <translation>Namen im Blick</translation>
    </message>
    <message>
        <source>Only you see these. They are kept in the encrypted journal and marked wherever a draft mentions them.</source>
        <extracomment>Return what the watch list is for.</extracomment>
        <translation>Nur du siehst sie. Sie stehen im verschlüsselten Tagebuch und werden markiert, wo ein Entwurf sie nennt.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Return the row of the writer&apos;s own names.</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Where you work</source>
        <extracomment>Return the row of employers, sites and units.</extracomment>
        <translation>Wo du arbeitest</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <extracomment>Return the row of colleagues.</extracomment>
        <translation>Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <source>Town and nearby</source>
        <extracomment>Return the row of towns and what is near.</extracomment>
        <translation>Stadt und Umgebung</translation>
    </message>
    <message>
        <source>Your name, nicknames, handles</source>
        <extracomment>Return what belongs into the first row.</extracomment>
        <translation>Dein Name, Spitznamen, Nutzernamen</translation>
    </message>
    <message>
        <source>Employer, hospital, ward, and their short names</source>
        <extracomment>Return what belongs into the second row.</extracomment>
        <translation>Arbeitgeber, Klinik, Station und ihre Kürzel</translation>
    </message>
    <message>
        <source>Anyone you would not want named</source>
        <extracomment>Return what belongs into the third row.</extracomment>
        <translation>Alle, die du nicht genannt haben möchtest</translation>
    </message>
    <message>
        <source>Town, district, the street with the clinic</source>
        <extracomment>Return what belongs into the fourth row.</extracomment>
        <translation>Stadt, Viertel, die Straße mit der Klinik</translation>
    </message>
    <message>
        <source>add…</source>
        <extracomment>Return what stands where a name can be added.</extracomment>
        <translation>dazu…</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <extracomment>Return the step that takes a name away; `{}` stands for the name.</extracomment>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <source>Taken off the names to watch.</source>
        <extracomment>Return the line after a name was taken off the list.</extracomment>
        <translation>Nicht mehr im Blick.</translation>
    </message>
    <message>
        <source>Places and waiting</source>
        <extracomment>Return the name of the section with the places.</extracomment>
        <translation>Orte und Wartezeiten</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>Return the name of the section with the backups.</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <extracomment>Return the name of the section with the ways in and the lock.</extracomment>
        <translation>Schlüssel und Sperre</translation>
    </message>
    <message>
        <source>Help lines</source>
        <extracomment>Return the name of the section with the help lines.</extracomment>
        <translation>Hilfsangebote</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Return the name of the section about the program.</extracomment>
        <translation>Über Unsent</translation>
    </message>
</context>
<context>
    <name>settings_about</name>
    <message>
        <source>Elsewhere</source>
        <extracomment>Return the name of a region, `Elsewhere` for one without lines of its own.</extracomment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>Return the name of a region, `Elsewhere` for one without lines of its own.</extracomment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>Return the name of a region, `Elsewhere` for one without lines of its own.</extracomment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>Return the name of a region, `Elsewhere` for one without lines of its own.</extracomment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>Return the name of a region, `Elsewhere` for one without lines of its own.</extracomment>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>Return the name of a region, `Elsewhere` for one without lines of its own.</extracomment>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>Return the name of a region, `Elsewhere` for one without lines of its own.</extracomment>
        <translation>Irland</translation>
    </message>
    <message>
        <source>European Union</source>
        <extracomment>Return the name of a region, `Elsewhere` for one without lines of its own.</extracomment>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Return the name of the choice of region.</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Offered beside your page when it sounds as if you could use a person. Unsent calls nobody and keeps no note of it.</source>
        <extracomment>Return when help lines are shown, and that nobody is called.</extracomment>
        <translation>Erscheint neben deiner Seite, wenn es klingt, als könntest du einen Menschen brauchen. Unsent ruft niemanden an und vermerkt nichts davon.</translation>
    </message>
    <message>
        <source>Read in %1 on %2.</source>
        <extracomment>Return where and when a line was read; `day` is an ISO date, the empty string for none.</extracomment>
        <translation>Gelesen bei %1, %2.</translation>
    </message>
    <message>
        <source>Common knowledge, not compared with its own page yet.</source>
        <extracomment>Return where and when a line was read; `day` is an ISO date, the empty string for none.</extracomment>
        <translation>Allgemein bekannt, noch nicht mit der eigenen Seite verglichen.</translation>
    </message>
    <message>
        <source>Unsent %1</source>
        <extracomment>Return the name of the program with its version.</extracomment>
        <translation>Unsent %1</translation>
    </message>
    <message>
        <source>Your journal</source>
        <extracomment>Return what stands before the folder of the journal.</extracomment>
        <translation>Dein Tagebuch</translation>
    </message>
    <message>
        <source>Its key</source>
        <extracomment>Return what stands before where the key lives.</extracomment>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>Your passphrase, or your recovery code</source>
        <extracomment>Return where the key lives; the empty string is a passphrase.</extracomment>
        <translation>Deine Passphrase, oder dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>In the %1, or your recovery code</source>
        <extracomment>Return where the key lives; the empty string is a passphrase.</extracomment>
        <translation>%1, oder dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>What it does, and what it cannot do</source>
        <extracomment>Return the heading over what the program promises and what not.</extracomment>
        <translation>Was es tut, und was es nicht kann</translation>
    </message>
    <message>
        <source>It opens no network connection at all.</source>
        <extracomment>Return what the program promises and what not, in five lines.</extracomment>
        <translation>Es öffnet keinerlei Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>What you write is encrypted before it reaches the disk.</source>
        <extracomment>Return what the program promises and what not, in five lines.</extracomment>
        <translation>Was du schreibst, ist verschlüsselt, bevor es auf die Platte kommt.</translation>
    </message>
    <message>
        <source>A draft can be copied only when cooled and approved by you.</source>
        <extracomment>Return what the program promises and what not, in five lines.</extracomment>
        <translation>Ein Entwurf lässt sich erst kopieren, wenn er abgekühlt ist und du ihn freigegeben hast.</translation>
    </message>
    <message>
        <source>It is a commitment to yourself, not a lock: the computer’s owner can get round it.</source>
        <extracomment>Return what the program promises and what not, in five lines.</extracomment>
        <translation>Es ist ein Vorsatz, kein Schloss: Wem der Computer gehört, der kann es umgehen.</translation>
    </message>
    <message>
        <source>Nothing marked does not mean nothing wrong, and a court can ask for notes.</source>
        <extracomment>Return what the program promises and what not, in five lines.</extracomment>
        <translation>Nichts markiert heißt nicht, dass nichts daran ist, und ein Gericht kann Notizen verlangen.</translation>
    </message>
</context>
<context>
    <name>settings_backups</name>
    <message>
        <source>One is made on each day that you write, encrypted like the journal itself, opened and compared before it counts. They lie on this computer: keep a copy elsewhere too.</source>
        <extracomment>Return what backups are, and what they are not.</extracomment>
        <translation>An jedem Tag, an dem du schreibst, entsteht eine: verschlüsselt wie das Tagebuch selbst, geöffnet und verglichen, bevor sie zählt. Sie liegen auf diesem Computer: Heb auch anderswo eine Kopie auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups. The newest is of %1, the oldest of %2.</source>
        <extracomment>Return how many backups there are, and from when; times in the writer&apos;s own zone.</extracomment>
        <translation>
            <numerusform>%Ln Sicherung. Die neueste ist von %1, die älteste von %2.</numerusform>
            <numerusform>%Ln Sicherungen. Die neueste ist von %1, die älteste von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <extracomment>Return how many backups there are, and from when; times in the writer&apos;s own zone.</extracomment>
        <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
        <source>1 backup, made on %1.</source>
        <extracomment>Return how many backups there are, and from when; times in the writer&apos;s own zone.</extracomment>
        <translation>1 Sicherung, von %1.</translation>
    </message>
    <message>
        <source>They lie in</source>
        <extracomment>Return what stands before the folder of the backups.</extracomment>
        <translation>Sie liegen in</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>Return the button that makes a backup.</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Prove that I can restore</source>
        <extracomment>Return the button that tries the newest backup out.</extracomment>
        <translation>Zeig, dass ich sie zurückholen kann</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Return the line while a backup is made or tried out.</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Backed up. It was opened and compared with the journal.</source>
        <extracomment>Return the line after a backup was made.</extracomment>
        <translation>Gesichert. Die Sicherung wurde geöffnet und mit dem Tagebuch verglichen.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one first.</source>
        <extracomment>Return the line when there is no backup to try out.</extracomment>
        <translation>Noch keine Sicherung. Mach erst eine.</translation>
    </message>
    <message>
        <source>No backup was made just now. Your journal is as it was.</source>
        <extracomment>Return the one line for a backup that could not be made.</extracomment>
        <translation>Gerade ist keine Sicherung entstanden. Dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>No backup was made: the disk is full. Your journal is as it was.</source>
        <extracomment>Return the one line for a backup that could not be made.</extracomment>
        <translation>Keine Sicherung: Die Platte ist voll. Dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>No backup was made: its folder cannot be written. Your journal is as it was.</source>
        <extracomment>Return the one line for a backup that could not be made.</extracomment>
        <translation>Keine Sicherung: In den Ordner lässt sich nichts schreiben. Dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>The newest backup does not open as it should. Please make a new one; your journal is as it was.</source>
        <extracomment>Return the line for a newest backup that does not hold up.</extracomment>
        <translation>Die neueste Sicherung geht nicht auf, wie sie sollte. Bitte mach eine neue; dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>That backup is damaged. Nothing was changed; try an older one.</source>
        <extracomment>Return what keeps a backup from being restored, empty where the usual sentence fits.</extracomment>
        <translation>Diese Sicherung ist beschädigt. Nichts wurde geändert; versuch eine ältere.</translation>
    </message>
    <message>
        <source>The keys of that backup cannot be read. Nothing was changed; try an older one.</source>
        <extracomment>Return what keeps a backup from being restored, empty where the usual sentence fits.</extracomment>
        <translation>Die Schlüssel dieser Sicherung sind nicht lesbar. Nichts wurde geändert; versuch eine ältere.</translation>
    </message>
    <message>
        <source>That does not open the backup. It opens with what opened the journal on that day; nothing was changed.</source>
        <extracomment>Return what keeps a backup from being restored, empty where the usual sentence fits.</extracomment>
        <translation>Das öffnet die Sicherung nicht. Sie geht mit dem auf, was das Tagebuch an jenem Tag geöffnet hat; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The journal is open in another program. Close it there first.</source>
        <extracomment>Return what keeps a backup from being restored, empty where the usual sentence fits.</extracomment>
        <translation>Das Tagebuch ist in einem anderen Programm offen. Schließ es zuerst dort.</translation>
    </message>
    <message numerus="yes">
        <source>Yes. The backup of %1 opened and holds %Ln text(s), %2 of them exactly as in your journal.</source>
        <extracomment>Return what the newest backup would bring back.</extracomment>
        <translation>
            <numerusform>Ja. Die Sicherung von %1 ging auf und enthält %Ln Text, %2 davon genau wie in deinem Tagebuch.</numerusform>
            <numerusform>Ja. Die Sicherung von %1 ging auf und enthält %Ln Texte, %2 davon genau wie in deinem Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes. The backup of %1 opened and holds %Ln text(s), each exactly as in your journal.</source>
        <extracomment>Return what the newest backup would bring back.</extracomment>
        <translation>
            <numerusform>Ja. Die Sicherung von %1 ging auf und enthält %Ln Text, genau wie in deinem Tagebuch.</numerusform>
            <numerusform>Ja. Die Sicherung von %1 ging auf und enthält %Ln Texte, jeden genau wie in deinem Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) differ.</source>
        <extracomment>Return how many settings have changed since, empty for none.</extracomment>
        <translation>
            <numerusform>%Ln Einstellung ist anders.</numerusform>
            <numerusform>%Ln Einstellungen sind anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone from your journal. %Ln of its backup(s) could not be changed just now.</source>
        <extracomment>Return the line after a text left the journal, but not each of its copies.</extracomment>
        <translation>
            <numerusform>Aus deinem Tagebuch verschwunden. %Ln seiner Sicherungen ließ sich gerade nicht ändern.</numerusform>
            <numerusform>Aus deinem Tagebuch verschwunden. %Ln seiner Sicherungen ließen sich gerade nicht ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <extracomment>Return what has happened in the journal since the backup, empty when nothing has.</extracomment>
        <translation>Seither: %1.</translation>
    </message>
    <message>
        <source>%1 written</source>
        <extracomment>Return what has happened in the journal since the backup, empty when nothing has.</extracomment>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>Return what has happened in the journal since the backup, empty when nothing has.</extracomment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <extracomment>Return what has happened in the journal since the backup, empty when nothing has.</extracomment>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>It opens with what opened your journal on that day.</source>
        <extracomment>Return whether the ways in of today open it.</extracomment>
        <translation>Sie geht mit dem auf, was dein Tagebuch an jenem Tag geöffnet hat.</translation>
    </message>
    <message>
        <source>It opens with what opens your journal today.</source>
        <extracomment>Return whether the ways in of today open it.</extracomment>
        <translation>Sie geht mit dem auf, was dein Tagebuch heute öffnet.</translation>
    </message>
    <message>
        <source>A legal matter</source>
        <extracomment>Return the heading over the switch for a legal matter.</extracomment>
        <translation>Eine Rechtssache</translation>
    </message>
    <message>
        <source>A legal matter is open</source>
        <extracomment>Return the words of the switch for a legal matter.</extracomment>
        <translation>Eine Rechtssache ist offen</translation>
    </message>
    <message>
        <source>While one is open, nothing can be let go for good and the bin is not emptied: destroying what bears on a complaint or a claim can do more harm than the text itself.</source>
        <extracomment>Return what the switch does, and why.</extracomment>
        <translation>Solange eine offen ist, lässt sich nichts endgültig loslassen und nichts verschwindet aus Losgelassen: Etwas zu vernichten, das mit einer Beschwerde oder einer Klage zu tun hat, kann mehr schaden als der Text selbst.</translation>
    </message>
    <message>
        <source>Letting go for good reaches the journal and its own backups. It cannot reach copies that you or other programs made: on a stick, in a cloud folder, in a backup of the whole computer, or a text that was posted.</source>
        <extracomment>Return which copies letting go for good cannot reach.</extracomment>
        <translation>Endgültig loslassen reicht bis ins Tagebuch und in seine eigenen Sicherungen. Es reicht nicht zu Kopien, die du oder andere Programme gemacht haben: auf einem Stick, in einem Cloud-Ordner, in einer Sicherung des ganzen Computers, oder zu einem Text, der gepostet ist.</translation>
    </message>
    <message>
        <source>Gone from your journal and from its own backups.</source>
        <extracomment>Return the line after a text left the journal and its backups.</extracomment>
        <translation>Aus deinem Tagebuch und seinen eigenen Sicherungen verschwunden.</translation>
    </message>
</context>
<context>
    <name>settings_places</name>
    <message>
        <source>Waiting periods</source>
        <extracomment>Return the heading of the card.</extracomment>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Every place has its own, in the room of the places. A stricter wait counts at once. A looser one counts after a full wait of the old one, and never for drafts that are cooling already.</source>
        <extracomment>Return where waits are set, and the rule by which they change.</extracomment>
        <translation>Jeder Ort hat seine eigene, im Raum der Orte. Eine strengere Wartezeit gilt sofort. Eine mildere gilt erst nach einer vollen alten Wartezeit, und nie für Entwürfe, die schon abkühlen.</translation>
    </message>
    <message>
        <source>Open the places</source>
        <extracomment>Return the step that leads to the places.</extracomment>
        <translation>Zu den Orten</translation>
    </message>
</context>
<context>
    <name>settings_way_out</name>
    <message>
        <source>A slow way out</source>
        <extracomment>Return the heading of the card.</extracomment>
        <translation>Ein langsamer Ausweg</translation>
    </message>
    <message>
        <source>For the rare post that people need today, such as a warning. On a draft that cools you can then ask for a way out: with a reason that stays with you, a sentence typed by hand, and 10 more minutes. It leads to the review, never past it.</source>
        <extracomment>Return what it is.</extracomment>
        <translation>Für den seltenen Post, den jemand heute braucht, zum Beispiel eine Warnung. Bei einem Entwurf, der abkühlt, kannst du dann um einen Ausweg bitten: mit einem Grund, der bei dir bleibt, einem Satz von Hand getippt und 10 Minuten mehr. Er führt zur Durchsicht, nie an ihr vorbei.</translation>
    </message>
    <message>
        <source>On, for drafts put away since it came on.</source>
        <extracomment>Return that it is on.</extracomment>
        <translation>An, für Entwürfe, die seither weggelegt wurden.</translation>
    </message>
    <message>
        <source>Off.</source>
        <extracomment>Return that it is off.</extracomment>
        <translation>Aus.</translation>
    </message>
    <message>
        <source>Switched on now, it counts in %1, a full wait of your slowest place.</source>
        <extracomment>Return when switching it on would count.</extracomment>
        <translation>Wenn du ihn jetzt einschaltest, gilt er nach einer vollen Wartezeit deines langsamsten Ortes: %1.</translation>
    </message>
    <message>
        <source>Off now. On in another %1, after a full wait.</source>
        <extracomment>Return that it is off still, and when it counts.</extracomment>
        <translation>Jetzt aus. An nach einer vollen Wartezeit: noch %1.</translation>
    </message>
    <message>
        <source>Drafts that cool already keep their wait as it is.</source>
        <extracomment>Return what switching it on never touches.</extracomment>
        <translation>Entwürfe, die schon abkühlen, behalten ihre Wartezeit.</translation>
    </message>
    <message>
        <source>Switching it off counts at once, for drafts that cool already too: they wait on.</source>
        <extracomment>Return what switching it off does.</extracomment>
        <translation>Ausschalten gilt sofort, auch für Entwürfe, die schon abkühlen: Sie warten weiter.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <extracomment>Return the step that switches it on.</extracomment>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <extracomment>Return the step that switches it off.</extracomment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Return the step that takes switching it on back.</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>A slow way out: %1</source>
        <extracomment>Return a step with what it is about, for whoever hears it.</extracomment>
        <translation>Ein langsamer Ausweg: %1</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everything by keyboard</source>
        <extracomment>Return what stands over the sheet.</extracomment>
        <translation>Alles mit der Tastatur</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <extracomment>Return the button that puts the sheet away.</extracomment>
        <translation>Dahin zurück, wo du warst</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>Return what stands over some of the keys.</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On a page</source>
        <extracomment>Return what stands over some of the keys.</extracomment>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>Among the marks</source>
        <extracomment>Return what stands over some of the keys.</extracomment>
        <translation>Zwischen den Markierungen</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Return what stands over some of the keys.</extracomment>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Return what stands over some of the keys.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Rooms</source>
        <extracomment>Return what stands over the keys of the rooms.</extracomment>
        <translation>Räume</translation>
    </message>
    <message>
        <source>A new page</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Eine neue Seite</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Only the page, and back</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Nur die Seite, und zurück</translation>
    </message>
    <message>
        <source>Step back</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Rückgängig, solange es angeboten wird</translation>
    </message>
    <message>
        <source>What would help, at the mark or the word</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Was helfen würde, an der Markierung oder am Wort</translation>
    </message>
    <message>
        <source>Set the mark of a card aside</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Die Markierung einer Karte beiseitelegen</translation>
    </message>
    <message>
        <source>This sheet</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text as large as on this computer</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Text so groß wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Close Unsent</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Unsent schließen</translation>
    </message>
    <message>
        <source>Earlier versions of this page</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Frühere Fassungen dieser Seite</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>To the next place found</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Zur nächsten Fundstelle</translation>
    </message>
    <message>
        <source>To the place found before</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Zur vorigen Fundstelle</translation>
    </message>
    <message>
        <source>To the next mark</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Zur nächsten Markierung</translation>
    </message>
    <message>
        <source>To the mark before</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Zur vorigen Markierung</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Das Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>Copy the approved text</source>
        <extracomment>Return what a key does.</extracomment>
        <translation>Den freigegebenen Text kopieren</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Return keys of which any does it.</extracomment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Unsent</source>
        <extracomment>Return the window&apos;s title, whatever is in it.</extracomment>
        <translation>Unsent</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Return a room&apos;s name.</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Return a room&apos;s name.</extracomment>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Cooling</source>
        <extracomment>Return a room&apos;s name.</extracomment>
        <translation>Abkühlen</translation>
    </message>
    <message>
        <source>To review</source>
        <extracomment>Return a room&apos;s name.</extracomment>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Return a room&apos;s name.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>Return a room&apos;s name.</extracomment>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Return a room&apos;s name.</extracomment>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Return a room&apos;s name.</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Return a room&apos;s name.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Return the button that locks the journal.</extracomment>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Rooms</source>
        <extracomment>Return the sidebar&apos;s name for screen readers.</extracomment>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Only the page. Escape brings the rest back.</source>
        <extracomment>Return what stands when only the page is shown.</extracomment>
        <translation>Nur die Seite. Mit Escape kommt der Rest zurück.</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Not in the dictionary: %1</source>
        <extracomment>Return what stands over the suggestions for a word.</extracomment>
        <translation>Nicht im Wörterbuch: %1</translation>
    </message>
    <message>
        <source>Nothing similar was found</source>
        <extracomment>Return what stands where nothing can be suggested.</extracomment>
        <translation>Nichts Ähnliches gefunden</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <extracomment>Return the entry that makes a word the writer&apos;s own.</extracomment>
        <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
        <source>“%1” is one of your words now.</source>
        <extracomment>Return what is said once a word is the writer&apos;s own.</extracomment>
        <translation>„%1“ gehört jetzt zu deinen Wörtern.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>Return the name of the section.</extracomment>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Words that no dictionary has get a fine wave. It looks at spelling and at nothing else, on this computer, while you write.</source>
        <extracomment>Return what marking misspelt words does, and what it does not.</extracomment>
        <translation>Wörter, die in keinem Wörterbuch stehen, bekommen eine feine Welle. Geachtet wird nur auf die Schreibung, auf diesem Computer, während du schreibst.</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <extracomment>Return the switch.</extracomment>
        <translation>Falsch geschriebene Wörter markieren</translation>
    </message>
    <message>
        <source>Languages you write in</source>
        <extracomment>Return the question about the languages.</extracomment>
        <translation>Sprachen, in denen du schreibst</translation>
    </message>
    <message>
        <source>No dictionary was found, so no word is marked.</source>
        <extracomment>Return what it means that there is no dictionary at all.</extracomment>
        <translation>Kein Wörterbuch gefunden, darum wird kein Wort markiert.</translation>
    </message>
    <message>
        <source>There is no dictionary yet for: %1.</source>
        <extracomment>Return which languages of this computer have no dictionary.</extracomment>
        <translation>Noch kein Wörterbuch für: %1.</translation>
    </message>
    <message>
        <source>Unsent reads the Hunspell dictionaries of this computer, such as those of LibreOffice. For another language install its Hunspell dictionary, or put its .aff and .dic files into %1.</source>
        <extracomment>Return how another language is added.</extracomment>
        <translation>Unsent liest die Hunspell-Wörterbücher dieses Computers, etwa die von LibreOffice. Für eine weitere Sprache installier ihr Hunspell-Wörterbuch oder leg seine .aff- und .dic-Dateien hierhin: %1.</translation>
    </message>
    <message>
        <source>The part that reads dictionaries is not installed, so no word is marked.</source>
        <extracomment>Return what it means that Hunspell itself is missing.</extracomment>
        <translation>Der Teil, der Wörterbücher liest, ist nicht installiert, darum wird kein Wort markiert.</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>Return the name of the writer&apos;s own words.</extracomment>
        <translation>Deine Wörter</translation>
    </message>
    <message>
        <source>Never marked, and kept in the encrypted journal only. Names to watch need not be here.</source>
        <extracomment>Return what the writer&apos;s own words are.</extracomment>
        <translation>Nie markiert, und nur im verschlüsselten Tagebuch. Namen im Blick müssen nicht hierher.</translation>
    </message>
    <message>
        <source>Taken off your words.</source>
        <extracomment>Return the line after one of the writer&apos;s own words was taken off the list.</extracomment>
        <translation>Aus deinen Wörtern genommen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Return a language such as `de_AT` as those who speak it call it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>start_cooling</name>
    <message>
        <source>How hot are you right now?</source>
        <extracomment>Return the question, which can be left open.</extracomment>
        <translation>Wie hitzig bist du gerade?</translation>
    </message>
    <message>
        <source>0 is calm, 10 is boiling. You can leave this open.</source>
        <extracomment>Return what the ends of the scale mean, and that it can be left open.</extracomment>
        <translation>0 ist ruhig, 10 kocht über. Du kannst es offen lassen.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <extracomment>Return one step of the scale, for screen readers.</extracomment>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>The text is put away until the wait is over. You can still look at it, keep it or let it go; changing it starts the wait again.</source>
        <extracomment>Return what sealing does, in one sentence.</extracomment>
        <translation>Der Text ist weggelegt, bis die Wartezeit um ist. Du kannst ihn trotzdem ansehen, behalten oder loslassen; wenn du ihn änderst, beginnt die Wartezeit von vorn.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Return the button that goes back to writing.</extracomment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Before it cools</source>
        <extracomment>Return the panel&apos;s name for screen readers.</extracomment>
        <translation>Bevor es abkühlt</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>Return a length of time, rounded: `20 min`, `1 h 30`, `30 h`, `4 days 12 h`.</extracomment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Return a length of time, rounded: `20 min`, `1 h 30`, `30 h`, `4 days 12 h`.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Return a length of time, rounded: `20 min`, `1 h 30`, `30 h`, `4 days 12 h`.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>Return what is left, rounded up so that nothing is over before it is: `14 h 08`, `7 min`.</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a date</comment>
        <extracomment>Return a day without its year: `22 November`.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <extracomment>Return a day with its year: `22 November 2026`.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of a date</comment>
        <extracomment>Return the line above a page: `Sunday 22 November, 02:14`.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Return a day as one would say it now: today, tomorrow, yesterday, Monday, 29 November.</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>Return a day as one would say it now: today, tomorrow, yesterday, Monday, 29 November.</extracomment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>Return a day as one would say it now: today, tomorrow, yesterday, Monday, 29 November.</extracomment>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days %1 h</source>
        <translation>
            <numerusform>%Ln Tag %1 h</numerusform>
            <numerusform>%Ln Tage %1 h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <source>This could not be saved just now. It stays on the page, and is tried again.</source>
        <extracomment>Return the line for a file that cannot be written just now.</extracomment>
        <translation>Das ließ sich gerade nicht speichern. Es bleibt auf der Seite und wird wieder versucht.</translation>
    </message>
    <message>
        <source>Something went wrong inside Unsent. What you wrote is kept; please go on.</source>
        <extracomment>Return the line for a defect of ours.</extracomment>
        <translation>In Unsent ist etwas schiefgegangen. Was du geschrieben hast, ist gespeichert; mach ruhig weiter.</translation>
    </message>
    <message>
        <source>Unsent is open already with this journal. Its window was asked to come forward.</source>
        <extracomment>Return the line for a second start on the same journal.</extracomment>
        <translation>Unsent ist mit diesem Tagebuch schon offen. Sein Fenster wurde gebeten, nach vorn zu kommen.</translation>
    </message>
    <message>
        <source>The journal could not be opened. Nothing was changed. `unsent doctor` says more.</source>
        <translation>Das Tagebuch ließ sich nicht öffnen. Nichts wurde geändert. `unsent doctor` sagt mehr.</translation>
    </message>
    <message>
        <source>That passphrase does not open this journal. Please try again.</source>
        <translation>Diese Passphrase öffnet das Tagebuch nicht. Bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>That recovery code belongs to another journal. Please check it.</source>
        <translation>Dieser Wiederherstellungscode gehört zu einem anderen Tagebuch. Bitte sieh noch einmal nach.</translation>
    </message>
    <message>
        <source>There is a slip in that recovery code. Please compare it letter by letter.</source>
        <translation>In diesem Wiederherstellungscode ist ein Vertipper. Bitte vergleich ihn Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Please use at least 12 characters; a few words do well.</source>
        <translation>Bitte nimm mindestens 12 Zeichen; ein paar Wörter tun es gut.</translation>
    </message>
    <message>
        <source>This journal was never set up to open that way. Please use another one.</source>
        <translation>Dieser Weg wurde für dieses Tagebuch nie eingerichtet. Bitte nimm einen anderen.</translation>
    </message>
    <message>
        <source>Two ways in have to stay, one of them not the keyring. Add another one first.</source>
        <translation>Zwei Wege hinein müssen bleiben, einer davon nicht der Schlüsselbund. Füg erst einen weiteren hinzu.</translation>
    </message>
    <message>
        <source>The keyring that holds the key is not there. Use your passphrase or recovery code.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel ist nicht da. Nimm deine Passphrase oder deinen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again, or use another way in.</source>
        <translation>Dein Schlüsselbund ist gesperrt. Entsperre ihn und versuch es noch einmal, oder nimm einen anderen Weg.</translation>
    </message>
    <message>
        <source>Your keyring did not answer. Try again, or use another way in.</source>
        <translation>Dein Schlüsselbund hat nicht geantwortet. Versuch es noch einmal, oder nimm einen anderen Weg.</translation>
    </message>
    <message>
        <source>The key is no longer in the keyring. Use your passphrase or recovery code.</source>
        <translation>Der Schlüssel ist nicht mehr im Schlüsselbund. Nimm deine Passphrase oder deinen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>The keyring could not be used. Use your passphrase or recovery code.</source>
        <translation>Der Schlüsselbund ließ sich nicht benutzen. Nimm deine Passphrase oder deinen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>The keys are here, but the journal file is not. Put the file back, then try again.</source>
        <translation>Die Schlüssel sind da, die Datei des Tagebuchs nicht. Leg sie wieder an ihren Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is a journal in this folder already. It was left as it is.</source>
        <translation>In diesem Ordner liegt schon ein Tagebuch. Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The file keys.json cannot be read. Put back a copy of it from a backup; the journal itself was not touched.</source>
        <translation>Die Datei keys.json ist nicht lesbar. Leg eine Kopie davon aus einer Sicherung zurück; das Tagebuch selbst blieb unberührt.</translation>
    </message>
    <message>
        <source>The journal file is damaged. It was not changed; please put back a backup.</source>
        <translation>Die Datei des Tagebuchs ist beschädigt. Sie wurde nicht geändert; bitte leg eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be written. Make it writable, then try again.</source>
        <translation>In den Ordner des Tagebuchs lässt sich nichts schreiben. Mach ihn beschreibbar und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The journal is open in another program. Close it there first.</source>
        <translation>Das Tagebuch ist in einem anderen Programm offen. Schließ es zuerst dort.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Unsent. Please update; nothing was changed.</source>
        <translation>Dieses Tagebuch hat ein neueres Unsent geschrieben. Bitte aktualisiere es; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing is lost.</source>
        <translation>Die Platte ist voll. Schaff etwas Platz und versuch es noch einmal; nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>Earlier versions</source>
        <extracomment>Return the heading of the screen.</extracomment>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <extracomment>Return the button that goes back to the page.</extracomment>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Kept earlier</source>
        <extracomment>Return why a text was kept.</extracomment>
        <translation>Früher behalten</translation>
    </message>
    <message>
        <source>Before you wrote on</source>
        <extracomment>Return why a text was kept.</extracomment>
        <translation>Bevor du weitergeschrieben hast</translation>
    </message>
    <message>
        <source>When it was put away to cool</source>
        <extracomment>Return why a text was kept.</extracomment>
        <translation>Als es zum Abkühlen weggelegt wurde</translation>
    </message>
    <message>
        <source>When it was approved</source>
        <extracomment>Return why a text was kept.</extracomment>
        <translation>Als es freigegeben wurde</translation>
    </message>
    <message>
        <source>Before another text came back</source>
        <extracomment>Return why a text was kept.</extracomment>
        <translation>Bevor ein anderer Text zurückkam</translation>
    </message>
    <message>
        <source>Before Unsent ended without closing</source>
        <extracomment>Return why a text was kept.</extracomment>
        <translation>Bevor Unsent endete, ohne zu schließen</translation>
    </message>
    <message>
        <source>As it was recovered</source>
        <extracomment>Return why a text was kept.</extracomment>
        <translation>Wie es wiederhergestellt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>Return how many words an earlier text has.</extracomment>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as now</source>
        <extracomment>Return what is said of an earlier text that the page has now.</extracomment>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>Since then: %1 (struck through), %2 (underlined).</source>
        <extracomment>Return what has happened to the text since, in numbers, and how it is shown.</extracomment>
        <translation>Seither: %1 (durchgestrichen), %2 (unterstrichen).</translation>
    </message>
    <message>
        <source>Since then only spaces or signs have changed.</source>
        <extracomment>Return what has happened to the text since, in numbers, and how it is shown.</extracomment>
        <translation>Seither haben sich nur Leerstellen oder Zeichen geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken out</source>
        <extracomment>Return what has happened to the text since, in numbers, and how it is shown.</extracomment>
        <translation>
            <numerusform>%Ln Wort heraus</numerusform>
            <numerusform>%Ln Wörter heraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) added</source>
        <extracomment>Return what has happened to the text since, in numbers, and how it is shown.</extracomment>
        <translation>
            <numerusform>%Ln Wort dazu</numerusform>
            <numerusform>%Ln Wörter dazu</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the page says now.</source>
        <extracomment>Return the line under an earlier text that the page has now.</extracomment>
        <translation>Das steht jetzt auf der Seite.</translation>
    </message>
    <message>
        <source>The text as it was then.</source>
        <extracomment>Return the line under an earlier text that is shown without what changed.</extracomment>
        <translation>Der Text, wie er damals war.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <extracomment>Return the button that marks what has changed since.</extracomment>
        <translation>Zeigen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Show only this text</source>
        <extracomment>Return the button that shows an earlier text without what has changed since.</extracomment>
        <translation>Nur diesen Text zeigen</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <extracomment>Return the button that makes an earlier text the present one.</extracomment>
        <translation>Diesen zurückholen</translation>
    </message>
    <message>
        <source>The text as it is now is kept among the earlier versions.</source>
        <extracomment>Return what bringing back does to the present text.</extracomment>
        <translation>Der Text, wie er jetzt ist, bleibt bei den früheren Fassungen.</translation>
    </message>
    <message>
        <source>Brought back. What was there before is kept as well.</source>
        <extracomment>Return the line after an earlier text was brought back.</extracomment>
        <translation>Zurückgeholt. Was vorher da war, bleibt auch erhalten.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <extracomment>Return the line after that was undone.</extracomment>
        <translation>Wie zuvor.</translation>
    </message>
    <message>
        <source>No earlier versions yet</source>
        <extracomment>Return the heading when there is no earlier version.</extracomment>
        <translation>Noch keine früheren Fassungen</translation>
    </message>
    <message>
        <source>When you write on after an hour or more, put a draft away to cool, or approve it, the text as it was is kept here. You can look at it again and bring it back.</source>
        <extracomment>Return what this screen is for.</extracomment>
        <translation>Wenn du nach einer Stunde oder mehr weiterschreibst, einen Entwurf zum Abkühlen weglegst oder ihn freigibst, bleibt der Text hier so, wie er war. Du kannst ihn wieder ansehen und zurückholen.</translation>
    </message>
    <message>
        <source>Choose a version to read it.</source>
        <extracomment>Return what stands beside the list while nothing is chosen.</extracomment>
        <translation>Wähl eine Fassung, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Earlier versions, newest first</source>
        <extracomment>Return the list&apos;s name for screen readers.</extracomment>
        <translation>Frühere Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Earlier text, to read only</source>
        <extracomment>Return the name of the text for screen readers.</extracomment>
        <translation>Früherer Text, nur zum Lesen</translation>
    </message>
</context>
<context>
    <name>way_out</name>
    <message>
        <source>This cannot wait</source>
        <extracomment>Return the quiet step that opens the page.</extracomment>
        <translation>Das kann nicht warten</translation>
    </message>
    <message>
        <source>A slow way out</source>
        <extracomment>Return the heading of the page.</extracomment>
        <translation>Ein langsamer Ausweg</translation>
    </message>
    <message>
        <source>For the rare post that people need today, such as a warning about something dangerous.</source>
        <extracomment>Return what it is for.</extracomment>
        <translation>Für den seltenen Post, den jemand heute braucht, zum Beispiel eine Warnung vor etwas Gefährlichem.</translation>
    </message>
    <message>
        <source>It takes another %1 and leads to the review, with the same marks and questions as after any wait. You can go back to waiting at any time.</source>
        <extracomment>Return what asking does.</extracomment>
        <translation>Es dauert noch einmal %1 und führt zur Durchsicht, mit denselben Markierungen und Fragen wie nach jeder Wartezeit. Du kannst jederzeit zum Warten zurück.</translation>
    </message>
    <message>
        <source>Why can this not wait?</source>
        <extracomment>Return the question for the reason.</extracomment>
        <translation>Warum kann das nicht warten?</translation>
    </message>
    <message>
        <source>A line to yourself is enough</source>
        <extracomment>Return what stands in the empty field of the reason.</extracomment>
        <translation>Eine Zeile an dich selbst genügt</translation>
    </message>
    <message>
        <source>Only for you: it stays with this entry, in the encrypted journal.</source>
        <extracomment>Return where the reason stays.</extracomment>
        <translation>Nur für dich: Es bleibt bei diesem Eintrag, im verschlüsselten Tagebuch.</translation>
    </message>
    <message>
        <source>Type this sentence, letter for letter</source>
        <extracomment>Return what to do with the sentence.</extracomment>
        <translation>Tipp diesen Satz ab, Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>People need to know this today. I will read it once more, with care, before it goes out.</source>
        <extracomment>Return the sentence that is typed; no sign in it that a keyboard may not have.</extracomment>
        <translation>Das muss heute jemand wissen. Ich lese es noch einmal in Ruhe, bevor es hinausgeht.</translation>
    </message>
    <message>
        <source>Type this sentence: %1</source>
        <extracomment>Return the name of the field, with the sentence, for whoever hears it.</extracomment>
        <translation>Tipp diesen Satz ab: %1</translation>
    </message>
    <message>
        <source>By hand, so nothing can be pasted here.</source>
        <extracomment>Return why nothing can be pasted.</extracomment>
        <translation>Von Hand, darum lässt sich hier nichts einfügen.</translation>
    </message>
    <message>
        <source>Good so far.</source>
        <extracomment>Return that everything typed so far fits.</extracomment>
        <translation>So weit, so gut.</translation>
    </message>
    <message>
        <source>It differs from the first letter on.</source>
        <extracomment>Return where what was typed leaves the sentence.</extracomment>
        <translation>Es weicht vom ersten Zeichen an ab.</translation>
    </message>
    <message>
        <source>It differs after “%1”.</source>
        <extracomment>Return where what was typed leaves the sentence.</extracomment>
        <translation>Es weicht nach „%1“ ab.</translation>
    </message>
    <message>
        <source>That is the sentence.</source>
        <extracomment>Return that the sentence stands there.</extracomment>
        <translation>Das ist der Satz.</translation>
    </message>
    <message>
        <source>Your reason is still missing.</source>
        <extracomment>Return what is missing when the reason is.</extracomment>
        <translation>Dein Grund fehlt noch.</translation>
    </message>
    <message>
        <source>The sentence is not there yet.</source>
        <extracomment>Return what is missing when the sentence is.</extracomment>
        <translation>Der Satz steht noch nicht da.</translation>
    </message>
    <message>
        <source>If you ask now, you can look at it again at %1.</source>
        <extracomment>Return when it can be looked at if it is asked for now.</extracomment>
        <translation>Wenn du jetzt darum bittest, kannst du es um %1 wieder ansehen.</translation>
    </message>
    <message>
        <source>Ask for the way out</source>
        <extracomment>Return the step that asks for it.</extracomment>
        <translation>Um den Ausweg bitten</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>Return the step that leaves the page.</extracomment>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>slow way out</source>
        <extracomment>Return what stands in the ring below the time.</extracomment>
        <translation>langsamer Ausweg</translation>
    </message>
    <message>
        <source>You asked for the slow way out</source>
        <extracomment>Return the heading of the card while it is under way.</extracomment>
        <translation>Du hast um den langsamen Ausweg gebeten</translation>
    </message>
    <message>
        <source>Asked for at %1</source>
        <extracomment>Return when it was asked for.</extracomment>
        <translation>Um %1 darum gebeten</translation>
    </message>
    <message>
        <source>The wait itself goes on</source>
        <extracomment>Return that the wait is not lost meanwhile.</extracomment>
        <translation>Die Wartezeit selbst läuft weiter</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Return what is left of the wait itself.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Then you review it as after any wait. Going back to waiting loses nothing.</source>
        <extracomment>Return what comes after it.</extracomment>
        <translation>Dann siehst du es durch wie nach jeder Wartezeit. Zurück zum Warten geht nichts verloren.</translation>
    </message>
    <message>
        <source>Go back to waiting</source>
        <extracomment>Return the step that goes back to waiting.</extracomment>
        <translation>Zurück zum Warten</translation>
    </message>
    <message>
        <source>Asked for. You can look at it in %1.</source>
        <extracomment>Return the line after it was asked for.</extracomment>
        <translation>Du hast darum gebeten. Noch %1, dann kannst du es ansehen.</translation>
    </message>
    <message>
        <source>Back to waiting. Nothing of the wait is lost.</source>
        <extracomment>Return the line after going back.</extracomment>
        <translation>Zurück beim Warten. Nichts von der Wartezeit ist verloren.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Say it here first.</source>
        <extracomment>Return the first words that anybody reads here.</extracomment>
        <translation>Sag es erst hier.</translation>
    </message>
    <message>
        <source>What you write stays on this computer, encrypted. What you might post waits, and you look at it again with a cool head.</source>
        <extracomment>Return what this is, in two sentences.</extracomment>
        <translation>Was du schreibst, bleibt auf diesem Computer, verschlüsselt. Was du vielleicht postest, wartet, und du siehst es mit kühlem Kopf noch einmal an.</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Return the chip of a keyring that is there.</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Your key will live in the %1</source>
        <extracomment>Return where the key will live, by the keyring&apos;s own name.</extracomment>
        <translation>Dein Schlüssel liegt dann hier: %1</translation>
    </message>
    <message>
        <source>The journal opens when you are logged in.</source>
        <extracomment>Return what a key in the keyring means.</extracomment>
        <translation>Das Tagebuch geht auf, wenn du angemeldet bist.</translation>
    </message>
    <message>
        <source>Add a passphrase as well</source>
        <extracomment>Return the offer of a passphrase beside the keyring.</extracomment>
        <translation>Auch eine Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>No passphrase after all</source>
        <extracomment>Return the way back from that offer.</extracomment>
        <translation>Doch keine Passphrase</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <extracomment>Return the heading where there is no keyring.</extracomment>
        <translation>Wähl eine Passphrase</translation>
    </message>
    <message>
        <source>At least %1 characters. A short sentence is easiest to remember.</source>
        <extracomment>Return what a passphrase is, with the fewest characters it may have.</extracomment>
        <translation>Mindestens %1 Zeichen. Ein kurzer Satz ist am leichtesten zu merken.</translation>
    </message>
    <message>
        <source>Your passphrase opens the journal</source>
        <extracomment>Return the heading once the passphrase is chosen.</extracomment>
        <translation>Deine Passphrase öffnet das Tagebuch</translation>
    </message>
    <message>
        <source>It is kept nowhere but in your head.</source>
        <extracomment>Return what a chosen passphrase means.</extracomment>
        <translation>Sie steht nirgends als in deinem Kopf.</translation>
    </message>
    <message>
        <source>The journal opens when you are logged in, or by your passphrase.</source>
        <extracomment>Return what a key in the keyring means beside a chosen passphrase.</extracomment>
        <translation>Das Tagebuch geht auf, wenn du angemeldet bist, oder mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Return the name of the first field.</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Return the name of the second field.</extracomment>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Return the step that shows what is typed.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Return the step that hides it again.</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s).</source>
        <extracomment>Return how many characters are missing.</extracomment>
        <translation>
            <numerusform>Noch %Ln Zeichen.</numerusform>
            <numerusform>Noch %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <extracomment>Return that the second field differs.</extracomment>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <extracomment>Return that both fields agree.</extracomment>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Type a passphrase of at least 12 characters twice first.</source>
        <extracomment>Return what is missing before the key is made.</extracomment>
        <translation>Tipp erst zweimal eine Passphrase mit mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Return the step that makes the key and the code.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <extracomment>Return the heading over the code.</extracomment>
        <translation>Dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The only other way in. Nobody can send it to you again.</source>
        <extracomment>Return what the code is for.</extracomment>
        <translation>Der einzige andere Weg hinein. Niemand kann ihn dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Return the step that prints the code.</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <extracomment>Return the step that writes the code to a file.</extracomment>
        <translation>In eine Datei speichern</translation>
    </message>
    <message>
        <source>unsent-recovery-code.txt</source>
        <extracomment>Return the name that the file is offered.</extracomment>
        <translation>unsent-wiederherstellungscode.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>Return the kind of file, for the dialog.</extracomment>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Move it somewhere away from this computer.</source>
        <extracomment>Return where the file went.</extracomment>
        <translation>Gespeichert: %1. Heb die Datei anderswo auf als auf diesem Computer.</translation>
    </message>
    <message>
        <source>It could not be saved there. Please choose another folder.</source>
        <extracomment>Return that the file could not be written.</extracomment>
        <translation>Dort ließ sich nichts speichern. Bitte wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>Return that the code went to the printer.</extracomment>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>No printer was found. Save it to a file, or write it down.</source>
        <extracomment>Return that printing is not possible here.</extracomment>
        <translation>Kein Drucker gefunden. Speicher ihn in eine Datei oder schreib ihn ab.</translation>
    </message>
    <message>
        <source>Recovery code for Unsent

%1
%2

It opens the journal when the keyring or the passphrase is lost.
Whoever holds it can read the journal. Nobody can make it again.
</source>
        <extracomment>Return what is printed, or written to the file.</extracomment>
        <translation>Wiederherstellungscode für Unsent

%1
%2

Er öffnet das Tagebuch, wenn der Schlüsselbund oder die Passphrase verloren ist.
Wer ihn hat, kann das Tagebuch lesen. Niemand kann ihn noch einmal machen.
</translation>
    </message>
    <message>
        <source>Then type the 2nd and the 5th group:</source>
        <extracomment>Return what is asked before writing: the second and the fifth group.</extracomment>
        <translation>Dann tipp die 2. und die 5. Gruppe ab:</translation>
    </message>
    <message>
        <source>1st</source>
        <extracomment>Return the name of a group&apos;s field: `2nd`.</extracomment>
        <translation>1.</translation>
    </message>
    <message>
        <source>2nd</source>
        <extracomment>Return the name of a group&apos;s field: `2nd`.</extracomment>
        <translation>2.</translation>
    </message>
    <message>
        <source>3rd</source>
        <extracomment>Return the name of a group&apos;s field: `2nd`.</extracomment>
        <translation>3.</translation>
    </message>
    <message>
        <source>4th</source>
        <extracomment>Return the name of a group&apos;s field: `2nd`.</extracomment>
        <translation>4.</translation>
    </message>
    <message>
        <source>5th</source>
        <extracomment>Return the name of a group&apos;s field: `2nd`.</extracomment>
        <translation>5.</translation>
    </message>
    <message>
        <source>6th</source>
        <extracomment>Return the name of a group&apos;s field: `2nd`.</extracomment>
        <translation>6.</translation>
    </message>
    <message>
        <source>%1 group of the recovery code</source>
        <extracomment>Return the name of a group&apos;s field, for whoever hears it.</extracomment>
        <translation>%1 Gruppe des Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>The %1 group reads differently above.</source>
        <extracomment>Return that a typed group is not the one shown.</extracomment>
        <translation>Die %1 Gruppe lautet oben anders.</translation>
    </message>
    <message>
        <source>Private is not privileged: a court can ask for notes. Please do not use an employer’s computer.</source>
        <extracomment>Return what encryption does not do.</extracomment>
        <translation>Privat heißt nicht geschützt: Ein Gericht kann Notizen verlangen. Bitte nimm keinen Computer deines Arbeitgebers.</translation>
    </message>
    <message>
        <source>Start writing</source>
        <extracomment>Return the step into the journal.</extracomment>
        <translation>Losschreiben</translation>
    </message>
    <message>
        <source>Type the two groups first, so that you know you have the code.</source>
        <extracomment>Return what is missing before that step.</extracomment>
        <translation>Tipp erst die beiden Gruppen ab, damit du weißt, dass du den Code hast.</translation>
    </message>
</context>
<context>
    <name>write</name>
    <message>
        <source>Just for me</source>
        <extracomment>Return the chip of a private page.</extracomment>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>Might post…</source>
        <extracomment>Return the button that opens the places.</extracomment>
        <translation>Vielleicht posten…</translation>
    </message>
    <message>
        <source>Choose where it might go. Nothing is sent; the checks start.</source>
        <extracomment>Return what choosing a place does.</extracomment>
        <translation>Wähl, wohin es vielleicht geht. Nichts wird gesendet; die Prüfung beginnt.</translation>
    </message>
    <message>
        <source>Draft for</source>
        <extracomment>Return the words before the place of a draft.</extracomment>
        <translation>Entwurf für</translation>
    </message>
    <message>
        <source>Back to just for me</source>
        <extracomment>Return the button that makes a draft a private page again.</extracomment>
        <translation>Wieder nur für mich</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Return the button that keeps a private page.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>Return the button that puts a text into the bin.</extracomment>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>Return the button that shows the history of the page.</extracomment>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Return the editor&apos;s name for screen readers.</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Say it here first.</source>
        <extracomment>Return what stands on an empty page.</extracomment>
        <translation>Sag es erst hier.</translation>
    </message>
    <message>
        <source>public</source>
        <extracomment>Return who reads a place.</extracomment>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>private group</source>
        <extracomment>Return who reads a place.</extracomment>
        <translation>private Gruppe</translation>
    </message>
    <message>
        <source>your name on it</source>
        <extracomment>Return who reads a place.</extracomment>
        <translation>mit deinem Namen</translation>
    </message>
    <message>
        <source>anonymous</source>
        <extracomment>Return who reads a place.</extracomment>
        <translation>anonym</translation>
    </message>
    <message>
        <source>Heat %1</source>
        <extracomment>Return the chip that says how hot a draft reads.</extracomment>
        <translation>Hitze %1</translation>
    </message>
    <message>
        <source>It reads as %1 of 100 for heat. A hint, not a verdict.</source>
        <extracomment>Return what the heat chip means.</extracomment>
        <translation>Es liest sich mit %1 von 100 an Hitze. Ein Hinweis, kein Urteil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>Return how many words are on the page.</extracomment>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>Return how much of a place&apos;s limit is used, or how far it is over.</extracomment>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) over the limit of %1</source>
        <extracomment>Return how much of a place&apos;s limit is used, or how far it is over.</extracomment>
        <translation>
            <numerusform>%Ln Zeichen über der Grenze von %1</numerusform>
            <numerusform>%Ln Zeichen über der Grenze von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Return what happens to the text on the page; `short` where there is little room.</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Return what happens to the text on the page; `short` where there is little room.</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved, encrypted on this computer</source>
        <extracomment>Return what happens to the text on the page; `short` where there is little room.</extracomment>
        <translation>Gespeichert, verschlüsselt auf diesem Computer</translation>
    </message>
    <message>
        <source>Your journal is opening. Write on: it is saved once it is open.</source>
        <extracomment>Return what happens to the text on the page; `short` where there is little room.</extracomment>
        <translation>Dein Tagebuch wird geöffnet. Schreib weiter: Es wird gespeichert, sobald es offen ist.</translation>
    </message>
    <message>
        <source>Could not be saved. Your words are still on the page.</source>
        <extracomment>Return what happens to the text on the page; `short` where there is little room.</extracomment>
        <translation>Ließ sich nicht speichern. Deine Worte stehen noch auf der Seite.</translation>
    </message>
    <message>
        <source>Start cooling</source>
        <extracomment>Return the button that seals a draft, with the wait that it would get.</extracomment>
        <translation>Abkühlen lassen</translation>
    </message>
    <message>
        <source>Start cooling · %1</source>
        <extracomment>Return the button that seals a draft, with the wait that it would get.</extracomment>
        <translation>Abkühlen lassen · %1</translation>
    </message>
    <message>
        <source>%1, because: %2.</source>
        <extracomment>Return a wait with every reason that adds to it, in one line.</extracomment>
        <translation>%1, nämlich: %2.</translation>
    </message>
    <message>
        <source>%1 for this place</source>
        <translation>%1 für diesen Ort</translation>
    </message>
    <message>
        <source>%1 because it was written hot</source>
        <translation>%1 wegen der Hitze</translation>
    </message>
    <message>
        <source>%1 because something must change</source>
        <translation>%1 wegen etwas, das sich ändern muss</translation>
    </message>
    <message>
        <source>%1 because it was written at night</source>
        <translation>%1 wegen der Nachtstunde</translation>
    </message>
    <message>
        <source>%1 because more than softening was done</source>
        <translation>%1, weil mehr als gemildert wurde</translation>
    </message>
    <message>
        <source>Why it is marked</source>
        <extracomment>Return the entry that leads from a mark to its card.</extracomment>
        <translation>Warum es markiert ist</translation>
    </message>
    <message>
        <source>%1 or a right click shows what would help</source>
        <extracomment>Return how a mark is opened, with the keys for it.</extracomment>
        <translation>%1 oder ein Rechtsklick zeigt, was helfen würde</translation>
    </message>
</context>
</TS>
