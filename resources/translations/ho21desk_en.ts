<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nb_NO">
<context>
    <name></name>
    <message>
        <source>Språket gjelder fra neste oppstart: Noe er ikke lagret ennå.</source>
        <translation>The language applies from the next start: something is not saved yet.</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>SAKSLISTE</source>
        <translation>AGENDA</translation>
    </message>
    <message>
        <source>Saksnumre fra</source>
        <translation>Item numbers from</translation>
    </message>
    <message>
        <source>Første saksnummer</source>
        <translation>First item number</translation>
    </message>
    <message>
        <source>Mal</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Den faste rekkefølgen rådet bruker</source>
        <translation>The fixed order the council uses</translation>
    </message>
    <message>
        <source>Saker på sakslisten</source>
        <translation>Items on the agenda</translation>
    </message>
    <message>
        <source>Ingen saker ennå. Bruk malen, eller lag en ny sak.</source>
        <translation>No items yet. Use the template, or make a new item.</translation>
    </message>
    <message>
        <source>Opp</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Flytt saken opp (Alt+Opp)</source>
        <translation>Move the item up (Alt+Up)</translation>
    </message>
    <message>
        <source>Ned</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Flytt saken ned (Alt+Ned)</source>
        <translation>Move the item down (Alt+Down)</translation>
    </message>
    <message>
        <source>Utsett</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Utsett saken til neste møte</source>
        <translation>Put the item off to the next meeting</translation>
    </message>
    <message>
        <source>Ta av</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Ta saken av sakslisten (Delete)</source>
        <translation>Take the item off the agenda (Delete)</translation>
    </message>
    <message>
        <source>Hent tilbake</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Saken behandles likevel</source>
        <translation>The item is handled after all</translation>
    </message>
    <message>
        <source>Tittel på ny sak, eller tema til Eventuelt</source>
        <translation>Title of a new item, or a topic for any other business</translation>
    </message>
    <message>
        <source>Ny sak, eller tema til Eventuelt</source>
        <translation>New item, or a topic for any other business</translation>
    </message>
    <message>
        <source>Ny sak</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Sett saken på sakslisten (Enter). Insert går til feltet.</source>
        <translation>Put the item on the agenda (Enter). Insert goes to the field.</translation>
    </message>
    <message>
        <source>Meld til Eventuelt</source>
        <translation>Raise under any other business</translation>
    </message>
    <message>
        <source>Meld temaet til Eventuelt</source>
        <translation>Raise the topic under any other business</translation>
    </message>
    <message>
        <source>Behold saksnumrene når sakslisten endres</source>
        <translation>Keep the item numbers when the agenda changes</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>SAKSLISTE</source>
        <translation>AGENDA</translation>
    </message>
    <message>
        <source>Saksliste</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Sikkerhetskopier</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>KOPIER</source>
        <translation>COPIES</translation>
    </message>
    <message>
        <source>Ingen sikkerhetskopier ennå.</source>
        <translation>No backups yet.</translation>
    </message>
    <message>
        <source>Ta sikkerhetskopi nå</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>I KOPIEN</source>
        <translation>IN THE COPY</translation>
    </message>
    <message>
        <source>Møter i kopien</source>
        <translation>Meetings in the copy</translation>
    </message>
    <message>
        <source>Sett tilbake dette møtet</source>
        <translation>Restore this meeting</translation>
    </message>
    <message>
        <source>Sett tilbake alt</source>
        <translation>Restore everything</translation>
    </message>
    <message>
        <source>NØDKOPI SOM REN TEKST</source>
        <translation>EMERGENCY COPY AS PLAIN TEXT</translation>
    </message>
    <message>
        <source>Velg mappe …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Slutt med nødkopi</source>
        <translation>Stop the emergency copy</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Vis saken</source>
        <translation>Show the item</translation>
    </message>
    <message>
        <source>Saksframlegg og forslag til vedtak   Ctrl+F3</source>
        <translation>Case paper and proposed decision   Ctrl+F3</translation>
    </message>
    <message>
        <source>Saksframlegg og forslag til vedtak</source>
        <translation>Case paper and proposed decision</translation>
    </message>
    <message>
        <source>Saksframlegg</source>
        <translation>Case paper</translation>
    </message>
    <message>
        <source>DISKUSJON</source>
        <translation>DISCUSSION</translation>
    </message>
    <message>
        <source>Diskusjon</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>VEDTAK</source>
        <translation>DECISION</translation>
    </message>
    <message>
        <source>Bruk forslaget</source>
        <translation>Use the proposal</translation>
    </message>
    <message>
        <source>Vedtakene</source>
        <translation>The decisions</translation>
    </message>
    <message>
        <source>Nytt vedtak</source>
        <translation>New decision</translation>
    </message>
    <message>
        <source>Votering</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Inhabilitet</source>
        <translation>Recusal</translation>
    </message>
    <message>
        <source>Start møtet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Åpne møtet igjen</source>
        <translation>Reopen the meeting</translation>
    </message>
    <message>
        <source>Avslutt møtet</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>Forrige sak</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Neste sak   Ctrl+Enter</source>
        <translation>Next item   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Neste sak</source>
        <translation>Next item</translation>
    </message>
</context>
<context>
    <name>CaseWaySheet</name>
    <message>
        <source>Saksgang</source>
        <translation>Course of the case</translation>
    </message>
    <message>
        <source>VEDTAKET DER</source>
        <translation>THE DECISION THERE</translation>
    </message>
    <message>
        <source>Åpne saken der</source>
        <translation>Open the item there</translation>
    </message>
</context>
<context>
    <name>CirculatingSheet</name>
    <message>
        <source>Utsending og merknader</source>
        <translation>Circulation and remarks</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>KOMMER TILBAKE</source>
        <translation>COMING BACK</translation>
    </message>
    <message>
        <source>Hent utestående</source>
        <translation>Fetch what is outstanding</translation>
    </message>
    <message>
        <source>Åpne oppgaver fra tidligere møter blir bakgrunn for punktene Utestående og Status.</source>
        <translation>Open tasks from earlier meetings become background for the items Outstanding and Status.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Hva det kan bety</source>
        <translation>What it may mean</translation>
    </message>
    <message>
        <source>Kommando</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Hva skjedde? «går», «inhabil», «til 20» …</source>
        <translation>What happened? “går”, “inhabil”, “til 20” …</translation>
    </message>
</context>
<context>
    <name>DamagedSheet</name>
    <message>
        <source>Filen med møtene er skadet</source>
        <translation>The file with the meetings is damaged</translation>
    </message>
    <message>
        <source>HVA SOM ER IGJEN</source>
        <translation>WHAT IS LEFT</translation>
    </message>
    <message>
        <source>Møter</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>HVA VIL DU HA?</source>
        <translation>WHAT DO YOU WANT?</translation>
    </message>
    <message>
        <source>Sikkerhetskopien, og det som lot seg lese av nyere møter</source>
        <translation>The backup, and what could be read of newer meetings</translation>
    </message>
    <message>
        <source>Bare sikkerhetskopien</source>
        <translation>Only the backup</translation>
    </message>
    <message>
        <source>Bare det som lot seg lese</source>
        <translation>Only what could be read</translation>
    </message>
    <message>
        <source>Begynne på nytt, uten møter</source>
        <translation>Begin again, without meetings</translation>
    </message>
    <message>
        <source>Gjør dette</source>
        <translation>Do this</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>KONTROLL</source>
        <translation>CHECK</translation>
    </message>
    <message>
        <source>Hva kontrollen fant</source>
        <translation>What the check found</translation>
    </message>
    <message>
        <source>Rett</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>Skriv det som er riktig (Ctrl+F12)</source>
        <translation>Write what is right (Ctrl+F12)</translation>
    </message>
    <message>
        <source>Dette er riktig</source>
        <translation>This is right</translation>
    </message>
    <message>
        <source>Ikke spør om dette mer, eller spør igjen (Shift+F12)</source>
        <translation>Do not ask about this again, or ask again (Shift+F12)</translation>
    </message>
    <message>
        <source>Vis godtatte</source>
        <translation>Show accepted</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Oppfølging</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Tidligere versjoner</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Tekst:</source>
        <translation>Text:</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>VERSJONER</source>
        <translation>VERSIONS</translation>
    </message>
    <message>
        <source>SAMMENLIGNET MED NÅ</source>
        <translation>COMPARED WITH NOW</translation>
    </message>
    <message>
        <source>Versjonen sammenlignet med teksten nå</source>
        <translation>The version compared with the text now</translation>
    </message>
    <message>
        <source>Ta tilbake denne</source>
        <translation>Bring this one back</translation>
    </message>
    <message>
        <source>Kopier teksten</source>
        <translation>Copy the text</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>SAK</source>
        <translation>ITEM</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Kind of item</translation>
    </message>
    <message>
        <source>Hvilket punkt det er på sakslisten</source>
        <translation>What kind of item it is on the agenda</translation>
    </message>
    <message>
        <source>Minutter</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Pause etter</source>
        <translation>Break after</translation>
    </message>
    <message>
        <source>Pause etter saken, i minutter</source>
        <translation>Break after the item, in minutes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Vedtakssak</source>
        <translation>For decision</translation>
    </message>
    <message>
        <source>Diskusjonssak</source>
        <translation>For discussion</translation>
    </message>
    <message>
        <source>Orienteringssak</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Saksbehandler</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Saksbehandlere</source>
        <translation>Case officers</translation>
    </message>
    <message>
        <source>Navn, med komma mellom flere</source>
        <translation>Names, with commas between several</translation>
    </message>
    <message>
        <source>Vedlegg</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>Ett på hver linje</source>
        <translation>One on each line</translation>
    </message>
    <message>
        <source>Meldt</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Temaer som er meldt til Eventuelt</source>
        <translation>Topics raised under any other business</translation>
    </message>
    <message>
        <source>FORSLAG TIL VEDTAK</source>
        <translation>PROPOSED DECISION</translation>
    </message>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Proposed decision</translation>
    </message>
    <message>
        <source>Vedtaket saksbehandleren foreslår</source>
        <translation>The decision the case officer proposes</translation>
    </message>
    <message>
        <source>BAKGRUNN</source>
        <translation>BACKGROUND</translation>
    </message>
    <message>
        <source>Bakgrunn</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Det rådet bør vite på forhånd</source>
        <translation>What the council should know beforehand</translation>
    </message>
</context>
<context>
    <name>LikenessQuestion</name>
    <message>
        <source>Samme</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>En annen</source>
        <translation>Someone else</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Møter</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Forberedelse</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Møtet</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Referat</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Øvelse – ikke et virkelig møte</source>
        <translation>Practice – not a real meeting</translation>
    </message>
    <message>
        <source>Lagre kopi …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Skriv hele møtet, også det som ikke er lagret, til en møtefil et annet sted</source>
        <translation>Write the whole meeting, also what is not saved, to a meeting file somewhere else</translation>
    </message>
    <message>
        <source>Lagringsstatus</source>
        <translation>State of saving</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Rediger</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Deltakere</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Språk i vinduet</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Start møtet</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Neste sak</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Forrige sak</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Ta opp saken som vises</source>
        <translation>Take up the item on screen</translation>
    </message>
    <message>
        <source>Vis saken som behandles</source>
        <translation>Show the item being handled</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Avslutt møtet</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>Åpne møtet igjen</source>
        <translation>Reopen the meeting</translation>
    </message>
    <message>
        <source>Nytt møte</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Hent inn møtefil …</source>
        <translation>Bring in a meeting file …</translation>
    </message>
    <message>
        <source>Les inn saksframlegg …</source>
        <translation>Read in case papers …</translation>
    </message>
    <message>
        <source>Lagre møtefil …</source>
        <translation>Save as a meeting file …</translation>
    </message>
    <message>
        <source>Sikkerhetskopier</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Kryptering</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Avslutt programmet</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gjør om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Sett inn standardtekst</source>
        <translation>Put in a standard phrase</translation>
    </message>
    <message>
        <source>Fyll feltet med personer</source>
        <translation>Fill the field with people</translation>
    </message>
    <message>
        <source>Forslag til skrivemåte</source>
        <translation>Suggest spellings</translation>
    </message>
    <message>
        <source>Stavekontroll</source>
        <translation>Spell check</translation>
    </message>
    <message>
        <source>Kommando …</source>
        <translation>Command …</translation>
    </message>
    <message>
        <source>Søk i møtene …</source>
        <translation>Search the meetings …</translation>
    </message>
    <message>
        <source>Saksgang</source>
        <translation>Course of the case</translation>
    </message>
    <message>
        <source>Tidligere versjoner</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Til sakslisten</source>
        <translation>To the agenda</translation>
    </message>
    <message>
        <source>Til diskusjonen</source>
        <translation>To the discussion</translation>
    </message>
    <message>
        <source>Til vedtaket</source>
        <translation>To the decision</translation>
    </message>
    <message>
        <source>Saksframlegg og forslag</source>
        <translation>Case paper and proposal</translation>
    </message>
    <message>
        <source>Bruk forslaget</source>
        <translation>Use the proposal</translation>
    </message>
    <message>
        <source>Nytt vedtak</source>
        <translation>New decision</translation>
    </message>
    <message>
        <source>Fjern vedtaket</source>
        <translation>Remove the decision</translation>
    </message>
    <message>
        <source>Votering</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Enstemmig vedtatt</source>
        <translation>Carried unanimously</translation>
    </message>
    <message>
        <source>Inhabilitet</source>
        <translation>Recusal</translation>
    </message>
    <message>
        <source>Ny sak, eller et tema til Eventuelt</source>
        <translation>New item, or a topic for any other business</translation>
    </message>
    <message>
        <source>Utsett saken til neste møte</source>
        <translation>Put the item off to the next meeting</translation>
    </message>
    <message>
        <source>Ta saken av sakslisten</source>
        <translation>Take the item off the agenda</translation>
    </message>
    <message>
        <source>Sett saken på sakslisten igjen</source>
        <translation>Put the item back on the agenda</translation>
    </message>
    <message>
        <source>Rett fremmøtet</source>
        <translation>Correct attendance</translation>
    </message>
    <message>
        <source>Til deltakerne</source>
        <translation>To the participants</translation>
    </message>
    <message>
        <source>Kom</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Gikk</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>På video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>Forfall</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Inhabil i saken som behandles</source>
        <translation>Recused in the item being handled</translation>
    </message>
    <message>
        <source>Leder møtet</source>
        <translation>Chairs the meeting</translation>
    </message>
    <message>
        <source>Ny deltaker</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Til registeret</source>
        <translation>To the register</translation>
    </message>
    <message>
        <source>Skriv innkalling til Word</source>
        <translation>Write the notice to Word</translation>
    </message>
    <message>
        <source>Skriv til Word</source>
        <translation>Write to Word</translation>
    </message>
    <message>
        <source>Utsending og merknader</source>
        <translation>Circulation and remarks</translation>
    </message>
    <message>
        <source>Publisering</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Åpne siste utkast</source>
        <translation>Open the latest draft</translation>
    </message>
    <message>
        <source>Skriv til PDF</source>
        <translation>Write to PDF</translation>
    </message>
    <message>
        <source>Neste funn i kontrollen</source>
        <translation>Next finding of the check</translation>
    </message>
    <message>
        <source>Rett funnet</source>
        <translation>Mend the finding</translation>
    </message>
    <message>
        <source>Funnet er riktig som det står</source>
        <translation>The finding is right as it stands</translation>
    </message>
    <message>
        <source>Kontroller et ferdig referat …</source>
        <translation>Check finished minutes …</translation>
    </message>
    <message>
        <source>Velg mappe …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>Lederens vindu</source>
        <translation>The chair’s window</translation>
    </message>
    <message>
        <source>Kjøreplan for lederen (PDF)</source>
        <translation>Running order for the chair (PDF)</translation>
    </message>
    <message>
        <source>Farger som systemet</source>
        <translation>Colours as the system</translation>
    </message>
    <message>
        <source>Lyse farger</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Mørke farger</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Høy kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Fold sakslisten ut eller inn</source>
        <translation>Fold the agenda out or in</translation>
    </message>
    <message>
        <source>Fold rommet ut eller inn</source>
        <translation>Fold the room out or in</translation>
    </message>
    <message>
        <source>Større tekst</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Mindre tekst</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Vanlig tekststørrelse</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Lag feilrapport …</source>
        <translation>Make a bug report …</translation>
    </message>
    <message>
        <source>Alle taster</source>
        <translation>All keys</translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>NÅR OG HVOR</source>
        <translation>WHEN AND WHERE</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Rådets navn</source>
        <translation>The council’s name</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Møtets nummer i året</source>
        <translation>The meeting’s number in the year</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Klokken</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Begynner klokken</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Slutter klokken</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Rom og adresse</source>
        <translation>Room and address</translation>
    </message>
    <message>
        <source>LEDELSE OG SPRÅK</source>
        <translation>CHAIR AND LANGUAGE</translation>
    </message>
    <message>
        <source>Møteleder</source>
        <translation>Chair of the meeting</translation>
    </message>
    <message>
        <source>Referatet skrives på</source>
        <translation>The minutes are written in</translation>
    </message>
    <message>
        <source>Referatets målform</source>
        <translation>Written standard of the minutes</translation>
    </message>
    <message>
        <source>INNKALLING</source>
        <translation>NOTICE</translation>
    </message>
    <message>
        <source>Skriv innkalling til Word</source>
        <translation>Write the notice to Word</translation>
    </message>
    <message>
        <source>Innkalling med saksliste, i mappen for utkast (Ctrl+Shift+M)</source>
        <translation>Notice with agenda, in the folder for drafts (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Innkallingen er sendt</source>
        <translation>The notice has been sent</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Møter</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Søk i alle møter</source>
        <translation>Search all meetings</translation>
    </message>
    <message>
        <source>Søk i alle møter: ord, «sak 53», «19/2026», eller en setning i anførselstegn</source>
        <translation>Search all meetings: words, “sak 53”, “19/2026”, or a phrase in quotation marks</translation>
    </message>
    <message>
        <source>Avgrens med vedtak:ord · person:navn · år:2025 · sak:53 · møte:6/2025</source>
        <translation>Narrow with vedtak:word · person:name · år:2025 · sak:53 · møte:6/2025</translation>
    </message>
    <message>
        <source>Treff</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Ingen møter ennå. Lag et nytt, hent inn en møtefil, eller øv på demomøtet.</source>
        <translation>No meetings yet. Make one, bring in a meeting file, or practise on the demo meeting.</translation>
    </message>
    <message>
        <source>Åpne møtet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Nytt møte</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Hent inn møtefil …</source>
        <translation>Bring in a meeting file …</translation>
    </message>
    <message>
        <source>Lagre møtefil …</source>
        <translation>Save as a meeting file …</translation>
    </message>
    <message>
        <source>Sikkerhetskopier …</source>
        <translation>Backups …</translation>
    </message>
    <message>
        <source>Øv på demomøtet</source>
        <translation>Practise on the demo meeting</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Tilbake til møtet</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>Forhåndsvisning av referatet</source>
        <translation>Preview of the minutes</translation>
    </message>
    <message>
        <source>Kontroller et ferdig referat …</source>
        <translation>Check finished minutes …</translation>
    </message>
    <message>
        <source>Et referat i Word, PDF eller tekst, også fra tidligere år. Det kan slippes her.</source>
        <translation>Minutes in Word, PDF or text, also from earlier years. They can be dropped here.</translation>
    </message>
    <message>
        <source>UTKASTET</source>
        <translation>THE DRAFT</translation>
    </message>
    <message>
        <source>Stil</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Ordene og formene i referatet kommer fra Word-malen</source>
        <translation>The words and forms of the minutes come from the Word template</translation>
    </message>
    <message>
        <source>Skriv til Word</source>
        <translation>Write to Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Skriv til Word og til PDF</source>
        <translation>Write to Word and to PDF</translation>
    </message>
    <message>
        <source>Skriv til PDF</source>
        <translation>Write to PDF</translation>
    </message>
    <message>
        <source>Mappe …</source>
        <translation>Folder …</translation>
    </message>
    <message>
        <source>Velg mappe</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Åpne filen</source>
        <translation>Open the file</translation>
    </message>
</context>
<context>
    <name>NewcomerEntry</name>
    <message>
        <source>Navn på ny deltaker, eller del av et navn i registeret</source>
        <translation>Name of a new participant, or part of a name in the register</translation>
    </message>
    <message>
        <source>Navn, eller del av et navn i registeret</source>
        <translation>Name, or part of a name in the register</translation>
    </message>
    <message>
        <source>Ny deltaker</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Ta med i møtet (Enter). Insert går til feltet.</source>
        <translation>Add to the meeting (Enter). Insert goes to the field.</translation>
    </message>
    <message>
        <source>Treff i registeret</source>
        <translation>Hits in the register</translation>
    </message>
</context>
<context>
    <name>OverviewForm</name>
    <message>
        <source>DOKUMENT</source>
        <translation>DOCUMENT</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Slag dokument</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Avsender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Departement eller organ dokumentet kommer fra</source>
        <translation>Ministry or body the document comes from</translation>
    </message>
    <message>
        <source>Innspill gitt</source>
        <translation>Input given</translation>
    </message>
    <message>
        <source>Innspill rådet har gitt, og når</source>
        <translation>Input the council has given, and when</translation>
    </message>
    <message>
        <source>Lansering</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Når dokumentet lanseres</source>
        <translation>When the document is launched</translation>
    </message>
    <message>
        <source>Høring</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Høringsfrist</source>
        <translation>Deadline of the consultation</translation>
    </message>
    <message>
        <source>Skriv datoen som 1.9.2026</source>
        <translation>Write the date as 1.9.2026</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Forslag til oppfølging</source>
        <translation>Proposed follow-up</translation>
    </message>
    <message>
        <source>Legg til dokumentet</source>
        <translation>Add the document</translation>
    </message>
    <message>
        <source>Sett inn igjen</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Ta ut av oversikten</source>
        <translation>Take out of the overview</translation>
    </message>
    <message>
        <source>Flytt opp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytt ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>HISTORIE</source>
        <translation>HISTORY</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>OVERSIKT</source>
        <translation>OVERVIEW</translation>
    </message>
    <message>
        <source>Hvilke dokumenter som vises</source>
        <translation>Which documents are shown</translation>
    </message>
    <message>
        <source>Nytt dokument</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Nytt dokument (Insert)</source>
        <translation>New document (Insert)</translation>
    </message>
    <message>
        <source>Dokumenter i oversikten</source>
        <translation>Documents in the overview</translation>
    </message>
    <message>
        <source>Lag vedlegg i Word</source>
        <translation>Make an enclosure in Word</translation>
    </message>
    <message>
        <source>Tabellen og det som er endret siden forrige møte, som vedlegg til møtet som er åpent</source>
        <translation>The table and what changed since the last meeting, as an enclosure to the meeting that is open</translation>
    </message>
    <message>
        <source>Angre siste endring</source>
        <translation>Undo the last change</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Saksnummer</source>
        <translation>Item number</translation>
    </message>
    <message>
        <source>nr/møte/år</source>
        <translation>no./meeting/year</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vedtakssak</source>
        <translation>For decision</translation>
    </message>
    <message>
        <source>Diskusjonssak</source>
        <translation>For discussion</translation>
    </message>
    <message>
        <source>Orienteringssak</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Saksbehandlere, én på hver linje</source>
        <translation>Case officers, one on each line</translation>
    </message>
    <message>
        <source>Saksbehandlere</source>
        <translation>Case officers</translation>
    </message>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Proposed decision</translation>
    </message>
    <message>
        <source>Bakgrunn</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Vedlegg, ett på hver linje</source>
        <translation>Enclosures, one on each line</translation>
    </message>
    <message>
        <source>Vedlegg</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>Tidligere behandlet, én gang på hver linje</source>
        <translation>Handled earlier, one time on each line</translation>
    </message>
    <message>
        <source>Tidligere behandlet</source>
        <translation>Handled earlier</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Velg filer …</source>
        <translation>Choose files …</translation>
    </message>
    <message>
        <source>Lim inn tekst</source>
        <translation>Paste text</translation>
    </message>
    <message>
        <source>Lesing</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Slipp saksframlegg her: Word- eller PDF-filer, én sak i hver eller alle i én. Du kan også velge filer, eller lime inn tekst fra en e-post eller en nettside.

Du ser over det som blir funnet. Ingenting legges inn i sakslisten før du sier det.</source>
        <translation>Drop case papers here: Word or PDF files, one case in each or all in one. You can also choose files, or paste text from an e-mail or a web page.

You look over what is found. Nothing goes into the agenda before you say so.</translation>
    </message>
    <message>
        <source>Lim inn teksten her. Det kan være én sak, flere saker eller bare en saksliste.</source>
        <translation>Paste the text here. It may be one case, several cases or just an agenda.</translation>
    </message>
    <message>
        <source>Tekst å lese</source>
        <translation>Text to read</translation>
    </message>
    <message>
        <source>Les teksten</source>
        <translation>Read the text</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>DELTAKER</source>
        <translation>PARTICIPANT</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>f.eks. administrerende direktør</source>
        <translation>e.g. managing director</translation>
    </message>
    <message>
        <source>Tilhørighet</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>f.eks. KD, KS eller en organisasjon</source>
        <translation>e.g. KD, KS or an organisation</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Verv</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Møter for</source>
        <translation>Sits for</translation>
    </message>
    <message>
        <source>Fremmøte</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Møtet er i gang. Hvem som kommer og går, føres på siden Møte.</source>
        <translation>The meeting is running. Who comes and goes is entered on the page Meeting.</translation>
    </message>
    <message>
        <source>Omtales som</source>
        <translation>Referred to as</translation>
    </message>
    <message>
        <source>Omtales i referatet som</source>
        <translation>Referred to in the minutes as</translation>
    </message>
</context>
<context>
    <name>PeopleEditor</name>
    <message>
        <source>DELTAKERE</source>
        <translation>PARTICIPANTS</translation>
    </message>
    <message>
        <source>Registeret</source>
        <translation>The register</translation>
    </message>
    <message>
        <source>Alle rådet kjenner, med periode</source>
        <translation>Everybody the council knows, with their term</translation>
    </message>
    <message>
        <source>Deltakere, i rekkefølgen de trykkes</source>
        <translation>Participants, in the order they are printed</translation>
    </message>
    <message>
        <source>Ingen deltakere ennå. Skriv et navn, eller ta med dem som står i registeret.</source>
        <translation>No participants yet. Write a name, or add those in the register.</translation>
    </message>
    <message>
        <source>Opp</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Flytt opp (Alt+Opp)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Ned</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Flytt ned (Alt+Ned)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ta bort fra møtet (Delete)</source>
        <translation>Remove from the meeting (Delete)</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Navn</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Navn på ny deltaker</source>
        <translation>Name of a new participant</translation>
    </message>
    <message>
        <source>&amp;Virksomhet eller tittel</source>
        <translation>&amp;Organisation or title</translation>
    </message>
    <message>
        <source>Virksomhet eller tittel</source>
        <translation>Organisation or title</translation>
    </message>
    <message>
        <source>&amp;Deltar som</source>
        <translation>&amp;Takes part as</translation>
    </message>
    <message>
        <source>Deltar som</source>
        <translation>Takes part as</translation>
    </message>
    <message>
        <source>&amp;Sitter for</source>
        <translation>&amp;Sits for</translation>
    </message>
    <message>
        <source>Sitter for</source>
        <translation>Sits for</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Forberedelse</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Ingen møter er åpne. Åpne ett, eller lag et nytt, på siden Møter.</source>
        <translation>No meeting is open. Open one, or make a new one, on the page Meetings.</translation>
    </message>
</context>
<context>
    <name>PresencePanel</name>
    <message>
        <source>FREMMØTE</source>
        <translation>ATTENDANCE</translation>
    </message>
    <message>
        <source>Hvem det gjelder</source>
        <translation>Who it concerns</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fra begynnelsen</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Sitter for</source>
        <translation>Sits for</translation>
    </message>
    <message>
        <source>Omtales som</source>
        <translation>Referred to as</translation>
    </message>
    <message>
        <source>Ingen har kommet, gått eller gått over til video underveis.</source>
        <translation>Nobody has come, left or changed to video on the way.</translation>
    </message>
    <message>
        <source>Glemt å føre</source>
        <translation>Forgotten</translation>
    </message>
    <message>
        <source>Klokkeslett for det som ble glemt</source>
        <translation>Time of what was forgotten</translation>
    </message>
    <message>
        <source>kl.</source>
        <translation>at</translation>
    </message>
    <message>
        <source>Hva som ble glemt</source>
        <translation>What was forgotten</translation>
    </message>
    <message>
        <source>I hvilken sak</source>
        <translation>In which item</translation>
    </message>
    <message>
        <source>Før inn</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Personer som er funnet i listen</source>
        <translation>People found in the list</translation>
    </message>
    <message>
        <source>Samme</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>En annen</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>Forkast</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Ta inn i registeret</source>
        <translation>Take into the register</translation>
    </message>
</context>
<context>
    <name>ProposedTasks</name>
    <message>
        <source>FORSLAG</source>
        <translation>PROPOSALS</translation>
    </message>
    <message>
        <source>Forslag til oppgaver</source>
        <translation>Proposed tasks</translation>
    </message>
    <message>
        <source>Ta med</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Ta med oppgaven (Enter)</source>
        <translation>Accept the task (Enter)</translation>
    </message>
    <message>
        <source>Ikke en oppgave</source>
        <translation>Not a task</translation>
    </message>
    <message>
        <source>Forslaget er ikke en oppgave (Delete)</source>
        <translation>The proposal is not a task (Delete)</translation>
    </message>
    <message>
        <source>Rett først</source>
        <translation>Mend first</translation>
    </message>
    <message>
        <source>Rett forslaget før det tas med (Alt+Enter)</source>
        <translation>Mend the proposal before it is accepted (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>PublishingSheet</name>
    <message>
        <source>Publisering</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>SAKSFRAMLEGG SOM SKAL MED</source>
        <translation>CASE PAPERS TO INCLUDE</translation>
    </message>
    <message>
        <source>Saksframlegg som skal med</source>
        <translation>Case papers to include</translation>
    </message>
    <message>
        <source>Ingen valgt ennå. Filene får navn etter sakene de gjelder.</source>
        <translation>None chosen yet. The files are named after the items they belong to.</translation>
    </message>
    <message>
        <source>Legg til filer …</source>
        <translation>Add files …</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>I MAPPEN</source>
        <translation>IN THE FOLDER</translation>
    </message>
    <message>
        <source>Mappen er ikke laget ennå.</source>
        <translation>The folder has not been made yet.</translation>
    </message>
    <message>
        <source>Filer i mappen</source>
        <translation>Files in the folder</translation>
    </message>
    <message>
        <source>Lag mappen</source>
        <translation>Make the folder</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Merk referatet som publisert</source>
        <translation>Mark the minutes as published</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Inhabil, enstemmig</source>
        <translation>Recused, unanimously</translation>
    </message>
    <message>
        <source>Ikke inhabil, enstemmig</source>
        <translation>Not recused, unanimously</translation>
    </message>
    <message>
        <source>Grunnlag</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Eget syn</source>
        <translation>Own view</translation>
    </message>
    <message>
        <source>Bakgrunn</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Hvorfor spørsmålet er tatt opp</source>
        <translation>Why the question was raised</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Behandling</source>
        <translation>How it was handled</translation>
    </message>
    <message>
        <source>Hva som ble sagt da det ble vurdert</source>
        <translation>What was said when it was weighed</translation>
    </message>
    <message>
        <source>Gikk ut</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Gikk ut av rommet</source>
        <translation>Left the room</translation>
    </message>
    <message>
        <source>Medlemmet gikk ut av rommet under behandlingen</source>
        <translation>The member left the room while the case was handled</translation>
    </message>
    <message>
        <source>Trekk spørsmålet</source>
        <translation>Withdraw the question</translation>
    </message>
    <message>
        <source>De andres stemmer. En stemme for er for at medlemmet er inhabilt.</source>
        <translation>The others’ votes. A vote for is a vote that the member is recused.</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>OPPTAK</source>
        <translation>RECORDINGS</translation>
    </message>
    <message>
        <source>Opptak</source>
        <translation>Recordings</translation>
    </message>
    <message>
        <source>Det er ikke ført noen opptak.</source>
        <translation>No recordings have been entered.</translation>
    </message>
    <message>
        <source>Sak som skal tas opp</source>
        <translation>Item to be recorded</translation>
    </message>
    <message>
        <source>Be om samtykke</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>OPPTAKET</source>
        <translation>THE RECORDING</translation>
    </message>
    <message>
        <source>Samtykke er gitt</source>
        <translation>Consent was given</translation>
    </message>
    <message>
        <source>Samtykke er ikke gitt</source>
        <translation>Consent was not given</translation>
    </message>
    <message>
        <source>Hvor filen ligger</source>
        <translation>Where the file lies</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Merknad til opptaket</source>
        <translation>Remark on the recording</translation>
    </message>
    <message>
        <source>Før hvor filen ligger</source>
        <translation>Enter where the file lies</translation>
    </message>
    <message>
        <source>Slett filen</source>
        <translation>Delete the file</translation>
    </message>
    <message>
        <source>Merk som slettet</source>
        <translation>Mark as deleted</translation>
    </message>
    <message>
        <source>Ta ut av listen</source>
        <translation>Take out of the list</translation>
    </message>
</context>
<context>
    <name>RecusalPanel</name>
    <message>
        <source>HABILITET</source>
        <translation>RECUSAL</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Saken det gjelder</source>
        <translation>The item concerned</translation>
    </message>
    <message>
        <source>Medlemmet det gjelder</source>
        <translation>The member concerned</translation>
    </message>
    <message>
        <source>Ta opp</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Spørsmål om habilitet</source>
        <translation>Questions of recusal</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Navn i registeret</source>
        <translation>Name in the register</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tittel i registeret</source>
        <translation>Title in the register</translation>
    </message>
    <message>
        <source>Tilhørighet</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Tilhørighet i registeret</source>
        <translation>Affiliation in the register</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Rolle i registeret</source>
        <translation>Role in the register</translation>
    </message>
    <message>
        <source>Verv</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Verv i registeret</source>
        <translation>Office in the register</translation>
    </message>
    <message>
        <source>Vara for</source>
        <translation>Deputy for</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Perioden begynner</source>
        <translation>The term begins</translation>
    </message>
    <message>
        <source>Perioden slutter</source>
        <translation>The term ends</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Omtales som</source>
        <translation>Referred to as</translation>
    </message>
    <message>
        <source>Omtales i referater som</source>
        <translation>Referred to in minutes as</translation>
    </message>
    <message>
        <source>Skrives også</source>
        <translation>Also written</translation>
    </message>
    <message>
        <source>Andre skrivemåter av navnet</source>
        <translation>Other spellings of the name</translation>
    </message>
    <message>
        <source>Én skrivemåte på hver linje</source>
        <translation>One spelling on each line</translation>
    </message>
    <message>
        <source>Ta med i møtet</source>
        <translation>Add to the meeting</translation>
    </message>
    <message>
        <source>Ta ut av registeret</source>
        <translation>Take out of the register</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>REGISTERET</source>
        <translation>THE REGISTER</translation>
    </message>
    <message>
        <source>Hent inn liste …</source>
        <translation>Bring in a list …</translation>
    </message>
    <message>
        <source>Excel, CSV eller møtefiler. De kan også slippes på vinduet.</source>
        <translation>Excel, CSV or meeting files. They can also be dropped on the window.</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Søk i registeret</source>
        <translation>Search the register</translation>
    </message>
    <message>
        <source>Søk på navn eller tilhørighet</source>
        <translation>Search by name or affiliation</translation>
    </message>
    <message>
        <source>Personer i registeret</source>
        <translation>People in the register</translation>
    </message>
    <message>
        <source>Registeret er tomt. Hent inn en liste eller eldre møtefiler, eller skriv inn den første.</source>
        <translation>The register is empty. Bring in a list or older meeting files, or write the first one.</translation>
    </message>
    <message>
        <source>Ny person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Ny person i registeret (Insert)</source>
        <translation>New person in the register (Insert)</translation>
    </message>
    <message>
        <source>Ta med alle med gyldig periode på møtedatoen</source>
        <translation>Add all whose term covers the day of the meeting</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>MERKNADER</source>
        <translation>REMARKS</translation>
    </message>
    <message>
        <source>Merknader</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Tatt inn (T)</source>
        <translation>Taken in (T)</translation>
    </message>
    <message>
        <source>Delvis (D)</source>
        <translation>In part (D)</translation>
    </message>
    <message>
        <source>Ikke tatt inn (I)</source>
        <translation>Not taken in (I)</translation>
    </message>
    <message>
        <source>Ikke avgjort (Å)</source>
        <translation>Not settled (Å)</translation>
    </message>
    <message>
        <source>Rett (R)</source>
        <translation>Mend (R)</translation>
    </message>
    <message>
        <source>Ta bort (Del)</source>
        <translation>Remove (Del)</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Hva som ble svart</source>
        <translation>What was replied</translation>
    </message>
    <message>
        <source>NY MERKNAD</source>
        <translation>NEW REMARK</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Hva merknaden gjelder</source>
        <translation>What the remark concerns</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hvem merknaden er fra</source>
        <translation>Who the remark is from</translation>
    </message>
    <message>
        <source>kom</source>
        <translation>came</translation>
    </message>
    <message>
        <source>Dagen merknaden kom</source>
        <translation>The day the remark came</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Merknaden</source>
        <translation>The remark</translation>
    </message>
    <message>
        <source>Før merknaden</source>
        <translation>Enter the remark</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Feilrapport</source>
        <translation>Bug report</translation>
    </message>
    <message>
        <source>Dette er alt som kommer i filen: ingen navn, ingen tekst fra møtene og ingen mapper. Ingenting sendes av seg selv; lagre filen og legg den ved når du melder fra om feilen.</source>
        <translation>This is all that goes into the file: no names, no text from the meetings and no folders. Nothing is sent by itself; save the file and attach it when you report the fault.</translation>
    </message>
    <message>
        <source>Innholdet i feilrapporten</source>
        <translation>Contents of the bug report</translation>
    </message>
    <message>
        <source>Lagre feilrapporten …</source>
        <translation>Save the bug report …</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Saker som er funnet</source>
        <translation>Cases found</translation>
    </message>
    <message>
        <source>Der det ble funnet</source>
        <translation>Where it was found</translation>
    </message>
    <message>
        <source>Åpne eller lag møtet</source>
        <translation>Open or make the meeting</translation>
    </message>
    <message>
        <source>Møtet som sakene er nummerert for. Finnes det ikke, blir det laget.</source>
        <translation>The meeting the cases are numbered for. If there is none, it is made.</translation>
    </message>
    <message>
        <source>Tøm listen</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <source>Legg inn i sakslisten</source>
        <translation>Put on the agenda</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>I ROMMET</source>
        <translation>IN THE ROOM</translation>
    </message>
    <message>
        <source>Deltakere</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Ny …</source>
        <translation>New …</translation>
    </message>
    <message>
        <source>Legg til en deltaker</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>Ny deltaker</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Kom</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Gikk</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>På video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>Forfall</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Habilitet …</source>
        <translation>Recusal …</translation>
    </message>
    <message>
        <source>Ta opp habiliteten til den som er valgt, i saken som vises</source>
        <translation>Raise the recusal of the one chosen, in the item on screen</translation>
    </message>
    <message>
        <source>Rett …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>Rett når noen kom eller gikk, og hvem en vara sitter for</source>
        <translation>Correct when somebody came or left, and whom a deputy sits for</translation>
    </message>
    <message>
        <source>Rett fremmøtet</source>
        <translation>Correct attendance</translation>
    </message>
</context>
<context>
    <name>RoundSteps</name>
    <message>
        <source>Sendes ut av</source>
        <translation>Sent out by</translation>
    </message>
    <message>
        <source>Hvem som sender ut og fører dette</source>
        <translation>Who sends out and enters this</translation>
    </message>
    <message>
        <source>SEND UT UTKASTET</source>
        <translation>SEND OUT THE DRAFT</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Merknadsfrist</source>
        <translation>Deadline for remarks</translation>
    </message>
    <message>
        <source>Antall virkedager</source>
        <translation>Number of working days</translation>
    </message>
    <message>
        <source>Så mange virkedager foreslås også neste gang</source>
        <translation>As many working days are proposed next time too</translation>
    </message>
    <message>
        <source>virkedager</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>Send også til observatørene</source>
        <translation>Send to the observers too</translation>
    </message>
    <message>
        <source>Interne dokumenter som sendes til et departement, er ikke lenger interne.</source>
        <translation>Internal documents that are sent to a ministry are no longer internal.</translation>
    </message>
    <message>
        <source>Går utkastet ut av organet, for eksempel til et departement, er det ikke lenger et internt dokument (offentleglova § 14), og noen kan be om innsyn i det.</source>
        <translation>If the draft leaves the body, for instance to a ministry, it is no longer an internal document (offentleglova § 14, the Freedom of Information Act), and anybody may ask to see it.</translation>
    </message>
    <message>
        <source>Skriv Word-fil og e-post</source>
        <translation>Write Word file and e-mail</translation>
    </message>
    <message>
        <source>E-posten blir ikke sendt herfra. Du åpner den i e-postprogrammet, ser over og sender.</source>
        <translation>The e-mail is not sent from here. You open it in your mail program, look it over and send it.</translation>
    </message>
    <message>
        <source>UTKASTET ER UTE</source>
        <translation>THE DRAFT IS OUT</translation>
    </message>
    <message>
        <source>Merknadene er behandlet</source>
        <translation>The remarks are dealt with</translation>
    </message>
    <message>
        <source>Åpne e-posten</source>
        <translation>Open the e-mail</translation>
    </message>
    <message>
        <source>Skal utkastet trekkes tilbake, så skriv hvorfor:</source>
        <translation>If the draft is to be withdrawn, write why:</translation>
    </message>
    <message>
        <source>Hvorfor utkastet trekkes tilbake</source>
        <translation>Why the draft is withdrawn</translation>
    </message>
    <message>
        <source>Trekk utkastet tilbake</source>
        <translation>Withdraw the draft</translation>
    </message>
    <message>
        <source>GODKJENT I ET SENERE MØTE</source>
        <translation>APPROVED IN A LATER MEETING</translation>
    </message>
    <message>
        <source>Har det senere møtet punktet i sakslisten, kan godkjenningen føres derfra. Ellers fører du den her.</source>
        <translation>If the later meeting has the item on its agenda, the approval can be entered from there. Otherwise enter it here.</translation>
    </message>
    <message>
        <source>I møte</source>
        <translation>In meeting</translation>
    </message>
    <message>
        <source>Møtet som godkjente, som 6/2023</source>
        <translation>The meeting that approved, as 6/2023</translation>
    </message>
    <message>
        <source>sak</source>
        <translation>item</translation>
    </message>
    <message>
        <source>Saksnummer i det møtet</source>
        <translation>Item number in that meeting</translation>
    </message>
    <message>
        <source>med endringer</source>
        <translation>with changes</translation>
    </message>
    <message>
        <source>Før godkjenningen</source>
        <translation>Enter the approval</translation>
    </message>
    <message>
        <source>PUBLISERING</source>
        <translation>PUBLICATION</translation>
    </message>
    <message>
        <source>Lag mappen for nettstedet …</source>
        <translation>Make the folder for the web site …</translation>
    </message>
    <message>
        <source>Merk som publisert</source>
        <translation>Mark as published</translation>
    </message>
    <message>
        <source>ÅPNE PÅ NYTT</source>
        <translation>REOPEN</translation>
    </message>
    <message>
        <source>Referatet er låst. Åpner du det, blir det et nytt utkast som må sendes ut og godkjennes igjen. Det godkjente står i historikken.</source>
        <translation>The minutes are locked. If you reopen them, they become a new draft that must be sent out and approved again. What was approved stays in the history.</translation>
    </message>
    <message>
        <source>Hvorfor</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Hvorfor referatet åpnes på nytt</source>
        <translation>Why the minutes were reopened</translation>
    </message>
    <message>
        <source>Åpne på nytt</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>FORRIGE REFERAT</source>
        <translation>PREVIOUS MINUTES</translation>
    </message>
    <message>
        <source>Godkjenn som lagt fram</source>
        <translation>Approve as presented</translation>
    </message>
    <message>
        <source>Godkjenn med endringer</source>
        <translation>Approve with changes</translation>
    </message>
    <message>
        <source>Hent underlaget til saken</source>
        <translation>Fetch the paper for the item</translation>
    </message>
    <message>
        <source>Vedtaket føres i saken, og referatet blir stående som godkjent i begge møtene. Angre (Ctrl+Z) tar tilbake begge.</source>
        <translation>The decision is entered in the item, and the minutes stand as approved in both meetings. Undo (Ctrl+Z) takes back both.</translation>
    </message>
    <message>
        <source>ENDRET SIDEN UTSENDINGEN</source>
        <translation>CHANGED SINCE CIRCULATION</translation>
    </message>
    <message>
        <source>HISTORIKK</source>
        <translation>HISTORY</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>RÅDETS REGLER I DETTE MØTET</source>
        <translation>THE COUNCIL’S RULES IN THIS MEETING</translation>
    </message>
    <message>
        <source>Rådet er vedtaksført når det er til stede</source>
        <translation>The council has a quorum when there are present</translation>
    </message>
    <message>
        <source>Vedtaksført</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Så mange medlemmer</source>
        <translation>As many members</translation>
    </message>
    <message>
        <source>Møtelederens stemme avgjør når stemmene står likt</source>
        <translation>The chair has the casting vote when votes are equal</translation>
    </message>
    <message>
        <source>GRUNNLAG FOR INHABILITET, I ALLE MØTER</source>
        <translation>GROUNDS FOR RECUSAL, IN ALL MEETINGS</translation>
    </message>
    <message>
        <source>Ett grunnlag på hver linje. Listen står til valg når habilitet vurderes.</source>
        <translation>One ground on each line. The list is offered when recusal is weighed.</translation>
    </message>
    <message>
        <source>Grunnlag for inhabilitet</source>
        <translation>Grounds for recusal</translation>
    </message>
    <message>
        <source>Bruk listen som følger med</source>
        <translation>Use the list that comes along</translation>
    </message>
    <message>
        <source>Listen slik den var før noe sist ble tatt bort.</source>
        <translation>The list as it was before something was last taken out.</translation>
    </message>
    <message>
        <source>Hent tilbake den forrige listen</source>
        <translation>Bring back the previous list</translation>
    </message>
    <message>
        <source>STANDARDTEKSTER, I ALLE MØTER</source>
        <translation>STANDARD PHRASES, IN ALL MEETINGS</translation>
    </message>
    <message>
        <source>Én på hver linje: forkortelse (sakstype, målform): teksten. [ ] er et felt som fylles ut. I en tekst: skriv forkortelsen og trykk Ctrl+punktum.</source>
        <translation>One on each line: abbreviation (type of item, written standard): the text. [ ] is a field to fill in. In a text: write the abbreviation and press Ctrl+full stop.</translation>
    </message>
    <message>
        <source>Standardtekster</source>
        <translation>Standard phrases</translation>
    </message>
    <message>
        <source>Bruk tekstene som følger med</source>
        <translation>Use the phrases that come along</translation>
    </message>
    <message>
        <source>Tekstene slik de var før noe sist ble tatt bort.</source>
        <translation>The phrases as they were before something was last taken out.</translation>
    </message>
    <message>
        <source>Hent tilbake de forrige tekstene</source>
        <translation>Bring back the previous phrases</translation>
    </message>
</context>
<context>
    <name>SurveyPanel</name>
    <message>
        <source>Periode</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Kopier tabellen</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Lagre som CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Lagre som Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>Lagre diagrammet</source>
        <translation>Save the chart</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>OPPGAVE</source>
        <translation>TASK</translation>
    </message>
    <message>
        <source>Gå til saken</source>
        <translation>Go to the item</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Sak oppgaven følger av</source>
        <translation>Item the task follows from</translation>
    </message>
    <message>
        <source>Oppgave</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Hva som skal gjøres</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Hvem, ett navn på hver linje</source>
        <translation>Who, one name on each line</translation>
    </message>
    <message>
        <source>Ett navn på hver linje</source>
        <translation>One name on each line</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Skriv datoen som 1.9.2026</source>
        <translation>Write the date as 1.9.2026</translation>
    </message>
    <message>
        <source>Ta med oppgaven</source>
        <translation>Accept the task</translation>
    </message>
    <message>
        <source>Ikke en oppgave</source>
        <translation>Not a task</translation>
    </message>
    <message>
        <source>Utført</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Åpne igjen</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Frafalt</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Notat til oppgaven</source>
        <translation>Note on the task</translation>
    </message>
    <message>
        <source>Noter noe om oppgaven</source>
        <translation>Note something about the task</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>HISTORIE</source>
        <translation>HISTORY</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>OPPGAVER</source>
        <translation>TASKS</translation>
    </message>
    <message>
        <source>Hvilke oppgaver som vises</source>
        <translation>Which tasks are shown</translation>
    </message>
    <message>
        <source>Fra hvilket møte</source>
        <translation>From which meeting</translation>
    </message>
    <message>
        <source>Vis oppgavene til</source>
        <translation>Show the tasks of</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Ny oppgave</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Ny oppgave (Insert)</source>
        <translation>New task (Insert)</translation>
    </message>
    <message>
        <source>Oppgaver</source>
        <translation>Tasks</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>MAL FOR SAKSLISTEN, I ALLE MØTER</source>
        <translation>TEMPLATE FOR THE AGENDA, IN ALL MEETINGS</translation>
    </message>
    <message>
        <source>Rådets egen mal, som teksten i feltet. Når den er endret her, lages også nye møter etter den.</source>
        <translation>The council’s own template, as the text in the field. Once it is changed here, new meetings are made from it too.</translation>
    </message>
    <message>
        <source>Mal for sakslisten</source>
        <translation>Template for the agenda</translation>
    </message>
    <message>
        <source>Bruk malen i dette møtet</source>
        <translation>Use the template in this meeting</translation>
    </message>
    <message>
        <source>Malen slik den var før noe sist ble tatt bort.</source>
        <translation>The template as it was before something was last taken out.</translation>
    </message>
    <message>
        <source>Hent tilbake den forrige malen</source>
        <translation>Bring back the previous template</translation>
    </message>
    <message>
        <source>Begynn med</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Maler som følger med</source>
        <translation>Templates that come along</translation>
    </message>
</context>
<context>
    <name>VoteEntry</name>
    <message>
        <source>Votering</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Stemmer for</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>Mot</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Stemmer mot</source>
        <translation>Votes against</translation>
    </message>
    <message>
        <source>Blankt</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Blanke stemmer</source>
        <translation>Blank votes</translation>
    </message>
    <message>
        <source>Hvem som stemte hva</source>
        <translation>Who voted what</translation>
    </message>
    <message>
        <source>Resten stemte for   R</source>
        <translation>The rest voted for   R</translation>
    </message>
    <message>
        <source>Resten stemte for</source>
        <translation>The rest voted for</translation>
    </message>
    <message>
        <source>F for · M mot · B blankt · Delete tar tilbake</source>
        <translation>F for · M against · B blank · Delete takes back</translation>
    </message>
    <message>
        <source>Møtelederens stemme avgjør:</source>
        <translation>The chair’s casting vote:</translation>
    </message>
    <message>
        <source>Møtelederens stemme avgjør: for</source>
        <translation>The chair’s casting vote: for</translation>
    </message>
    <message>
        <source>Møtelederens stemme avgjør: mot</source>
        <translation>The chair’s casting vote: against</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>VOTERING OVER VEDTAKET</source>
        <translation>VOTE ON THE DECISION</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Merknad til voteringen</source>
        <translation>Remark on the vote</translation>
    </message>
    <message>
        <source>Dissens</source>
        <translation>Dissent</translation>
    </message>
</context>
</TS>
