<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nb_NO">
<context>
    <name></name>
    <message>
        <source>Språket gjelder fra neste oppstart: Noe er ikke lagret ennå.</source>
        <translation>The language applies from the next start: something is not saved yet.</translation>
    </message>
    <message>
        <source>mangler vedtak</source>
        <translation>lacks a decision</translation>
    </message>
    <message>
        <source>vedtak ført</source>
        <translation>decision entered</translation>
    </message>
    <message>
        <source>ferdig</source>
        <translation>done</translation>
    </message>
    <message>
        <source>utsatt</source>
        <translation>put off</translation>
    </message>
    <message>
        <source>trukket</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>inhabil: {listed}</source>
        <translation>recused: {listed}</translation>
    </message>
    <message>
        <source>slutt ca. {clock}</source>
        <translation>ends about {clock}</translation>
    </message>
    <message>
        <source>Brukt {used} av {planned}, {lateness} · {end}</source>
        <translation>Used {used} of {planned}, {lateness} · {end}</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Innkalling og saksliste</source>
        <translation>Notice and agenda</translation>
    </message>
    <message>
        <source>Habilitet</source>
        <translation>Recusal</translation>
    </message>
    <message>
        <source>Forrige referat</source>
        <translation>Previous minutes</translation>
    </message>
    <message>
        <source>Utestående</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Status løpende saker</source>
        <translation>Status of running cases</translation>
    </message>
    <message>
        <source>Oversikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Orienteringer</source>
        <translation>Briefings</translation>
    </message>
    <message>
        <source>Eventuelt</source>
        <translation>Any other business</translation>
    </message>
    <message>
        <source>Evaluering</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>{planned_minutes} min</source>
        <translation>{planned_minutes} min</translation>
    </message>
    <message>
        <source>pause {break_after} min</source>
        <translation>break {break_after} min</translation>
    </message>
    <message>
        <source>{count} vedlegg</source>
        <translation>enclosures: {count}</translation>
    </message>
    <message>
        <source>tema meldt</source>
        <translation>topic raised</translation>
    </message>
    <message>
        <source>temaer meldt</source>
        <translation>topics raised</translation>
    </message>
    <message>
        <source>får ikke plass</source>
        <translation>no room for it</translation>
    </message>
    <message>
        <source>Ingen saker har minutter ennå, så det er ingen tidsplan.</source>
        <translation>No items have minutes yet, so there is no time plan.</translation>
    </message>
    <message>
        <source>Sakene tar {length}. Sett når møtet begynner, under Møtet.</source>
        <translation>The items take {length}. Set when the meeting begins, under Meeting.</translation>
    </message>
    <message>
        <source>Etter planen slutter møtet {clock}{beside}.</source>
        <translation>By the plan the meeting ends at {clock}{beside}.</translation>
    </message>
    <message>
        <source>Får ikke plass: sak {listed}.</source>
        <translation>No room for: item {listed}.</translation>
    </message>
    <message>
        <source>Uten minutter: sak {listed}.</source>
        <translation>Without minutes: item {listed}.</translation>
    </message>
    <message>
        <source>Ingen sak har nummer {listed}.</source>
        <translation>No item has number {listed}.</translation>
    </message>
    <message>
        <source>Innkallingen er sendt</source>
        <translation>The notice has been sent</translation>
    </message>
    <message>
        <source>Møtet er begynt</source>
        <translation>The meeting has begun</translation>
    </message>
    <message>
        <source>{why}: sakene beholder numrene sine, og det som tas av, blir stående som trukket.</source>
        <translation>{why}: the items keep their numbers, and what is taken off stays as withdrawn.</translation>
    </message>
    <message>
        <source>, når det skal</source>
        <translation>, when it should</translation>
    </message>
    <message>
        <source>etter</source>
        <translation>after</translation>
    </message>
    <message>
        <source>før</source>
        <translation>before</translation>
    </message>
    <message>
        <source>, {length} {way} slutten kl. {clock}</source>
        <translation>, {length} {way} the end at {clock}</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>minutt</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minutter</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source> og </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Tekst {size} %</source>
        <translation>Text {size} %</translation>
    </message>
    <message>
        <source>dato ikke satt</source>
        <translation>date not set</translation>
    </message>
    <message>
        <source>{council}, møte {number}/{year}</source>
        <translation>{council}, meeting {number}/{year}</translation>
    </message>
    <message>
        <source>Neste: {number} {title}</source>
        <translation>Next: {number} {title}</translation>
    </message>
    <message>
        <source> (øvelse)</source>
        <translation> (practice)</translation>
    </message>
    <message>
        <source>HO21desk – møte {number}/{year}{practice}</source>
        <translation>HO21desk – meeting {number}/{year}{practice}</translation>
    </message>
    <message>
        <source>{several} mangler vedtak: {numbers}.</source>
        <translation>{several} without a decision: {numbers}.</translation>
    </message>
    <message>
        <source>sak</source>
        <translation>item</translation>
    </message>
    <message>
        <source>saker</source>
        <translation>items</translation>
    </message>
    <message>
        <source>Møtet er avsluttet. {lacking}</source>
        <translation>The meeting is closed. {lacking}</translation>
    </message>
    <message>
        <source>Alle saker har vedtak.</source>
        <translation>All items have decisions.</translation>
    </message>
    <message>
        <source>Kan ikke angre «{done_by}»: det er skrevet der siden.</source>
        <translation>Cannot undo “{done_by}”: something has been written there since.</translation>
    </message>
    <message>
        <source>Angret: {done_by}</source>
        <translation>Undone: {done_by}</translation>
    </message>
    <message>
        <source>Gjort om igjen: {done_by}</source>
        <translation>Redone: {done_by}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Mot</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Blankt</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>har stemt {ballot}</source>
        <translation>has voted {ballot}</translation>
    </message>
    <message>
        <source>har ikke stemt</source>
        <translation>has not voted</translation>
    </message>
    <message>
        <source>Spurt om samtykke til lydopptak av saken. Ctrl+Shift+C når det er gitt.</source>
        <translation>Leave to record the case has been asked. Ctrl+Shift+C when it is given.</translation>
    </message>
    <message>
        <source>Samtykke til lydopptak av saken er gitt.</source>
        <translation>Leave to record the case is given.</translation>
    </message>
    <message>
        <source>Ikke samtykke til lydopptak av saken.</source>
        <translation>No leave to record the case.</translation>
    </message>
    <message>
        <source>Møtet behandler sak {number} {title}. Du skriver i sak {here}.</source>
        <translation>The meeting is on item {number} {title}. You are writing in item {here}.</translation>
    </message>
    <message>
        <source>Godkjenn referatet under Utsending og merknader (Shift+F9). Da føres vedtaket her, og referatet som godkjent i begge møtene.</source>
        <translation>Approve the minutes under Circulation and remarks (Shift+F9). The decision is then entered here, and the minutes as approved in both meetings.</translation>
    </message>
    <message>
        <source>Pause siden {clock}. Ctrl+F5 når møtet går videre.</source>
        <translation>Break since {clock}. Ctrl+F5 when the meeting goes on.</translation>
    </message>
    <message>
        <source>inhabile</source>
        <translation>recused</translation>
    </message>
    <message>
        <source>inhabil</source>
        <translation>recused</translation>
    </message>
    <message>
        <source>og skal være ute av rommet</source>
        <translation>and must be out of the room</translation>
    </message>
    <message>
        <source>i denne saken</source>
        <translation>in this item</translation>
    </message>
    <message>
        <source>{who} er {recused} {what}. {can_vote} kan stemme.</source>
        <translation>{who}: {recused} {what}. {can_vote} may vote.</translation>
    </message>
    <message>
        <source>Møtelederen er inhabil, så en annen må lede saken.</source>
        <translation>The chair is recused, so somebody else must chair the item.</translation>
    </message>
    <message>
        <source>Rådet er ikke vedtaksført i saken: det kreves minst {required}.</source>
        <translation>The council has no quorum in the item: at least {required} are needed.</translation>
    </message>
    <message>
        <source>Kan kalles inn igjen: {listed}.</source>
        <translation>May be called back in: {listed}.</translation>
    </message>
    <message>
        <source>Hva som ble sagt i saken</source>
        <translation>What was said in the item</translation>
    </message>
    <message>
        <source>Sak {numbered}</source>
        <translation>Item {numbered}</translation>
    </message>
    <message>
        <source> … (forkortet)</source>
        <translation> … (shortened)</translation>
    </message>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Proposed decision</translation>
    </message>
    <message>
        <source>Forslaget til vedtak står i saken</source>
        <translation>The proposed decision is in the item</translation>
    </message>
    <message>
        <source>og {count} linjer til</source>
        <translation>and {count} more lines</translation>
    </message>
    <message>
        <source>Deretter</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Skjermen med lederens vindu er borte. Vinduet kommer tilbake med skjermen; F11 viser det her.</source>
        <translation>The screen with the chair’s window is gone. The window comes back with the screen; F11 shows it here.</translation>
    </message>
    <message>
        <source>Lederens vindu er på den andre skjermen.</source>
        <translation>The chair’s window is on the other screen.</translation>
    </message>
    <message>
        <source>Skrev {path}</source>
        <translation>Wrote {path}</translation>
    </message>
    <message>
        <source>HO21desk – lederens vindu</source>
        <translation>HO21desk – the chair’s window</translation>
    </message>
    <message>
        <source>Lederens vindu</source>
        <translation>The chair’s window</translation>
    </message>
    <message>
        <source>KOMMER TILBAKE I MØTE {name}</source>
        <translation>COMING BACK IN MEETING {name}</translation>
    </message>
    <message>
        <source>KOMMER TILBAKE I NESTE MØTE</source>
        <translation>COMING BACK IN THE NEXT MEETING</translation>
    </message>
    <message>
        <source>Ingen saker kommer tilbake.</source>
        <translation>No cases come back.</translation>
    </message>
    <message>
        <source>Hent utestående til møte {name}</source>
        <translation>Fetch what is outstanding for meeting {name}</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>planlagt</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>running</translation>
    </message>
    <message>
        <source>avsluttet</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>øvelse</source>
        <translation>practice</translation>
    </message>
    <message>
        <source>ikke satt</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>{decided} av {items}</source>
        <translation>{decided} of {items}</translation>
    </message>
    <message>
        <source>Vedtak {count}</source>
        <translation>Decision {count}</translation>
    </message>
    <message>
        <source>Hva rådet vedtok</source>
        <translation>What the council decided</translation>
    </message>
    <message>
        <source>kom</source>
        <translation>came</translation>
    </message>
    <message>
        <source>på video</source>
        <translation>by video</translation>
    </message>
    <message>
        <source>gikk</source>
        <translation>left</translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>endrer ingenting</source>
        <translation>changes nothing</translation>
    </message>
    <message>
        <source>Klokkeslett: {told}</source>
        <translation>Time: {told}</translation>
    </message>
    <message>
        <source>Fjern: {told}</source>
        <translation>Remove: {told}</translation>
    </message>
    <message>
        <source>Hva som skjedde: {told}</source>
        <translation>What happened: {told}</translation>
    </message>
    <message>
        <source>I hvilken sak: {told}</source>
        <translation>In which item: {told}</translation>
    </message>
    <message>
        <source>i registeret</source>
        <translation>in the register</translation>
    </message>
    <message>
        <source>{name}, i registeret</source>
        <translation>{name}, in the register</translation>
    </message>
    <message>
        <source>valgt som nr. {place}</source>
        <translation>chosen as no. {place}</translation>
    </message>
    <message>
        <source>{spoken}, valgt</source>
        <translation>{spoken}, chosen</translation>
    </message>
    <message>
        <source>{text} Forkortelse {name}</source>
        <translation>{text} Abbreviation {name}</translation>
    </message>
    <message>
        <source>Legg «{word}» til i ordlisten</source>
        <translation>Add “{word}” to the dictionary</translation>
    </message>
    <message>
        <source>sak {number}</source>
        <translation>item {number}</translation>
    </message>
    <message>
        <source>Sak {number} {title}</source>
        <translation>Item {number} {title}</translation>
    </message>
    <message>
        <source>{} kom</source>
        <translation>{} came</translation>
    </message>
    <message>
        <source>{} på video</source>
        <translation>{} by video</translation>
    </message>
    <message>
        <source>{} gikk</source>
        <translation>{} left</translation>
    </message>
    <message>
        <source>{} inhabil i sak {}</source>
        <translation>{} recused in item {}</translation>
    </message>
    <message>
        <source>{} ikke inhabil i sak {}</source>
        <translation>{} not recused in item {}</translation>
    </message>
    <message>
        <source>{} ikke avgjort i sak {}</source>
        <translation>{} not settled in item {}</translation>
    </message>
    <message>
        <source>hentet tilbake</source>
        <translation>brought back</translation>
    </message>
    <message>
        <source>trakk</source>
        <translation>withdrew</translation>
    </message>
    <message>
        <source>utsatte</source>
        <translation>put off</translation>
    </message>
    <message>
        <source>Referatet fra forrige møte godkjent</source>
        <translation>Minutes of the previous meeting approved</translation>
    </message>
    <message>
        <source>endring</source>
        <translation>change</translation>
    </message>
    <message>
        <source>møtet åpnet igjen</source>
        <translation>meeting reopened</translation>
    </message>
    <message>
        <source>møtet startet</source>
        <translation>meeting started</translation>
    </message>
    <message>
        <source>møtet avsluttet</source>
        <translation>meeting closed</translation>
    </message>
    <message>
        <source>til sak {number}</source>
        <translation>on to item {number}</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>break</translation>
    </message>
    <message>
        <source>møtet gikk videre etter pausen</source>
        <translation>the meeting went on after the break</translation>
    </message>
    <message>
        <source>funnet er riktig</source>
        <translation>the finding is right</translation>
    </message>
    <message>
        <source>spør igjen om funn</source>
        <translation>ask again about a finding</translation>
    </message>
    <message>
        <source>rådets regler endret</source>
        <translation>council’s rules changed</translation>
    </message>
    <message>
        <source>annen tekst i sak {number}</source>
        <translation>other text in item {number}</translation>
    </message>
    <message>
        <source>{count} nye saker</source>
        <translation>{count} new items</translation>
    </message>
    <message>
        <source>ny sak: {title}</source>
        <translation>new item: {title}</translation>
    </message>
    <message>
        <source>tok av {title}</source>
        <translation>took off {title}</translation>
    </message>
    <message>
        <source>tok av {count} saker</source>
        <translation>took off {count} items</translation>
    </message>
    <message>
        <source>{dropped} sak {number}</source>
        <translation>{dropped} item {number}</translation>
    </message>
    <message>
        <source>saker flyttet</source>
        <translation>items moved</translation>
    </message>
    <message>
        <source>nye saksnumre</source>
        <translation>new item numbers</translation>
    </message>
    <message>
        <source>møtet er nummer {number}/{year}</source>
        <translation>the meeting is number {number}/{year}</translation>
    </message>
    <message>
        <source>tid for møtet endret</source>
        <translation>time of the meeting changed</translation>
    </message>
    <message>
        <source>målform endret</source>
        <translation>written standard changed</translation>
    </message>
    <message>
        <source>innkallingen er sendt</source>
        <translation>the notice has been sent</translation>
    </message>
    <message>
        <source>innkallingen er ikke sendt</source>
        <translation>the notice has not been sent</translation>
    </message>
    <message>
        <source>utestående hentet</source>
        <translation>outstanding fetched</translation>
    </message>
    <message>
        <source>{several} lagt inn fra saksframlegg</source>
        <translation>{several} added from case papers</translation>
    </message>
    <message>
        <source>ny deltaker: {name}</source>
        <translation>new participant: {name}</translation>
    </message>
    <message>
        <source>tok bort {gone}</source>
        <translation>removed {gone}</translation>
    </message>
    <message>
        <source>deltakere flyttet</source>
        <translation>participants moved</translation>
    </message>
    <message>
        <source>{name} leder møtet</source>
        <translation>{name} chairs the meeting</translation>
    </message>
    <message>
        <source>{name} sitter for {member}</source>
        <translation>{name} sits for {member}</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>forfall for {name}</source>
        <translation>apologies from {name}</translation>
    </message>
    <message>
        <source>{name} ventes</source>
        <translation>{name} is expected</translation>
    </message>
    <message>
        <source>rettet fremmøtet til {name}</source>
        <translation>corrected the attendance of {name}</translation>
    </message>
    <message>
        <source>rettet {name}</source>
        <translation>corrected {name}</translation>
    </message>
    <message>
        <source>temaer til Eventuelt</source>
        <translation>topics for any other business</translation>
    </message>
    <message>
        <source>endret sak {number}</source>
        <translation>changed item {number}</translation>
    </message>
    <message>
        <source>habiliteten til {name} tatt opp i sak {number}</source>
        <translation>recusal of {name} raised in item {number}</translation>
    </message>
    <message>
        <source>habiliteten til {name} i sak {number}</source>
        <translation>recusal of {name} in item {number}</translation>
    </message>
    <message>
        <source>spørsmålet om {name} trukket i sak {number}</source>
        <translation>question about {name} withdrawn in item {number}</translation>
    </message>
    <message>
        <source>votering i sak {number}</source>
        <translation>vote in item {number}</translation>
    </message>
    <message>
        <source>vedtak fjernet i sak {number}</source>
        <translation>decision removed in item {number}</translation>
    </message>
    <message>
        <source>nytt vedtak i sak {number}</source>
        <translation>new decision in item {number}</translation>
    </message>
    <message>
        <source>forslaget brukt i sak {number}</source>
        <translation>proposal used in item {number}</translation>
    </message>
    <message>
        <source>utkastet er sendt ut</source>
        <translation>the draft is sent out</translation>
    </message>
    <message>
        <source>merknadene er behandlet</source>
        <translation>the remarks are dealt with</translation>
    </message>
    <message>
        <source>referatet er godkjent</source>
        <translation>the minutes are approved</translation>
    </message>
    <message>
        <source>referatet er publisert</source>
        <translation>the minutes are published</translation>
    </message>
    <message>
        <source>referatet er åpnet igjen</source>
        <translation>the minutes are reopened</translation>
    </message>
    <message>
        <source>merknaden fra {} åpnet igjen</source>
        <translation>remark from {} opened again</translation>
    </message>
    <message>
        <source>merknaden fra {} tatt inn</source>
        <translation>remark from {} taken in</translation>
    </message>
    <message>
        <source>merknaden fra {} delvis tatt inn</source>
        <translation>remark from {} taken in in part</translation>
    </message>
    <message>
        <source>merknaden fra {} ikke tatt inn</source>
        <translation>remark from {} not taken in</translation>
    </message>
    <message>
        <source>ingen oppgave: {}</source>
        <translation>no task: {}</translation>
    </message>
    <message>
        <source>opptak endret</source>
        <translation>recording changed</translation>
    </message>
    <message>
        <source>veien til referatet endret</source>
        <translation>course of the minutes changed</translation>
    </message>
    <message>
        <source>merknaden fra {person} tatt bort</source>
        <translation>remark from {person} removed</translation>
    </message>
    <message>
        <source>merknad fra {person}</source>
        <translation>remark from {person}</translation>
    </message>
    <message>
        <source>merknaden fra {person} endret</source>
        <translation>remark from {person} changed</translation>
    </message>
    <message>
        <source>oppgave tatt bort: {what}</source>
        <translation>task removed: {what}</translation>
    </message>
    <message>
        <source>oppgave endret: {what}</source>
        <translation>task changed: {what}</translation>
    </message>
    <message>
        <source>Gå videre etter pausen</source>
        <translation>Go on after the break</translation>
    </message>
    <message>
        <source>Ingen møter er åpne</source>
        <translation>No meeting is open</translation>
    </message>
    <message>
        <source>ØVELSE · {head}</source>
        <translation>PRACTICE · {head}</translation>
    </message>
    <message>
        <source>inhabile: {names}</source>
        <translation>recused: {names}</translation>
    </message>
    <message>
        <source>inhabil: {names}</source>
        <translation>recused: {names}</translation>
    </message>
    <message>
        <source>Dato ikke satt</source>
        <translation>Date not set</translation>
    </message>
    <message>
        <source> kl. {clock}</source>
        <translation> at {clock}</translation>
    </message>
    <message>
        <source>Møtet sluttet{ended}</source>
        <translation>The meeting ended{ended}</translation>
    </message>
    <message>
        <source> behandlet</source>
        <translation> handled</translation>
    </message>
    <message>
        <source>, {count} over</source>
        <translation>, {count} over</translation>
    </message>
    <message>
        <source>{count} kan stemme</source>
        <translation>{count} may vote</translation>
    </message>
    <message>
        <source>Kan kalles inn igjen: {back}</source>
        <translation>May be called back in: {back}</translation>
    </message>
    <message>
        <source>Sak {number}{of_all}</source>
        <translation>Item {number}{of_all}</translation>
    </message>
    <message>
        <source>{used} av {planned} minutter{over}</source>
        <translation>{used} of {planned} minutes{over}</translation>
    </message>
    <message>
        <source>Rådet er ikke vedtaksført</source>
        <translation>The council has no quorum</translation>
    </message>
    <message>
        <source> til {clock}</source>
        <translation> until {clock}</translation>
    </message>
    <message>
        <source>Sak {named}</source>
        <translation>Item {named}</translation>
    </message>
    <message>
        <source>Siden {clock}</source>
        <translation>Since {clock}</translation>
    </message>
    <message>
        <source>Pause{until}</source>
        <translation>Break{until}</translation>
    </message>
    <message>
        <source>slutt {clock}</source>
        <translation>ends {clock}</translation>
    </message>
    <message>
        <source>Inhabile, ut av rommet: {names}</source>
        <translation>Recused, out of the room: {names}</translation>
    </message>
    <message>
        <source>Inhabil, ut av rommet: {names}</source>
        <translation>Recused, out of the room: {names}</translation>
    </message>
    <message>
        <source>Forfall</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Ute</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Digitalt</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>{break_after} min</source>
        <translation>{break_after} min</translation>
    </message>
    <message>
        <source> av {min}–{max}</source>
        <translation> of {min}–{max}</translation>
    </message>
    <message>
        <source> av {time_used}</source>
        <translation> of {time_used}</translation>
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
        <source>Finner ikke filen {name}. Se etter om den er flyttet.</source>
        <translation>Cannot find the file {name}. See whether it was moved.</translation>
    </message>
    <message>
        <source>Får ikke lest {name}. Se etter at du har tilgang til filen.</source>
        <translation>Cannot read {name}. See that you have access to the file.</translation>
    </message>
    <message>
        <source>{name} er ikke en møtefil fra HO21desk. Ingenting er endret.</source>
        <translation>{name} is not a meeting file of HO21desk. Nothing is changed.</translation>
    </message>
    <message>
        <source>{name} er laget av en nyere utgave av HO21desk. Oppdater programmet for å lese den.</source>
        <translation>{name} was made by a newer version of HO21desk. Update the program to read it.</translation>
    </message>
    <message>
        <source>{name} har feil og er ikke hentet inn. Ingenting er endret.</source>
        <translation>{name} has faults and was not brought in. Nothing is changed.</translation>
    </message>
    <message>
        <source>{name} er for stor til å leses. Ingenting er endret.</source>
        <translation>{name} is too large to be read. Nothing is changed.</translation>
    </message>
    <message>
        <source>Får ikke skrevet {name} i {folder}. Velg en annen mappe. Møtet er trygt.</source>
        <translation>Cannot write {name} in {folder}. Choose another folder. The meeting is safe.</translation>
    </message>
    <message>
        <source>Får ikke slettet {name}. Slett filen selv, og merk opptaket som slettet.</source>
        <translation>Cannot delete {name}. Delete the file yourself, and mark the recording as deleted.</translation>
    </message>
    <message>
        <source>{name} er åpen i et annet program. Lukk den der og prøv igjen. Møtet er trygt.</source>
        <translation>{name} is open in another program. Close it there and try again. The meeting is safe.</translation>
    </message>
    <message>
        <source>Disken er full, så {name} ble ikke skrevet. Rydd plass og prøv igjen.</source>
        <translation>The disk is full, so {name} was not written. Make room and try again.</translation>
    </message>
    <message>
        <source>Word-malen {name} kan ikke brukes.</source>
        <translation>The Word template {name} cannot be used.</translation>
    </message>
    <message>
        <source>Det ble ingen PDF ({name}): LibreOffice finnes ikke på maskinen. Skriv til Word og lagre som PDF derfra, eller installer LibreOffice.</source>
        <translation>No PDF was made ({name}): LibreOffice is not on this machine. Write to Word and save as PDF from there, or install LibreOffice.</translation>
    </message>
    <message>
        <source>Det ble ingen PDF ({name}): LibreOffice fikk den ikke til. Prøv igjen, eller skriv til Word og lagre som PDF derfra.</source>
        <translation>No PDF was made ({name}): LibreOffice could not make it. Try again, or write to Word and save as PDF from there.</translation>
    </message>
    <message>
        <source>Finner ingen personer i {name}. Ingenting er endret. Velg en Excel-fil (.xlsx) eller CSV-fil der en kolonne heter «Navn», eller en møtefil.</source>
        <translation>Cannot find any people in {name}. Nothing is changed. Choose an Excel file (.xlsx) or CSV file with a column called “Navn”, or a meeting file.</translation>
    </message>
    <message>
        <source>{name} ser ikke ut som et referat: Ingen linje begynner med et saksnummer. Ingenting er endret. Velg referatet som Word-fil, PDF eller tekstfil.</source>
        <translation>{name} does not look like minutes: no line begins with an item number. Nothing is changed. Choose the minutes as a Word file, PDF or text file.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien {name} er skadet eller uten møtet. Ingenting er endret. Velg en annen kopi.</source>
        <translation>The backup {name} is damaged or lacks the meeting. Nothing is changed. Choose another copy.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien {name} er kryptert med en annen nøkkel. Ingenting er endret. Velg en annen kopi.</source>
        <translation>The backup {name} is encrypted with another key. Nothing is changed. Choose another copy.</translation>
    </message>
    <message>
        <source>{name} er verken en Word-fil, en PDF eller en tekstfil. Ingenting er endret. Lagre den som Word-fil (.docx) eller PDF, og prøv igjen.</source>
        <translation>{name} is neither a Word file, a PDF nor a text file. Nothing is changed. Save it as a Word file (.docx) or PDF, and try again.</translation>
    </message>
    <message>
        <source>{name} er i det gamle Word-formatet (.doc). Ingenting er endret. Åpne den i Word, lagre den som .docx, og prøv igjen.</source>
        <translation>{name} is in the old Word format (.doc). Nothing is changed. Open it in Word, save it as .docx, and try again.</translation>
    </message>
    <message>
        <source>{name} inneholder makroer og er ikke lest. Ingenting er endret. Lagre den i Word som .docx uten makroer, og prøv igjen.</source>
        <translation>{name} contains macros and was not read. Nothing is changed. Save it in Word as .docx without macros, and try again.</translation>
    </message>
    <message>
        <source>{name} er beskyttet med passord. Ingenting er endret. Lagre en kopi uten passord, og prøv igjen.</source>
        <translation>{name} is protected by a password. Nothing is changed. Save a copy without a password, and try again.</translation>
    </message>
    <message>
        <source>{name} har ingen tekst som kan leses. Ingenting er endret. Er den skannet, så be om Word-filen den ble laget av, eller skriv sakene inn.</source>
        <translation>{name} has no text that can be read. Nothing is changed. If it was scanned, ask for the Word file it was made from, or write the cases in.</translation>
    </message>
    <message>
        <source>{name} er skadet eller ikke hel. Ingenting er endret. Be om en ny kopi, og prøv igjen.</source>
        <translation>{name} is damaged or not whole. Nothing is changed. Ask for a new copy, and try again.</translation>
    </message>
    <message>
        <source>{name} blir unormalt stor når den pakkes ut, og er ikke lest. Ingenting er endret. Kjenner du avsenderen, så be om filen på nytt eller lim inn teksten.</source>
        <translation>{name} becomes unusually large when it is unpacked, and was not read. Nothing is changed. If you know the sender, ask for the file again or paste the text.</translation>
    </message>
    <message>
        <source>{name} er for lang til å være sakspapirer. Ingenting er endret. Del den opp, eller lim inn teksten til sakene.</source>
        <translation>{name} is too long to be case papers. Nothing is changed. Split it, or paste the text of the cases.</translation>
    </message>
    <message>
        <source>{name} har et avsnitt som er altfor langt. Ingenting er endret. Del det opp, og prøv igjen.</source>
        <translation>{name} has a paragraph that is far too long. Nothing is changed. Split it, and try again.</translation>
    </message>
    <message>
        <source>Lesingen av {name} ble avbrutt. Ingenting er endret.</source>
        <translation>Reading {name} was stopped. Nothing is changed.</translation>
    </message>
    <message>
        <source>Møtene er lagret av en nyere utgave av HO21desk. Oppdater programmet.</source>
        <translation>The meetings were saved by a newer version of HO21desk. Update the program.</translation>
    </message>
    <message>
        <source>Mappen der møtene ligger, er skrivebeskyttet ({folder}).</source>
        <translation>The folder with the meetings is write-protected ({folder}).</translation>
    </message>
    <message>
        <source>Disken er full. Rydd plass, så lagres det du har skrevet.</source>
        <translation>The disk is full. Make room, and what you have written is saved.</translation>
    </message>
    <message>
        <source>Et annet program holder på filen med møtene ({path}).</source>
        <translation>Another program is using the file with the meetings ({path}).</translation>
    </message>
    <message>
        <source>Filen med møtene er skadet ({path}). Ikke slett den. Sikkerhetskopier (Ctrl+F8) viser det som er igjen.</source>
        <translation>The file with the meetings is damaged ({path}). Do not delete it. Backups (Ctrl+F8) shows what is left.</translation>
    </message>
    <message>
        <source>Filen med møtene er borte eller byttet ut ({path}). Den skrives på nytt.</source>
        <translation>The file with the meetings is gone or was replaced ({path}). It is being written again.</translation>
    </message>
    <message>
        <source>HO21desk er åpent {there}. Lukk det der, og prøv igjen.</source>
        <translation>HO21desk is open {there}. Close it there, and try again.</translation>
    </message>
    <message>
        <source>Møtene er åpnet {there} i mellomtiden. Det som er skrevet her etter det, er ikke lagret. Lagre en kopi, og start HO21desk på nytt.</source>
        <translation>The meetings were opened {there} in the meantime. What was written here after that is not saved. Save a copy, and start HO21desk again.</translation>
    </message>
    <message>
        <source>Får ikke tak i mappen der møtene ligger ({folder}).</source>
        <translation>Cannot reach the folder with the meetings ({folder}).</translation>
    </message>
    <message>
        <source>Filen med møtene er borte eller tom ({path}). Sikkerhetskopier (Ctrl+F8) viser det som er igjen.</source>
        <translation>The file with the meetings is gone or empty ({path}). Backups (Ctrl+F8) shows what is left.</translation>
    </message>
    <message>
        <source>Møtene lot seg ikke gjøre om til denne utgaven av HO21desk. Filen er som den var ({path}). Hent hjelp.</source>
        <translation>The meetings could not be converted to this version of HO21desk. The file is as it was ({path}). Get help.</translation>
    </message>
    <message>
        <source>Møtene er kryptert. Skriv nøkkelen for å åpne dem.</source>
        <translation>The meetings are encrypted. Type the key to open them.</translation>
    </message>
    <message>
        <source>Nøkkelen passer ikke til filen med møtene. Store og små bokstaver teller. Prøv igjen.</source>
        <translation>The key does not fit the file with the meetings. Capital and small letters count. Try again.</translation>
    </message>
    <message>
        <source>Møtene er kryptert, og HO21desk er installert uten kryptering. Filen er ikke rørt ({path}). Installer «ho21desk[crypt]», og start programmet på nytt.</source>
        <translation>The meetings are encrypted, and HO21desk is installed without encryption. The file is untouched ({path}). Install “ho21desk[crypt]”, and start the program again.</translation>
    </message>
    <message>
        <source>disken er full ({folder}). Rydd plass.</source>
        <translation>the disk is full ({folder}). Make room.</translation>
    </message>
    <message>
        <source>mappen er skrivebeskyttet ({folder}).</source>
        <translation>the folder is write-protected ({folder}).</translation>
    </message>
    <message>
        <source>et annet program holder på filen med møtene. Prøv igjen.</source>
        <translation>another program is using the file with the meetings. Try again.</translation>
    </message>
    <message>
        <source>filen med møtene er skadet.</source>
        <translation>the file with the meetings is damaged.</translation>
    </message>
    <message>
        <source>filen med møtene er kryptert med en annen nøkkel.</source>
        <translation>the file with the meetings is encrypted with another key.</translation>
    </message>
    <message>
        <source>får ikke tak i mappen ({folder}).</source>
        <translation>cannot reach the folder ({folder}).</translation>
    </message>
    <message>
        <source>Møtet er allerede i gang.</source>
        <translation>The meeting is running already.</translation>
    </message>
    <message>
        <source>Møtet har ingen saker å begynne med.</source>
        <translation>The meeting has no items to begin with.</translation>
    </message>
    <message>
        <source>Ingen møter er åpne.</source>
        <translation>No meeting is open.</translation>
    </message>
    <message>
        <source>Møtet er ikke i gang.</source>
        <translation>The meeting is not running.</translation>
    </message>
    <message>
        <source>Møtet er ikke avsluttet.</source>
        <translation>The meeting is not closed.</translation>
    </message>
    <message>
        <source>Skriv et navn først.</source>
        <translation>Write a name first.</translation>
    </message>
    <message>
        <source>{} står allerede blant deltakerne.</source>
        <translation>{} is already among the participants.</translation>
    </message>
    <message>
        <source>{} er ikke vara.</source>
        <translation>{} is not a deputy.</translation>
    </message>
    <message>
        <source>{} er ikke medlem av rådet. En vara møter for et medlem.</source>
        <translation>{} is not a member of the council. A deputy sits for a member.</translation>
    </message>
    <message>
        <source>{} møter allerede for {}.</source>
        <translation>{} already sits for {}.</translation>
    </message>
    <message>
        <source>Sak {} er ikke tatt opp ennå.</source>
        <translation>Item {} has not been taken up yet.</translation>
    </message>
    <message>
        <source>Møtet begynte {}. Klokkeslettet er før det.</source>
        <translation>The meeting began at {}. The time is before that.</translation>
    </message>
    <message>
        <source>Møtet ble avsluttet {}. Klokkeslettet er etter det.</source>
        <translation>The meeting was closed at {}. The time is after that.</translation>
    </message>
    <message>
        <source>Klokkeslettet er ikke kommet ennå.</source>
        <translation>That time has not come yet.</translation>
    </message>
    <message>
        <source>{} er ikke med og avgjør saken, så det er ingen habilitet å vurdere.</source>
        <translation>{} does not take part in deciding the item, so there is no recusal to weigh.</translation>
    </message>
    <message>
        <source>{} har forfall, så det er ingen habilitet å vurdere.</source>
        <translation>{} has sent apologies, so there is no recusal to weigh.</translation>
    </message>
    <message>
        <source>Habiliteten til {} er allerede tatt opp i denne saken.</source>
        <translation>The recusal of {} has already been raised in this item.</translation>
    </message>
    <message>
        <source>Det er flere stemmer enn de {} som kan stemme.</source>
        <translation>There are more votes than the {} who may vote.</translation>
    </message>
    <message>
        <source>{} har ingen stemme i saken.</source>
        <translation>{} has no vote in the item.</translation>
    </message>
    <message>
        <source>Møtelederens stemme avgjør bare når stemmene står likt og rådets regler sier det.</source>
        <translation>The chair has a casting vote only when votes are equal and the council’s rules say so.</translation>
    </message>
    <message>
        <source>Teksten finnes ikke i møtet lenger. Den står blant slettede tekster.</source>
        <translation>The text is no longer in the meeting. It stands among deleted texts.</translation>
    </message>
    <message>
        <source>Det er ingenting å angre.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Det er ingenting å gjøre om igjen.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Perioden til {} slutter før den begynner.</source>
        <translation>The term of {} ends before it begins.</translation>
    </message>
    <message>
        <source>{} kan ikke være vara for seg selv.</source>
        <translation>{} cannot be their own deputy.</translation>
    </message>
    <message>
        <source>{} leder møtet. Velg en annen møteleder under Møtet først.</source>
        <translation>{} chairs the meeting. Choose another chair under Meeting first.</translation>
    </message>
    <message>
        <source>Habiliteten til {} er tatt opp i sak {}. Trekk spørsmålet først.</source>
        <translation>The recusal of {} has been raised in item {}. Withdraw the question first.</translation>
    </message>
    <message>
        <source>Stemmen til {} er ført i sak {}. Ta den bort fra voteringen først.</source>
        <translation>The vote of {} is entered in item {}. Remove it from the vote first.</translation>
    </message>
    <message>
        <source>{} møter for {}. La varaen møte for en annen eller ingen først.</source>
        <translation>{} sits for {}. Let the deputy sit for somebody else or nobody first.</translation>
    </message>
    <message>
        <source>Møtet har ingen dato ennå. Sett den under Møtet først.</source>
        <translation>The meeting has no date yet. Set it under Meeting first.</translation>
    </message>
    <message>
        <source>Møtet pågår. Avslutt det først; så kan en sikkerhetskopi settes tilbake.</source>
        <translation>The meeting is running. Close it first; then a backup can be restored.</translation>
    </message>
    <message>
        <source>Møtet pågår. Avslutt det først; så kan nøkkelen endres.</source>
        <translation>The meeting is running. Close it first; then the key can be changed.</translation>
    </message>
    <message>
        <source>«{}» står ikke slik i teksten lenger.</source>
        <translation>“{}” no longer stands like that in the text.</translation>
    </message>
    <message>
        <source>Saken har ikke noe forslag til vedtak.</source>
        <translation>The item has no proposed decision.</translation>
    </message>
    <message>
        <source>Skriv en tittel først.</source>
        <translation>Write a title first.</translation>
    </message>
    <message>
        <source>Skriv først hva som meldes inn.</source>
        <translation>Write what is raised first.</translation>
    </message>
    <message>
        <source>Sakslisten har ikke punktet Eventuelt.</source>
        <translation>The agenda does not have the item any other business.</translation>
    </message>
    <message>
        <source>«{}» er allerede meldt inn.</source>
        <translation>“{}” has been raised already.</translation>
    </message>
    <message>
        <source>Skriv hva som skal gjøres først.</source>
        <translation>Write what is to be done first.</translation>
    </message>
    <message>
        <source>Oppgaven finnes ikke lenger.</source>
        <translation>The task is no longer there.</translation>
    </message>
    <message>
        <source>Saken finnes ikke i møtet lenger.</source>
        <translation>The item is no longer in the meeting.</translation>
    </message>
    <message>
        <source>Skriv hva som skal noteres først.</source>
        <translation>Write what is to be noted first.</translation>
    </message>
    <message>
        <source>Oversikten er de virkelige møtenes. Åpne et av dem for å endre den.</source>
        <translation>The overview is that of the real meetings. Open one of them to change it.</translation>
    </message>
    <message>
        <source>Oversikten er tom. Legg til et dokument først.</source>
        <translation>The overview is empty. Add a document first.</translation>
    </message>
    <message>
        <source>Skriv hva dokumentet heter først.</source>
        <translation>Write what the document is called first.</translation>
    </message>
    <message>
        <source>«{}» står allerede i oversikten.</source>
        <translation>“{}” is already in the overview.</translation>
    </message>
    <message>
        <source>Dokumentet finnes ikke i oversikten lenger.</source>
        <translation>The document is no longer in the overview.</translation>
    </message>
    <message>
        <source>«{}» er tatt ut av oversikten. Sett det inn igjen først.</source>
        <translation>“{}” has been taken out of the overview. Put it back first.</translation>
    </message>
    <message>
        <source>Teksten under «{}» er endret for hånd og står som den er.</source>
        <translation>The text under “{}” was changed by hand and stands as it is.</translation>
    </message>
    <message>
        <source>Det er ikke noe nytt utestående å hente.</source>
        <translation>There is nothing new outstanding to fetch.</translation>
    </message>
    <message>
        <source>Her kan møtene bare leses nå. Ingenting er endret.</source>
        <translation>Meetings can only be read here now. Nothing is changed.</translation>
    </message>
    <message>
        <source>Møte {} finnes fra før.</source>
        <translation>Meeting {} exists already.</translation>
    </message>
    <message>
        <source>Møtet kan ikke slutte før det begynner.</source>
        <translation>The meeting cannot end before it begins.</translation>
    </message>
    <message>
        <source>Innkallingen er sendt ut. Numrene står som de er trykt der.</source>
        <translation>The notice has been sent out. The numbers stand as they are printed there.</translation>
    </message>
    <message>
        <source>Nummer {} er brukt av en annen sak.</source>
        <translation>Number {} is used by another item.</translation>
    </message>
    <message>
        <source>To saksframlegg har nummer {}. Ta ut det ene, eller rett nummeret.</source>
        <translation>Two case papers have number {}. Take one out, or correct the number.</translation>
    </message>
    <message>
        <source>{} kan ikke være et saksnummer. Det går fra 1 til 9999.</source>
        <translation>{} cannot be an item number. They go from 1 to 9999.</translation>
    </message>
    <message>
        <source>Sak {} er tatt opp i møtet og kan ikke endres slik.</source>
        <translation>Item {} has been taken up in the meeting and cannot be changed like that.</translation>
    </message>
    <message>
        <source>{} er satt opp på sak {}. Endre fremmøtet først.</source>
        <translation>{} is down for item {}. Change the attendance first.</translation>
    </message>
    <message>
        <source>Referatet er godkjent i møte {} og låst. Åpne det igjen med en begrunnelse for å endre det.</source>
        <translation>The minutes were approved in meeting {} and are locked. Reopen them with a reason to change them.</translation>
    </message>
    <message>
        <source>Referatet er godkjent og låst. Åpne det igjen med en begrunnelse for å endre det.</source>
        <translation>The minutes are approved and locked. Reopen them with a reason to change them.</translation>
    </message>
    <message>
        <source>Et utkast er sendt ut {} med merknadsfrist {}. Trekk det tilbake først; så kan et nytt sendes.</source>
        <translation>A draft was sent out on {} with the deadline {} for remarks. Withdraw it first; then a new one can be sent.</translation>
    </message>
    <message>
        <source>Møtet er ikke avsluttet. Utkastet kan sendes ut når det er det.</source>
        <translation>The meeting is not closed. The draft can be sent out when it is.</translation>
    </message>
    <message>
        <source>Merknadsfristen {} er passert. Velg en dag fra og med i dag.</source>
        <translation>The deadline for remarks, {}, has passed. Choose today or a later day.</translation>
    </message>
    <message>
        <source>Det er ikke noe utkast ute.</source>
        <translation>No draft is out.</translation>
    </message>
    <message>
        <source>Merknader uten utfall: {}. Gi hver av dem et utfall først.</source>
        <translation>Remarks without an outcome: {}. Give each of them an outcome first.</translation>
    </message>
    <message>
        <source>Merk merknadene som behandlet først; så kan referatet godkjennes.</source>
        <translation>Mark the remarks as dealt with first; then the minutes can be approved.</translation>
    </message>
    <message>
        <source>Utkastet er ikke sendt ut. Send det ut først; så kan et senere møte godkjenne det.</source>
        <translation>The draft has not been sent out. Send it out first; then a later meeting can approve it.</translation>
    </message>
    <message>
        <source>Referatet fra møte {} kan bare godkjennes i et senere møte, ikke i møte {}.</source>
        <translation>The minutes of meeting {} can only be approved in a later meeting, not in meeting {}.</translation>
    </message>
    <message>
        <source>Saken er ikke på sakslisten lenger, så det kan ikke føres noe opptak av den.</source>
        <translation>The item is no longer on the agenda, so no recording of it can be entered.</translation>
    </message>
    <message>
        <source>Det er alt ført et opptak av sak {}.</source>
        <translation>A recording of item {} is entered already.</translation>
    </message>
    <message>
        <source>De som er til stede, har ikke samtykket til opptak av saken.</source>
        <translation>Those present have not consented to recording the item.</translation>
    </message>
    <message>
        <source>Skriv hvor opptaket ligger.</source>
        <translation>Write where the recording lies.</translation>
    </message>
    <message>
        <source>Opptaket ligger fortsatt et sted. Slett det først; så kan det tas ut.</source>
        <translation>The recording still lies somewhere. Delete it first; then it can be taken out.</translation>
    </message>
    <message>
        <source>Opptaket står ikke i listen lenger.</source>
        <translation>The recording is no longer in the list.</translation>
    </message>
    <message>
        <source>Opptaket er slettet, og det kan ikke endres.</source>
        <translation>The recording is deleted, and it cannot be changed.</translation>
    </message>
    <message>
        <source>Et møte som bare er øvelse, kan ikke publiseres.</source>
        <translation>A meeting that is only practice cannot be published.</translation>
    </message>
    <message>
        <source>Referatet er ikke godkjent og kan ikke publiseres ennå.</source>
        <translation>The minutes are not approved and cannot be published yet.</translation>
    </message>
    <message>
        <source>Referatet er ikke godkjent, så det kan endres uten å åpnes igjen.</source>
        <translation>The minutes are not approved, so they can be changed without being reopened.</translation>
    </message>
    <message>
        <source>Skriv en begrunnelse først.</source>
        <translation>Write a reason first.</translation>
    </message>
    <message>
        <source>Utkastet er ikke sendt ut ennå, så det er ingenting å ha merknader til.</source>
        <translation>The draft has not been sent out yet, so there is nothing to have remarks on.</translation>
    </message>
    <message>
        <source>Møte {1} har ingen sak «{0}». Rett saksnummeret, eller la det stå tomt.</source>
        <translation>Meeting {1} has no item “{0}”. Correct the item number, or leave it empty.</translation>
    </message>
    <message>
        <source>Saken finnes ikke i møte {} lenger. Velg en annen sak, eller ingen.</source>
        <translation>The item is no longer in meeting {}. Choose another item, or none.</translation>
    </message>
    <message>
        <source>Skriv inn merknaden først.</source>
        <translation>Write the remark first.</translation>
    </message>
    <message>
        <source>Merknaden kan ikke ha kommet inn på en dag som ikke er kommet.</source>
        <translation>The remark cannot have come in on a day that has not come.</translation>
    </message>
    <message>
        <source>Merknaden finnes ikke lenger.</source>
        <translation>The remark is no longer there.</translation>
    </message>
    <message>
        <source>Referatet er godkjent, så merknadene står som de er.</source>
        <translation>The minutes are approved, so the remarks stand as they are.</translation>
    </message>
    <message>
        <source>Sakslisten har ikke punktet der referatet fra forrige møte godkjennes.</source>
        <translation>The agenda does not have the item where the previous minutes are approved.</translation>
    </message>
    <message>
        <source>Finner ikke noe tidligere møte som har et referat å godkjenne her.</source>
        <translation>Cannot find an earlier meeting with minutes to approve here.</translation>
    </message>
    <message>
        <source>Utkastet til referat fra møte {} er ikke sendt ut ennå.</source>
        <translation>The draft minutes of meeting {} have not been sent out yet.</translation>
    </message>
    <message>
        <source>Malen mangler en linje med … der sakene skal stå.</source>
        <translation>The template lacks a line with … where the cases go.</translation>
    </message>
    <message>
        <source>Linje {}: Sakene kan bare stå ett sted.</source>
        <translation>Line {}: The cases can stand in one place only.</translation>
    </message>
    <message>
        <source>Malen har flere enn {} punkter.</source>
        <translation>The template has more than {} items.</translation>
    </message>
    <message>
        <source>Linje {}: Tittelen mangler.</source>
        <translation>Line {}: The title is missing.</translation>
    </message>
    <message>
        <source>Linje {}: «{}» er ikke et antall minutter.</source>
        <translation>Line {}: “{}” is not a number of minutes.</translation>
    </message>
    <message>
        <source>Det er en feil i programmet. Det du har skrevet, er lagret. Start programmet på nytt hvis noe ser galt ut.</source>
        <translation>There is a fault in the program. What you have written is saved. Start the program again if anything looks wrong.</translation>
    </message>
    <message>
        <source>Teksten</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>… og {more} feil til.</source>
        <translation>… and {more} more faults.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien ble ikke tatt: {why}</source>
        <translation>No backup was made: {why}</translation>
    </message>
    <message>
        <source>Møte {number}/{year} finnes fra før. Ingenting er endret.</source>
        <translation>Meeting {number}/{year} exists already. Nothing is changed.</translation>
    </message>
    <message>
        <source>Finner ikke noe møte «{wanted}».</source>
        <translation>Cannot find any meeting “{wanted}”.</translation>
    </message>
    <message>
        <source>et annet sted</source>
        <translation>somewhere else</translation>
    </message>
    <message>
        <source>på {machine}</source>
        <translation>on {machine}</translation>
    </message>
    <message>
        <source>på denne maskinen</source>
        <translation>on this machine</translation>
    </message>
    <message>
        <source>{where} siden {day} kl. {clock}</source>
        <translation>{where} since {day} at {clock}</translation>
    </message>
    <message>
        <source>Ingen har bokstaven {letter}.</source>
        <translation>Nobody has the letter {letter}.</translation>
    </message>
    <message>
        <source>Trykk bokstaven ved navnet, eller Esc.</source>
        <translation>Press the letter by the name, or Esc.</translation>
    </message>
    <message>
        <source>i rommet</source>
        <translation>in the room</translation>
    </message>
    <message>
        <source>ikke til stede</source>
        <translation>not present</translation>
    </message>
    <message>
        <source>navnet</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>hun</source>
        <translation>she</translation>
    </message>
    <message>
        <source>han</source>
        <translation>he</translation>
    </message>
    <message>
        <source>I rommet</source>
        <translation>In the room</translation>
    </message>
    <message>
        <source>På video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>mangler navn</source>
        <translation>lacks a name</translation>
    </message>
    <message>
        <source>kjenner ikke rollen «{}»</source>
        <translation>does not know the role “{}”</translation>
    </message>
    <message>
        <source>«{}» er ingen dato</source>
        <translation>“{}” is no date</translation>
    </message>
    <message>
        <source>perioden {} slutter før den begynner</source>
        <translation>the term {} ends before it begins</translation>
    </message>
    <message>
        <source>«{}» er ingen e-postadresse</source>
        <translation>“{}” is no e-mail address</translation>
    </message>
    <message>
        <source>«{}» er for langt</source>
        <translation>“{}” is too long</translation>
    </message>
    <message>
        <source>finner ikke medlemmet {}</source>
        <translation>cannot find the member {}</translation>
    </message>
    <message>
        <source>{} står i en rad før</source>
        <translation>{} is in an earlier row</translation>
    </message>
    <message>
        <source>fra {written}</source>
        <translation>from {written}</translation>
    </message>
    <message>
        <source>til {written}</source>
        <translation>until {written}</translation>
    </message>
    <message>
        <source>Ligner på {known} ({where}). Er det samme person?</source>
        <translation>Resembles {known} ({where}). Is it the same person?</translation>
    </message>
    <message>
        <source>ligner på {name}</source>
        <translation>resembles {name}</translation>
    </message>
    <message>
        <source>ny</source>
        <translation>new</translation>
    </message>
    <message>
        <source>borte</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>tittel</source>
        <translation>title</translation>
    </message>
    <message>
        <source>utkastmerket</source>
        <translation>draft mark</translation>
    </message>
    <message>
        <source>opplysninger</source>
        <translation>particulars</translation>
    </message>
    <message>
        <source>rekkefølge</source>
        <translation>order</translation>
    </message>
    <message>
        <source>nummer</source>
        <translation>number</translation>
    </message>
    <message>
        <source>fremmøte</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>text</translation>
    </message>
    <message>
        <source>vedtak</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>votering</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>dissens</source>
        <translation>dissent</translation>
    </message>
    <message>
        <source>{name} er som den var. Ingenting er endret siden den ble skrevet.</source>
        <translation>{name} is as it was. Nothing has changed since it was written.</translation>
    </message>
    <message>
        <source>Skrevet kl. {clock}: {name}</source>
        <translation>Written at {clock}: {name}</translation>
    </message>
    <message>
        <source>{name} er endret siden sist og er ikke rørt.</source>
        <translation>{name} has changed since last time and was not touched.</translation>
    </message>
    <message>
        <source>Den forrige, fra {when:%d.%m. kl. %H.%M}, ligger i Tidligere versjoner.</source>
        <translation>The one before, of {when:%d.%m. kl. %H.%M}, lies in Tidligere versjoner.</translation>
    </message>
    <message>
        <source>Ordene er de samme som i den forrige.</source>
        <translation>The words are the same as in the one before.</translation>
    </message>
    <message>
        <source> og {count} steder til</source>
        <translation> and {count} more places</translation>
    </message>
    <message>
        <source>Endret siden den forrige: {places}{more}.</source>
        <translation>Changed since the one before: {places}{more}.</translation>
    </message>
    <message>
        <source>spørsmål</source>
        <translation>question</translation>
    </message>
    <message>
        <source>tas med</source>
        <translation>included</translation>
    </message>
    <message>
        <source>utelatt</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Rad {row} i {source}</source>
        <translation>Row {row} in {source}</translation>
    </message>
    <message>
        <source>ikke lest: {why}</source>
        <translation>not read: {why}</translation>
    </message>
    <message>
        <source>vara for {member}</source>
        <translation>deputy for {member}</translation>
    </message>
    <message>
        <source>nye</source>
        <translation>new</translation>
    </message>
    <message>
        <source>{count} i registeret fra før</source>
        <translation>{count} in the register already</translation>
    </message>
    <message>
        <source>{count} å spørre om</source>
        <translation>{count} to ask about</translation>
    </message>
    <message>
        <source>{several} ikke lest</source>
        <translation>{several} not read</translation>
    </message>
    <message>
        <source>rad</source>
        <translation>row</translation>
    </message>
    <message>
        <source>rader</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Funnet: {what}. Mellomrom tar med eller utelater.</source>
        <translation>Found: {what}. Space includes or leaves out.</translation>
    </message>
    <message>
        <source>{said} Uten svar tas ingen med.</source>
        <translation>{said} Without an answer nobody is included.</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Over fristen</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Arbeidsgrupper</source>
        <translation>Working groups</translation>
    </message>
    <message>
        <source>Utførte</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Frafalte</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>åpen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>utført</source>
        <translation>done</translation>
    </message>
    <message>
        <source>frafalt</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>ikke en oppgave</source>
        <translation>not a task</translation>
    </message>
    <message>
        <source>Ingen åpne oppgaver.</source>
        <translation>No open tasks.</translation>
    </message>
    <message>
        <source>Ingen oppgaver er over fristen.</source>
        <translation>No tasks are past their deadline.</translation>
    </message>
    <message>
        <source>Ingen arbeidsgrupper er i arbeid.</source>
        <translation>No working groups are at work.</translation>
    </message>
    <message>
        <source>Ingen oppgaver er utført ennå.</source>
        <translation>No tasks are done yet.</translation>
    </message>
    <message>
        <source>Ingen oppgaver er frafalt.</source>
        <translation>No tasks are dropped.</translation>
    </message>
    <message>
        <source>Ingen oppgaver ennå. Ta med et forslag, eller lag en ny oppgave.</source>
        <translation>No tasks yet. Accept a proposal, or make a new task.</translation>
    </message>
    <message>
        <source>frist {date_text}</source>
        <translation>due {date_text}</translation>
    </message>
    <message>
        <source>ingen nevnt</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>arbeidsgruppe: {who}</source>
        <translation>working group: {who}</translation>
    </message>
    <message>
        <source>arbeidsgruppe</source>
        <translation>working group</translation>
    </message>
    <message>
        <source>sak {case}</source>
        <translation>item {case}</translation>
    </message>
    <message>
        <source>møte {number}/{year}</source>
        <translation>meeting {number}/{year}</translation>
    </message>
    <message>
        <source>{several} over fristen</source>
        <translation>{several} overdue</translation>
    </message>
    <message>
        <source>tatt med</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>{date_text} kl. {clock} – {said}</source>
        <translation>{date_text} at {clock} – {said}</translation>
    </message>
    <message>
        <source>Ingen oppgaver passer.</source>
        <translation>No tasks match.</translation>
    </message>
    <message>
        <source>til vedtak etter diskusjonen</source>
        <translation>for decision after the discussion</translation>
    </message>
    <message>
        <source>Sak {case_number} {title} ({why})</source>
        <translation>Item {case_number} {title} ({why})</translation>
    </message>
    <message>
        <source>Sak {case_number} {title} (tidligere behandlet: {earlier})</source>
        <translation>Item {case_number} {title} (handled earlier: {earlier})</translation>
    </message>
    <message>
        <source>Sak {case}</source>
        <translation>Item {case}</translation>
    </message>
    <message>
        <source>Sak {case_number}</source>
        <translation>Item {case_number}</translation>
    </message>
    <message>
        <source>Følger av møte {number}/{year}</source>
        <translation>Follows from meeting {number}/{year}</translation>
    </message>
    <message>
        <source>Ingen sak</source>
        <translation>No item</translation>
    </message>
    <message>
        <source>Hva som ble glemt</source>
        <translation>What was forgotten</translation>
    </message>
    <message>
        <source>I hvilken sak det ble glemt</source>
        <translation>In which item it was forgotten</translation>
    </message>
    <message>
        <source>I referatet: {participant_line}</source>
        <translation>In the minutes: {participant_line}</translation>
    </message>
    <message>
        <source>Skriv klokkeslettet som 14.03, eller la det stå tomt.</source>
        <translation>Write the time as 14.03, or leave it empty.</translation>
    </message>
    <message>
        <source>Velg, eller skriv med egne ord</source>
        <translation>Choose, or write in your own words</translation>
    </message>
    <message>
        <source> i sak {settled_in}</source>
        <translation> in item {settled_in}</translation>
    </message>
    <message>
        <source>For få var igjen uten dem det gjaldt: alle {limit} møtende kunne avgjøre det{where}.</source>
        <translation>Too few were left without those concerned: all {limit} present could decide it{where}.</translation>
    </message>
    <message>
        <source>{limit} kunne være med og avgjøre det{where}.</source>
        <translation>{limit} could take part in deciding it{where}.</translation>
    </message>
    <message>
        <source>For få til å være vedtaksført uten dem det gjelder: alle {count} møtende avgjør.</source>
        <translation>Too few for a quorum without those concerned: all {count} present decide.</translation>
    </message>
    <message>
        <source>{count} av {here} avgjør, uten {listed}.</source>
        <translation>{count} of {here} decide, without {listed}.</translation>
    </message>
    <message>
        <source>{name} · sak {number}</source>
        <translation>{name} · item {number}</translation>
    </message>
    <message>
        <source>{name}, sak {number}, {outcome}</source>
        <translation>{name}, item {number}, {outcome}</translation>
    </message>
    <message>
        <source>Hvem kommer?</source>
        <translation>Who comes?</translation>
    </message>
    <message>
        <source>{} er ført som til stede allerede.</source>
        <translation>{} is already entered as present.</translation>
    </message>
    <message>
        <source>Hvem går?</source>
        <translation>Who leaves?</translation>
    </message>
    <message>
        <source>{} er ikke til stede.</source>
        <translation>{} is not present.</translation>
    </message>
    <message>
        <source>Hvem er med på video?</source>
        <translation>Who takes part by video?</translation>
    </message>
    <message>
        <source>{} er på video allerede.</source>
        <translation>{} takes part by video already.</translation>
    </message>
    <message>
        <source>Hvem har forfall?</source>
        <translation>Who sends apologies?</translation>
    </message>
    <message>
        <source>{} har forfall allerede.</source>
        <translation>{} has sent apologies already.</translation>
    </message>
    <message>
        <source>Hvem leder møtet nå?</source>
        <translation>Who chairs the meeting now?</translation>
    </message>
    <message>
        <source>{} leder møtet allerede.</source>
        <translation>{} chairs the meeting already.</translation>
    </message>
    <message>
        <source>Hvem er inhabil i sak {number}?</source>
        <translation>Who is recused in item {number}?</translation>
    </message>
    <message>
        <source>{} er ført som inhabil i saken allerede.</source>
        <translation>{} is already entered as recused in the item.</translation>
    </message>
    <message>
        <source>I ROMMET · {here} AV {members} MEDLEMMER</source>
        <translation>IN THE ROOM · {here} OF {members} MEMBERS</translation>
    </message>
    <message>
        <source>{state}: {here}, minst {least}</source>
        <translation>{state}: {here}, at least {least}</translation>
    </message>
    <message>
        <source>Vedtaksført</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Ikke vedtaksført</source>
        <translation>No quorum</translation>
    </message>
    <message>
        <source>observatør</source>
        <translation>observer</translation>
    </message>
    <message>
        <source>feil</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>trolig feil</source>
        <translation>probably wrong</translation>
    </message>
    <message>
        <source>se på</source>
        <translation>look at</translation>
    </message>
    <message>
        <source>møtende vara</source>
        <translation>sitting deputies</translation>
    </message>
    <message>
        <source>observatører</source>
        <translation>observers</translation>
    </message>
    <message>
        <source>sekretariatet</source>
        <translation>the secretariat</translation>
    </message>
    <message>
        <source>en lørdag</source>
        <translation>a Saturday</translation>
    </message>
    <message>
        <source>en søndag</source>
        <translation>a Sunday</translation>
    </message>
    <message>
        <source>første nyttårsdag</source>
        <translation>New Year’s Day</translation>
    </message>
    <message>
        <source>skjærtorsdag</source>
        <translation>Maundy Thursday</translation>
    </message>
    <message>
        <source>langfredag</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>første påskedag</source>
        <translation>Easter Sunday</translation>
    </message>
    <message>
        <source>andre påskedag</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>arbeidernes dag</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>grunnlovsdagen</source>
        <translation>Constitution Day</translation>
    </message>
    <message>
        <source>Kristi himmelfartsdag</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>første pinsedag</source>
        <translation>Whit Sunday</translation>
    </message>
    <message>
        <source>andre pinsedag</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>første juledag</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>andre juledag</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men står som saksbehandler.</source>
        <translation>{said} is recused in the item, but stands as case officer.</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men kom inn mens den ble behandlet.</source>
        <translation>{said} is recused in the item, but came in while it was handled.</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men ble i rommet.</source>
        <translation>{said} is recused in the item, but stayed in the room.</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men er nevnt i diskusjonen.</source>
        <translation>{said} is recused in the item, but is named in the discussion.</translation>
    </message>
    <message>
        <source>Stemmetallene er ikke summen av stemmene ved navn.</source>
        <translation>The figures are not the sum of the votes by name.</translation>
    </message>
    <message>
        <source>Voteringen er ført som enstemmig, men har stemmer mot eller blanke stemmer.</source>
        <translation>The vote is entered as unanimous, but has votes against or blank votes.</translation>
    </message>
    <message>
        <source>{0} stemmer er avgitt, men bare {1} kunne stemme.</source>
        <translation>{0} votes were cast, but only {1} could vote.</translation>
    </message>
    <message>
        <source>{0} stemmer er avgitt, men {1} kunne stemme.</source>
        <translation>{0} votes were cast, but {1} could vote.</translation>
    </message>
    <message>
        <source>Forslaget falt i voteringen, men det står et vedtak.</source>
        <translation>The proposal fell in the vote, but there is a decision.</translation>
    </message>
    <message>
        <source>Stemmene sto likt, men det står et vedtak.</source>
        <translation>The votes were equal, but there is a decision.</translation>
    </message>
    <message>
        <source>Til stede</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Til stede, {name}</source>
        <translation>Present, {name}</translation>
    </message>
    <message>
        <source>Rett til «{short}».</source>
        <translation>Mend to “{short}”.</translation>
    </message>
    <message>
        <source>Kan rettes.</source>
        <translation>Can be mended.</translation>
    </message>
    <message>
        <source>Kontrollen fant ingen feil.</source>
        <translation>The check found no slips.</translation>
    </message>
    <message>
        <source>{count} å rette</source>
        <translation>{count} to mend</translation>
    </message>
    <message>
        <source>{asked} å se på</source>
        <translation>{asked} to look at</translation>
    </message>
    <message>
        <source>{quoted}: dagen og datoen stemmer ikke med hverandre.{meant}</source>
        <translation>{quoted}: the day and the date do not agree.{meant}</translation>
    </message>
    <message>
        <source> Datoen er</source>
        <translation> The date is</translation>
    </message>
    <message>
        <source>Fristen {quoted} er {days_off}. Neste virkedag er {day}.</source>
        <translation>The deadline {quoted} is {days_off}. The next working day is {day}.</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Numrene</source>
        <translation>The numbers</translation>
    </message>
    <message>
        <source>{are} {missing} er hoppet over før {said}.</source>
        <translation>{are} {missing} left out before {said}.</translation>
    </message>
    <message>
        <source>Nummeret {said} har også «{short}».{meant}</source>
        <translation>“{short}” has the number {said} too.{meant}</translation>
    </message>
    <message>
        <source>Fremmøtet viser til sak {said}, som ikke ble behandlet.</source>
        <translation>Attendance refers to item {said}, which was not handled.</translation>
    </message>
    <message>
        <source>Fremmøtet er «fra sak {said}» og «t.o.m. sak {fact}», men den kom først.</source>
        <translation>Attendance is from item {said} and through item {fact}, but that one came first.</translation>
    </message>
    <message>
        <source>Fremmøtet er ført kl. {time} i sak {said}, som ikke ble behandlet da.</source>
        <translation>Attendance is entered at {time} in item {said}, which was not handled then.</translation>
    </message>
    <message>
        <source>{said} står to ganger under {now}.</source>
        <translation>{said} stands twice under {now}.</translation>
    </message>
    <message>
        <source>{said} står både under {before} og under {now}.</source>
        <translation>{said} stands both under {before} and under {now}.</translation>
    </message>
    <message>
        <source>{said} møtte som vara, men {members} var til stede hele møtet.</source>
        <translation>{said} came as a deputy, but {members} was there the whole meeting.</translation>
    </message>
    <message>
        <source>Det står ikke hvem {said} møtte som vara for.</source>
        <translation>It does not say whose deputy {said} was.</translation>
    </message>
    <message>
        <source>{said} møtte som vara, men ingen av medlemmene var borte.</source>
        <translation>{said} came as a deputy, but none of the members was away.</translation>
    </message>
    <message>
        <source>{name} i sak {case}</source>
        <translation>{name} in item {case}</translation>
    </message>
    <message>
        <source>Det står {quoted}, men det er ført inhabilitet: {recused}.</source>
        <translation>It says {quoted}, but recusal is entered: {recused}.</translation>
    </message>
    <message>
        <source> for sak {listed}</source>
        <translation> for item {listed}</translation>
    </message>
    <message>
        <source>Det står at {said} er inhabil{case}, men det er ikke ført i noen sak.</source>
        <translation>It says that {said} is recused{case}, but that is not entered in any item.</translation>
    </message>
    <message>
        <source>Om habilitet: </source>
        <translation>On recusal: </translation>
    </message>
    <message>
        <source>{quoted} finnes ikke i kalenderen.{meant}</source>
        <translation>{quoted} is not in the calendar.{meant}</translation>
    </message>
    <message>
        <source>{quoted} er ikke et helt saksnummer.{meant}</source>
        <translation>{quoted} is not a whole item number.{meant}</translation>
    </message>
    <message>
        <source>{quoted} er et nummer fra et annet møte eller år.{meant}</source>
        <translation>{quoted} is a number of another meeting or year.{meant}</translation>
    </message>
    <message>
        <source>{quoted} er skrevet på en annen måte enn de andre.{meant}</source>
        <translation>{quoted} is written otherwise than the others.{meant}</translation>
    </message>
    <message>
        <source>Ingen sak på sakslisten har nummeret {quoted}.</source>
        <translation>No item on the agenda has the number {quoted}.</translation>
    </message>
    <message>
        <source>Fremmøtet viser til {quoted}, som ikke er på sakslisten.</source>
        <translation>Attendance refers to {quoted}, which is not on the agenda.</translation>
    </message>
    <message>
        <source>{quoted} ligner på «{meant}». Er det samme person?</source>
        <translation>{quoted} resembles “{meant}”. Is it the same person?</translation>
    </message>
    <message>
        <source>Ingen her heter {quoted}.{meant}</source>
        <translation>Nobody here is called {quoted}.{meant}</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men får en oppgave i vedtaket.</source>
        <translation>{said} is recused in the item, but is given a task in the decision.</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men er ført med en stemme.</source>
        <translation>{said} is recused in the item, but is entered with a vote.</translation>
    </message>
    <message>
        <source>Saken om habilitet sier ikke noe om {said} i sak {case}.</source>
        <translation>The item on recusal says nothing of {said} in item {case}.</translation>
    </message>
    <message>
        <source>Spørsmålet om habiliteten til {said} er ikke avgjort.</source>
        <translation>The question of the recusal of {said} is not settled.</translation>
    </message>
    <message>
        <source>Habiliteten gjaldt ikke sak {said}, som er nevnt her.{meant}</source>
        <translation>The recusal did not concern item {said}, which is named here.{meant}</translation>
    </message>
    <message>
        <source>{said} hadde forfall og får en oppgave i vedtaket. Er det riktig?</source>
        <translation>{said} sent apologies and is given a task in the decision. Is that right?</translation>
    </message>
    <message>
        <source>Saken mangler vedtak.</source>
        <translation>The item lacks a decision.</translation>
    </message>
    <message>
        <source>Vedtaket slutter uten punktum: {quoted}</source>
        <translation>The decision ends without a full stop: {quoted}</translation>
    </message>
    <message>
        <source>Vedtaket har noe som ikke er fylt ut: {quoted}</source>
        <translation>The decision has something not filled in: {quoted}</translation>
    </message>
    <message>
        <source>Vedtaket er forslaget, ord for ord, i en sak til diskusjon.</source>
        <translation>The decision is the proposal, word for word, in an item for discussion.</translation>
    </message>
    <message>
        <source>Det står {quoted}, men saken har ingen vedlegg.</source>
        <translation>It says {quoted}, but the item has no enclosures.</translation>
    </message>
    <message>
        <source>{count} fra sekretariatet</source>
        <translation>{count} from the secretariat</translation>
    </message>
    <message>
        <source>gjest</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>gjester</source>
        <translation>guests</translation>
    </message>
    <message>
        <source>til stede</source>
        <translation>present</translation>
    </message>
    <message>
        <source>bokstav {letter}</source>
        <translation>letter {letter}</translation>
    </message>
    <message>
        <source>Det du skriver nå, er i minnet så lenge programmet er åpent, og lagringen prøves hele tiden.</source>
        <translation>What you write now is in memory as long as the program is open, and saving is tried all the time.</translation>
    </message>
    <message>
        <source>Det som var lagret før, er trygt.</source>
        <translation>What was saved before is safe.</translation>
    </message>
    <message>
        <source>Lagret igjen.</source>
        <translation>Saved again.</translation>
    </message>
    <message>
        <source>Lagret {at:%H.%M.%S}</source>
        <translation>Saved {at:%H.%M.%S}</translation>
    </message>
    <message>
        <source> siden {at:%H.%M.%S}</source>
        <translation> since {at:%H.%M.%S}</translation>
    </message>
    <message>
        <source>Ikke lagret{since}</source>
        <translation>Not saved{since}</translation>
    </message>
    <message>
        <source>Møtene er ikke åpnet</source>
        <translation>The meetings are not open</translation>
    </message>
    <message>
        <source>Bare lesing</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Bare lesing. {reason}</source>
        <translation>Read only. {reason}</translation>
    </message>
    <message>
        <source>&amp;Angre</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Gjør om</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Klipp ut</source>
        <translation>&amp;Cut</translation>
    </message>
    <message>
        <source>K&amp;opier</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>&amp;Lim inn</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Lim inn &amp;uten formatering</source>
        <translation>Paste &amp;without formatting</translation>
    </message>
    <message>
        <source>&amp;Fet</source>
        <translation>&amp;Bold</translation>
    </message>
    <message>
        <source>Kurs&amp;iv</source>
        <translation>&amp;Italic</translation>
    </message>
    <message>
        <source>L&amp;enke til adressen på utklippstavlen</source>
        <translation>&amp;Link to the address on the clipboard</translation>
    </message>
    <message>
        <source>&amp;Merk alt</source>
        <translation>&amp;Select all</translation>
    </message>
    <message>
        <source>Ingen votering</source>
        <translation>No vote</translation>
    </message>
    <message>
        <source>Enstemmig</source>
        <translation>Unanimous</translation>
    </message>
    <message>
        <source>Talt opp</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Ved navn</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Votering</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>For {in_favour} · Mot {against} · Blankt {blank}</source>
        <translation>For {in_favour} · Against {against} · Blank {blank}</translation>
    </message>
    <message>
        <source>{count} av {limit} har stemt</source>
        <translation>{count} of {limit} have voted</translation>
    </message>
    <message>
        <source>{count} av {limit}: {votes} for mye.</source>
        <translation>{count} of {limit}: {votes} too many.</translation>
    </message>
    <message>
        <source>én stemme</source>
        <translation>one vote</translation>
    </message>
    <message>
        <source>{excess} stemmer</source>
        <translation>{excess} votes</translation>
    </message>
    <message>
        <source>{said}. Ikke ført.</source>
        <translation>{said}. Not entered.</translation>
    </message>
    <message>
        <source>Dissens</source>
        <translation>Dissent</translation>
    </message>
    <message>
        <source>Slik mindretallet ønsker det ført</source>
        <translation>As the minority wishes it entered</translation>
    </message>
    <message>
        <source>{count} kan stemme i saken nå.</source>
        <translation>{count} may vote in the item now.</translation>
    </message>
    <message>
        <source> {names} er {state}.</source>
        <translation> {state}: {names}.</translation>
    </message>
    <message>
        <source>uansett hvor mange (ingen regel)</source>
        <translation>however many (no rule)</translation>
    </message>
    <message>
        <source>minst halvparten av medlemmene</source>
        <translation>at least half of the members</translation>
    </message>
    <message>
        <source>minst et fast antall medlemmer</source>
        <translation>at least a fixed number of members</translation>
    </message>
    <message>
        <source>Tallet på fremmøtte vises alltid. Uten en regel sies ikke noe mer.</source>
        <translation>The number present is always shown. Without a rule nothing more is said.</translation>
    </message>
    <message>
        <source>{required} av {several}</source>
        <translation>{required} of {several}</translation>
    </message>
    <message>
        <source>medlem</source>
        <translation>member</translation>
    </message>
    <message>
        <source>medlemmer</source>
        <translation>members</translation>
    </message>
    <message>
        <source>Rådet kan ikke bli vedtaksført: {figures}.</source>
        <translation>The council cannot reach a quorum: {figures}.</translation>
    </message>
    <message>
        <source>Det er {figures}. Blir de færre, sies det fra; ingenting stoppes.</source>
        <translation>That is {figures}. If they become fewer, you are told; nothing is stopped.</translation>
    </message>
    <message>
        <source>vara</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>sekretariat</source>
        <translation>secretariat</translation>
    </message>
    <message>
        <source>leder</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>nestleder</source>
        <translation>vice-chair</translation>
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
        <source>Ikke avgjort</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Inhabil</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>Ikke inhabil</source>
        <translation>Not recused</translation>
    </message>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>I tvil</source>
        <translation>In doubt</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tvil</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>Det står ikke hvilket møte det er. Skriv nummer og år.</source>
        <translation>It does not say which meeting this is. Write its number and year.</translation>
    </message>
    <message>
        <source>Datoen kunne ikke leses.</source>
        <translation>The date could not be read.</translation>
    </message>
    <message>
        <source>Navnet på rådet kunne ikke leses.</source>
        <translation>The name of the council could not be read.</translation>
    </message>
    <message>
        <source>Ingen medlemmer kunne leses.</source>
        <translation>No members could be read.</translation>
    </message>
    <message>
        <source>«{title}» har ikke noe saksnummer som kunne leses.</source>
        <translation>“{title}” has no case number that could be read.</translation>
    </message>
    <message>
        <source>Sak {number} «{title}» har samme nummer som en annen sak.</source>
        <translation>Case {number} “{title}” has the same number as another case.</translation>
    </message>
    <message>
        <source>Sak {number} «{title}» har ikke noe vedtak som kunne leses.</source>
        <translation>Case {number} “{title}” has no decision that could be read.</translation>
    </message>
    <message>
        <source>Kom ikke med: «{line}»</source>
        <translation>Did not come along: “{line}”</translation>
    </message>
    <message>
        <source>Hentet inn møte {numbers}.</source>
        <translation>Took in meeting {numbers}.</translation>
    </message>
    <message>
        <source>Møte {numbers} finnes fra før, og er ikke rørt.</source>
        <translation>Meeting {numbers} was there already, and was left as it is.</translation>
    </message>
    <message>
        <source>{name}: Det står ikke hvilket møte referatet er fra. Hent det inn i vinduet, og skriv det der.</source>
        <translation>{name}: It does not say which meeting the minutes are of. Take them in from the window, and write it there.</translation>
    </message>
    <message>
        <source>Sak {numbered} {title}</source>
        <translation>Item {numbered} {title}</translation>
    </message>
    <message>
        <source>Vedtak: </source>
        <translation>Decision: </translation>
    </message>
    <message>
        <source>Diskusjon: </source>
        <translation>Discussion: </translation>
    </message>
    <message>
        <source>Saksframlegg: </source>
        <translation>Case paper: </translation>
    </message>
    <message>
        <source>Personer: </source>
        <translation>People: </translation>
    </message>
    <message>
        <source>Hele møtet</source>
        <translation>Whole meeting</translation>
    </message>
    <message>
        <source>Anførselstegnet er ikke lukket: søker etter «{}» slik det står, også som begynnelse.</source>
        <translation>The quotation mark is not closed: searching for “{}” as it stands, also as a beginning.</translation>
    </message>
    <message>
        <source>Det står ikke noe etter «{}:», så det avgrenser ikke.</source>
        <translation>There is nothing after “{}:”, so it narrows nothing.</translation>
    </message>
    <message>
        <source>«{}:» avgrenser ikke; det er søkt etter ordet.</source>
        <translation>“{}:” does not narrow; the word was searched for.</translation>
    </message>
    <message>
        <source>Etter kolon i «{}» skal det stå et tall; det er søkt etter ordene.</source>
        <translation>After the colon in “{}” there should be a number; the words were searched for.</translation>
    </message>
    <message>
        <source>Ingen treff for «{strip}»{end}</source>
        <translation>No hits for “{strip}”{end}</translation>
    </message>
    <message>
        <source>De {count} beste treffene; det er flere</source>
        <translation>The {count} best hits; there are more</translation>
    </message>
    <message>
        <source>{count} treff</source>
        <translation>{count} hits</translation>
    </message>
    <message>
        <source>Møte {number}/{year}{what}</source>
        <translation>Meeting {number}/{year}{what}</translation>
    </message>
    <message>
        <source>bokmål</source>
        <translation>bokmål</translation>
    </message>
    <message>
        <source>nynorsk</source>
        <translation>nynorsk</translation>
    </message>
    <message>
        <source>Står i innkallingen</source>
        <translation>Stands in the notice</translation>
    </message>
    <message>
        <source>ikke valgt</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>nb_NO</source>
        <translation>en_GB</translation>
    </message>
    <message>
        <source>dddd d. MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>, ikke i {year}</source>
        <translation>, not in {year}</translation>
    </message>
    <message>
        <source>Skriv datoen som 18.6.2026, eller la den stå tom.</source>
        <translation>Write the date as 18.6.2026, or leave it empty.</translation>
    </message>
    <message>
        <source>Skriv klokkeslett som 10.00, eller la dem stå tomme.</source>
        <translation>Write times as 10.00, or leave them empty.</translation>
    </message>
    <message>
        <source>Når den er sendt, beholder sakene numrene som står i den.</source>
        <translation>Once it is sent, the items keep the numbers it has.</translation>
    </message>
    <message>
        <source>Ført {day} kl. {clock}. Sakene beholder numrene som står i den.</source>
        <translation>Entered {day} at {clock}. The items keep the numbers it has.</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Sak {case}/{number}/{year}</source>
        <translation>Item {case}/{number}/{year}</translation>
    </message>
    <message>
        <source>dddd d. MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>{used} av {planned_minutes} min</source>
        <translation>{used} of {planned_minutes} min</translation>
    </message>
    <message>
        <source>{used} min</source>
        <translation>{used} min</translation>
    </message>
    <message>
        <source>i rute</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>{late} min etter planen</source>
        <translation>{late} min behind the plan</translation>
    </message>
    <message>
        <source>{late} min foran planen</source>
        <translation>{late} min ahead of the plan</translation>
    </message>
    <message>
        <source>behandles nå</source>
        <translation>being handled</translation>
    </message>
    <message>
        <source>ikke påbegynt</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>forfall</source>
        <translation>apologies</translation>
    </message>
    <message>
        <source>inhabil, ute</source>
        <translation>recused, out</translation>
    </message>
    <message>
        <source>møteleder</source>
        <translation>chairs</translation>
    </message>
    <message>
        <source>vara, uten plass</source>
        <translation>deputy, without a seat</translation>
    </message>
    <message>
        <source>vara, {surname} har plassen</source>
        <translation>deputy, {surname} has the seat</translation>
    </message>
    <message>
        <source>vara for {surname}</source>
        <translation>deputy for {surname}</translation>
    </message>
    <message>
        <source>ikke til stede nå</source>
        <translation>not present now</translation>
    </message>
    <message>
        <source>ikke behandlet</source>
        <translation>not dealt with</translation>
    </message>
    <message>
        <source>tatt inn</source>
        <translation>taken in</translation>
    </message>
    <message>
        <source>delvis tatt inn</source>
        <translation>taken in in part</translation>
    </message>
    <message>
        <source>ikke tatt inn</source>
        <translation>not taken in</translation>
    </message>
    <message>
        <source>sendt ut</source>
        <translation>sent out</translation>
    </message>
    <message>
        <source>merknadene behandlet</source>
        <translation>remarks dealt with</translation>
    </message>
    <message>
        <source>godkjent</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>publisert</source>
        <translation>published</translation>
    </message>
    <message>
        <source>åpnet på nytt</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>Referatet som helhet</source>
        <translation>The minutes as a whole</translation>
    </message>
    <message>
        <source>Utsending …</source>
        <translation>Circulation …</translation>
    </message>
    <message>
        <source>Send ut …</source>
        <translation>Send out …</translation>
    </message>
    <message>
        <source>Merknader …</source>
        <translation>Remarks …</translation>
    </message>
    <message>
        <source>Avslutt runden …</source>
        <translation>Close the round …</translation>
    </message>
    <message>
        <source>Godkjent …</source>
        <translation>Approved …</translation>
    </message>
    <message>
        <source>Publiser …</source>
        <translation>Publish …</translation>
    </message>
    <message>
        <source>Åpne på nytt …</source>
        <translation>Reopen …</translation>
    </message>
    <message>
        <source>Sendt ut {short}, {deadline}</source>
        <translation>Sent out {short}, {deadline}</translation>
    </message>
    <message>
        <source>Merknader behandlet {short}</source>
        <translation>Remarks dealt with {short}</translation>
    </message>
    <message>
        <source>Publisert {short}. {told}</source>
        <translation>Published {short}. {told}</translation>
    </message>
    <message>
        <source>Utkast {number}, {reopened}: {reason}</source>
        <translation>Draft {number}, {reopened}: {reason}</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ingen merknader ennå</source>
        <translation>No remarks yet</translation>
    </message>
    <message>
        <source>Sendes ut når møtet er avsluttet</source>
        <translation>Sent out when the meeting is closed</translation>
    </message>
    <message>
        <source>Ikke sendt ut</source>
        <translation>Not sent out</translation>
    </message>
    <message>
        <source>Låst</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Ingen nye merknader</source>
        <translation>No new remarks</translation>
    </message>
    <message>
        <source>Ingen merknader</source>
        <translation>No remarks</translation>
    </message>
    <message>
        <source>{settled} av {several} behandlet</source>
        <translation>{settled} of {several} dealt with</translation>
    </message>
    <message>
        <source>merknad</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>merknader</source>
        <translation>remarks</translation>
    </message>
    <message>
        <source>Ingenting er ført ennå.</source>
        <translation>Nothing is entered yet.</translation>
    </message>
    <message>
        <source>Fristen er {days_off}</source>
        <translation>The deadline is {days_off}</translation>
    </message>
    <message>
        <source>Imellom: {listed}</source>
        <translation>In between: {listed}</translation>
    </message>
    <message>
        <source>Et møte som bare er øvelse: E-posten får ingen mottakere.</source>
        <translation>A meeting that is only practice: the e-mail gets no recipients.</translation>
    </message>
    <message>
        <source>{count} til</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>Uten e-postadresse i registeret: {listed}. Send til dem på annen måte.</source>
        <translation>Without an e-mail address in the register: {listed}. Send to them in another way.</translation>
    </message>
    <message>
        <source>Ingenting i teksten er endret siden utsendingen.</source>
        <translation>Nothing in the text has changed since circulation.</translation>
    </message>
    <message>
        <source>Sak {case_number} {title}</source>
        <translation>Item {case_number} {title}</translation>
    </message>
    <message>
        <source>Sak {number}</source>
        <translation>Item {number}</translation>
    </message>
    <message>
        <source>trukket tilbake</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>uten begrunnelse</source>
        <translation>without a reason</translation>
    </message>
    <message>
        <source>uten frist</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>frist {short}</source>
        <translation>deadline {short}</translation>
    </message>
    <message>
        <source>{told}, {several} siden</source>
        <translation>{told}, {several} ago</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>dager</source>
        <translation>days</translation>
    </message>
    <message>
        <source>{told}, i dag</source>
        <translation>{told}, today</translation>
    </message>
    <message>
        <source>{told}, {several} igjen</source>
        <translation>{told}, {several} left</translation>
    </message>
    <message>
        <source>Godkjent</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>, sak {item}/{meeting}</source>
        <translation>, item {item}/{meeting}</translation>
    </message>
    <message>
        <source>med endringer</source>
        <translation>with changes</translation>
    </message>
    <message>
        <source>som lagt fram</source>
        <translation>as presented</translation>
    </message>
    <message>
        <source>Godkjent i møte {meeting}{case}, {how}</source>
        <translation>Approved in meeting {meeting}{case}, {how}</translation>
    </message>
    <message>
        <source>{written} kl. {clock}</source>
        <translation>{written} at {clock}</translation>
    </message>
    <message>
        <source>frist {written}</source>
        <translation>deadline {written}</translation>
    </message>
    <message>
        <source>, sak {item}</source>
        <translation>, item {item}</translation>
    </message>
    <message>
        <source>i møte {meeting}{case}</source>
        <translation>in meeting {meeting}{case}</translation>
    </message>
    <message>
        <source>gikk{at}{case}</source>
        <translation>left{at}{case}</translation>
    </message>
    <message>
        <source>{accepted} godtatt – {what}</source>
        <translation>{accepted} accepted – {what}</translation>
    </message>
    <message>
        <source>skjul</source>
        <translation>hide</translation>
    </message>
    <message>
        <source>vis</source>
        <translation>show</translation>
    </message>
    <message>
        <source>Spør igjen</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Dette er riktig</source>
        <translation>This is right</translation>
    </message>
    <message>
        <source>godtatt</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>Møtene er kryptert</source>
        <translation>The meetings are encrypted</translation>
    </message>
    <message>
        <source>Skriv nøkkelen, så åpnes de. Ingenting er endret eller borte.</source>
        <translation>Type the key, and they open. Nothing is changed or gone.</translation>
    </message>
    <message>
        <source>Åpner møtene …</source>
        <translation>Opening the meetings …</translation>
    </message>
    <message>
        <source>Nøkkel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Åpne møtene</source>
        <translation>Open the meetings</translation>
    </message>
    <message>
        <source>Oppmøte</source>
        <translation>Turnout</translation>
    </message>
    <message>
        <source>Året i tall</source>
        <translation>The year in figures</translation>
    </message>
    <message>
        <source>Møter</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Neste del</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>Forrige del</source>
        <translation>Previous part</translation>
    </message>
    <message>
        <source>Oppgaver</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Opptak</source>
        <translation>Recordings</translation>
    </message>
    <message>
        <source>{name}, del av oppfølgingen</source>
        <translation>{name}, part of the follow-up</translation>
    </message>
    <message>
        <source>{name}, del av møtene</source>
        <translation>{name}, part of the meetings</translation>
    </message>
    <message>
        <source>Annen Word-mal …</source>
        <translation>Another Word template …</translation>
    </message>
    <message>
        <source>Skrives i {folder}</source>
        <translation>Written in {folder}</translation>
    </message>
    <message>
        <source>Lager PDF …</source>
        <translation>Making PDF …</translation>
    </message>
    <message>
        <source>Kontrollerer {name}. Filen blir ikke endret.</source>
        <translation>Checking {name}. The file is not changed.</translation>
    </message>
    <message>
        <source>Leser {what} …</source>
        <translation>Reading {what} …</translation>
    </message>
    <message>
        <source>teksten</source>
        <translation>the text</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>i møtet</source>
        <translation>in the meeting</translation>
    </message>
    <message>
        <source>Alle med gyldig periode på møtedatoen er med i møtet.</source>
        <translation>All whose term covers the day of the meeting take part.</translation>
    </message>
    <message>
        <source>Ikke avklart</source>
        <translation>Not clear yet</translation>
    </message>
    <message>
        <source>Saksliste</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Saksframlegg</source>
        <translation>Case papers</translation>
    </message>
    <message>
        <source>Deltakere</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Møtet</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Regler</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>{name}, del av forberedelsen</source>
        <translation>{name}, part of the preparation</translation>
    </message>
    <message>
        <source>Møter og Referat virker som ellers: Du kan lese, søke, kopiere tekst og velge «Lagre møtefil …». Alt som ville endret et møte, er slått av, så ingenting du skriver, kan gå tapt.</source>
        <translation>Meetings and Minutes work as usual: you can read, search, copy text and choose “Save as a meeting file …”. All that would change a meeting is off, so nothing you write can be lost.</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Her kan møtene bare leses nå</source>
        <translation>Meetings can only be read here now</translation>
    </message>
    <message>
        <source>Skriv datoen som 31.12.2027, eller la den stå tom.</source>
        <translation>Write the date as 31.12.2027, or leave it empty.</translation>
    </message>
    <message>
        <source>{name} er tatt ut av registeret.</source>
        <translation>{name} was taken out of the register.</translation>
    </message>
    <message>
        <source>ikke i perioden</source>
        <translation>not in the term</translation>
    </message>
    <message>
        <source>Ingen merknader er ført. Skriv eller lim inn dem som kommer.</source>
        <translation>No remarks are entered. Write or paste those that come.</translation>
    </message>
    <message>
        <source>Merknader kan føres når utkastet er sendt ut.</source>
        <translation>Remarks can be entered once the draft is sent out.</translation>
    </message>
    <message>
        <source>Skriv dagen merknaden kom, som 9.6.2026.</source>
        <translation>Write the day the remark came, as 9.6.2026.</translation>
    </message>
    <message>
        <source>Merknaden er {outcome}</source>
        <translation>The remark is {outcome}</translation>
    </message>
    <message>
        <source>Rett merknaden</source>
        <translation>Mend the remark</translation>
    </message>
    <message>
        <source>Ta bort merknaden</source>
        <translation>Remove the remark</translation>
    </message>
    <message>
        <source>NY MERKNAD</source>
        <translation>NEW REMARK</translation>
    </message>
    <message>
        <source>RETT MERKNADEN</source>
        <translation>MEND THE REMARK</translation>
    </message>
    <message>
        <source>Før merknaden</source>
        <translation>Enter the remark</translation>
    </message>
    <message>
        <source>Lagre rettelsen</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>Skriv fristen som 10.6.2026.</source>
        <translation>Write the deadline as 10.6.2026.</translation>
    </message>
    <message>
        <source>Skriv saksnummeret med tall, eller la det stå tomt.</source>
        <translation>Write the item number in figures, or leave it empty.</translation>
    </message>
    <message>
        <source>Føres av</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Sendes ut av</source>
        <translation>Sent out by</translation>
    </message>
    <message>
        <source>REFERATET FRA MØTE {number}/{year}</source>
        <translation>MINUTES OF MEETING {number}/{year}</translation>
    </message>
    <message>
        <source>Skriv først hvem som gjør dette.</source>
        <translation>Write who does this first.</translation>
    </message>
    <message>
        <source>Tøm søket</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>NY OPPGAVE</source>
        <translation>NEW TASK</translation>
    </message>
    <message>
        <source>OPPGAVE</source>
        <translation>TASK</translation>
    </message>
    <message>
        <source>Legg til oppgaven</source>
        <translation>Add the task</translation>
    </message>
    <message>
        <source>Ta med oppgaven</source>
        <translation>Accept the task</translation>
    </message>
    <message>
        <source>Skriv fristen som 1.9.2026, eller la den stå tom.</source>
        <translation>Write the deadline as 1.9.2026, or leave it empty.</translation>
    </message>
    <message>
        <source>Møtefiler (*.ho21.json *.json)</source>
        <translation>Meeting files (*.ho21.json *.json)</translation>
    </message>
    <message>
        <source>Saksframlegg (*.docx *.pdf *.txt *.md);;Alle filer (*)</source>
        <translation>Case papers (*.docx *.pdf *.txt *.md);;All files (*)</translation>
    </message>
    <message>
        <source>Velg saksframlegg</source>
        <translation>Choose case papers</translation>
    </message>
    <message>
        <source>Hent inn møtefil</source>
        <translation>Bring in a meeting file</translation>
    </message>
    <message>
        <source>Lagre møtefil</source>
        <translation>Save as a meeting file</translation>
    </message>
    <message>
        <source>Mappe for utkast</source>
        <translation>Folder for drafts</translation>
    </message>
    <message>
        <source>Velg mappe</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Skrev {name} {clock}.</source>
        <translation>Wrote {name} at {clock}.</translation>
    </message>
    <message>
        <source>Nødkopien skrives igjen: {path}</source>
        <translation>The emergency copy is written again: {path}</translation>
    </message>
    <message>
        <source>Nødkopien ble ikke skrevet: {explain} Den prøves igjen.</source>
        <translation>The emergency copy was not written: {explain} It is tried again.</translation>
    </message>
    <message>
        <source>Programmet holdes åpent: Noe du har skrevet, er ikke lagret ennå. {why} Velg «Lagre kopi …» for å legge møtet et annet sted; da kan du avslutte.</source>
        <translation>The program is kept open: something you have written is not saved yet. {why} Choose “Save a copy …” to put the meeting somewhere else; then you can quit.</translation>
    </message>
    <message>
        <source>Alt lagres mens du skriver, bare her på maskinen: i {folder}, med sikkerhetskopier ved siden av.</source>
        <translation>Everything is saved as you type, on this computer only: in {folder}, with backups beside it.</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enter setter inn navnet, Esc lar teksten stå</source>
        <translation>Enter inserts the name, Esc leaves the text</translation>
    </message>
    <message>
        <source>Saker</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Enter setter inn saksnummeret, Shift+Enter tittelen, Esc lar teksten stå</source>
        <translation>Enter inserts the item number, Shift+Enter the title, Esc leaves the text</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Trykk bokstavene, så Enter. Esc lukker</source>
        <translation>Press the letters, then Enter. Esc closes</translation>
    </message>
    <message>
        <source>Standardtekster</source>
        <translation>Standard phrases</translation>
    </message>
    <message>
        <source>Skriv for å søke. Enter setter inn teksten, Esc lukker</source>
        <translation>Type to search. Enter inserts the text, Esc closes</translation>
    </message>
    <message>
        <source>Søker: {sought}</source>
        <translation>Searching: {sought}</translation>
    </message>
    <message>
        <source>Ingen standardtekst passer: {sought}</source>
        <translation>No standard phrase matches: {sought}</translation>
    </message>
    <message>
        <source>Forslag til skrivemåte</source>
        <translation>Suggest spellings</translation>
    </message>
    <message>
        <source>Enter bytter ordet, Esc lar det stå</source>
        <translation>Enter replaces the word, Esc leaves it</translation>
    </message>
    <message>
        <source>Referat fra møte {number}/{year}: utsending og merknader</source>
        <translation>Minutes of meeting {number}/{year}: circulation and remarks</translation>
    </message>
    <message>
        <source>SAK {number}</source>
        <translation>ITEM {number}</translation>
    </message>
    <message>
        <source>Referatet: {text}</source>
        <translation>The minutes: {text}</translation>
    </message>
    <message>
        <source>FORSLAG FRA VEDTAKENE I MØTE {number}</source>
        <translation>PROPOSED BY THE DECISIONS OF MEETING {number}</translation>
    </message>
    <message>
        <source>FORSLAG</source>
        <translation>PROPOSALS</translation>
    </message>
    <message>
        <source>Ingen møter har vedtak ennå.</source>
        <translation>No meetings have decisions yet.</translation>
    </message>
    <message>
        <source>Ingen flere. Alle forslag er besvart.</source>
        <translation>No more. All proposals are answered.</translation>
    </message>
    <message>
        <source>Stavekontrollen mangler ordlisten for {language}. Installer hunspell-no, eller legg {name}.aff og .dic i {folder}.</source>
        <translation>The spell check lacks the dictionary for {language}. Install hunspell-no, or put {name}.aff and .dic in {folder}.</translation>
    </message>
    <message>
        <source>Stavekontrollen får ikke brukt ordlisten {path}. Alt annet virker.</source>
        <translation>The spell check cannot use the dictionary {path}. Everything else works.</translation>
    </message>
    <message>
        <source>Det er ingen ordliste å slå opp i her.</source>
        <translation>There is no dictionary to look up here.</translation>
    </message>
    <message>
        <source>Alle ordene på skjermen er kjent.</source>
        <translation>All words on the screen are known.</translation>
    </message>
    <message>
        <source>&amp;Forslag til «{text}» …</source>
        <translation>&amp;Suggestions for “{text}” …</translation>
    </message>
    <message>
        <source>Legg «{text}» til i &amp;ordlisten</source>
        <translation>Add “{text}” to the &amp;dictionary</translation>
    </message>
    <message>
        <source>Alle møter</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Rett oppgaven</source>
        <translation>Mend the task</translation>
    </message>
    <message>
        <source>Møte {number}/{year}</source>
        <translation>Meeting {number}/{year}</translation>
    </message>
    <message>
        <source>mottaker</source>
        <translation>recipient</translation>
    </message>
    <message>
        <source>mottakere</source>
        <translation>recipients</translation>
    </message>
    <message>
        <source>Skrevet: {minutes} og {mail}, med {to}.</source>
        <translation>Written: {minutes} and {mail}, with {to}.</translation>
    </message>
    <message>
        <source>Word-maler (*.docx *.dotx)</source>
        <translation>Word templates (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Referater (*.docx *.pdf *.txt *.md);;Alle filer (*)</source>
        <translation>Minutes (*.docx *.pdf *.txt *.md);;All files (*)</translation>
    </message>
    <message>
        <source>Velg ferdige referater</source>
        <translation>Choose finished minutes</translation>
    </message>
    <message>
        <source>Leser …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Velg et ferdig referat</source>
        <translation>Choose finished minutes</translation>
    </message>
    <message>
        <source>Velg en Word-mal</source>
        <translation>Choose a Word template</translation>
    </message>
    <message>
        <source>Bakgrunn</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Tidligere behandlet</source>
        <translation>Handled earlier</translation>
    </message>
    <message>
        <source>Vedlegg</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>Enter gjør det som står her, Esc går tilbake til teksten.</source>
        <translation>Enter does what stands here, Esc goes back to the text.</translation>
    </message>
    <message>
        <source>Forstår ikke dette. Skriv for eksempel «går» og et navn, «til 20», «neste» eller «pause».</source>
        <translation>Not understood. Write for instance “går” and a name, “til 20”, “neste” or “pause”.</translation>
    </message>
    <message>
        <source>Dette kan bety flere ting. Velg med pil opp eller ned, eller skriv mer.</source>
        <translation>This may mean several things. Choose with the arrow keys, or write more.</translation>
    </message>
    <message>
        <source>Enter: {sentence}</source>
        <translation>Enter: {sentence}</translation>
    </message>
    <message>
        <source>valgt</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Filen med møtene er skadet</source>
        <translation>The file with the meetings is damaged</translation>
    </message>
    <message>
        <source>Filen med møtene er borte eller tom</source>
        <translation>The file with the meetings is gone or empty</translation>
    </message>
    <message>
        <source>Ingenting er endret i {}. Her er det som er igjen, og hva du kan velge.</source>
        <translation>Nothing is changed in {}. Here is what is left, and what you can choose.</translation>
    </message>
    <message>
        <source>Leser det som lar seg lese …</source>
        <translation>Reading what can be read …</translation>
    </message>
    <message>
        <source>Den skadede filen slettes aldri. Den legges til side i samme mappe under et nytt navn, så noen kan hente mer ut av den senere.</source>
        <translation>The damaged file is never deleted. It is set aside in the same folder under a new name, so that somebody can get more out of it later.</translation>
    </message>
    <message>
        <source>Mappe:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Filnavn:</source>
        <translation>File name:</translation>
    </message>
    <message>
        <source>Filtype:</source>
        <translation>File type:</translation>
    </message>
    <message>
        <source>Velg</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Referatet er godkjent og låst. Skal det endres, åpner du det på nytt under Utsending og merknader (Shift+F9).</source>
        <translation>The minutes are approved and locked. To change them, open them again under Sending and remarks (Shift+F9).</translation>
    </message>
    <message>
        <source>Referatet er godkjent i møte {meeting} og låst. Skal det endres, åpner du det på nytt under Utsending og merknader (Shift+F9).</source>
        <translation>The minutes were approved in meeting {meeting} and are locked. To change them, reopen them under Circulation and remarks (Shift+F9).</translation>
    </message>
    <message>
        <source>Husk nøkkelen på denne maskinen</source>
        <translation>Remember the key on this machine</translation>
    </message>
    <message>
        <source>Da ligger den i nøkkelringen til brukeren din, og du slipper å skrive den ved hver start.</source>
        <translation>Then it lies in your user’s keyring, and you need not type it at every start.</translation>
    </message>
    <message>
        <source>Ser etter en nøkkelring på maskinen …</source>
        <translation>Looking for a keyring on the machine …</translation>
    </message>
    <message>
        <source>Maskinen har ingen nøkkelring, så nøkkelen må skrives ved hver start.</source>
        <translation>The machine has no keyring, so the key must be typed at every start.</translation>
    </message>
    <message>
        <source>Ta inn i registeret ({several})</source>
        <translation>Take into the register ({several})</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>personer</source>
        <translation>people</translation>
    </message>
    <message>
        <source>samme som {name}</source>
        <translation>same as {name}</translation>
    </message>
    <message>
        <source>en annen</source>
        <translation>someone else</translation>
    </message>
    <message>
        <source>Sett markøren i en tekst først.</source>
        <translation>Put the cursor in a text first.</translation>
    </message>
    <message>
        <source>Felt {place} av {count}</source>
        <translation>Field {place} of {count}</translation>
    </message>
    <message>
        <source>Lister og møtefiler (*.xlsx *.csv *.json);;Alle filer (*)</source>
        <translation>Lists and meeting files (*.xlsx *.csv *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Hent inn til registeret</source>
        <translation>Bring into the register</translation>
    </message>
    <message>
        <source>Leser {listed} …</source>
        <translation>Reading {listed} …</translation>
    </message>
    <message>
        <source>Feilrapporter (*.zip)</source>
        <translation>Bug reports (*.zip)</translation>
    </message>
    <message>
        <source>Lagre feilrapport</source>
        <translation>Save the bug report</translation>
    </message>
    <message>
        <source>Lagret {outcome}</source>
        <translation>Saved {outcome}</translation>
    </message>
    <message>
        <source>Filen med møtene er skadet. Det du skriver, er i minnet. Åpne Sikkerhetskopier (Ctrl+F8) når det passer.</source>
        <translation>The file with the meetings is damaged. What you write is in memory. Open Backups (Ctrl+F8) when it suits you.</translation>
    </message>
    <message>
        <source> Den skadede filen ligger i {aside}.</source>
        <translation> The damaged file lies in {aside}.</translation>
    </message>
    <message>
        <source>Møte {number}/{year} er satt tilbake. Ctrl+Z angrer det.</source>
        <translation>Meeting {number}/{year} is restored. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Alt er satt tilbake som det var {taken}. Det som var her, ligger i en ny sikkerhetskopi.</source>
        <translation>Everything is restored as it was {taken}. What was here lies in a new backup.</translation>
    </message>
    <message>
        <source>Ett opptak skal slettes. Se Oppfølging, delen Opptak.</source>
        <translation>One recording is to be deleted. See Follow-up, the section Recordings.</translation>
    </message>
    <message>
        <source>{count} opptak skal slettes. Se Oppfølging, delen Opptak.</source>
        <translation>{count} recordings are to be deleted. See Follow-up, the section Recordings.</translation>
    </message>
    <message>
        <source>Finner ikke «{words}» i veiledningen.</source>
        <translation>“{words}” is not in the guide.</translation>
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
        <translation>Close meeting</translation>
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
    <name>GuideSheet</name>
    <message>
        <source>Brukerveiledning</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Søk i veiledningen, Enter for neste</source>
        <translation>Search the guide, Enter for the next</translation>
    </message>
    <message>
        <source>Søk i veiledningen</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
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
        <translation>Close meeting</translation>
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
        <source>Hent inn gamle referater …</source>
        <translation>Take in old minutes …</translation>
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
        <source>Samtykke til lydopptak</source>
        <translation>Leave to record</translation>
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
        <source>Brukerveiledning</source>
        <translation>User guide</translation>
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
        <source>Gamle referater …</source>
        <translation>Old minutes …</translation>
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
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
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
    <name>OldMinutesSheet</name>
    <message>
        <source>Gamle referater</source>
        <translation>Old minutes</translation>
    </message>
    <message>
        <source>Ferdige referater blir til møter i arkivet. Se over det som er lest, og rett det som mangler, før det hentes inn. Filene blir ikke endret.</source>
        <translation>Finished minutes become meetings in the archive. Look over what was read, and put right what is missing, before it is taken in. The files are not changed.</translation>
    </message>
    <message>
        <source>FILER</source>
        <translation>FILES</translation>
    </message>
    <message>
        <source>Referater som er lest</source>
        <translation>Minutes that were read</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
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
        <source>dd.mm.åååå</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>Referatene er godkjent</source>
        <translation>The minutes are approved</translation>
    </message>
    <message>
        <source>SLIK DET STÅR</source>
        <translation>AS IT STANDS</translation>
    </message>
    <message>
        <source>Referatet slik det står i filen</source>
        <translation>The minutes as they stand in the file</translation>
    </message>
    <message>
        <source>SLIK DET ER LEST</source>
        <translation>AS IT WAS READ</translation>
    </message>
    <message>
        <source>Referatet slik det er lest</source>
        <translation>The minutes as they were read</translation>
    </message>
    <message>
        <source>Hent inn møtet</source>
        <translation>Take in the meeting</translation>
    </message>
    <message>
        <source>Hent inn alle uten tvil</source>
        <translation>Take in all without doubt</translation>
    </message>
    <message>
        <source>Velg filer …</source>
        <translation>Choose files …</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
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
<context>
    <name>Welcome</name>
    <message>
        <source>Velkommen til HO21desk</source>
        <translation>Welcome to HO21desk</translation>
    </message>
    <message>
        <source>Øv på demomøtet</source>
        <translation>Practise on the demo meeting</translation>
    </message>
    <message>
        <source>Et oppdiktet møte å prøve alt på. Overalt og på alt som skrives ut, står det at det er en øvelse.</source>
        <translation>A made-up meeting to try everything on. Everywhere, and on all that is printed, it says that it is practice.</translation>
    </message>
    <message>
        <source>Les inn saksframlegg …</source>
        <translation>Read case papers …</translation>
    </message>
    <message>
        <source>Papirene i Word og PDF blir til en saksliste, som du ser over før den tas i bruk.</source>
        <translation>The papers in Word and PDF become an agenda, which you look through before it is used.</translation>
    </message>
    <message>
        <source>Åpne en møtefil …</source>
        <translation>Open a meeting file …</translation>
    </message>
    <message>
        <source>Et møte som en kollega har forberedt, eller som kommer fra en annen maskin (.ho21.json).</source>
        <translation>A meeting that a colleague has prepared, or that comes from another computer (.ho21.json).</translation>
    </message>
</context>
</TS>
