<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="nb_NO">
<context>
    <name></name>
    <message>
        <source>Språket gjelder fra neste oppstart: Noe er ikke lagret ennå.</source>
        <translation>Språket gjeld frå neste oppstart: Noko er ikkje lagra enno.</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>SAKSLISTE</source>
        <translation>SAKSLISTE</translation>
    </message>
    <message>
        <source>Saksnumre fra</source>
        <translation>Saksnummer frå</translation>
    </message>
    <message>
        <source>Første saksnummer</source>
        <translation>Første saksnummer</translation>
    </message>
    <message>
        <source>Mal</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Den faste rekkefølgen rådet bruker</source>
        <translation>Den faste rekkjefølgja rådet bruker</translation>
    </message>
    <message>
        <source>Saker på sakslisten</source>
        <translation>Saker på sakslista</translation>
    </message>
    <message>
        <source>Ingen saker ennå. Bruk malen, eller lag en ny sak.</source>
        <translation>Ingen saker enno. Bruk malen, eller lag ei ny sak.</translation>
    </message>
    <message>
        <source>Opp</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Flytt saken opp (Alt+Opp)</source>
        <translation>Flytt saka opp (Alt+Opp)</translation>
    </message>
    <message>
        <source>Ned</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Flytt saken ned (Alt+Ned)</source>
        <translation>Flytt saka ned (Alt+Ned)</translation>
    </message>
    <message>
        <source>Utsett</source>
        <translation>Utset</translation>
    </message>
    <message>
        <source>Utsett saken til neste møte</source>
        <translation>Utset saka til neste møte</translation>
    </message>
    <message>
        <source>Ta av</source>
        <translation>Ta av</translation>
    </message>
    <message>
        <source>Ta saken av sakslisten (Delete)</source>
        <translation>Ta saka av sakslista (Delete)</translation>
    </message>
    <message>
        <source>Hent tilbake</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Saken behandles likevel</source>
        <translation>Saka blir behandla likevel</translation>
    </message>
    <message>
        <source>Tittel på ny sak, eller tema til Eventuelt</source>
        <translation>Tittel på ny sak, eller tema til Eventuelt</translation>
    </message>
    <message>
        <source>Ny sak, eller tema til Eventuelt</source>
        <translation>Ny sak, eller tema til Eventuelt</translation>
    </message>
    <message>
        <source>Ny sak</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Sett saken på sakslisten (Enter). Insert går til feltet.</source>
        <translation>Set saka på sakslista (Enter). Insert går til feltet.</translation>
    </message>
    <message>
        <source>Meld til Eventuelt</source>
        <translation>Meld til Eventuelt</translation>
    </message>
    <message>
        <source>Meld temaet til Eventuelt</source>
        <translation>Meld temaet til Eventuelt</translation>
    </message>
    <message>
        <source>Behold saksnumrene når sakslisten endres</source>
        <translation>Behald saksnummera når sakslista blir endra</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>SAKSLISTE</source>
        <translation>SAKSLISTE</translation>
    </message>
    <message>
        <source>Saksliste</source>
        <translation>Saksliste</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Sikkerhetskopier</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>KOPIER</source>
        <translation>KOPIAR</translation>
    </message>
    <message>
        <source>Ingen sikkerhetskopier ennå.</source>
        <translation>Ingen tryggingskopiar enno.</translation>
    </message>
    <message>
        <source>Ta sikkerhetskopi nå</source>
        <translation>Ta tryggingskopi no</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>I KOPIEN</source>
        <translation>I KOPIEN</translation>
    </message>
    <message>
        <source>Møter i kopien</source>
        <translation>Møte i kopien</translation>
    </message>
    <message>
        <source>Sett tilbake dette møtet</source>
        <translation>Set tilbake dette møtet</translation>
    </message>
    <message>
        <source>Sett tilbake alt</source>
        <translation>Set tilbake alt</translation>
    </message>
    <message>
        <source>NØDKOPI SOM REN TEKST</source>
        <translation>NAUDKOPI SOM REIN TEKST</translation>
    </message>
    <message>
        <source>Velg mappe …</source>
        <translation>Vel mappe …</translation>
    </message>
    <message>
        <source>Slutt med nødkopi</source>
        <translation>Slutt med naudkopi</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Vis saken</source>
        <translation>Vis saka</translation>
    </message>
    <message>
        <source>Saksframlegg og forslag til vedtak   Ctrl+F3</source>
        <translation>Saksframlegg og framlegg til vedtak   Ctrl+F3</translation>
    </message>
    <message>
        <source>Saksframlegg og forslag til vedtak</source>
        <translation>Saksframlegg og framlegg til vedtak</translation>
    </message>
    <message>
        <source>Saksframlegg</source>
        <translation>Saksframlegg</translation>
    </message>
    <message>
        <source>DISKUSJON</source>
        <translation>DISKUSJON</translation>
    </message>
    <message>
        <source>Diskusjon</source>
        <translation>Diskusjon</translation>
    </message>
    <message>
        <source>VEDTAK</source>
        <translation>VEDTAK</translation>
    </message>
    <message>
        <source>Bruk forslaget</source>
        <translation>Bruk framlegget</translation>
    </message>
    <message>
        <source>Vedtakene</source>
        <translation>Vedtaka</translation>
    </message>
    <message>
        <source>Nytt vedtak</source>
        <translation>Nytt vedtak</translation>
    </message>
    <message>
        <source>Votering</source>
        <translation>Røysting</translation>
    </message>
    <message>
        <source>Inhabilitet</source>
        <translation>Inhabilitet</translation>
    </message>
    <message>
        <source>Start møtet</source>
        <translation>Start møtet</translation>
    </message>
    <message>
        <source>Åpne møtet igjen</source>
        <translation>Opne møtet igjen</translation>
    </message>
    <message>
        <source>Avslutt møtet</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Forrige sak</source>
        <translation>Førre sak</translation>
    </message>
    <message>
        <source>Neste sak   Ctrl+Enter</source>
        <translation>Neste sak   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Neste sak</source>
        <translation>Neste sak</translation>
    </message>
</context>
<context>
    <name>CaseWaySheet</name>
    <message>
        <source>Saksgang</source>
        <translation>Saksgang</translation>
    </message>
    <message>
        <source>VEDTAKET DER</source>
        <translation>VEDTAKET DER</translation>
    </message>
    <message>
        <source>Åpne saken der</source>
        <translation>Opne saka der</translation>
    </message>
</context>
<context>
    <name>CirculatingSheet</name>
    <message>
        <source>Utsending og merknader</source>
        <translation>Utsending og merknader</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>KOMMER TILBAKE</source>
        <translation>KJEM TILBAKE</translation>
    </message>
    <message>
        <source>Hent utestående</source>
        <translation>Hent uteståande</translation>
    </message>
    <message>
        <source>Åpne oppgaver fra tidligere møter blir bakgrunn for punktene Utestående og Status.</source>
        <translation>Opne oppgåver frå tidlegare møte blir bakgrunn for punkta Uteståande og Status.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Hva det kan bety</source>
        <translation>Kva det kan bety</translation>
    </message>
    <message>
        <source>Kommando</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Hva skjedde? «går», «inhabil», «til 20» …</source>
        <translation>Kva skjedde? «går», «inhabil», «til 20» …</translation>
    </message>
</context>
<context>
    <name>DamagedSheet</name>
    <message>
        <source>Filen med møtene er skadet</source>
        <translation>Fila med møta er skadd</translation>
    </message>
    <message>
        <source>HVA SOM ER IGJEN</source>
        <translation>KVA SOM ER IGJEN</translation>
    </message>
    <message>
        <source>Møter</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>HVA VIL DU HA?</source>
        <translation>KVA VIL DU HA?</translation>
    </message>
    <message>
        <source>Sikkerhetskopien, og det som lot seg lese av nyere møter</source>
        <translation>Tryggingskopien, og det som lét seg lese av nyare møte</translation>
    </message>
    <message>
        <source>Bare sikkerhetskopien</source>
        <translation>Berre tryggingskopien</translation>
    </message>
    <message>
        <source>Bare det som lot seg lese</source>
        <translation>Berre det som lét seg lese</translation>
    </message>
    <message>
        <source>Begynne på nytt, uten møter</source>
        <translation>Byrje på nytt, utan møte</translation>
    </message>
    <message>
        <source>Gjør dette</source>
        <translation>Gjer dette</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>KONTROLL</source>
        <translation>KONTROLL</translation>
    </message>
    <message>
        <source>Hva kontrollen fant</source>
        <translation>Kva kontrollen fann</translation>
    </message>
    <message>
        <source>Rett</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>Skriv det som er riktig (Ctrl+F12)</source>
        <translation>Skriv det som er rett (Ctrl+F12)</translation>
    </message>
    <message>
        <source>Dette er riktig</source>
        <translation>Dette er rett</translation>
    </message>
    <message>
        <source>Ikke spør om dette mer, eller spør igjen (Shift+F12)</source>
        <translation>Ikkje spør om dette meir, eller spør igjen (Shift+F12)</translation>
    </message>
    <message>
        <source>Vis godtatte</source>
        <translation>Vis godtekne</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Oppfølging</source>
        <translation>Oppfølging</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Tidligere versjoner</source>
        <translation>Tidlegare versjonar</translation>
    </message>
    <message>
        <source>Tekst:</source>
        <translation>Tekst:</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>VERSJONER</source>
        <translation>VERSJONAR</translation>
    </message>
    <message>
        <source>SAMMENLIGNET MED NÅ</source>
        <translation>SAMANLIKNA MED NO</translation>
    </message>
    <message>
        <source>Versjonen sammenlignet med teksten nå</source>
        <translation>Versjonen samanlikna med teksten no</translation>
    </message>
    <message>
        <source>Ta tilbake denne</source>
        <translation>Ta tilbake denne</translation>
    </message>
    <message>
        <source>Kopier teksten</source>
        <translation>Kopier teksten</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>SAK</source>
        <translation>SAK</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Hvilket punkt det er på sakslisten</source>
        <translation>Kva punkt det er på sakslista</translation>
    </message>
    <message>
        <source>Minutter</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>Pause etter</source>
        <translation>Pause etter</translation>
    </message>
    <message>
        <source>Pause etter saken, i minutter</source>
        <translation>Pause etter saka, i minutt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Vedtakssak</source>
        <translation>Vedtakssak</translation>
    </message>
    <message>
        <source>Diskusjonssak</source>
        <translation>Diskusjonssak</translation>
    </message>
    <message>
        <source>Orienteringssak</source>
        <translation>Orienteringssak</translation>
    </message>
    <message>
        <source>Saksbehandler</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Saksbehandlere</source>
        <translation>Saksbehandlarar</translation>
    </message>
    <message>
        <source>Navn, med komma mellom flere</source>
        <translation>Namn, med komma mellom fleire</translation>
    </message>
    <message>
        <source>Vedlegg</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Ett på hver linje</source>
        <translation>Eitt på kvar linje</translation>
    </message>
    <message>
        <source>Meldt</source>
        <translation>Meldt</translation>
    </message>
    <message>
        <source>Temaer som er meldt til Eventuelt</source>
        <translation>Tema som er melde til Eventuelt</translation>
    </message>
    <message>
        <source>FORSLAG TIL VEDTAK</source>
        <translation>FRAMLEGG TIL VEDTAK</translation>
    </message>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Framlegg til vedtak</translation>
    </message>
    <message>
        <source>Vedtaket saksbehandleren foreslår</source>
        <translation>Vedtaket saksbehandlaren gjer framlegg om</translation>
    </message>
    <message>
        <source>BAKGRUNN</source>
        <translation>BAKGRUNN</translation>
    </message>
    <message>
        <source>Bakgrunn</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Det rådet bør vite på forhånd</source>
        <translation>Det rådet bør vite på førehand</translation>
    </message>
</context>
<context>
    <name>LikenessQuestion</name>
    <message>
        <source>Samme</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>En annen</source>
        <translation>Ein annan</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Møter</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Forberedelse</source>
        <translation>Førebuing</translation>
    </message>
    <message>
        <source>Møtet</source>
        <translation>Møtet</translation>
    </message>
    <message>
        <source>Referat</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Øvelse – ikke et virkelig møte</source>
        <translation>Øving – ikkje eit verkeleg møte</translation>
    </message>
    <message>
        <source>Lagre kopi …</source>
        <translation>Lagre kopi …</translation>
    </message>
    <message>
        <source>Skriv hele møtet, også det som ikke er lagret, til en møtefil et annet sted</source>
        <translation>Skriv heile møtet, også det som ikkje er lagra, til ei møtefil ein annan stad</translation>
    </message>
    <message>
        <source>Lagringsstatus</source>
        <translation>Lagringsstatus</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Rediger</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Deltakere</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Språk i vinduet</source>
        <translation>Språk i vindauget</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Start møtet</source>
        <translation>Start møtet</translation>
    </message>
    <message>
        <source>Neste sak</source>
        <translation>Neste sak</translation>
    </message>
    <message>
        <source>Forrige sak</source>
        <translation>Førre sak</translation>
    </message>
    <message>
        <source>Ta opp saken som vises</source>
        <translation>Ta opp saka som er vist</translation>
    </message>
    <message>
        <source>Vis saken som behandles</source>
        <translation>Vis saka som blir behandla</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Avslutt møtet</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Åpne møtet igjen</source>
        <translation>Opne møtet igjen</translation>
    </message>
    <message>
        <source>Nytt møte</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Hent inn møtefil …</source>
        <translation>Hent inn møtefil …</translation>
    </message>
    <message>
        <source>Les inn saksframlegg …</source>
        <translation>Les inn saksframlegg …</translation>
    </message>
    <message>
        <source>Lagre møtefil …</source>
        <translation>Lagre møtefil …</translation>
    </message>
    <message>
        <source>Sikkerhetskopier</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>Kryptering</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Avslutt programmet</source>
        <translation>Avslutt programmet</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Gjør om</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Sett inn standardtekst</source>
        <translation>Set inn standardtekst</translation>
    </message>
    <message>
        <source>Fyll feltet med personer</source>
        <translation>Fyll feltet med personar</translation>
    </message>
    <message>
        <source>Forslag til skrivemåte</source>
        <translation>Framlegg til skrivemåte</translation>
    </message>
    <message>
        <source>Stavekontroll</source>
        <translation>Stavekontroll</translation>
    </message>
    <message>
        <source>Kommando …</source>
        <translation>Kommando …</translation>
    </message>
    <message>
        <source>Søk i møtene …</source>
        <translation>Søk i møta …</translation>
    </message>
    <message>
        <source>Saksgang</source>
        <translation>Saksgang</translation>
    </message>
    <message>
        <source>Tidligere versjoner</source>
        <translation>Tidlegare versjonar</translation>
    </message>
    <message>
        <source>Til sakslisten</source>
        <translation>Til sakslista</translation>
    </message>
    <message>
        <source>Til diskusjonen</source>
        <translation>Til diskusjonen</translation>
    </message>
    <message>
        <source>Til vedtaket</source>
        <translation>Til vedtaket</translation>
    </message>
    <message>
        <source>Saksframlegg og forslag</source>
        <translation>Saksframlegg og framlegg</translation>
    </message>
    <message>
        <source>Bruk forslaget</source>
        <translation>Bruk framlegget</translation>
    </message>
    <message>
        <source>Nytt vedtak</source>
        <translation>Nytt vedtak</translation>
    </message>
    <message>
        <source>Fjern vedtaket</source>
        <translation>Fjern vedtaket</translation>
    </message>
    <message>
        <source>Votering</source>
        <translation>Røysting</translation>
    </message>
    <message>
        <source>Enstemmig vedtatt</source>
        <translation>Samrøystes vedteke</translation>
    </message>
    <message>
        <source>Inhabilitet</source>
        <translation>Inhabilitet</translation>
    </message>
    <message>
        <source>Ny sak, eller et tema til Eventuelt</source>
        <translation>Ny sak, eller eit tema til Eventuelt</translation>
    </message>
    <message>
        <source>Utsett saken til neste møte</source>
        <translation>Utset saka til neste møte</translation>
    </message>
    <message>
        <source>Ta saken av sakslisten</source>
        <translation>Ta saka av sakslista</translation>
    </message>
    <message>
        <source>Sett saken på sakslisten igjen</source>
        <translation>Set saka på sakslista igjen</translation>
    </message>
    <message>
        <source>Rett fremmøtet</source>
        <translation>Rett frammøtet</translation>
    </message>
    <message>
        <source>Til deltakerne</source>
        <translation>Til deltakarane</translation>
    </message>
    <message>
        <source>Kom</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Gikk</source>
        <translation>Gjekk</translation>
    </message>
    <message>
        <source>På video</source>
        <translation>På video</translation>
    </message>
    <message>
        <source>Forfall</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Inhabil i saken som behandles</source>
        <translation>Inhabil i saka som blir behandla</translation>
    </message>
    <message>
        <source>Leder møtet</source>
        <translation>Leier møtet</translation>
    </message>
    <message>
        <source>Ny deltaker</source>
        <translation>Ny deltakar</translation>
    </message>
    <message>
        <source>Til registeret</source>
        <translation>Til registeret</translation>
    </message>
    <message>
        <source>Skriv innkalling til Word</source>
        <translation>Skriv innkalling til Word</translation>
    </message>
    <message>
        <source>Skriv til Word</source>
        <translation>Skriv til Word</translation>
    </message>
    <message>
        <source>Utsending og merknader</source>
        <translation>Utsending og merknader</translation>
    </message>
    <message>
        <source>Publisering</source>
        <translation>Publisering</translation>
    </message>
    <message>
        <source>Åpne siste utkast</source>
        <translation>Opne siste utkast</translation>
    </message>
    <message>
        <source>Skriv til PDF</source>
        <translation>Skriv til PDF</translation>
    </message>
    <message>
        <source>Neste funn i kontrollen</source>
        <translation>Neste funn i kontrollen</translation>
    </message>
    <message>
        <source>Rett funnet</source>
        <translation>Rett funnet</translation>
    </message>
    <message>
        <source>Funnet er riktig som det står</source>
        <translation>Funnet er rett som det står</translation>
    </message>
    <message>
        <source>Kontroller et ferdig referat …</source>
        <translation>Kontroller eit ferdig referat …</translation>
    </message>
    <message>
        <source>Velg mappe …</source>
        <translation>Vel mappe …</translation>
    </message>
    <message>
        <source>Lederens vindu</source>
        <translation>Vindauget til leiaren</translation>
    </message>
    <message>
        <source>Kjøreplan for lederen (PDF)</source>
        <translation>Køyreplan for leiaren (PDF)</translation>
    </message>
    <message>
        <source>Farger som systemet</source>
        <translation>Fargar som systemet</translation>
    </message>
    <message>
        <source>Lyse farger</source>
        <translation>Lyse fargar</translation>
    </message>
    <message>
        <source>Mørke farger</source>
        <translation>Mørke fargar</translation>
    </message>
    <message>
        <source>Høy kontrast</source>
        <translation>Høg kontrast</translation>
    </message>
    <message>
        <source>Fold sakslisten ut eller inn</source>
        <translation>Fald sakslista ut eller inn</translation>
    </message>
    <message>
        <source>Fold rommet ut eller inn</source>
        <translation>Fald rommet ut eller inn</translation>
    </message>
    <message>
        <source>Større tekst</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Mindre tekst</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Vanlig tekststørrelse</source>
        <translation>Vanleg tekststorleik</translation>
    </message>
    <message>
        <source>Lag feilrapport …</source>
        <translation>Lag feilrapport …</translation>
    </message>
    <message>
        <source>Alle taster</source>
        <translation>Alle tastar</translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>NÅR OG HVOR</source>
        <translation>NÅR OG KVAR</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Rådets navn</source>
        <translation>Namnet på rådet</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Møtets nummer i året</source>
        <translation>Nummeret på møtet i året</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Klokken</source>
        <translation>Klokka</translation>
    </message>
    <message>
        <source>Begynner klokken</source>
        <translation>Byrjar klokka</translation>
    </message>
    <message>
        <source>Slutter klokken</source>
        <translation>Sluttar klokka</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Rom og adresse</source>
        <translation>Rom og adresse</translation>
    </message>
    <message>
        <source>LEDELSE OG SPRÅK</source>
        <translation>LEIING OG SPRÅK</translation>
    </message>
    <message>
        <source>Møteleder</source>
        <translation>Møteleiar</translation>
    </message>
    <message>
        <source>Referatet skrives på</source>
        <translation>Referatet blir skrive på</translation>
    </message>
    <message>
        <source>Referatets målform</source>
        <translation>Målforma i referatet</translation>
    </message>
    <message>
        <source>INNKALLING</source>
        <translation>INNKALLING</translation>
    </message>
    <message>
        <source>Skriv innkalling til Word</source>
        <translation>Skriv innkalling til Word</translation>
    </message>
    <message>
        <source>Innkalling med saksliste, i mappen for utkast (Ctrl+Shift+M)</source>
        <translation>Innkalling med saksliste, i mappa for utkast (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Innkallingen er sendt</source>
        <translation>Innkallinga er send</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Møter</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Søk i alle møter</source>
        <translation>Søk i alle møte</translation>
    </message>
    <message>
        <source>Søk i alle møter: ord, «sak 53», «19/2026», eller en setning i anførselstegn</source>
        <translation>Søk i alle møte: ord, «sak 53», «19/2026», eller ei setning i hermeteikn</translation>
    </message>
    <message>
        <source>Avgrens med vedtak:ord · person:navn · år:2025 · sak:53 · møte:6/2025</source>
        <translation>Avgrens med vedtak:ord · person:namn · år:2025 · sak:53 · møte:6/2025</translation>
    </message>
    <message>
        <source>Treff</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Ingen møter ennå. Lag et nytt, hent inn en møtefil, eller øv på demomøtet.</source>
        <translation>Ingen møte enno. Lag eit nytt, hent inn ei møtefil, eller øv på demomøtet.</translation>
    </message>
    <message>
        <source>Åpne møtet</source>
        <translation>Opne møtet</translation>
    </message>
    <message>
        <source>Nytt møte</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Hent inn møtefil …</source>
        <translation>Hent inn møtefil …</translation>
    </message>
    <message>
        <source>Lagre møtefil …</source>
        <translation>Lagre møtefil …</translation>
    </message>
    <message>
        <source>Sikkerhetskopier …</source>
        <translation>Tryggingskopiar …</translation>
    </message>
    <message>
        <source>Øv på demomøtet</source>
        <translation>Øv på demomøtet</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Tilbake til møtet</source>
        <translation>Tilbake til møtet</translation>
    </message>
    <message>
        <source>Forhåndsvisning av referatet</source>
        <translation>Førehandsvising av referatet</translation>
    </message>
    <message>
        <source>Kontroller et ferdig referat …</source>
        <translation>Kontroller eit ferdig referat …</translation>
    </message>
    <message>
        <source>Et referat i Word, PDF eller tekst, også fra tidligere år. Det kan slippes her.</source>
        <translation>Eit referat i Word, PDF eller tekst, også frå tidlegare år. Det kan sleppast her.</translation>
    </message>
    <message>
        <source>UTKASTET</source>
        <translation>UTKASTET</translation>
    </message>
    <message>
        <source>Stil</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Ordene og formene i referatet kommer fra Word-malen</source>
        <translation>Orda og formene i referatet kjem frå Word-malen</translation>
    </message>
    <message>
        <source>Skriv til Word</source>
        <translation>Skriv til Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Skriv til Word og til PDF</source>
        <translation>Skriv til Word og til PDF</translation>
    </message>
    <message>
        <source>Skriv til PDF</source>
        <translation>Skriv til PDF</translation>
    </message>
    <message>
        <source>Mappe …</source>
        <translation>Mappe …</translation>
    </message>
    <message>
        <source>Velg mappe</source>
        <translation>Vel mappe</translation>
    </message>
    <message>
        <source>Åpne filen</source>
        <translation>Opne fila</translation>
    </message>
</context>
<context>
    <name>NewcomerEntry</name>
    <message>
        <source>Navn på ny deltaker, eller del av et navn i registeret</source>
        <translation>Namn på ny deltakar, eller del av eit namn i registeret</translation>
    </message>
    <message>
        <source>Navn, eller del av et navn i registeret</source>
        <translation>Namn, eller del av eit namn i registeret</translation>
    </message>
    <message>
        <source>Ny deltaker</source>
        <translation>Ny deltakar</translation>
    </message>
    <message>
        <source>Ta med i møtet (Enter). Insert går til feltet.</source>
        <translation>Ta med i møtet (Enter). Insert går til feltet.</translation>
    </message>
    <message>
        <source>Treff i registeret</source>
        <translation>Treff i registeret</translation>
    </message>
</context>
<context>
    <name>OverviewForm</name>
    <message>
        <source>DOKUMENT</source>
        <translation>DOKUMENT</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Slag dokument</source>
        <translation>Slag dokument</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Avsender</source>
        <translation>Avsendar</translation>
    </message>
    <message>
        <source>Departement eller organ dokumentet kommer fra</source>
        <translation>Departement eller organ dokumentet kjem frå</translation>
    </message>
    <message>
        <source>Innspill gitt</source>
        <translation>Innspel gjeve</translation>
    </message>
    <message>
        <source>Innspill rådet har gitt, og når</source>
        <translation>Innspel rådet har gjeve, og når</translation>
    </message>
    <message>
        <source>Lansering</source>
        <translation>Lansering</translation>
    </message>
    <message>
        <source>Når dokumentet lanseres</source>
        <translation>Når dokumentet blir lansert</translation>
    </message>
    <message>
        <source>Høring</source>
        <translation>Høyring</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Høringsfrist</source>
        <translation>Høyringsfrist</translation>
    </message>
    <message>
        <source>Skriv datoen som 1.9.2026</source>
        <translation>Skriv datoen som 1.9.2026</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Forslag til oppfølging</source>
        <translation>Framlegg til oppfølging</translation>
    </message>
    <message>
        <source>Legg til dokumentet</source>
        <translation>Legg til dokumentet</translation>
    </message>
    <message>
        <source>Sett inn igjen</source>
        <translation>Set inn igjen</translation>
    </message>
    <message>
        <source>Ta ut av oversikten</source>
        <translation>Ta ut av oversikta</translation>
    </message>
    <message>
        <source>Flytt opp</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Flytt ned</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>HISTORIE</source>
        <translation>HISTORIE</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>OVERSIKT</source>
        <translation>OVERSIKT</translation>
    </message>
    <message>
        <source>Hvilke dokumenter som vises</source>
        <translation>Kva dokument som er viste</translation>
    </message>
    <message>
        <source>Nytt dokument</source>
        <translation>Nytt dokument</translation>
    </message>
    <message>
        <source>Nytt dokument (Insert)</source>
        <translation>Nytt dokument (Insert)</translation>
    </message>
    <message>
        <source>Dokumenter i oversikten</source>
        <translation>Dokument i oversikta</translation>
    </message>
    <message>
        <source>Lag vedlegg i Word</source>
        <translation>Lag vedlegg i Word</translation>
    </message>
    <message>
        <source>Tabellen og det som er endret siden forrige møte, som vedlegg til møtet som er åpent</source>
        <translation>Tabellen og det som er endra sidan førre møte, som vedlegg til møtet som er ope</translation>
    </message>
    <message>
        <source>Angre siste endring</source>
        <translation>Angre siste endring</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Saksnummer</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>nr/møte/år</source>
        <translation>nr/møte/år</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Vedtakssak</source>
        <translation>Vedtakssak</translation>
    </message>
    <message>
        <source>Diskusjonssak</source>
        <translation>Diskusjonssak</translation>
    </message>
    <message>
        <source>Orienteringssak</source>
        <translation>Orienteringssak</translation>
    </message>
    <message>
        <source>Saksbehandlere, én på hver linje</source>
        <translation>Saksbehandlarar, éin på kvar linje</translation>
    </message>
    <message>
        <source>Saksbehandlere</source>
        <translation>Saksbehandlarar</translation>
    </message>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Framlegg til vedtak</translation>
    </message>
    <message>
        <source>Bakgrunn</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Vedlegg, ett på hver linje</source>
        <translation>Vedlegg, eitt på kvar linje</translation>
    </message>
    <message>
        <source>Vedlegg</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Tidligere behandlet, én gang på hver linje</source>
        <translation>Tidlegare behandla, éin gong på kvar linje</translation>
    </message>
    <message>
        <source>Tidligere behandlet</source>
        <translation>Tidlegare behandla</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Velg filer …</source>
        <translation>Vel filer …</translation>
    </message>
    <message>
        <source>Lim inn tekst</source>
        <translation>Lim inn tekst</translation>
    </message>
    <message>
        <source>Lesing</source>
        <translation>Lesing</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Slipp saksframlegg her: Word- eller PDF-filer, én sak i hver eller alle i én. Du kan også velge filer, eller lime inn tekst fra en e-post eller en nettside.

Du ser over det som blir funnet. Ingenting legges inn i sakslisten før du sier det.</source>
        <translation>Slepp saksframlegg her: Word- eller PDF-filer, éi sak i kvar eller alle i éi. Du kan også velje filer, eller lime inn tekst frå ein e-post eller ei nettside.

Du ser over det som blir funne. Ingenting blir lagt inn i sakslista før du seier det.</translation>
    </message>
    <message>
        <source>Lim inn teksten her. Det kan være én sak, flere saker eller bare en saksliste.</source>
        <translation>Lim inn teksten her. Det kan vere éi sak, fleire saker eller berre ei saksliste.</translation>
    </message>
    <message>
        <source>Tekst å lese</source>
        <translation>Tekst å lese</translation>
    </message>
    <message>
        <source>Les teksten</source>
        <translation>Les teksten</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>DELTAKER</source>
        <translation>DELTAKAR</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>f.eks. administrerende direktør</source>
        <translation>t.d. administrerande direktør</translation>
    </message>
    <message>
        <source>Tilhørighet</source>
        <translation>Tilhøyrsle</translation>
    </message>
    <message>
        <source>f.eks. KD, KS eller en organisasjon</source>
        <translation>t.d. KD, KS eller ein organisasjon</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Verv</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Møter for</source>
        <translation>Møter for</translation>
    </message>
    <message>
        <source>Fremmøte</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Møtet er i gang. Hvem som kommer og går, føres på siden Møte.</source>
        <translation>Møtet er i gang. Kven som kjem og går, blir ført på sida Møte.</translation>
    </message>
    <message>
        <source>Omtales som</source>
        <translation>Blir omtala som</translation>
    </message>
    <message>
        <source>Omtales i referatet som</source>
        <translation>Blir omtala i referatet som</translation>
    </message>
</context>
<context>
    <name>PeopleEditor</name>
    <message>
        <source>DELTAKERE</source>
        <translation>DELTAKARAR</translation>
    </message>
    <message>
        <source>Registeret</source>
        <translation>Registeret</translation>
    </message>
    <message>
        <source>Alle rådet kjenner, med periode</source>
        <translation>Alle rådet kjenner, med periode</translation>
    </message>
    <message>
        <source>Deltakere, i rekkefølgen de trykkes</source>
        <translation>Deltakarar, i rekkjefølgja dei blir trykte</translation>
    </message>
    <message>
        <source>Ingen deltakere ennå. Skriv et navn, eller ta med dem som står i registeret.</source>
        <translation>Ingen deltakarar enno. Skriv eit namn, eller ta med dei som står i registeret.</translation>
    </message>
    <message>
        <source>Opp</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Flytt opp (Alt+Opp)</source>
        <translation>Flytt opp (Alt+Opp)</translation>
    </message>
    <message>
        <source>Ned</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Flytt ned (Alt+Ned)</source>
        <translation>Flytt ned (Alt+Ned)</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Ta bort fra møtet (Delete)</source>
        <translation>Ta bort frå møtet (Delete)</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Navn</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Navn på ny deltaker</source>
        <translation>Namn på ny deltakar</translation>
    </message>
    <message>
        <source>&amp;Virksomhet eller tittel</source>
        <translation>&amp;Verksemd eller tittel</translation>
    </message>
    <message>
        <source>Virksomhet eller tittel</source>
        <translation>Verksemd eller tittel</translation>
    </message>
    <message>
        <source>&amp;Deltar som</source>
        <translation>&amp;Deltek som</translation>
    </message>
    <message>
        <source>Deltar som</source>
        <translation>Deltek som</translation>
    </message>
    <message>
        <source>&amp;Sitter for</source>
        <translation>&amp;Sit for</translation>
    </message>
    <message>
        <source>Sitter for</source>
        <translation>Sit for</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Forberedelse</source>
        <translation>Førebuing</translation>
    </message>
    <message>
        <source>Ingen møter er åpne. Åpne ett, eller lag et nytt, på siden Møter.</source>
        <translation>Ingen møte er opne. Opne eitt, eller lag eit nytt, på sida Møte.</translation>
    </message>
</context>
<context>
    <name>PresencePanel</name>
    <message>
        <source>FREMMØTE</source>
        <translation>FRAMMØTE</translation>
    </message>
    <message>
        <source>Hvem det gjelder</source>
        <translation>Kven det gjeld</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Fra begynnelsen</source>
        <translation>Frå byrjinga</translation>
    </message>
    <message>
        <source>Sitter for</source>
        <translation>Sit for</translation>
    </message>
    <message>
        <source>Omtales som</source>
        <translation>Blir omtala som</translation>
    </message>
    <message>
        <source>Ingen har kommet, gått eller gått over til video underveis.</source>
        <translation>Ingen har kome, gått eller gått over til video undervegs.</translation>
    </message>
    <message>
        <source>Glemt å føre</source>
        <translation>Gløymt å føre</translation>
    </message>
    <message>
        <source>Klokkeslett for det som ble glemt</source>
        <translation>Klokkeslett for det som vart gløymt</translation>
    </message>
    <message>
        <source>kl.</source>
        <translation>kl.</translation>
    </message>
    <message>
        <source>Hva som ble glemt</source>
        <translation>Kva som vart gløymt</translation>
    </message>
    <message>
        <source>I hvilken sak</source>
        <translation>I kva sak</translation>
    </message>
    <message>
        <source>Før inn</source>
        <translation>Før inn</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Personer som er funnet i listen</source>
        <translation>Personar som er funne i lista</translation>
    </message>
    <message>
        <source>Samme</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>En annen</source>
        <translation>Ein annan</translation>
    </message>
    <message>
        <source>Forkast</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Ta inn i registeret</source>
        <translation>Ta inn i registeret</translation>
    </message>
</context>
<context>
    <name>ProposedTasks</name>
    <message>
        <source>FORSLAG</source>
        <translation>FRAMLEGG</translation>
    </message>
    <message>
        <source>Forslag til oppgaver</source>
        <translation>Framlegg til oppgåver</translation>
    </message>
    <message>
        <source>Ta med</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Ta med oppgaven (Enter)</source>
        <translation>Ta med oppgåva (Enter)</translation>
    </message>
    <message>
        <source>Ikke en oppgave</source>
        <translation>Ikkje ei oppgåve</translation>
    </message>
    <message>
        <source>Forslaget er ikke en oppgave (Delete)</source>
        <translation>Framlegget er ikkje ei oppgåve (Delete)</translation>
    </message>
    <message>
        <source>Rett først</source>
        <translation>Rett først</translation>
    </message>
    <message>
        <source>Rett forslaget før det tas med (Alt+Enter)</source>
        <translation>Rett framlegget før det blir teke med (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>PublishingSheet</name>
    <message>
        <source>Publisering</source>
        <translation>Publisering</translation>
    </message>
    <message>
        <source>SAKSFRAMLEGG SOM SKAL MED</source>
        <translation>SAKSFRAMLEGG SOM SKAL MED</translation>
    </message>
    <message>
        <source>Saksframlegg som skal med</source>
        <translation>Saksframlegg som skal med</translation>
    </message>
    <message>
        <source>Ingen valgt ennå. Filene får navn etter sakene de gjelder.</source>
        <translation>Ingen valde enno. Filene får namn etter sakene dei gjeld.</translation>
    </message>
    <message>
        <source>Legg til filer …</source>
        <translation>Legg til filer …</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>I MAPPEN</source>
        <translation>I MAPPA</translation>
    </message>
    <message>
        <source>Mappen er ikke laget ennå.</source>
        <translation>Mappa er ikkje laga enno.</translation>
    </message>
    <message>
        <source>Filer i mappen</source>
        <translation>Filer i mappa</translation>
    </message>
    <message>
        <source>Lag mappen</source>
        <translation>Lag mappa</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Merk referatet som publisert</source>
        <translation>Merk referatet som publisert</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Inhabil, enstemmig</source>
        <translation>Inhabil, samrøystes</translation>
    </message>
    <message>
        <source>Ikke inhabil, enstemmig</source>
        <translation>Ikkje inhabil, samrøystes</translation>
    </message>
    <message>
        <source>Grunnlag</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Eget syn</source>
        <translation>Eige syn</translation>
    </message>
    <message>
        <source>Bakgrunn</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Hvorfor spørsmålet er tatt opp</source>
        <translation>Kvifor spørsmålet er teke opp</translation>
    </message>
    <message>
        <source>Utfall</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Behandling</source>
        <translation>Behandling</translation>
    </message>
    <message>
        <source>Hva som ble sagt da det ble vurdert</source>
        <translation>Kva som vart sagt då det vart vurdert</translation>
    </message>
    <message>
        <source>Gikk ut</source>
        <translation>Gjekk ut</translation>
    </message>
    <message>
        <source>Gikk ut av rommet</source>
        <translation>Gjekk ut av rommet</translation>
    </message>
    <message>
        <source>Medlemmet gikk ut av rommet under behandlingen</source>
        <translation>Medlemen gjekk ut av rommet under behandlinga</translation>
    </message>
    <message>
        <source>Trekk spørsmålet</source>
        <translation>Trekk spørsmålet</translation>
    </message>
    <message>
        <source>De andres stemmer. En stemme for er for at medlemmet er inhabilt.</source>
        <translation>Røystene til dei andre. Ei røyst for er for at medlemen er inhabil.</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>OPPTAK</source>
        <translation>OPPTAK</translation>
    </message>
    <message>
        <source>Opptak</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>Det er ikke ført noen opptak.</source>
        <translation>Det er ikkje ført nokon opptak.</translation>
    </message>
    <message>
        <source>Sak som skal tas opp</source>
        <translation>Sak som skal takast opp</translation>
    </message>
    <message>
        <source>Be om samtykke</source>
        <translation>Be om samtykke</translation>
    </message>
    <message>
        <source>OPPTAKET</source>
        <translation>OPPTAKET</translation>
    </message>
    <message>
        <source>Samtykke er gitt</source>
        <translation>Samtykke er gjeve</translation>
    </message>
    <message>
        <source>Samtykke er ikke gitt</source>
        <translation>Samtykke er ikkje gjeve</translation>
    </message>
    <message>
        <source>Hvor filen ligger</source>
        <translation>Kvar fila ligg</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Merknad til opptaket</source>
        <translation>Merknad til opptaket</translation>
    </message>
    <message>
        <source>Før hvor filen ligger</source>
        <translation>Før kvar fila ligg</translation>
    </message>
    <message>
        <source>Slett filen</source>
        <translation>Slett fila</translation>
    </message>
    <message>
        <source>Merk som slettet</source>
        <translation>Merk som sletta</translation>
    </message>
    <message>
        <source>Ta ut av listen</source>
        <translation>Ta ut av lista</translation>
    </message>
</context>
<context>
    <name>RecusalPanel</name>
    <message>
        <source>HABILITET</source>
        <translation>HABILITET</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Saken det gjelder</source>
        <translation>Saka det gjeld</translation>
    </message>
    <message>
        <source>Medlemmet det gjelder</source>
        <translation>Medlemen det gjeld</translation>
    </message>
    <message>
        <source>Ta opp</source>
        <translation>Ta opp</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Spørsmål om habilitet</source>
        <translation>Spørsmål om habilitet</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Navn i registeret</source>
        <translation>Namn i registeret</translation>
    </message>
    <message>
        <source>Tittel</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Tittel i registeret</source>
        <translation>Tittel i registeret</translation>
    </message>
    <message>
        <source>Tilhørighet</source>
        <translation>Tilhøyrsle</translation>
    </message>
    <message>
        <source>Tilhørighet i registeret</source>
        <translation>Tilhøyrsle i registeret</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rolle i registeret</source>
        <translation>Rolle i registeret</translation>
    </message>
    <message>
        <source>Verv</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Verv i registeret</source>
        <translation>Verv i registeret</translation>
    </message>
    <message>
        <source>Vara for</source>
        <translation>Vara for</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Perioden begynner</source>
        <translation>Perioden byrjar</translation>
    </message>
    <message>
        <source>Perioden slutter</source>
        <translation>Perioden sluttar</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Omtales som</source>
        <translation>Blir omtala som</translation>
    </message>
    <message>
        <source>Omtales i referater som</source>
        <translation>Blir omtala i referat som</translation>
    </message>
    <message>
        <source>Skrives også</source>
        <translation>Blir også skrive</translation>
    </message>
    <message>
        <source>Andre skrivemåter av navnet</source>
        <translation>Andre skrivemåtar av namnet</translation>
    </message>
    <message>
        <source>Én skrivemåte på hver linje</source>
        <translation>Éin skrivemåte på kvar linje</translation>
    </message>
    <message>
        <source>Ta med i møtet</source>
        <translation>Ta med i møtet</translation>
    </message>
    <message>
        <source>Ta ut av registeret</source>
        <translation>Ta ut av registeret</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>REGISTERET</source>
        <translation>REGISTERET</translation>
    </message>
    <message>
        <source>Hent inn liste …</source>
        <translation>Hent inn liste …</translation>
    </message>
    <message>
        <source>Excel, CSV eller møtefiler. De kan også slippes på vinduet.</source>
        <translation>Excel, CSV eller møtefiler. Dei kan også sleppast på vindauget.</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Søk i registeret</source>
        <translation>Søk i registeret</translation>
    </message>
    <message>
        <source>Søk på navn eller tilhørighet</source>
        <translation>Søk på namn eller tilhøyrsle</translation>
    </message>
    <message>
        <source>Personer i registeret</source>
        <translation>Personar i registeret</translation>
    </message>
    <message>
        <source>Registeret er tomt. Hent inn en liste eller eldre møtefiler, eller skriv inn den første.</source>
        <translation>Registeret er tomt. Hent inn ei liste eller eldre møtefiler, eller skriv inn den første.</translation>
    </message>
    <message>
        <source>Ny person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Ny person i registeret (Insert)</source>
        <translation>Ny person i registeret (Insert)</translation>
    </message>
    <message>
        <source>Ta med alle med gyldig periode på møtedatoen</source>
        <translation>Ta med alle med gyldig periode på møtedatoen</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>MERKNADER</source>
        <translation>MERKNADER</translation>
    </message>
    <message>
        <source>Merknader</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Tatt inn (T)</source>
        <translation>Teken inn (T)</translation>
    </message>
    <message>
        <source>Delvis (D)</source>
        <translation>Delvis (D)</translation>
    </message>
    <message>
        <source>Ikke tatt inn (I)</source>
        <translation>Ikkje teken inn (I)</translation>
    </message>
    <message>
        <source>Ikke avgjort (Å)</source>
        <translation>Ikkje avgjord (Å)</translation>
    </message>
    <message>
        <source>Rett (R)</source>
        <translation>Rett (R)</translation>
    </message>
    <message>
        <source>Ta bort (Del)</source>
        <translation>Ta bort (Del)</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Hva som ble svart</source>
        <translation>Kva som vart svart</translation>
    </message>
    <message>
        <source>NY MERKNAD</source>
        <translation>NY MERKNAD</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Hva merknaden gjelder</source>
        <translation>Kva merknaden gjeld</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Hvem merknaden er fra</source>
        <translation>Kven merknaden er frå</translation>
    </message>
    <message>
        <source>kom</source>
        <translation>kom</translation>
    </message>
    <message>
        <source>Dagen merknaden kom</source>
        <translation>Dagen merknaden kom</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Merknaden</source>
        <translation>Merknaden</translation>
    </message>
    <message>
        <source>Før merknaden</source>
        <translation>Før merknaden</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Feilrapport</source>
        <translation>Feilrapport</translation>
    </message>
    <message>
        <source>Dette er alt som kommer i filen: ingen navn, ingen tekst fra møtene og ingen mapper. Ingenting sendes av seg selv; lagre filen og legg den ved når du melder fra om feilen.</source>
        <translation>Dette er alt som kjem i fila: ingen namn, ingen tekst frå møta og ingen mapper. Ingenting blir sendt av seg sjølv; lagre fila og legg henne ved når du melder frå om feilen.</translation>
    </message>
    <message>
        <source>Innholdet i feilrapporten</source>
        <translation>Innhaldet i feilrapporten</translation>
    </message>
    <message>
        <source>Lagre feilrapporten …</source>
        <translation>Lagre feilrapporten …</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Saker som er funnet</source>
        <translation>Saker som er funne</translation>
    </message>
    <message>
        <source>Der det ble funnet</source>
        <translation>Der det vart funne</translation>
    </message>
    <message>
        <source>Åpne eller lag møtet</source>
        <translation>Opne eller lag møtet</translation>
    </message>
    <message>
        <source>Møtet som sakene er nummerert for. Finnes det ikke, blir det laget.</source>
        <translation>Møtet som sakene er nummererte for. Finst det ikkje, blir det laga.</translation>
    </message>
    <message>
        <source>Tøm listen</source>
        <translation>Tøm lista</translation>
    </message>
    <message>
        <source>Legg inn i sakslisten</source>
        <translation>Legg inn i sakslista</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>I ROMMET</source>
        <translation>I ROMMET</translation>
    </message>
    <message>
        <source>Deltakere</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Ny …</source>
        <translation>Ny …</translation>
    </message>
    <message>
        <source>Legg til en deltaker</source>
        <translation>Legg til ein deltakar</translation>
    </message>
    <message>
        <source>Ny deltaker</source>
        <translation>Ny deltakar</translation>
    </message>
    <message>
        <source>Kom</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Gikk</source>
        <translation>Gjekk</translation>
    </message>
    <message>
        <source>På video</source>
        <translation>På video</translation>
    </message>
    <message>
        <source>Forfall</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Habilitet …</source>
        <translation>Habilitet …</translation>
    </message>
    <message>
        <source>Ta opp habiliteten til den som er valgt, i saken som vises</source>
        <translation>Ta opp habiliteten til den som er vald, i saka som er vist</translation>
    </message>
    <message>
        <source>Rett …</source>
        <translation>Rett …</translation>
    </message>
    <message>
        <source>Rett når noen kom eller gikk, og hvem en vara sitter for</source>
        <translation>Rett når nokon kom eller gjekk, og kven ein vara sit for</translation>
    </message>
    <message>
        <source>Rett fremmøtet</source>
        <translation>Rett frammøtet</translation>
    </message>
</context>
<context>
    <name>RoundSteps</name>
    <message>
        <source>Sendes ut av</source>
        <translation>Blir sendt ut av</translation>
    </message>
    <message>
        <source>Hvem som sender ut og fører dette</source>
        <translation>Kven som sender ut og fører dette</translation>
    </message>
    <message>
        <source>SEND UT UTKASTET</source>
        <translation>SEND UT UTKASTET</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Merknadsfrist</source>
        <translation>Merknadsfrist</translation>
    </message>
    <message>
        <source>Antall virkedager</source>
        <translation>Talet på yrkedagar</translation>
    </message>
    <message>
        <source>Så mange virkedager foreslås også neste gang</source>
        <translation>Så mange yrkedagar blir foreslegne også neste gong</translation>
    </message>
    <message>
        <source>virkedager</source>
        <translation>yrkedagar</translation>
    </message>
    <message>
        <source>Send også til observatørene</source>
        <translation>Send også til observatørane</translation>
    </message>
    <message>
        <source>Interne dokumenter som sendes til et departement, er ikke lenger interne.</source>
        <translation>Interne dokument som blir sende til eit departement, er ikkje lenger interne.</translation>
    </message>
    <message>
        <source>Går utkastet ut av organet, for eksempel til et departement, er det ikke lenger et internt dokument (offentleglova § 14), og noen kan be om innsyn i det.</source>
        <translation>Går utkastet ut av organet, til dømes til eit departement, er det ikkje lenger eit internt dokument (offentleglova § 14), og nokon kan be om innsyn i det.</translation>
    </message>
    <message>
        <source>Skriv Word-fil og e-post</source>
        <translation>Skriv Word-fil og e-post</translation>
    </message>
    <message>
        <source>E-posten blir ikke sendt herfra. Du åpner den i e-postprogrammet, ser over og sender.</source>
        <translation>E-posten blir ikkje send herifrå. Du opnar han i e-postprogrammet, ser over og sender.</translation>
    </message>
    <message>
        <source>UTKASTET ER UTE</source>
        <translation>UTKASTET ER UTE</translation>
    </message>
    <message>
        <source>Merknadene er behandlet</source>
        <translation>Merknadene er behandla</translation>
    </message>
    <message>
        <source>Åpne e-posten</source>
        <translation>Opne e-posten</translation>
    </message>
    <message>
        <source>Skal utkastet trekkes tilbake, så skriv hvorfor:</source>
        <translation>Skal utkastet trekkjast tilbake, så skriv kvifor:</translation>
    </message>
    <message>
        <source>Hvorfor utkastet trekkes tilbake</source>
        <translation>Kvifor utkastet blir trekt tilbake</translation>
    </message>
    <message>
        <source>Trekk utkastet tilbake</source>
        <translation>Trekk utkastet tilbake</translation>
    </message>
    <message>
        <source>GODKJENT I ET SENERE MØTE</source>
        <translation>GODKJENT I EIT SEINARE MØTE</translation>
    </message>
    <message>
        <source>Har det senere møtet punktet i sakslisten, kan godkjenningen føres derfra. Ellers fører du den her.</source>
        <translation>Har det seinare møtet punktet i sakslista, kan godkjenninga førast derifrå. Elles fører du ho her.</translation>
    </message>
    <message>
        <source>I møte</source>
        <translation>I møte</translation>
    </message>
    <message>
        <source>Møtet som godkjente, som 6/2023</source>
        <translation>Møtet som godkjende, som 6/2023</translation>
    </message>
    <message>
        <source>sak</source>
        <translation>sak</translation>
    </message>
    <message>
        <source>Saksnummer i det møtet</source>
        <translation>Saksnummer i det møtet</translation>
    </message>
    <message>
        <source>med endringer</source>
        <translation>med endringar</translation>
    </message>
    <message>
        <source>Før godkjenningen</source>
        <translation>Før godkjenninga</translation>
    </message>
    <message>
        <source>PUBLISERING</source>
        <translation>PUBLISERING</translation>
    </message>
    <message>
        <source>Lag mappen for nettstedet …</source>
        <translation>Lag mappa for nettstaden …</translation>
    </message>
    <message>
        <source>Merk som publisert</source>
        <translation>Merk som publisert</translation>
    </message>
    <message>
        <source>ÅPNE PÅ NYTT</source>
        <translation>OPNE PÅ NYTT</translation>
    </message>
    <message>
        <source>Referatet er låst. Åpner du det, blir det et nytt utkast som må sendes ut og godkjennes igjen. Det godkjente står i historikken.</source>
        <translation>Referatet er låst. Opnar du det, blir det eit nytt utkast som må sendast ut og godkjennast igjen. Det godkjende står i historikken.</translation>
    </message>
    <message>
        <source>Hvorfor</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Hvorfor referatet åpnes på nytt</source>
        <translation>Kvifor referatet vart opna på nytt</translation>
    </message>
    <message>
        <source>Åpne på nytt</source>
        <translation>Opne på nytt</translation>
    </message>
    <message>
        <source>FORRIGE REFERAT</source>
        <translation>FØRRE REFERAT</translation>
    </message>
    <message>
        <source>Godkjenn som lagt fram</source>
        <translation>Godkjenn som lagt fram</translation>
    </message>
    <message>
        <source>Godkjenn med endringer</source>
        <translation>Godkjenn med endringar</translation>
    </message>
    <message>
        <source>Hent underlaget til saken</source>
        <translation>Hent underlaget til saka</translation>
    </message>
    <message>
        <source>Vedtaket føres i saken, og referatet blir stående som godkjent i begge møtene. Angre (Ctrl+Z) tar tilbake begge.</source>
        <translation>Vedtaket blir ført i saka, og referatet blir ståande som godkjent i begge møta. Angre (Ctrl+Z) tek tilbake begge.</translation>
    </message>
    <message>
        <source>ENDRET SIDEN UTSENDINGEN</source>
        <translation>ENDRA SIDAN UTSENDINGA</translation>
    </message>
    <message>
        <source>HISTORIKK</source>
        <translation>HISTORIKK</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>RÅDETS REGLER I DETTE MØTET</source>
        <translation>REGLANE TIL RÅDET I DETTE MØTET</translation>
    </message>
    <message>
        <source>Rådet er vedtaksført når det er til stede</source>
        <translation>Rådet er vedtaksført når det er til stades</translation>
    </message>
    <message>
        <source>Vedtaksført</source>
        <translation>Vedtaksført</translation>
    </message>
    <message>
        <source>Så mange medlemmer</source>
        <translation>Så mange medlemer</translation>
    </message>
    <message>
        <source>Møtelederens stemme avgjør når stemmene står likt</source>
        <translation>Røysta til møteleiaren avgjer når røystene står likt</translation>
    </message>
    <message>
        <source>GRUNNLAG FOR INHABILITET, I ALLE MØTER</source>
        <translation>GRUNNLAG FOR INHABILITET, I ALLE MØTE</translation>
    </message>
    <message>
        <source>Ett grunnlag på hver linje. Listen står til valg når habilitet vurderes.</source>
        <translation>Eitt grunnlag på kvar linje. Lista står til val når habilitet blir vurdert.</translation>
    </message>
    <message>
        <source>Grunnlag for inhabilitet</source>
        <translation>Grunnlag for inhabilitet</translation>
    </message>
    <message>
        <source>Bruk listen som følger med</source>
        <translation>Bruk lista som følgjer med</translation>
    </message>
    <message>
        <source>Listen slik den var før noe sist ble tatt bort.</source>
        <translation>Lista slik ho var før noko sist vart teke bort.</translation>
    </message>
    <message>
        <source>Hent tilbake den forrige listen</source>
        <translation>Hent tilbake den førre lista</translation>
    </message>
    <message>
        <source>STANDARDTEKSTER, I ALLE MØTER</source>
        <translation>STANDARDTEKSTAR, I ALLE MØTE</translation>
    </message>
    <message>
        <source>Én på hver linje: forkortelse (sakstype, målform): teksten. [ ] er et felt som fylles ut. I en tekst: skriv forkortelsen og trykk Ctrl+punktum.</source>
        <translation>Éin på kvar linje: forkorting (sakstype, målform): teksten. [ ] er eit felt som blir fylt ut. I ein tekst: skriv forkortinga og trykk Ctrl+punktum.</translation>
    </message>
    <message>
        <source>Standardtekster</source>
        <translation>Standardtekstar</translation>
    </message>
    <message>
        <source>Bruk tekstene som følger med</source>
        <translation>Bruk tekstane som følgjer med</translation>
    </message>
    <message>
        <source>Tekstene slik de var før noe sist ble tatt bort.</source>
        <translation>Tekstane slik dei var før noko sist vart teke bort.</translation>
    </message>
    <message>
        <source>Hent tilbake de forrige tekstene</source>
        <translation>Hent tilbake dei førre tekstane</translation>
    </message>
</context>
<context>
    <name>SurveyPanel</name>
    <message>
        <source>Periode</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Kopier tabellen</source>
        <translation>Kopier tabellen</translation>
    </message>
    <message>
        <source>Lagre som CSV</source>
        <translation>Lagre som CSV</translation>
    </message>
    <message>
        <source>Lagre som Excel</source>
        <translation>Lagre som Excel</translation>
    </message>
    <message>
        <source>Lagre diagrammet</source>
        <translation>Lagre diagrammet</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>OPPGAVE</source>
        <translation>OPPGÅVE</translation>
    </message>
    <message>
        <source>Gå til saken</source>
        <translation>Gå til saka</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Sak oppgaven følger av</source>
        <translation>Sak oppgåva følgjer av</translation>
    </message>
    <message>
        <source>Oppgave</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Hva som skal gjøres</source>
        <translation>Kva som skal gjerast</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Hvem, ett navn på hver linje</source>
        <translation>Kven, eitt namn på kvar linje</translation>
    </message>
    <message>
        <source>Ett navn på hver linje</source>
        <translation>Eitt namn på kvar linje</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Skriv datoen som 1.9.2026</source>
        <translation>Skriv datoen som 1.9.2026</translation>
    </message>
    <message>
        <source>Ta med oppgaven</source>
        <translation>Ta med oppgåva</translation>
    </message>
    <message>
        <source>Ikke en oppgave</source>
        <translation>Ikkje ei oppgåve</translation>
    </message>
    <message>
        <source>Utført</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>Åpne igjen</source>
        <translation>Opne igjen</translation>
    </message>
    <message>
        <source>Frafalt</source>
        <translation>Fråfalle</translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Notat til oppgaven</source>
        <translation>Notat til oppgåva</translation>
    </message>
    <message>
        <source>Noter noe om oppgaven</source>
        <translation>Noter noko om oppgåva</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>HISTORIE</source>
        <translation>HISTORIE</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>OPPGAVER</source>
        <translation>OPPGÅVER</translation>
    </message>
    <message>
        <source>Hvilke oppgaver som vises</source>
        <translation>Kva oppgåver som er viste</translation>
    </message>
    <message>
        <source>Fra hvilket møte</source>
        <translation>Frå kva møte</translation>
    </message>
    <message>
        <source>Vis oppgavene til</source>
        <translation>Vis oppgåvene til</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Ny oppgave</source>
        <translation>Ny oppgåve</translation>
    </message>
    <message>
        <source>Ny oppgave (Insert)</source>
        <translation>Ny oppgåve (Insert)</translation>
    </message>
    <message>
        <source>Oppgaver</source>
        <translation>Oppgåver</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>MAL FOR SAKSLISTEN, I ALLE MØTER</source>
        <translation>MAL FOR SAKSLISTA, I ALLE MØTE</translation>
    </message>
    <message>
        <source>Rådets egen mal, som teksten i feltet. Når den er endret her, lages også nye møter etter den.</source>
        <translation>Rådet sin eigen mal, som teksten i feltet. Når han er endra her, blir også nye møte laga etter han.</translation>
    </message>
    <message>
        <source>Mal for sakslisten</source>
        <translation>Mal for sakslista</translation>
    </message>
    <message>
        <source>Bruk malen i dette møtet</source>
        <translation>Bruk malen i dette møtet</translation>
    </message>
    <message>
        <source>Malen slik den var før noe sist ble tatt bort.</source>
        <translation>Malen slik han var før noko sist vart teke bort.</translation>
    </message>
    <message>
        <source>Hent tilbake den forrige malen</source>
        <translation>Hent tilbake den førre malen</translation>
    </message>
    <message>
        <source>Begynn med</source>
        <translation>Byrj med</translation>
    </message>
    <message>
        <source>Maler som følger med</source>
        <translation>Malar som følgjer med</translation>
    </message>
</context>
<context>
    <name>VoteEntry</name>
    <message>
        <source>Votering</source>
        <translation>Røysting</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Stemmer for</source>
        <translation>Røyster for</translation>
    </message>
    <message>
        <source>Mot</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Stemmer mot</source>
        <translation>Røyster mot</translation>
    </message>
    <message>
        <source>Blankt</source>
        <translation>Blankt</translation>
    </message>
    <message>
        <source>Blanke stemmer</source>
        <translation>Blanke røyster</translation>
    </message>
    <message>
        <source>Hvem som stemte hva</source>
        <translation>Kven som røysta kva</translation>
    </message>
    <message>
        <source>Resten stemte for   R</source>
        <translation>Resten røysta for   R</translation>
    </message>
    <message>
        <source>Resten stemte for</source>
        <translation>Resten røysta for</translation>
    </message>
    <message>
        <source>F for · M mot · B blankt · Delete tar tilbake</source>
        <translation>F for · M mot · B blankt · Delete tek tilbake</translation>
    </message>
    <message>
        <source>Møtelederens stemme avgjør:</source>
        <translation>Røysta til møteleiaren avgjer:</translation>
    </message>
    <message>
        <source>Møtelederens stemme avgjør: for</source>
        <translation>Røysta til møteleiaren avgjer: for</translation>
    </message>
    <message>
        <source>Møtelederens stemme avgjør: mot</source>
        <translation>Røysta til møteleiaren avgjer: mot</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>VOTERING OVER VEDTAKET</source>
        <translation>RØYSTING OVER VEDTAKET</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Merknad til voteringen</source>
        <translation>Merknad til røystinga</translation>
    </message>
    <message>
        <source>Dissens</source>
        <translation>Dissens</translation>
    </message>
</context>
</TS>
