<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="nb_NO">
<context>
    <name></name>
    <message>
        <source>Språket gjelder fra neste oppstart: Noe er ikke lagret ennå.</source>
        <translation>Språket gjeld frå neste oppstart: Noko er ikkje lagra enno.</translation>
    </message>
    <message>
        <source>mangler vedtak</source>
        <translation>manglar vedtak</translation>
    </message>
    <message>
        <source>vedtak ført</source>
        <translation>vedtak ført</translation>
    </message>
    <message>
        <source>ferdig</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>utsatt</source>
        <translation>utsett</translation>
    </message>
    <message>
        <source>trukket</source>
        <translation>trekt</translation>
    </message>
    <message>
        <source>inhabil: {listed}</source>
        <translation>inhabil: {listed}</translation>
    </message>
    <message>
        <source>slutt ca. {clock}</source>
        <translation>slutt ca. {clock}</translation>
    </message>
    <message>
        <source>Brukt {used} av {planned}, {lateness} · {end}</source>
        <translation>Brukt {used} av {planned}, {lateness} · {end}</translation>
    </message>
    <message>
        <source>Sak</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Innkalling og saksliste</source>
        <translation>Innkalling og saksliste</translation>
    </message>
    <message>
        <source>Habilitet</source>
        <translation>Habilitet</translation>
    </message>
    <message>
        <source>Forrige referat</source>
        <translation>Førre referat</translation>
    </message>
    <message>
        <source>Utestående</source>
        <translation>Uteståande</translation>
    </message>
    <message>
        <source>Status løpende saker</source>
        <translation>Status løpande saker</translation>
    </message>
    <message>
        <source>Oversikt</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Orienteringer</source>
        <translation>Orienteringar</translation>
    </message>
    <message>
        <source>Eventuelt</source>
        <translation>Eventuelt</translation>
    </message>
    <message>
        <source>Evaluering</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>{planned_minutes} min</source>
        <translation>{planned_minutes} min</translation>
    </message>
    <message>
        <source>pause {break_after} min</source>
        <translation>pause {break_after} min</translation>
    </message>
    <message>
        <source>{count} vedlegg</source>
        <translation>{count} vedlegg</translation>
    </message>
    <message>
        <source>tema meldt</source>
        <translation>tema meldt</translation>
    </message>
    <message>
        <source>temaer meldt</source>
        <translation>tema melde</translation>
    </message>
    <message>
        <source>får ikke plass</source>
        <translation>får ikkje plass</translation>
    </message>
    <message>
        <source>Ingen saker har minutter ennå, så det er ingen tidsplan.</source>
        <translation>Ingen saker har minutt enno, så det er ingen tidsplan.</translation>
    </message>
    <message>
        <source>Sakene tar {length}. Sett når møtet begynner, under Møtet.</source>
        <translation>Sakene tek {length}. Set når møtet byrjar, under Møtet.</translation>
    </message>
    <message>
        <source>Etter planen slutter møtet {clock}{beside}.</source>
        <translation>Etter planen sluttar møtet {clock}{beside}.</translation>
    </message>
    <message>
        <source>Får ikke plass: sak {listed}.</source>
        <translation>Får ikkje plass: sak {listed}.</translation>
    </message>
    <message>
        <source>Uten minutter: sak {listed}.</source>
        <translation>Utan minutt: sak {listed}.</translation>
    </message>
    <message>
        <source>Ingen sak har nummer {listed}.</source>
        <translation>Inga sak har nummer {listed}.</translation>
    </message>
    <message>
        <source>Innkallingen er sendt</source>
        <translation>Innkallinga er send</translation>
    </message>
    <message>
        <source>Møtet er begynt</source>
        <translation>Møtet er byrja</translation>
    </message>
    <message>
        <source>{why}: sakene beholder numrene sine, og det som tas av, blir stående som trukket.</source>
        <translation>{why}: sakene beheld nummera sine, og det som blir teke av, blir ståande som trekt.</translation>
    </message>
    <message>
        <source>, når det skal</source>
        <translation>, når det skal</translation>
    </message>
    <message>
        <source>etter</source>
        <translation>etter</translation>
    </message>
    <message>
        <source>før</source>
        <translation>før</translation>
    </message>
    <message>
        <source>, {length} {way} slutten kl. {clock}</source>
        <translation>, {length} {way} slutten kl. {clock}</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>timar</translation>
    </message>
    <message>
        <source>minutt</source>
        <translation>minutt</translation>
    </message>
    <message>
        <source>minutter</source>
        <translation>minutt</translation>
    </message>
    <message>
        <source> og </source>
        <translation> og </translation>
    </message>
    <message>
        <source>Tekst {size} %</source>
        <translation>Tekst {size} %</translation>
    </message>
    <message>
        <source>dato ikke satt</source>
        <translation>dato ikkje sett</translation>
    </message>
    <message>
        <source>{council}, møte {number}/{year}</source>
        <translation>{council}, møte {number}/{year}</translation>
    </message>
    <message>
        <source>Neste: {number} {title}</source>
        <translation>Neste: {number} {title}</translation>
    </message>
    <message>
        <source> (øvelse)</source>
        <translation> (øving)</translation>
    </message>
    <message>
        <source>HO21desk – møte {number}/{year}{practice}</source>
        <translation>HO21desk – møte {number}/{year}{practice}</translation>
    </message>
    <message>
        <source>{several} mangler vedtak: {numbers}.</source>
        <translation>{several} manglar vedtak: {numbers}.</translation>
    </message>
    <message>
        <source>sak</source>
        <translation>sak</translation>
    </message>
    <message>
        <source>saker</source>
        <translation>saker</translation>
    </message>
    <message>
        <source>Møtet er avsluttet. {lacking}</source>
        <translation>Møtet er avslutta. {lacking}</translation>
    </message>
    <message>
        <source>Alle saker har vedtak.</source>
        <translation>Alle saker har vedtak.</translation>
    </message>
    <message>
        <source>Kan ikke angre «{done_by}»: det er skrevet der siden.</source>
        <translation>Kan ikkje angre «{done_by}»: det er skrive der sidan.</translation>
    </message>
    <message>
        <source>Angret: {done_by}</source>
        <translation>Angra: {done_by}</translation>
    </message>
    <message>
        <source>Gjort om igjen: {done_by}</source>
        <translation>Gjort om igjen: {done_by}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Mot</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Blankt</source>
        <translation>Blankt</translation>
    </message>
    <message>
        <source>har stemt {ballot}</source>
        <translation>har røysta {ballot}</translation>
    </message>
    <message>
        <source>har ikke stemt</source>
        <translation>har ikkje røysta</translation>
    </message>
    <message>
        <source>Spurt om samtykke til lydopptak av saken. Ctrl+Shift+C når det er gitt.</source>
        <translation>Spurt om samtykke til lydopptak av saka. Ctrl+Shift+C når det er gjeve.</translation>
    </message>
    <message>
        <source>Samtykke til lydopptak av saken er gitt.</source>
        <translation>Samtykke til lydopptak av saka er gjeve.</translation>
    </message>
    <message>
        <source>Ikke samtykke til lydopptak av saken.</source>
        <translation>Ikkje samtykke til lydopptak av saka.</translation>
    </message>
    <message>
        <source>Møtet behandler sak {number} {title}. Du skriver i sak {here}.</source>
        <translation>Møtet behandlar sak {number} {title}. Du skriv i sak {here}.</translation>
    </message>
    <message>
        <source>Godkjenn referatet under Utsending og merknader (Shift+F9). Da føres vedtaket her, og referatet som godkjent i begge møtene.</source>
        <translation>Godkjenn referatet under Utsending og merknader (Shift+F9). Då blir vedtaket ført her, og referatet som godkjent i begge møta.</translation>
    </message>
    <message>
        <source>Pause siden {clock}. Ctrl+F5 når møtet går videre.</source>
        <translation>Pause sidan {clock}. Ctrl+F5 når møtet går vidare.</translation>
    </message>
    <message>
        <source>inhabile</source>
        <translation>inhabile</translation>
    </message>
    <message>
        <source>inhabil</source>
        <translation>inhabil</translation>
    </message>
    <message>
        <source>og skal være ute av rommet</source>
        <translation>og skal vere ute av rommet</translation>
    </message>
    <message>
        <source>i denne saken</source>
        <translation>i denne saka</translation>
    </message>
    <message>
        <source>{who} er {recused} {what}. {can_vote} kan stemme.</source>
        <translation>{who} er {recused} {what}. {can_vote} kan røyste.</translation>
    </message>
    <message>
        <source>Møtelederen er inhabil, så en annen må lede saken.</source>
        <translation>Møteleiaren er inhabil, så ein annan må leie saka.</translation>
    </message>
    <message>
        <source>Rådet er ikke vedtaksført i saken: det kreves minst {required}.</source>
        <translation>Rådet er ikkje vedtaksført i saka: det krevst minst {required}.</translation>
    </message>
    <message>
        <source>Kan kalles inn igjen: {listed}.</source>
        <translation>Kan kallast inn igjen: {listed}.</translation>
    </message>
    <message>
        <source>Hva som ble sagt i saken</source>
        <translation>Kva som vart sagt i saka</translation>
    </message>
    <message>
        <source>Sak {numbered}</source>
        <translation>Sak {numbered}</translation>
    </message>
    <message>
        <source> … (forkortet)</source>
        <translation> … (forkorta)</translation>
    </message>
    <message>
        <source>Forslag til vedtak</source>
        <translation>Framlegg til vedtak</translation>
    </message>
    <message>
        <source>Forslaget til vedtak står i saken</source>
        <translation>Framlegget til vedtak står i saka</translation>
    </message>
    <message>
        <source>og {count} linjer til</source>
        <translation>og {count} linjer til</translation>
    </message>
    <message>
        <source>Deretter</source>
        <translation>Deretter</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Skjermen med lederens vindu er borte. Vinduet kommer tilbake med skjermen; F11 viser det her.</source>
        <translation>Skjermen med vindauget til leiaren er borte. Vindauget kjem tilbake med skjermen; F11 viser det her.</translation>
    </message>
    <message>
        <source>Lederens vindu er på den andre skjermen.</source>
        <translation>Vindauget til leiaren er på den andre skjermen.</translation>
    </message>
    <message>
        <source>Skrev {path}</source>
        <translation>Skreiv {path}</translation>
    </message>
    <message>
        <source>HO21desk – lederens vindu</source>
        <translation>HO21desk – vindauget til leiaren</translation>
    </message>
    <message>
        <source>Lederens vindu</source>
        <translation>Vindauget til leiaren</translation>
    </message>
    <message>
        <source>KOMMER TILBAKE I MØTE {name}</source>
        <translation>KJEM TILBAKE I MØTE {name}</translation>
    </message>
    <message>
        <source>KOMMER TILBAKE I NESTE MØTE</source>
        <translation>KJEM TILBAKE I NESTE MØTE</translation>
    </message>
    <message>
        <source>Ingen saker kommer tilbake.</source>
        <translation>Ingen saker kjem tilbake.</translation>
    </message>
    <message>
        <source>Hent utestående til møte {name}</source>
        <translation>Hent uteståande til møte {name}</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>planlagt</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>går føre seg</translation>
    </message>
    <message>
        <source>avsluttet</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>øvelse</source>
        <translation>øving</translation>
    </message>
    <message>
        <source>ikke satt</source>
        <translation>ikkje sett</translation>
    </message>
    <message>
        <source>{decided} av {items}</source>
        <translation>{decided} av {items}</translation>
    </message>
    <message>
        <source>Vedtak {count}</source>
        <translation>Vedtak {count}</translation>
    </message>
    <message>
        <source>Hva rådet vedtok</source>
        <translation>Kva rådet vedtok</translation>
    </message>
    <message>
        <source>kom</source>
        <translation>kom</translation>
    </message>
    <message>
        <source>på video</source>
        <translation>på video</translation>
    </message>
    <message>
        <source>gikk</source>
        <translation>gjekk</translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>endrer ingenting</source>
        <translation>endrar ingenting</translation>
    </message>
    <message>
        <source>Klokkeslett: {told}</source>
        <translation>Klokkeslett: {told}</translation>
    </message>
    <message>
        <source>Fjern: {told}</source>
        <translation>Fjern: {told}</translation>
    </message>
    <message>
        <source>Hva som skjedde: {told}</source>
        <translation>Kva som skjedde: {told}</translation>
    </message>
    <message>
        <source>I hvilken sak: {told}</source>
        <translation>I kva sak: {told}</translation>
    </message>
    <message>
        <source>i registeret</source>
        <translation>i registeret</translation>
    </message>
    <message>
        <source>{name}, i registeret</source>
        <translation>{name}, i registeret</translation>
    </message>
    <message>
        <source>valgt som nr. {place}</source>
        <translation>vald som nr. {place}</translation>
    </message>
    <message>
        <source>{spoken}, valgt</source>
        <translation>{spoken}, vald</translation>
    </message>
    <message>
        <source>{text} Forkortelse {name}</source>
        <translation>{text} Forkorting {name}</translation>
    </message>
    <message>
        <source>Legg «{word}» til i ordlisten</source>
        <translation>Legg «{word}» til i ordlista</translation>
    </message>
    <message>
        <source>sak {number}</source>
        <translation>sak {number}</translation>
    </message>
    <message>
        <source>Sak {number} {title}</source>
        <translation>Sak {number} {title}</translation>
    </message>
    <message>
        <source>{} kom</source>
        <translation>{} kom</translation>
    </message>
    <message>
        <source>{} på video</source>
        <translation>{} på video</translation>
    </message>
    <message>
        <source>{} gikk</source>
        <translation>{} gjekk</translation>
    </message>
    <message>
        <source>{} inhabil i sak {}</source>
        <translation>{} inhabil i sak {}</translation>
    </message>
    <message>
        <source>{} ikke inhabil i sak {}</source>
        <translation>{} ikkje inhabil i sak {}</translation>
    </message>
    <message>
        <source>{} ikke avgjort i sak {}</source>
        <translation>{} ikkje avgjort i sak {}</translation>
    </message>
    <message>
        <source>hentet tilbake</source>
        <translation>henta tilbake</translation>
    </message>
    <message>
        <source>trakk</source>
        <translation>trekte</translation>
    </message>
    <message>
        <source>utsatte</source>
        <translation>utsette</translation>
    </message>
    <message>
        <source>Referatet fra forrige møte godkjent</source>
        <translation>Referatet frå førre møte godkjent</translation>
    </message>
    <message>
        <source>endring</source>
        <translation>endring</translation>
    </message>
    <message>
        <source>møtet åpnet igjen</source>
        <translation>møtet opna igjen</translation>
    </message>
    <message>
        <source>møtet startet</source>
        <translation>møtet starta</translation>
    </message>
    <message>
        <source>møtet avsluttet</source>
        <translation>møtet avslutta</translation>
    </message>
    <message>
        <source>til sak {number}</source>
        <translation>til sak {number}</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>møtet gikk videre etter pausen</source>
        <translation>møtet gjekk vidare etter pausen</translation>
    </message>
    <message>
        <source>funnet er riktig</source>
        <translation>funnet er rett</translation>
    </message>
    <message>
        <source>spør igjen om funn</source>
        <translation>spør igjen om funn</translation>
    </message>
    <message>
        <source>rådets regler endret</source>
        <translation>reglane til rådet endra</translation>
    </message>
    <message>
        <source>annen tekst i sak {number}</source>
        <translation>annan tekst i sak {number}</translation>
    </message>
    <message>
        <source>{count} nye saker</source>
        <translation>{count} nye saker</translation>
    </message>
    <message>
        <source>ny sak: {title}</source>
        <translation>ny sak: {title}</translation>
    </message>
    <message>
        <source>tok av {title}</source>
        <translation>tok av {title}</translation>
    </message>
    <message>
        <source>tok av {count} saker</source>
        <translation>tok av {count} saker</translation>
    </message>
    <message>
        <source>{dropped} sak {number}</source>
        <translation>{dropped} sak {number}</translation>
    </message>
    <message>
        <source>saker flyttet</source>
        <translation>saker flytte</translation>
    </message>
    <message>
        <source>nye saksnumre</source>
        <translation>nye saksnummer</translation>
    </message>
    <message>
        <source>møtet er nummer {number}/{year}</source>
        <translation>møtet er nummer {number}/{year}</translation>
    </message>
    <message>
        <source>tid for møtet endret</source>
        <translation>tid for møtet endra</translation>
    </message>
    <message>
        <source>målform endret</source>
        <translation>målform endra</translation>
    </message>
    <message>
        <source>innkallingen er sendt</source>
        <translation>innkallinga er send</translation>
    </message>
    <message>
        <source>innkallingen er ikke sendt</source>
        <translation>innkallinga er ikkje send</translation>
    </message>
    <message>
        <source>utestående hentet</source>
        <translation>uteståande henta</translation>
    </message>
    <message>
        <source>{several} lagt inn fra saksframlegg</source>
        <translation>{several} lagt inn frå saksframlegg</translation>
    </message>
    <message>
        <source>ny deltaker: {name}</source>
        <translation>ny deltakar: {name}</translation>
    </message>
    <message>
        <source>tok bort {gone}</source>
        <translation>tok bort {gone}</translation>
    </message>
    <message>
        <source>deltakere flyttet</source>
        <translation>deltakarar flytte</translation>
    </message>
    <message>
        <source>{name} leder møtet</source>
        <translation>{name} leier møtet</translation>
    </message>
    <message>
        <source>{name} sitter for {member}</source>
        <translation>{name} sit for {member}</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>forfall for {name}</source>
        <translation>forfall for {name}</translation>
    </message>
    <message>
        <source>{name} ventes</source>
        <translation>{name} er venta</translation>
    </message>
    <message>
        <source>rettet fremmøtet til {name}</source>
        <translation>retta frammøtet til {name}</translation>
    </message>
    <message>
        <source>rettet {name}</source>
        <translation>retta {name}</translation>
    </message>
    <message>
        <source>temaer til Eventuelt</source>
        <translation>tema til Eventuelt</translation>
    </message>
    <message>
        <source>endret sak {number}</source>
        <translation>endra sak {number}</translation>
    </message>
    <message>
        <source>habiliteten til {name} tatt opp i sak {number}</source>
        <translation>habiliteten til {name} teken opp i sak {number}</translation>
    </message>
    <message>
        <source>habiliteten til {name} i sak {number}</source>
        <translation>habiliteten til {name} i sak {number}</translation>
    </message>
    <message>
        <source>spørsmålet om {name} trukket i sak {number}</source>
        <translation>spørsmålet om {name} trekt i sak {number}</translation>
    </message>
    <message>
        <source>votering i sak {number}</source>
        <translation>røysting i sak {number}</translation>
    </message>
    <message>
        <source>vedtak fjernet i sak {number}</source>
        <translation>vedtak fjerna i sak {number}</translation>
    </message>
    <message>
        <source>nytt vedtak i sak {number}</source>
        <translation>nytt vedtak i sak {number}</translation>
    </message>
    <message>
        <source>forslaget brukt i sak {number}</source>
        <translation>framlegget brukt i sak {number}</translation>
    </message>
    <message>
        <source>utkastet er sendt ut</source>
        <translation>utkastet er sendt ut</translation>
    </message>
    <message>
        <source>merknadene er behandlet</source>
        <translation>merknadene er behandla</translation>
    </message>
    <message>
        <source>referatet er godkjent</source>
        <translation>referatet er godkjent</translation>
    </message>
    <message>
        <source>referatet er publisert</source>
        <translation>referatet er publisert</translation>
    </message>
    <message>
        <source>referatet er åpnet igjen</source>
        <translation>referatet er opna igjen</translation>
    </message>
    <message>
        <source>merknaden fra {} åpnet igjen</source>
        <translation>merknaden frå {} opna igjen</translation>
    </message>
    <message>
        <source>merknaden fra {} tatt inn</source>
        <translation>merknaden frå {} teken inn</translation>
    </message>
    <message>
        <source>merknaden fra {} delvis tatt inn</source>
        <translation>merknaden frå {} delvis teken inn</translation>
    </message>
    <message>
        <source>merknaden fra {} ikke tatt inn</source>
        <translation>merknaden frå {} ikkje teken inn</translation>
    </message>
    <message>
        <source>ingen oppgave: {}</source>
        <translation>inga oppgåve: {}</translation>
    </message>
    <message>
        <source>opptak endret</source>
        <translation>opptak endra</translation>
    </message>
    <message>
        <source>veien til referatet endret</source>
        <translation>vegen til referatet endra</translation>
    </message>
    <message>
        <source>merknaden fra {person} tatt bort</source>
        <translation>merknaden frå {person} teken bort</translation>
    </message>
    <message>
        <source>merknad fra {person}</source>
        <translation>merknad frå {person}</translation>
    </message>
    <message>
        <source>merknaden fra {person} endret</source>
        <translation>merknaden frå {person} endra</translation>
    </message>
    <message>
        <source>oppgave tatt bort: {what}</source>
        <translation>oppgåve teken bort: {what}</translation>
    </message>
    <message>
        <source>oppgave endret: {what}</source>
        <translation>oppgåve endra: {what}</translation>
    </message>
    <message>
        <source>Gå videre etter pausen</source>
        <translation>Gå vidare etter pausen</translation>
    </message>
    <message>
        <source>Ingen møter er åpne</source>
        <translation>Ingen møte er opne</translation>
    </message>
    <message>
        <source>ØVELSE · {head}</source>
        <translation>ØVING · {head}</translation>
    </message>
    <message>
        <source>inhabile: {names}</source>
        <translation>inhabile: {names}</translation>
    </message>
    <message>
        <source>inhabil: {names}</source>
        <translation>inhabil: {names}</translation>
    </message>
    <message>
        <source>Dato ikke satt</source>
        <translation>Dato ikkje sett</translation>
    </message>
    <message>
        <source> kl. {clock}</source>
        <translation> kl. {clock}</translation>
    </message>
    <message>
        <source>Møtet sluttet{ended}</source>
        <translation>Møtet slutta{ended}</translation>
    </message>
    <message>
        <source> behandlet</source>
        <translation> behandla</translation>
    </message>
    <message>
        <source>, {count} over</source>
        <translation>, {count} over</translation>
    </message>
    <message>
        <source>{count} kan stemme</source>
        <translation>{count} kan røyste</translation>
    </message>
    <message>
        <source>Kan kalles inn igjen: {back}</source>
        <translation>Kan kallast inn igjen: {back}</translation>
    </message>
    <message>
        <source>Sak {number}{of_all}</source>
        <translation>Sak {number}{of_all}</translation>
    </message>
    <message>
        <source>{used} av {planned} minutter{over}</source>
        <translation>{used} av {planned} minutt{over}</translation>
    </message>
    <message>
        <source>Rådet er ikke vedtaksført</source>
        <translation>Rådet er ikkje vedtaksført</translation>
    </message>
    <message>
        <source> til {clock}</source>
        <translation> til {clock}</translation>
    </message>
    <message>
        <source>Sak {named}</source>
        <translation>Sak {named}</translation>
    </message>
    <message>
        <source>Siden {clock}</source>
        <translation>Sidan {clock}</translation>
    </message>
    <message>
        <source>Pause{until}</source>
        <translation>Pause{until}</translation>
    </message>
    <message>
        <source>slutt {clock}</source>
        <translation>slutt {clock}</translation>
    </message>
    <message>
        <source>Inhabile, ut av rommet: {names}</source>
        <translation>Inhabile, ut av rommet: {names}</translation>
    </message>
    <message>
        <source>Inhabil, ut av rommet: {names}</source>
        <translation>Inhabil, ut av rommet: {names}</translation>
    </message>
    <message>
        <source>Forfall</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Ute</source>
        <translation>Ute</translation>
    </message>
    <message>
        <source>Digitalt</source>
        <translation>Digitalt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{break_after} min</source>
        <translation>{break_after} min</translation>
    </message>
    <message>
        <source> av {min}–{max}</source>
        <translation> av {min}–{max}</translation>
    </message>
    <message>
        <source> av {time_used}</source>
        <translation> av {time_used}</translation>
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
        <source>Finner ikke filen {name}. Se etter om den er flyttet.</source>
        <translation>Finn ikkje fila {name}. Sjå etter om ho er flytt.</translation>
    </message>
    <message>
        <source>Får ikke lest {name}. Se etter at du har tilgang til filen.</source>
        <translation>Får ikkje lese {name}. Sjå etter at du har tilgang til fila.</translation>
    </message>
    <message>
        <source>{name} er ikke en møtefil fra HO21desk. Ingenting er endret.</source>
        <translation>{name} er ikkje ei møtefil frå HO21desk. Ingenting er endra.</translation>
    </message>
    <message>
        <source>{name} er laget av en nyere utgave av HO21desk. Oppdater programmet for å lese den.</source>
        <translation>{name} er laga av ei nyare utgåve av HO21desk. Oppdater programmet for å lese henne.</translation>
    </message>
    <message>
        <source>{name} har feil og er ikke hentet inn. Ingenting er endret.</source>
        <translation>{name} har feil og er ikkje henta inn. Ingenting er endra.</translation>
    </message>
    <message>
        <source>{name} er for stor til å leses. Ingenting er endret.</source>
        <translation>{name} er for stor til å lesast. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Får ikke skrevet {name} i {folder}. Velg en annen mappe. Møtet er trygt.</source>
        <translation>Får ikkje skrive {name} i {folder}. Vel ei anna mappe. Møtet er trygt.</translation>
    </message>
    <message>
        <source>Får ikke slettet {name}. Slett filen selv, og merk opptaket som slettet.</source>
        <translation>Får ikkje sletta {name}. Slett fila sjølv, og merk opptaket som sletta.</translation>
    </message>
    <message>
        <source>{name} er åpen i et annet program. Lukk den der og prøv igjen. Møtet er trygt.</source>
        <translation>{name} er open i eit anna program. Lukk henne der og prøv igjen. Møtet er trygt.</translation>
    </message>
    <message>
        <source>Disken er full, så {name} ble ikke skrevet. Rydd plass og prøv igjen.</source>
        <translation>Disken er full, så {name} vart ikkje skriven. Rydd plass og prøv igjen.</translation>
    </message>
    <message>
        <source>Word-malen {name} kan ikke brukes.</source>
        <translation>Word-malen {name} kan ikkje brukast.</translation>
    </message>
    <message>
        <source>Det ble ingen PDF ({name}): LibreOffice finnes ikke på maskinen. Skriv til Word og lagre som PDF derfra, eller installer LibreOffice.</source>
        <translation>Det vart ingen PDF ({name}): LibreOffice finst ikkje på maskina. Skriv til Word og lagre som PDF derifrå, eller installer LibreOffice.</translation>
    </message>
    <message>
        <source>Det ble ingen PDF ({name}): LibreOffice fikk den ikke til. Prøv igjen, eller skriv til Word og lagre som PDF derfra.</source>
        <translation>Det vart ingen PDF ({name}): LibreOffice fekk han ikkje til. Prøv igjen, eller skriv til Word og lagre som PDF derifrå.</translation>
    </message>
    <message>
        <source>Finner ingen personer i {name}. Ingenting er endret. Velg en Excel-fil (.xlsx) eller CSV-fil der en kolonne heter «Navn», eller en møtefil.</source>
        <translation>Finn ingen personar i {name}. Ingenting er endra. Vel ei Excel-fil (.xlsx) eller CSV-fil der ei kolonne heiter «Navn», eller ei møtefil.</translation>
    </message>
    <message>
        <source>{name} ser ikke ut som et referat: Ingen linje begynner med et saksnummer. Ingenting er endret. Velg referatet som Word-fil, PDF eller tekstfil.</source>
        <translation>{name} ser ikkje ut som eit referat: Inga linje byrjar med eit saksnummer. Ingenting er endra. Vel referatet som Word-fil, PDF eller tekstfil.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien {name} er skadet eller uten møtet. Ingenting er endret. Velg en annen kopi.</source>
        <translation>Tryggingskopien {name} er skadd eller utan møtet. Ingenting er endra. Vel ein annan kopi.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien {name} er kryptert med en annen nøkkel. Ingenting er endret. Velg en annen kopi.</source>
        <translation>Tryggingskopien {name} er kryptert med ein annan nøkkel. Ingenting er endra. Vel ein annan kopi.</translation>
    </message>
    <message>
        <source>{name} er verken en Word-fil, en PDF eller en tekstfil. Ingenting er endret. Lagre den som Word-fil (.docx) eller PDF, og prøv igjen.</source>
        <translation>{name} er korkje ei Word-fil, ein PDF eller ei tekstfil. Ingenting er endra. Lagre henne som Word-fil (.docx) eller PDF, og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} er i det gamle Word-formatet (.doc). Ingenting er endret. Åpne den i Word, lagre den som .docx, og prøv igjen.</source>
        <translation>{name} er i det gamle Word-formatet (.doc). Ingenting er endra. Opne henne i Word, lagre henne som .docx, og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} inneholder makroer og er ikke lest. Ingenting er endret. Lagre den i Word som .docx uten makroer, og prøv igjen.</source>
        <translation>{name} inneheld makroar og er ikkje lesen. Ingenting er endra. Lagre henne i Word som .docx utan makroar, og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} er beskyttet med passord. Ingenting er endret. Lagre en kopi uten passord, og prøv igjen.</source>
        <translation>{name} er verna med passord. Ingenting er endra. Lagre ein kopi utan passord, og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} har ingen tekst som kan leses. Ingenting er endret. Er den skannet, så be om Word-filen den ble laget av, eller skriv sakene inn.</source>
        <translation>{name} har ingen tekst som kan lesast. Ingenting er endra. Er ho skanna, så be om Word-fila ho vart laga av, eller skriv sakene inn.</translation>
    </message>
    <message>
        <source>{name} er skadet eller ikke hel. Ingenting er endret. Be om en ny kopi, og prøv igjen.</source>
        <translation>{name} er skadd eller ikkje heil. Ingenting er endra. Be om ein ny kopi, og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} blir unormalt stor når den pakkes ut, og er ikke lest. Ingenting er endret. Kjenner du avsenderen, så be om filen på nytt eller lim inn teksten.</source>
        <translation>{name} blir unormalt stor når ho blir pakka ut, og er ikkje lesen. Ingenting er endra. Kjenner du avsendaren, så be om fila på nytt eller lim inn teksten.</translation>
    </message>
    <message>
        <source>{name} er for lang til å være sakspapirer. Ingenting er endret. Del den opp, eller lim inn teksten til sakene.</source>
        <translation>{name} er for lang til å vere sakspapir. Ingenting er endra. Del henne opp, eller lim inn teksten til sakene.</translation>
    </message>
    <message>
        <source>{name} har et avsnitt som er altfor langt. Ingenting er endret. Del det opp, og prøv igjen.</source>
        <translation>{name} har eit avsnitt som er altfor langt. Ingenting er endra. Del det opp, og prøv igjen.</translation>
    </message>
    <message>
        <source>Lesingen av {name} ble avbrutt. Ingenting er endret.</source>
        <translation>Lesinga av {name} vart avbroten. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Møtene er lagret av en nyere utgave av HO21desk. Oppdater programmet.</source>
        <translation>Møta er lagra av ei nyare utgåve av HO21desk. Oppdater programmet.</translation>
    </message>
    <message>
        <source>Mappen der møtene ligger, er skrivebeskyttet ({folder}).</source>
        <translation>Mappa der møta ligg, er skriveverna ({folder}).</translation>
    </message>
    <message>
        <source>Disken er full. Rydd plass, så lagres det du har skrevet.</source>
        <translation>Disken er full. Rydd plass, så blir det du har skrive, lagra.</translation>
    </message>
    <message>
        <source>Et annet program holder på filen med møtene ({path}).</source>
        <translation>Eit anna program held på fila med møta ({path}).</translation>
    </message>
    <message>
        <source>Filen med møtene er skadet ({path}). Ikke slett den. Sikkerhetskopier (Ctrl+F8) viser det som er igjen.</source>
        <translation>Fila med møta er skadd ({path}). Ikkje slett henne. Tryggingskopiar (Ctrl+F8) viser det som er igjen.</translation>
    </message>
    <message>
        <source>Filen med møtene er borte eller byttet ut ({path}). Den skrives på nytt.</source>
        <translation>Fila med møta er borte eller bytt ut ({path}). Ho blir skriven på nytt.</translation>
    </message>
    <message>
        <source>HO21desk er åpent {there}. Lukk det der, og prøv igjen.</source>
        <translation>HO21desk er ope {there}. Lukk det der, og prøv igjen.</translation>
    </message>
    <message>
        <source>Møtene er åpnet {there} i mellomtiden. Det som er skrevet her etter det, er ikke lagret. Lagre en kopi, og start HO21desk på nytt.</source>
        <translation>Møta er opna {there} i mellomtida. Det som er skrive her etter det, er ikkje lagra. Lagre ein kopi, og start HO21desk på nytt.</translation>
    </message>
    <message>
        <source>Får ikke tak i mappen der møtene ligger ({folder}).</source>
        <translation>Får ikkje tak i mappa der møta ligg ({folder}).</translation>
    </message>
    <message>
        <source>Filen med møtene er borte eller tom ({path}). Sikkerhetskopier (Ctrl+F8) viser det som er igjen.</source>
        <translation>Fila med møta er borte eller tom ({path}). Tryggingskopiar (Ctrl+F8) viser det som er igjen.</translation>
    </message>
    <message>
        <source>Møtene lot seg ikke gjøre om til denne utgaven av HO21desk. Filen er som den var ({path}). Hent hjelp.</source>
        <translation>Møta lét seg ikkje gjere om til denne utgåva av HO21desk. Fila er som ho var ({path}). Hent hjelp.</translation>
    </message>
    <message>
        <source>Møtene er kryptert. Skriv nøkkelen for å åpne dem.</source>
        <translation>Møta er krypterte. Skriv nøkkelen for å opne dei.</translation>
    </message>
    <message>
        <source>Nøkkelen passer ikke til filen med møtene. Store og små bokstaver teller. Prøv igjen.</source>
        <translation>Nøkkelen passar ikkje til fila med møta. Store og små bokstavar tel. Prøv igjen.</translation>
    </message>
    <message>
        <source>Møtene er kryptert, og HO21desk er installert uten kryptering. Filen er ikke rørt ({path}). Installer «ho21desk[crypt]», og start programmet på nytt.</source>
        <translation>Møta er krypterte, og HO21desk er installert utan kryptering. Fila er ikkje rørt ({path}). Installer «ho21desk[crypt]», og start programmet på nytt.</translation>
    </message>
    <message>
        <source>disken er full ({folder}). Rydd plass.</source>
        <translation>disken er full ({folder}). Rydd plass.</translation>
    </message>
    <message>
        <source>mappen er skrivebeskyttet ({folder}).</source>
        <translation>mappa er skriveverna ({folder}).</translation>
    </message>
    <message>
        <source>et annet program holder på filen med møtene. Prøv igjen.</source>
        <translation>eit anna program held på fila med møta. Prøv igjen.</translation>
    </message>
    <message>
        <source>filen med møtene er skadet.</source>
        <translation>fila med møta er skadd.</translation>
    </message>
    <message>
        <source>filen med møtene er kryptert med en annen nøkkel.</source>
        <translation>fila med møta er kryptert med ein annan nøkkel.</translation>
    </message>
    <message>
        <source>får ikke tak i mappen ({folder}).</source>
        <translation>får ikkje tak i mappa ({folder}).</translation>
    </message>
    <message>
        <source>Møtet er allerede i gang.</source>
        <translation>Møtet er alt i gang.</translation>
    </message>
    <message>
        <source>Møtet har ingen saker å begynne med.</source>
        <translation>Møtet har ingen saker å byrje med.</translation>
    </message>
    <message>
        <source>Ingen møter er åpne.</source>
        <translation>Ingen møte er opne.</translation>
    </message>
    <message>
        <source>Møtet er ikke i gang.</source>
        <translation>Møtet er ikkje i gang.</translation>
    </message>
    <message>
        <source>Møtet er ikke avsluttet.</source>
        <translation>Møtet er ikkje avslutta.</translation>
    </message>
    <message>
        <source>Skriv et navn først.</source>
        <translation>Skriv eit namn først.</translation>
    </message>
    <message>
        <source>{} står allerede blant deltakerne.</source>
        <translation>{} står alt mellom deltakarane.</translation>
    </message>
    <message>
        <source>{} er ikke vara.</source>
        <translation>{} er ikkje vara.</translation>
    </message>
    <message>
        <source>{} er ikke medlem av rådet. En vara møter for et medlem.</source>
        <translation>{} er ikkje medlem av rådet. Ein vara møter for ein medlem.</translation>
    </message>
    <message>
        <source>{} møter allerede for {}.</source>
        <translation>{} møter alt for {}.</translation>
    </message>
    <message>
        <source>Sak {} er ikke tatt opp ennå.</source>
        <translation>Sak {} er ikkje teken opp enno.</translation>
    </message>
    <message>
        <source>Møtet begynte {}. Klokkeslettet er før det.</source>
        <translation>Møtet byrja {}. Klokkeslettet er før det.</translation>
    </message>
    <message>
        <source>Møtet ble avsluttet {}. Klokkeslettet er etter det.</source>
        <translation>Møtet vart avslutta {}. Klokkeslettet er etter det.</translation>
    </message>
    <message>
        <source>Klokkeslettet er ikke kommet ennå.</source>
        <translation>Klokkeslettet er ikkje kome enno.</translation>
    </message>
    <message>
        <source>{} er ikke med og avgjør saken, så det er ingen habilitet å vurdere.</source>
        <translation>{} er ikkje med og avgjer saka, så det er ingen habilitet å vurdere.</translation>
    </message>
    <message>
        <source>{} har forfall, så det er ingen habilitet å vurdere.</source>
        <translation>{} har forfall, så det er ingen habilitet å vurdere.</translation>
    </message>
    <message>
        <source>Habiliteten til {} er allerede tatt opp i denne saken.</source>
        <translation>Habiliteten til {} er alt teken opp i denne saka.</translation>
    </message>
    <message>
        <source>Det er flere stemmer enn de {} som kan stemme.</source>
        <translation>Det er fleire røyster enn dei {} som kan røyste.</translation>
    </message>
    <message>
        <source>{} har ingen stemme i saken.</source>
        <translation>{} har inga røyst i saka.</translation>
    </message>
    <message>
        <source>Møtelederens stemme avgjør bare når stemmene står likt og rådets regler sier det.</source>
        <translation>Røysta til møteleiaren avgjer berre når røystene står likt og reglane til rådet seier det.</translation>
    </message>
    <message>
        <source>Teksten finnes ikke i møtet lenger. Den står blant slettede tekster.</source>
        <translation>Teksten finst ikkje i møtet lenger. Han står mellom sletta tekstar.</translation>
    </message>
    <message>
        <source>Det er ingenting å angre.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>Det er ingenting å gjøre om igjen.</source>
        <translation>Det er ingenting å gjere om igjen.</translation>
    </message>
    <message>
        <source>Perioden til {} slutter før den begynner.</source>
        <translation>Perioden til {} sluttar før han byrjar.</translation>
    </message>
    <message>
        <source>{} kan ikke være vara for seg selv.</source>
        <translation>{} kan ikkje vere vara for seg sjølv.</translation>
    </message>
    <message>
        <source>{} leder møtet. Velg en annen møteleder under Møtet først.</source>
        <translation>{} leier møtet. Vel ein annan møteleiar under Møtet først.</translation>
    </message>
    <message>
        <source>Habiliteten til {} er tatt opp i sak {}. Trekk spørsmålet først.</source>
        <translation>Habiliteten til {} er teken opp i sak {}. Trekk spørsmålet først.</translation>
    </message>
    <message>
        <source>Stemmen til {} er ført i sak {}. Ta den bort fra voteringen først.</source>
        <translation>Røysta til {} er ført i sak {}. Ta henne bort frå røystinga først.</translation>
    </message>
    <message>
        <source>{} møter for {}. La varaen møte for en annen eller ingen først.</source>
        <translation>{} møter for {}. Lat varaen møte for ein annan eller ingen først.</translation>
    </message>
    <message>
        <source>Møtet har ingen dato ennå. Sett den under Møtet først.</source>
        <translation>Møtet har ingen dato enno. Set han under Møtet først.</translation>
    </message>
    <message>
        <source>Møtet pågår. Avslutt det først; så kan en sikkerhetskopi settes tilbake.</source>
        <translation>Møtet går føre seg. Avslutt det først; så kan ein tryggingskopi setjast tilbake.</translation>
    </message>
    <message>
        <source>Møtet pågår. Avslutt det først; så kan nøkkelen endres.</source>
        <translation>Møtet går føre seg. Avslutt det først; så kan nøkkelen endrast.</translation>
    </message>
    <message>
        <source>«{}» står ikke slik i teksten lenger.</source>
        <translation>«{}» står ikkje slik i teksten lenger.</translation>
    </message>
    <message>
        <source>Saken har ikke noe forslag til vedtak.</source>
        <translation>Saka har ikkje noko framlegg til vedtak.</translation>
    </message>
    <message>
        <source>Skriv en tittel først.</source>
        <translation>Skriv ein tittel først.</translation>
    </message>
    <message>
        <source>Skriv først hva som meldes inn.</source>
        <translation>Skriv først kva som blir meldt inn.</translation>
    </message>
    <message>
        <source>Sakslisten har ikke punktet Eventuelt.</source>
        <translation>Sakslista har ikkje punktet Eventuelt.</translation>
    </message>
    <message>
        <source>«{}» er allerede meldt inn.</source>
        <translation>«{}» er alt meldt inn.</translation>
    </message>
    <message>
        <source>Skriv hva som skal gjøres først.</source>
        <translation>Skriv kva som skal gjerast først.</translation>
    </message>
    <message>
        <source>Oppgaven finnes ikke lenger.</source>
        <translation>Oppgåva finst ikkje lenger.</translation>
    </message>
    <message>
        <source>Saken finnes ikke i møtet lenger.</source>
        <translation>Saka finst ikkje i møtet lenger.</translation>
    </message>
    <message>
        <source>Skriv hva som skal noteres først.</source>
        <translation>Skriv kva som skal noterast først.</translation>
    </message>
    <message>
        <source>Oversikten er de virkelige møtenes. Åpne et av dem for å endre den.</source>
        <translation>Oversikta er for dei verkelege møta. Opne eitt av dei for å endre henne.</translation>
    </message>
    <message>
        <source>Oversikten er tom. Legg til et dokument først.</source>
        <translation>Oversikta er tom. Legg til eit dokument først.</translation>
    </message>
    <message>
        <source>Skriv hva dokumentet heter først.</source>
        <translation>Skriv kva dokumentet heiter først.</translation>
    </message>
    <message>
        <source>«{}» står allerede i oversikten.</source>
        <translation>«{}» står alt i oversikta.</translation>
    </message>
    <message>
        <source>Dokumentet finnes ikke i oversikten lenger.</source>
        <translation>Dokumentet finst ikkje i oversikta lenger.</translation>
    </message>
    <message>
        <source>«{}» er tatt ut av oversikten. Sett det inn igjen først.</source>
        <translation>«{}» er teke ut av oversikta. Set det inn igjen først.</translation>
    </message>
    <message>
        <source>Teksten under «{}» er endret for hånd og står som den er.</source>
        <translation>Teksten under «{}» er endra for hand og står som han er.</translation>
    </message>
    <message>
        <source>Det er ikke noe nytt utestående å hente.</source>
        <translation>Det er ikkje noko nytt uteståande å hente.</translation>
    </message>
    <message>
        <source>Her kan møtene bare leses nå. Ingenting er endret.</source>
        <translation>Her kan møta berre lesast no. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Møte {} finnes fra før.</source>
        <translation>Møte {} finst frå før.</translation>
    </message>
    <message>
        <source>Møtet kan ikke slutte før det begynner.</source>
        <translation>Møtet kan ikkje slutte før det byrjar.</translation>
    </message>
    <message>
        <source>Innkallingen er sendt ut. Numrene står som de er trykt der.</source>
        <translation>Innkallinga er send ut. Nummera står som dei er trykte der.</translation>
    </message>
    <message>
        <source>Nummer {} er brukt av en annen sak.</source>
        <translation>Nummer {} er brukt av ei anna sak.</translation>
    </message>
    <message>
        <source>To saksframlegg har nummer {}. Ta ut det ene, eller rett nummeret.</source>
        <translation>To saksframlegg har nummer {}. Ta ut det eine, eller rett nummeret.</translation>
    </message>
    <message>
        <source>{} kan ikke være et saksnummer. Det går fra 1 til 9999.</source>
        <translation>{} kan ikkje vere eit saksnummer. Det går frå 1 til 9999.</translation>
    </message>
    <message>
        <source>Sak {} er tatt opp i møtet og kan ikke endres slik.</source>
        <translation>Sak {} er teken opp i møtet og kan ikkje endrast slik.</translation>
    </message>
    <message>
        <source>{} er satt opp på sak {}. Endre fremmøtet først.</source>
        <translation>{} er sett opp på sak {}. Endre frammøtet først.</translation>
    </message>
    <message>
        <source>Referatet er godkjent i møte {} og låst. Åpne det igjen med en begrunnelse for å endre det.</source>
        <translation>Referatet er godkjent i møte {} og låst. Opne det igjen med ei grunngjeving for å endre det.</translation>
    </message>
    <message>
        <source>Referatet er godkjent og låst. Åpne det igjen med en begrunnelse for å endre det.</source>
        <translation>Referatet er godkjent og låst. Opne det igjen med ei grunngjeving for å endre det.</translation>
    </message>
    <message>
        <source>Et utkast er sendt ut {} med merknadsfrist {}. Trekk det tilbake først; så kan et nytt sendes.</source>
        <translation>Eit utkast er sendt ut {} med merknadsfrist {}. Trekk det tilbake først; så kan eit nytt sendast.</translation>
    </message>
    <message>
        <source>Møtet er ikke avsluttet. Utkastet kan sendes ut når det er det.</source>
        <translation>Møtet er ikkje avslutta. Utkastet kan sendast ut når det er det.</translation>
    </message>
    <message>
        <source>Merknadsfristen {} er passert. Velg en dag fra og med i dag.</source>
        <translation>Merknadsfristen {} er passert. Vel ein dag frå og med i dag.</translation>
    </message>
    <message>
        <source>Det er ikke noe utkast ute.</source>
        <translation>Det er ikkje noko utkast ute.</translation>
    </message>
    <message>
        <source>Merknader uten utfall: {}. Gi hver av dem et utfall først.</source>
        <translation>Merknader utan utfall: {}. Gje kvar av dei eit utfall først.</translation>
    </message>
    <message>
        <source>Merk merknadene som behandlet først; så kan referatet godkjennes.</source>
        <translation>Merk merknadene som behandla først; så kan referatet godkjennast.</translation>
    </message>
    <message>
        <source>Utkastet er ikke sendt ut. Send det ut først; så kan et senere møte godkjenne det.</source>
        <translation>Utkastet er ikkje sendt ut. Send det ut først; så kan eit seinare møte godkjenne det.</translation>
    </message>
    <message>
        <source>Referatet fra møte {} kan bare godkjennes i et senere møte, ikke i møte {}.</source>
        <translation>Referatet frå møte {} kan berre godkjennast i eit seinare møte, ikkje i møte {}.</translation>
    </message>
    <message>
        <source>Saken er ikke på sakslisten lenger, så det kan ikke føres noe opptak av den.</source>
        <translation>Saka er ikkje på sakslista lenger, så det kan ikkje førast noko opptak av henne.</translation>
    </message>
    <message>
        <source>Det er alt ført et opptak av sak {}.</source>
        <translation>Det er alt ført eit opptak av sak {}.</translation>
    </message>
    <message>
        <source>De som er til stede, har ikke samtykket til opptak av saken.</source>
        <translation>Dei som er til stades, har ikkje samtykt til opptak av saka.</translation>
    </message>
    <message>
        <source>Skriv hvor opptaket ligger.</source>
        <translation>Skriv kvar opptaket ligg.</translation>
    </message>
    <message>
        <source>Opptaket ligger fortsatt et sted. Slett det først; så kan det tas ut.</source>
        <translation>Opptaket ligg framleis ein stad. Slett det først; så kan det takast ut.</translation>
    </message>
    <message>
        <source>Opptaket står ikke i listen lenger.</source>
        <translation>Opptaket står ikkje i lista lenger.</translation>
    </message>
    <message>
        <source>Opptaket er slettet, og det kan ikke endres.</source>
        <translation>Opptaket er sletta, og det kan ikkje endrast.</translation>
    </message>
    <message>
        <source>Et møte som bare er øvelse, kan ikke publiseres.</source>
        <translation>Eit møte som berre er øving, kan ikkje publiserast.</translation>
    </message>
    <message>
        <source>Referatet er ikke godkjent og kan ikke publiseres ennå.</source>
        <translation>Referatet er ikkje godkjent og kan ikkje publiserast enno.</translation>
    </message>
    <message>
        <source>Referatet er ikke godkjent, så det kan endres uten å åpnes igjen.</source>
        <translation>Referatet er ikkje godkjent, så det kan endrast utan å opnast igjen.</translation>
    </message>
    <message>
        <source>Skriv en begrunnelse først.</source>
        <translation>Skriv ei grunngjeving først.</translation>
    </message>
    <message>
        <source>Utkastet er ikke sendt ut ennå, så det er ingenting å ha merknader til.</source>
        <translation>Utkastet er ikkje sendt ut enno, så det er ingenting å ha merknader til.</translation>
    </message>
    <message>
        <source>Møte {1} har ingen sak «{0}». Rett saksnummeret, eller la det stå tomt.</source>
        <translation>Møte {1} har inga sak «{0}». Rett saksnummeret, eller lat det stå tomt.</translation>
    </message>
    <message>
        <source>Saken finnes ikke i møte {} lenger. Velg en annen sak, eller ingen.</source>
        <translation>Saka finst ikkje i møte {} lenger. Vel ei anna sak, eller inga.</translation>
    </message>
    <message>
        <source>Skriv inn merknaden først.</source>
        <translation>Skriv inn merknaden først.</translation>
    </message>
    <message>
        <source>Merknaden kan ikke ha kommet inn på en dag som ikke er kommet.</source>
        <translation>Merknaden kan ikkje ha kome inn på ein dag som ikkje er komen.</translation>
    </message>
    <message>
        <source>Merknaden finnes ikke lenger.</source>
        <translation>Merknaden finst ikkje lenger.</translation>
    </message>
    <message>
        <source>Referatet er godkjent, så merknadene står som de er.</source>
        <translation>Referatet er godkjent, så merknadene står som dei er.</translation>
    </message>
    <message>
        <source>Sakslisten har ikke punktet der referatet fra forrige møte godkjennes.</source>
        <translation>Sakslista har ikkje punktet der referatet frå førre møte blir godkjent.</translation>
    </message>
    <message>
        <source>Finner ikke noe tidligere møte som har et referat å godkjenne her.</source>
        <translation>Finn ikkje noko tidlegare møte som har eit referat å godkjenne her.</translation>
    </message>
    <message>
        <source>Utkastet til referat fra møte {} er ikke sendt ut ennå.</source>
        <translation>Utkastet til referat frå møte {} er ikkje sendt ut enno.</translation>
    </message>
    <message>
        <source>Malen mangler en linje med … der sakene skal stå.</source>
        <translation>Malen manglar ei linje med … der sakene skal stå.</translation>
    </message>
    <message>
        <source>Linje {}: Sakene kan bare stå ett sted.</source>
        <translation>Linje {}: Sakene kan berre stå éin stad.</translation>
    </message>
    <message>
        <source>Malen har flere enn {} punkter.</source>
        <translation>Malen har fleire enn {} punkt.</translation>
    </message>
    <message>
        <source>Linje {}: Tittelen mangler.</source>
        <translation>Linje {}: Tittelen manglar.</translation>
    </message>
    <message>
        <source>Linje {}: «{}» er ikke et antall minutter.</source>
        <translation>Linje {}: «{}» er ikkje eit tal på minutt.</translation>
    </message>
    <message>
        <source>Det er en feil i programmet. Det du har skrevet, er lagret. Start programmet på nytt hvis noe ser galt ut.</source>
        <translation>Det er ein feil i programmet. Det du har skrive, er lagra. Start programmet på nytt om noko ser gale ut.</translation>
    </message>
    <message>
        <source>Teksten</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>… og {more} feil til.</source>
        <translation>… og {more} feil til.</translation>
    </message>
    <message>
        <source>Sikkerhetskopien ble ikke tatt: {why}</source>
        <translation>Tryggingskopien vart ikkje teken: {why}</translation>
    </message>
    <message>
        <source>Møte {number}/{year} finnes fra før. Ingenting er endret.</source>
        <translation>Møte {number}/{year} finst frå før. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Finner ikke noe møte «{wanted}».</source>
        <translation>Finn ikkje noko møte «{wanted}».</translation>
    </message>
    <message>
        <source>et annet sted</source>
        <translation>ein annan stad</translation>
    </message>
    <message>
        <source>på {machine}</source>
        <translation>på {machine}</translation>
    </message>
    <message>
        <source>på denne maskinen</source>
        <translation>på denne maskina</translation>
    </message>
    <message>
        <source>{where} siden {day} kl. {clock}</source>
        <translation>{where} sidan {day} kl. {clock}</translation>
    </message>
    <message>
        <source>Ingen har bokstaven {letter}.</source>
        <translation>Ingen har bokstaven {letter}.</translation>
    </message>
    <message>
        <source>Trykk bokstaven ved navnet, eller Esc.</source>
        <translation>Trykk bokstaven ved namnet, eller Esc.</translation>
    </message>
    <message>
        <source>i rommet</source>
        <translation>i rommet</translation>
    </message>
    <message>
        <source>ikke til stede</source>
        <translation>ikkje til stades</translation>
    </message>
    <message>
        <source>navnet</source>
        <translation>namnet</translation>
    </message>
    <message>
        <source>hun</source>
        <translation>ho</translation>
    </message>
    <message>
        <source>han</source>
        <translation>han</translation>
    </message>
    <message>
        <source>I rommet</source>
        <translation>I rommet</translation>
    </message>
    <message>
        <source>På video</source>
        <translation>På video</translation>
    </message>
    <message>
        <source>mangler navn</source>
        <translation>manglar namn</translation>
    </message>
    <message>
        <source>kjenner ikke rollen «{}»</source>
        <translation>kjenner ikkje rolla «{}»</translation>
    </message>
    <message>
        <source>«{}» er ingen dato</source>
        <translation>«{}» er ingen dato</translation>
    </message>
    <message>
        <source>perioden {} slutter før den begynner</source>
        <translation>perioden {} sluttar før han byrjar</translation>
    </message>
    <message>
        <source>«{}» er ingen e-postadresse</source>
        <translation>«{}» er inga e-postadresse</translation>
    </message>
    <message>
        <source>«{}» er for langt</source>
        <translation>«{}» er for langt</translation>
    </message>
    <message>
        <source>finner ikke medlemmet {}</source>
        <translation>finn ikkje medlemen {}</translation>
    </message>
    <message>
        <source>{} står i en rad før</source>
        <translation>{} står i ei rad før</translation>
    </message>
    <message>
        <source>fra {written}</source>
        <translation>frå {written}</translation>
    </message>
    <message>
        <source>til {written}</source>
        <translation>til {written}</translation>
    </message>
    <message>
        <source>Ligner på {known} ({where}). Er det samme person?</source>
        <translation>Liknar på {known} ({where}). Er det same person?</translation>
    </message>
    <message>
        <source>ligner på {name}</source>
        <translation>liknar på {name}</translation>
    </message>
    <message>
        <source>ny</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>borte</source>
        <translation>borte</translation>
    </message>
    <message>
        <source>tittel</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>utkastmerket</source>
        <translation>utkastmerket</translation>
    </message>
    <message>
        <source>opplysninger</source>
        <translation>opplysningar</translation>
    </message>
    <message>
        <source>rekkefølge</source>
        <translation>rekkjefølgje</translation>
    </message>
    <message>
        <source>nummer</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>fremmøte</source>
        <translation>frammøte</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>vedtak</source>
        <translation>vedtak</translation>
    </message>
    <message>
        <source>votering</source>
        <translation>røysting</translation>
    </message>
    <message>
        <source>dissens</source>
        <translation>dissens</translation>
    </message>
    <message>
        <source>{name} er som den var. Ingenting er endret siden den ble skrevet.</source>
        <translation>{name} er som han var. Ingenting er endra sidan han vart skriven.</translation>
    </message>
    <message>
        <source>Skrevet kl. {clock}: {name}</source>
        <translation>Skrive kl. {clock}: {name}</translation>
    </message>
    <message>
        <source>{name} er endret siden sist og er ikke rørt.</source>
        <translation>{name} er endra sidan sist og er ikkje rørt.</translation>
    </message>
    <message>
        <source>Den forrige, fra {when:%d.%m. kl. %H.%M}, ligger i Tidligere versjoner.</source>
        <translation>Den førre, frå {when:%d.%m. kl. %H.%M}, ligg i Tidlegare versjonar.</translation>
    </message>
    <message>
        <source>Ordene er de samme som i den forrige.</source>
        <translation>Orda er dei same som i den førre.</translation>
    </message>
    <message>
        <source> og {count} steder til</source>
        <translation> og {count} stader til</translation>
    </message>
    <message>
        <source>Endret siden den forrige: {places}{more}.</source>
        <translation>Endra sidan den førre: {places}{more}.</translation>
    </message>
    <message>
        <source>spørsmål</source>
        <translation>spørsmål</translation>
    </message>
    <message>
        <source>tas med</source>
        <translation>blir teken med</translation>
    </message>
    <message>
        <source>utelatt</source>
        <translation>utelaten</translation>
    </message>
    <message>
        <source>Rad {row} i {source}</source>
        <translation>Rad {row} i {source}</translation>
    </message>
    <message>
        <source>ikke lest: {why}</source>
        <translation>ikkje lesen: {why}</translation>
    </message>
    <message>
        <source>vara for {member}</source>
        <translation>vara for {member}</translation>
    </message>
    <message>
        <source>nye</source>
        <translation>nye</translation>
    </message>
    <message>
        <source>{count} i registeret fra før</source>
        <translation>{count} i registeret frå før</translation>
    </message>
    <message>
        <source>{count} å spørre om</source>
        <translation>{count} å spørje om</translation>
    </message>
    <message>
        <source>{several} ikke lest</source>
        <translation>{several} ikkje lesne</translation>
    </message>
    <message>
        <source>rad</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>rader</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>Funnet: {what}. Mellomrom tar med eller utelater.</source>
        <translation>Funne: {what}. Mellomrom tek med eller utelèt.</translation>
    </message>
    <message>
        <source>{said} Uten svar tas ingen med.</source>
        <translation>{said} Utan svar blir ingen tekne med.</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Over fristen</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Arbeidsgrupper</source>
        <translation>Arbeidsgrupper</translation>
    </message>
    <message>
        <source>Utførte</source>
        <translation>Utførte</translation>
    </message>
    <message>
        <source>Frafalte</source>
        <translation>Fråfalne</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>åpen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>utført</source>
        <translation>utført</translation>
    </message>
    <message>
        <source>frafalt</source>
        <translation>fråfallen</translation>
    </message>
    <message>
        <source>ikke en oppgave</source>
        <translation>ikkje ei oppgåve</translation>
    </message>
    <message>
        <source>Ingen åpne oppgaver.</source>
        <translation>Ingen opne oppgåver.</translation>
    </message>
    <message>
        <source>Ingen oppgaver er over fristen.</source>
        <translation>Ingen oppgåver er over fristen.</translation>
    </message>
    <message>
        <source>Ingen arbeidsgrupper er i arbeid.</source>
        <translation>Ingen arbeidsgrupper er i arbeid.</translation>
    </message>
    <message>
        <source>Ingen oppgaver er utført ennå.</source>
        <translation>Ingen oppgåver er utførte enno.</translation>
    </message>
    <message>
        <source>Ingen oppgaver er frafalt.</source>
        <translation>Ingen oppgåver er fråfalne.</translation>
    </message>
    <message>
        <source>Ingen oppgaver ennå. Ta med et forslag, eller lag en ny oppgave.</source>
        <translation>Ingen oppgåver enno. Ta med eit framlegg, eller lag ei ny oppgåve.</translation>
    </message>
    <message>
        <source>frist {date_text}</source>
        <translation>frist {date_text}</translation>
    </message>
    <message>
        <source>ingen nevnt</source>
        <translation>ingen nemnde</translation>
    </message>
    <message>
        <source>arbeidsgruppe: {who}</source>
        <translation>arbeidsgruppe: {who}</translation>
    </message>
    <message>
        <source>arbeidsgruppe</source>
        <translation>arbeidsgruppe</translation>
    </message>
    <message>
        <source>sak {case}</source>
        <translation>sak {case}</translation>
    </message>
    <message>
        <source>møte {number}/{year}</source>
        <translation>møte {number}/{year}</translation>
    </message>
    <message>
        <source>{several} over fristen</source>
        <translation>{several} over fristen</translation>
    </message>
    <message>
        <source>tatt med</source>
        <translation>teken med</translation>
    </message>
    <message>
        <source>{date_text} kl. {clock} – {said}</source>
        <translation>{date_text} kl. {clock} – {said}</translation>
    </message>
    <message>
        <source>Ingen oppgaver passer.</source>
        <translation>Ingen oppgåver passar.</translation>
    </message>
    <message>
        <source>til vedtak etter diskusjonen</source>
        <translation>til vedtak etter diskusjonen</translation>
    </message>
    <message>
        <source>Sak {case_number} {title} ({why})</source>
        <translation>Sak {case_number} {title} ({why})</translation>
    </message>
    <message>
        <source>Sak {case_number} {title} (tidligere behandlet: {earlier})</source>
        <translation>Sak {case_number} {title} (tidlegare behandla: {earlier})</translation>
    </message>
    <message>
        <source>Sak {case}</source>
        <translation>Sak {case}</translation>
    </message>
    <message>
        <source>Sak {case_number}</source>
        <translation>Sak {case_number}</translation>
    </message>
    <message>
        <source>Følger av møte {number}/{year}</source>
        <translation>Følgjer av møte {number}/{year}</translation>
    </message>
    <message>
        <source>Ingen sak</source>
        <translation>Inga sak</translation>
    </message>
    <message>
        <source>Hva som ble glemt</source>
        <translation>Kva som vart gløymt</translation>
    </message>
    <message>
        <source>I hvilken sak det ble glemt</source>
        <translation>I kva sak det vart gløymt</translation>
    </message>
    <message>
        <source>I referatet: {participant_line}</source>
        <translation>I referatet: {participant_line}</translation>
    </message>
    <message>
        <source>Skriv klokkeslettet som 14.03, eller la det stå tomt.</source>
        <translation>Skriv klokkeslettet som 14.03, eller lat det stå tomt.</translation>
    </message>
    <message>
        <source>Velg, eller skriv med egne ord</source>
        <translation>Vel, eller skriv med eigne ord</translation>
    </message>
    <message>
        <source> i sak {settled_in}</source>
        <translation> i sak {settled_in}</translation>
    </message>
    <message>
        <source>For få var igjen uten dem det gjaldt: alle {limit} møtende kunne avgjøre det{where}.</source>
        <translation>For få var igjen utan dei det galdt: alle {limit} møtande kunne avgjere det{where}.</translation>
    </message>
    <message>
        <source>{limit} kunne være med og avgjøre det{where}.</source>
        <translation>{limit} kunne vere med og avgjere det{where}.</translation>
    </message>
    <message>
        <source>For få til å være vedtaksført uten dem det gjelder: alle {count} møtende avgjør.</source>
        <translation>For få til å vere vedtaksført utan dei det gjeld: alle {count} møtande avgjer.</translation>
    </message>
    <message>
        <source>{count} av {here} avgjør, uten {listed}.</source>
        <translation>{count} av {here} avgjer, utan {listed}.</translation>
    </message>
    <message>
        <source>{name} · sak {number}</source>
        <translation>{name} · sak {number}</translation>
    </message>
    <message>
        <source>{name}, sak {number}, {outcome}</source>
        <translation>{name}, sak {number}, {outcome}</translation>
    </message>
    <message>
        <source>Hvem kommer?</source>
        <translation>Kven kjem?</translation>
    </message>
    <message>
        <source>{} er ført som til stede allerede.</source>
        <translation>{} er alt ført som til stades.</translation>
    </message>
    <message>
        <source>Hvem går?</source>
        <translation>Kven går?</translation>
    </message>
    <message>
        <source>{} er ikke til stede.</source>
        <translation>{} er ikkje til stades.</translation>
    </message>
    <message>
        <source>Hvem er med på video?</source>
        <translation>Kven er med på video?</translation>
    </message>
    <message>
        <source>{} er på video allerede.</source>
        <translation>{} er alt på video.</translation>
    </message>
    <message>
        <source>Hvem har forfall?</source>
        <translation>Kven har forfall?</translation>
    </message>
    <message>
        <source>{} har forfall allerede.</source>
        <translation>{} har alt forfall.</translation>
    </message>
    <message>
        <source>Hvem leder møtet nå?</source>
        <translation>Kven leier møtet no?</translation>
    </message>
    <message>
        <source>{} leder møtet allerede.</source>
        <translation>{} leier alt møtet.</translation>
    </message>
    <message>
        <source>Hvem er inhabil i sak {number}?</source>
        <translation>Kven er inhabil i sak {number}?</translation>
    </message>
    <message>
        <source>{} er ført som inhabil i saken allerede.</source>
        <translation>{} er alt ført som inhabil i saka.</translation>
    </message>
    <message>
        <source>I ROMMET · {here} AV {members} MEDLEMMER</source>
        <translation>I ROMMET · {here} AV {members} MEDLEMER</translation>
    </message>
    <message>
        <source>{state}: {here}, minst {least}</source>
        <translation>{state}: {here}, minst {least}</translation>
    </message>
    <message>
        <source>Vedtaksført</source>
        <translation>Vedtaksført</translation>
    </message>
    <message>
        <source>Ikke vedtaksført</source>
        <translation>Ikkje vedtaksført</translation>
    </message>
    <message>
        <source>observatør</source>
        <translation>observatør</translation>
    </message>
    <message>
        <source>feil</source>
        <translation>feil</translation>
    </message>
    <message>
        <source>trolig feil</source>
        <translation>truleg feil</translation>
    </message>
    <message>
        <source>se på</source>
        <translation>sjå på</translation>
    </message>
    <message>
        <source>møtende vara</source>
        <translation>møtande vara</translation>
    </message>
    <message>
        <source>observatører</source>
        <translation>observatørar</translation>
    </message>
    <message>
        <source>sekretariatet</source>
        <translation>sekretariatet</translation>
    </message>
    <message>
        <source>en lørdag</source>
        <translation>ein laurdag</translation>
    </message>
    <message>
        <source>en søndag</source>
        <translation>ein søndag</translation>
    </message>
    <message>
        <source>første nyttårsdag</source>
        <translation>første nyttårsdag</translation>
    </message>
    <message>
        <source>skjærtorsdag</source>
        <translation>skjærtorsdag</translation>
    </message>
    <message>
        <source>langfredag</source>
        <translation>langfredag</translation>
    </message>
    <message>
        <source>første påskedag</source>
        <translation>første påskedag</translation>
    </message>
    <message>
        <source>andre påskedag</source>
        <translation>andre påskedag</translation>
    </message>
    <message>
        <source>arbeidernes dag</source>
        <translation>arbeidardagen</translation>
    </message>
    <message>
        <source>grunnlovsdagen</source>
        <translation>grunnlovsdagen</translation>
    </message>
    <message>
        <source>Kristi himmelfartsdag</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>første pinsedag</source>
        <translation>første pinsedag</translation>
    </message>
    <message>
        <source>andre pinsedag</source>
        <translation>andre pinsedag</translation>
    </message>
    <message>
        <source>første juledag</source>
        <translation>første juledag</translation>
    </message>
    <message>
        <source>andre juledag</source>
        <translation>andre juledag</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men står som saksbehandler.</source>
        <translation>{said} er inhabil i saka, men står som saksbehandlar.</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men kom inn mens den ble behandlet.</source>
        <translation>{said} er inhabil i saka, men kom inn medan ho vart behandla.</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men ble i rommet.</source>
        <translation>{said} er inhabil i saka, men vart verande i rommet.</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men er nevnt i diskusjonen.</source>
        <translation>{said} er inhabil i saka, men er nemnd i diskusjonen.</translation>
    </message>
    <message>
        <source>Stemmetallene er ikke summen av stemmene ved navn.</source>
        <translation>Røystetala er ikkje summen av røystene ved namn.</translation>
    </message>
    <message>
        <source>Voteringen er ført som enstemmig, men har stemmer mot eller blanke stemmer.</source>
        <translation>Røystinga er ført som samrøystes, men har røyster mot eller blanke røyster.</translation>
    </message>
    <message>
        <source>{0} stemmer er avgitt, men bare {1} kunne stemme.</source>
        <translation>{0} røyster er gjevne, men berre {1} kunne røyste.</translation>
    </message>
    <message>
        <source>{0} stemmer er avgitt, men {1} kunne stemme.</source>
        <translation>{0} røyster er gjevne, men {1} kunne røyste.</translation>
    </message>
    <message>
        <source>Forslaget falt i voteringen, men det står et vedtak.</source>
        <translation>Framlegget fall i røystinga, men det står eit vedtak.</translation>
    </message>
    <message>
        <source>Stemmene sto likt, men det står et vedtak.</source>
        <translation>Røystene stod likt, men det står eit vedtak.</translation>
    </message>
    <message>
        <source>Til stede</source>
        <translation>Til stades</translation>
    </message>
    <message>
        <source>Til stede, {name}</source>
        <translation>Til stades, {name}</translation>
    </message>
    <message>
        <source>Rett til «{short}».</source>
        <translation>Rett til «{short}».</translation>
    </message>
    <message>
        <source>Kan rettes.</source>
        <translation>Kan rettast.</translation>
    </message>
    <message>
        <source>Kontrollen fant ingen feil.</source>
        <translation>Kontrollen fann ingen feil.</translation>
    </message>
    <message>
        <source>{count} å rette</source>
        <translation>{count} å rette</translation>
    </message>
    <message>
        <source>{asked} å se på</source>
        <translation>{asked} å sjå på</translation>
    </message>
    <message>
        <source>{quoted}: dagen og datoen stemmer ikke med hverandre.{meant}</source>
        <translation>{quoted}: dagen og datoen stemmer ikkje med kvarandre.{meant}</translation>
    </message>
    <message>
        <source> Datoen er</source>
        <translation> Datoen er</translation>
    </message>
    <message>
        <source>Fristen {quoted} er {days_off}. Neste virkedag er {day}.</source>
        <translation>Fristen {quoted} er {days_off}. Neste yrkedag er {day}.</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numrene</source>
        <translation>Nummera</translation>
    </message>
    <message>
        <source>{are} {missing} er hoppet over før {said}.</source>
        <translation>{are} {missing} er hoppa over før {said}.</translation>
    </message>
    <message>
        <source>Nummeret {said} har også «{short}».{meant}</source>
        <translation>Nummeret {said} har også «{short}».{meant}</translation>
    </message>
    <message>
        <source>Fremmøtet viser til sak {said}, som ikke ble behandlet.</source>
        <translation>Frammøtet viser til sak {said}, som ikkje vart behandla.</translation>
    </message>
    <message>
        <source>Fremmøtet er «fra sak {said}» og «t.o.m. sak {fact}», men den kom først.</source>
        <translation>Frammøtet er «frå sak {said}» og «t.o.m. sak {fact}», men den kom først.</translation>
    </message>
    <message>
        <source>Fremmøtet er ført kl. {time} i sak {said}, som ikke ble behandlet da.</source>
        <translation>Frammøtet er ført kl. {time} i sak {said}, som ikkje vart behandla då.</translation>
    </message>
    <message>
        <source>{said} står to ganger under {now}.</source>
        <translation>{said} står to gonger under {now}.</translation>
    </message>
    <message>
        <source>{said} står både under {before} og under {now}.</source>
        <translation>{said} står både under {before} og under {now}.</translation>
    </message>
    <message>
        <source>{said} møtte som vara, men {members} var til stede hele møtet.</source>
        <translation>{said} møtte som vara, men {members} var til stades heile møtet.</translation>
    </message>
    <message>
        <source>Det står ikke hvem {said} møtte som vara for.</source>
        <translation>Det står ikkje kven {said} møtte som vara for.</translation>
    </message>
    <message>
        <source>{said} møtte som vara, men ingen av medlemmene var borte.</source>
        <translation>{said} møtte som vara, men ingen av medlemene var borte.</translation>
    </message>
    <message>
        <source>{name} i sak {case}</source>
        <translation>{name} i sak {case}</translation>
    </message>
    <message>
        <source>Det står {quoted}, men det er ført inhabilitet: {recused}.</source>
        <translation>Det står {quoted}, men det er ført inhabilitet: {recused}.</translation>
    </message>
    <message>
        <source> for sak {listed}</source>
        <translation> for sak {listed}</translation>
    </message>
    <message>
        <source>Det står at {said} er inhabil{case}, men det er ikke ført i noen sak.</source>
        <translation>Det står at {said} er inhabil{case}, men det er ikkje ført i noka sak.</translation>
    </message>
    <message>
        <source>Om habilitet: </source>
        <translation>Om habilitet: </translation>
    </message>
    <message>
        <source>{quoted} finnes ikke i kalenderen.{meant}</source>
        <translation>{quoted} finst ikkje i kalenderen.{meant}</translation>
    </message>
    <message>
        <source>{quoted} er ikke et helt saksnummer.{meant}</source>
        <translation>{quoted} er ikkje eit heilt saksnummer.{meant}</translation>
    </message>
    <message>
        <source>{quoted} er et nummer fra et annet møte eller år.{meant}</source>
        <translation>{quoted} er eit nummer frå eit anna møte eller år.{meant}</translation>
    </message>
    <message>
        <source>{quoted} er skrevet på en annen måte enn de andre.{meant}</source>
        <translation>{quoted} er skrive på ein annan måte enn dei andre.{meant}</translation>
    </message>
    <message>
        <source>Ingen sak på sakslisten har nummeret {quoted}.</source>
        <translation>Inga sak på sakslista har nummeret {quoted}.</translation>
    </message>
    <message>
        <source>Fremmøtet viser til {quoted}, som ikke er på sakslisten.</source>
        <translation>Frammøtet viser til {quoted}, som ikkje er på sakslista.</translation>
    </message>
    <message>
        <source>{quoted} ligner på «{meant}». Er det samme person?</source>
        <translation>{quoted} liknar på «{meant}». Er det same person?</translation>
    </message>
    <message>
        <source>Ingen her heter {quoted}.{meant}</source>
        <translation>Ingen her heiter {quoted}.{meant}</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men får en oppgave i vedtaket.</source>
        <translation>{said} er inhabil i saka, men får ei oppgåve i vedtaket.</translation>
    </message>
    <message>
        <source>{said} er inhabil i saken, men er ført med en stemme.</source>
        <translation>{said} er inhabil i saka, men er ført med ei røyst.</translation>
    </message>
    <message>
        <source>Saken om habilitet sier ikke noe om {said} i sak {case}.</source>
        <translation>Saka om habilitet seier ikkje noko om {said} i sak {case}.</translation>
    </message>
    <message>
        <source>Spørsmålet om habiliteten til {said} er ikke avgjort.</source>
        <translation>Spørsmålet om habiliteten til {said} er ikkje avgjort.</translation>
    </message>
    <message>
        <source>Habiliteten gjaldt ikke sak {said}, som er nevnt her.{meant}</source>
        <translation>Habiliteten galdt ikkje sak {said}, som er nemnd her.{meant}</translation>
    </message>
    <message>
        <source>{said} hadde forfall og får en oppgave i vedtaket. Er det riktig?</source>
        <translation>{said} hadde forfall og får ei oppgåve i vedtaket. Er det rett?</translation>
    </message>
    <message>
        <source>Saken mangler vedtak.</source>
        <translation>Saka manglar vedtak.</translation>
    </message>
    <message>
        <source>Vedtaket slutter uten punktum: {quoted}</source>
        <translation>Vedtaket sluttar utan punktum: {quoted}</translation>
    </message>
    <message>
        <source>Vedtaket har noe som ikke er fylt ut: {quoted}</source>
        <translation>Vedtaket har noko som ikkje er fylt ut: {quoted}</translation>
    </message>
    <message>
        <source>Vedtaket er forslaget, ord for ord, i en sak til diskusjon.</source>
        <translation>Vedtaket er framlegget, ord for ord, i ei sak til diskusjon.</translation>
    </message>
    <message>
        <source>Det står {quoted}, men saken har ingen vedlegg.</source>
        <translation>Det står {quoted}, men saka har ingen vedlegg.</translation>
    </message>
    <message>
        <source>{count} fra sekretariatet</source>
        <translation>{count} frå sekretariatet</translation>
    </message>
    <message>
        <source>gjest</source>
        <translation>gjest</translation>
    </message>
    <message>
        <source>gjester</source>
        <translation>gjester</translation>
    </message>
    <message>
        <source>til stede</source>
        <translation>til stades</translation>
    </message>
    <message>
        <source>bokstav {letter}</source>
        <translation>bokstav {letter}</translation>
    </message>
    <message>
        <source>Det du skriver nå, er i minnet så lenge programmet er åpent, og lagringen prøves hele tiden.</source>
        <translation>Det du skriv no, er i minnet så lenge programmet er ope, og lagringa blir prøvd heile tida.</translation>
    </message>
    <message>
        <source>Det som var lagret før, er trygt.</source>
        <translation>Det som var lagra før, er trygt.</translation>
    </message>
    <message>
        <source>Lagret igjen.</source>
        <translation>Lagra igjen.</translation>
    </message>
    <message>
        <source>Lagret {at:%H.%M.%S}</source>
        <translation>Lagra {at:%H.%M.%S}</translation>
    </message>
    <message>
        <source> siden {at:%H.%M.%S}</source>
        <translation> sidan {at:%H.%M.%S}</translation>
    </message>
    <message>
        <source>Ikke lagret{since}</source>
        <translation>Ikkje lagra{since}</translation>
    </message>
    <message>
        <source>Møtene er ikke åpnet</source>
        <translation>Møta er ikkje opna</translation>
    </message>
    <message>
        <source>Bare lesing</source>
        <translation>Berre lesing</translation>
    </message>
    <message>
        <source>Bare lesing. {reason}</source>
        <translation>Berre lesing. {reason}</translation>
    </message>
    <message>
        <source>&amp;Angre</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Gjør om</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>&amp;Klipp ut</source>
        <translation>&amp;Klipp ut</translation>
    </message>
    <message>
        <source>K&amp;opier</source>
        <translation>K&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Lim inn</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Lim inn &amp;uten formatering</source>
        <translation>Lim inn &amp;utan formatering</translation>
    </message>
    <message>
        <source>&amp;Fet</source>
        <translation>&amp;Feit</translation>
    </message>
    <message>
        <source>Kurs&amp;iv</source>
        <translation>Kurs&amp;iv</translation>
    </message>
    <message>
        <source>L&amp;enke til adressen på utklippstavlen</source>
        <translation>L&amp;enkje til adressa på utklippstavla</translation>
    </message>
    <message>
        <source>&amp;Merk alt</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>Ingen votering</source>
        <translation>Inga røysting</translation>
    </message>
    <message>
        <source>Enstemmig</source>
        <translation>Samrøystes</translation>
    </message>
    <message>
        <source>Talt opp</source>
        <translation>Talde opp</translation>
    </message>
    <message>
        <source>Ved navn</source>
        <translation>Ved namn</translation>
    </message>
    <message>
        <source>Votering</source>
        <translation>Røysting</translation>
    </message>
    <message>
        <source>For {in_favour} · Mot {against} · Blankt {blank}</source>
        <translation>For {in_favour} · Mot {against} · Blankt {blank}</translation>
    </message>
    <message>
        <source>{count} av {limit} har stemt</source>
        <translation>{count} av {limit} har røysta</translation>
    </message>
    <message>
        <source>{count} av {limit}: {votes} for mye.</source>
        <translation>{count} av {limit}: {votes} for mykje.</translation>
    </message>
    <message>
        <source>én stemme</source>
        <translation>éi røyst</translation>
    </message>
    <message>
        <source>{excess} stemmer</source>
        <translation>{excess} røyster</translation>
    </message>
    <message>
        <source>{said}. Ikke ført.</source>
        <translation>{said}. Ikkje ført.</translation>
    </message>
    <message>
        <source>Dissens</source>
        <translation>Dissens</translation>
    </message>
    <message>
        <source>Slik mindretallet ønsker det ført</source>
        <translation>Slik mindretalet ønskjer det ført</translation>
    </message>
    <message>
        <source>{count} kan stemme i saken nå.</source>
        <translation>{count} kan røyste i saka no.</translation>
    </message>
    <message>
        <source> {names} er {state}.</source>
        <translation> {names} er {state}.</translation>
    </message>
    <message>
        <source>uansett hvor mange (ingen regel)</source>
        <translation>same kor mange (ingen regel)</translation>
    </message>
    <message>
        <source>minst halvparten av medlemmene</source>
        <translation>minst halvparten av medlemene</translation>
    </message>
    <message>
        <source>minst et fast antall medlemmer</source>
        <translation>minst eit fast tal medlemer</translation>
    </message>
    <message>
        <source>Tallet på fremmøtte vises alltid. Uten en regel sies ikke noe mer.</source>
        <translation>Talet på frammøtte blir alltid vist. Utan ein regel blir det ikkje sagt noko meir.</translation>
    </message>
    <message>
        <source>{required} av {several}</source>
        <translation>{required} av {several}</translation>
    </message>
    <message>
        <source>medlem</source>
        <translation>medlem</translation>
    </message>
    <message>
        <source>medlemmer</source>
        <translation>medlemer</translation>
    </message>
    <message>
        <source>Rådet kan ikke bli vedtaksført: {figures}.</source>
        <translation>Rådet kan ikkje bli vedtaksført: {figures}.</translation>
    </message>
    <message>
        <source>Det er {figures}. Blir de færre, sies det fra; ingenting stoppes.</source>
        <translation>Det er {figures}. Blir dei færre, blir det sagt frå; ingenting blir stoppa.</translation>
    </message>
    <message>
        <source>vara</source>
        <translation>vara</translation>
    </message>
    <message>
        <source>sekretariat</source>
        <translation>sekretariat</translation>
    </message>
    <message>
        <source>leder</source>
        <translation>leiar</translation>
    </message>
    <message>
        <source>nestleder</source>
        <translation>nestleiar</translation>
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
        <source>Ikke avgjort</source>
        <translation>Ikkje avgjort</translation>
    </message>
    <message>
        <source>Inhabil</source>
        <translation>Inhabil</translation>
    </message>
    <message>
        <source>Ikke inhabil</source>
        <translation>Ikkje inhabil</translation>
    </message>
    <message>
        <source>Ikke oppgitt</source>
        <translation>Ikkje oppgjeve</translation>
    </message>
    <message>
        <source>I tvil</source>
        <translation>I tvil</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Tvil</source>
        <translation>Tvil</translation>
    </message>
    <message>
        <source>Det står ikke hvilket møte det er. Skriv nummer og år.</source>
        <translation>Det står ikkje kva møte det er. Skriv nummer og år.</translation>
    </message>
    <message>
        <source>Datoen kunne ikke leses.</source>
        <translation>Datoen kunne ikkje lesast.</translation>
    </message>
    <message>
        <source>Navnet på rådet kunne ikke leses.</source>
        <translation>Namnet på rådet kunne ikkje lesast.</translation>
    </message>
    <message>
        <source>Ingen medlemmer kunne leses.</source>
        <translation>Ingen medlemmer kunne lesast.</translation>
    </message>
    <message>
        <source>«{title}» har ikke noe saksnummer som kunne leses.</source>
        <translation>«{title}» har ikkje noko saksnummer som kunne lesast.</translation>
    </message>
    <message>
        <source>Sak {number} «{title}» har samme nummer som en annen sak.</source>
        <translation>Sak {number} «{title}» har same nummer som ei anna sak.</translation>
    </message>
    <message>
        <source>Sak {number} «{title}» har ikke noe vedtak som kunne leses.</source>
        <translation>Sak {number} «{title}» har ikkje noko vedtak som kunne lesast.</translation>
    </message>
    <message>
        <source>Kom ikke med: «{line}»</source>
        <translation>Kom ikkje med: «{line}»</translation>
    </message>
    <message>
        <source>Hentet inn møte {numbers}.</source>
        <translation>Henta inn møte {numbers}.</translation>
    </message>
    <message>
        <source>Møte {numbers} finnes fra før, og er ikke rørt.</source>
        <translation>Møte {numbers} finst frå før, og er ikkje rørt.</translation>
    </message>
    <message>
        <source>{name}: Det står ikke hvilket møte referatet er fra. Hent det inn i vinduet, og skriv det der.</source>
        <translation>{name}: Det står ikkje kva møte referatet er frå. Hent det inn i vindauget, og skriv det der.</translation>
    </message>
    <message>
        <source>Sak {numbered} {title}</source>
        <translation>Sak {numbered} {title}</translation>
    </message>
    <message>
        <source>Vedtak: </source>
        <translation>Vedtak: </translation>
    </message>
    <message>
        <source>Diskusjon: </source>
        <translation>Diskusjon: </translation>
    </message>
    <message>
        <source>Saksframlegg: </source>
        <translation>Saksframlegg: </translation>
    </message>
    <message>
        <source>Personer: </source>
        <translation>Personar: </translation>
    </message>
    <message>
        <source>Hele møtet</source>
        <translation>Heile møtet</translation>
    </message>
    <message>
        <source>Anførselstegnet er ikke lukket: søker etter «{}» slik det står, også som begynnelse.</source>
        <translation>Hermeteiknet er ikkje lukka: søkjer etter «{}» slik det står, også som byrjing.</translation>
    </message>
    <message>
        <source>Det står ikke noe etter «{}:», så det avgrenser ikke.</source>
        <translation>Det står ikkje noko etter «{}:», så det avgrensar ikkje.</translation>
    </message>
    <message>
        <source>«{}:» avgrenser ikke; det er søkt etter ordet.</source>
        <translation>«{}:» avgrensar ikkje; det er søkt etter ordet.</translation>
    </message>
    <message>
        <source>Etter kolon i «{}» skal det stå et tall; det er søkt etter ordene.</source>
        <translation>Etter kolon i «{}» skal det stå eit tal; det er søkt etter orda.</translation>
    </message>
    <message>
        <source>Ingen treff for «{strip}»{end}</source>
        <translation>Ingen treff for «{strip}»{end}</translation>
    </message>
    <message>
        <source>De {count} beste treffene; det er flere</source>
        <translation>Dei {count} beste treffa; det er fleire</translation>
    </message>
    <message>
        <source>{count} treff</source>
        <translation>{count} treff</translation>
    </message>
    <message>
        <source>Møte {number}/{year}{what}</source>
        <translation>Møte {number}/{year}{what}</translation>
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
        <translation>Står i innkallinga</translation>
    </message>
    <message>
        <source>ikke valgt</source>
        <translation>ikkje vald</translation>
    </message>
    <message>
        <source>nb_NO</source>
        <translation>nn_NO</translation>
    </message>
    <message>
        <source>dddd d. MMMM yyyy</source>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>, ikke i {year}</source>
        <translation>, ikkje i {year}</translation>
    </message>
    <message>
        <source>Skriv datoen som 18.6.2026, eller la den stå tom.</source>
        <translation>Skriv datoen som 18.6.2026, eller lat han stå tom.</translation>
    </message>
    <message>
        <source>Skriv klokkeslett som 10.00, eller la dem stå tomme.</source>
        <translation>Skriv klokkeslett som 10.00, eller lat dei stå tomme.</translation>
    </message>
    <message>
        <source>Når den er sendt, beholder sakene numrene som står i den.</source>
        <translation>Når ho er send, beheld sakene nummera som står i henne.</translation>
    </message>
    <message>
        <source>Ført {day} kl. {clock}. Sakene beholder numrene som står i den.</source>
        <translation>Ført {day} kl. {clock}. Sakene beheld nummera som står i henne.</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Sak {case}/{number}/{year}</source>
        <translation>Sak {case}/{number}/{year}</translation>
    </message>
    <message>
        <source>dddd d. MMMM</source>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>{used} av {planned_minutes} min</source>
        <translation>{used} av {planned_minutes} min</translation>
    </message>
    <message>
        <source>{used} min</source>
        <translation>{used} min</translation>
    </message>
    <message>
        <source>i rute</source>
        <translation>i rute</translation>
    </message>
    <message>
        <source>{late} min etter planen</source>
        <translation>{late} min etter planen</translation>
    </message>
    <message>
        <source>{late} min foran planen</source>
        <translation>{late} min framfor planen</translation>
    </message>
    <message>
        <source>behandles nå</source>
        <translation>blir behandla no</translation>
    </message>
    <message>
        <source>ikke påbegynt</source>
        <translation>ikkje påbyrja</translation>
    </message>
    <message>
        <source>forfall</source>
        <translation>forfall</translation>
    </message>
    <message>
        <source>inhabil, ute</source>
        <translation>inhabil, ute</translation>
    </message>
    <message>
        <source>møteleder</source>
        <translation>møteleiar</translation>
    </message>
    <message>
        <source>vara, uten plass</source>
        <translation>vara, utan plass</translation>
    </message>
    <message>
        <source>vara, {surname} har plassen</source>
        <translation>vara, {surname} har plassen</translation>
    </message>
    <message>
        <source>vara for {surname}</source>
        <translation>vara for {surname}</translation>
    </message>
    <message>
        <source>ikke til stede nå</source>
        <translation>ikkje til stades no</translation>
    </message>
    <message>
        <source>ikke behandlet</source>
        <translation>ikkje behandla</translation>
    </message>
    <message>
        <source>tatt inn</source>
        <translation>teken inn</translation>
    </message>
    <message>
        <source>delvis tatt inn</source>
        <translation>delvis teken inn</translation>
    </message>
    <message>
        <source>ikke tatt inn</source>
        <translation>ikkje teken inn</translation>
    </message>
    <message>
        <source>sendt ut</source>
        <translation>sendt ut</translation>
    </message>
    <message>
        <source>merknadene behandlet</source>
        <translation>merknadene behandla</translation>
    </message>
    <message>
        <source>godkjent</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>publisert</source>
        <translation>publisert</translation>
    </message>
    <message>
        <source>åpnet på nytt</source>
        <translation>opna på nytt</translation>
    </message>
    <message>
        <source>Referatet som helhet</source>
        <translation>Referatet som heilskap</translation>
    </message>
    <message>
        <source>Utsending …</source>
        <translation>Utsending …</translation>
    </message>
    <message>
        <source>Send ut …</source>
        <translation>Send ut …</translation>
    </message>
    <message>
        <source>Merknader …</source>
        <translation>Merknader …</translation>
    </message>
    <message>
        <source>Avslutt runden …</source>
        <translation>Avslutt runden …</translation>
    </message>
    <message>
        <source>Godkjent …</source>
        <translation>Godkjent …</translation>
    </message>
    <message>
        <source>Publiser …</source>
        <translation>Publiser …</translation>
    </message>
    <message>
        <source>Åpne på nytt …</source>
        <translation>Opne på nytt …</translation>
    </message>
    <message>
        <source>Sendt ut {short}, {deadline}</source>
        <translation>Sendt ut {short}, {deadline}</translation>
    </message>
    <message>
        <source>Merknader behandlet {short}</source>
        <translation>Merknader behandla {short}</translation>
    </message>
    <message>
        <source>Publisert {short}. {told}</source>
        <translation>Publisert {short}. {told}</translation>
    </message>
    <message>
        <source>Utkast {number}, {reopened}: {reason}</source>
        <translation>Utkast {number}, {reopened}: {reason}</translation>
    </message>
    <message>
        <source>Utkast</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Ingen merknader ennå</source>
        <translation>Ingen merknader enno</translation>
    </message>
    <message>
        <source>Sendes ut når møtet er avsluttet</source>
        <translation>Blir sendt ut når møtet er avslutta</translation>
    </message>
    <message>
        <source>Ikke sendt ut</source>
        <translation>Ikkje sendt ut</translation>
    </message>
    <message>
        <source>Låst</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Ingen nye merknader</source>
        <translation>Ingen nye merknader</translation>
    </message>
    <message>
        <source>Ingen merknader</source>
        <translation>Ingen merknader</translation>
    </message>
    <message>
        <source>{settled} av {several} behandlet</source>
        <translation>{settled} av {several} behandla</translation>
    </message>
    <message>
        <source>merknad</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>merknader</source>
        <translation>merknader</translation>
    </message>
    <message>
        <source>Ingenting er ført ennå.</source>
        <translation>Ingenting er ført enno.</translation>
    </message>
    <message>
        <source>Fristen er {days_off}</source>
        <translation>Fristen er {days_off}</translation>
    </message>
    <message>
        <source>Imellom: {listed}</source>
        <translation>Imellom: {listed}</translation>
    </message>
    <message>
        <source>Et møte som bare er øvelse: E-posten får ingen mottakere.</source>
        <translation>Eit møte som berre er øving: E-posten får ingen mottakarar.</translation>
    </message>
    <message>
        <source>{count} til</source>
        <translation>{count} til</translation>
    </message>
    <message>
        <source>Uten e-postadresse i registeret: {listed}. Send til dem på annen måte.</source>
        <translation>Utan e-postadresse i registeret: {listed}. Send til dei på annan måte.</translation>
    </message>
    <message>
        <source>Ingenting i teksten er endret siden utsendingen.</source>
        <translation>Ingenting i teksten er endra sidan utsendinga.</translation>
    </message>
    <message>
        <source>Sak {case_number} {title}</source>
        <translation>Sak {case_number} {title}</translation>
    </message>
    <message>
        <source>Sak {number}</source>
        <translation>Sak {number}</translation>
    </message>
    <message>
        <source>trukket tilbake</source>
        <translation>trekt tilbake</translation>
    </message>
    <message>
        <source>uten begrunnelse</source>
        <translation>utan grunngjeving</translation>
    </message>
    <message>
        <source>uten frist</source>
        <translation>utan frist</translation>
    </message>
    <message>
        <source>frist {short}</source>
        <translation>frist {short}</translation>
    </message>
    <message>
        <source>{told}, {several} siden</source>
        <translation>{told}, {several} sidan</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>dager</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>{told}, i dag</source>
        <translation>{told}, i dag</translation>
    </message>
    <message>
        <source>{told}, {several} igjen</source>
        <translation>{told}, {several} igjen</translation>
    </message>
    <message>
        <source>Godkjent</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>, sak {item}/{meeting}</source>
        <translation>, sak {item}/{meeting}</translation>
    </message>
    <message>
        <source>med endringer</source>
        <translation>med endringar</translation>
    </message>
    <message>
        <source>som lagt fram</source>
        <translation>som lagt fram</translation>
    </message>
    <message>
        <source>Godkjent i møte {meeting}{case}, {how}</source>
        <translation>Godkjent i møte {meeting}{case}, {how}</translation>
    </message>
    <message>
        <source>{written} kl. {clock}</source>
        <translation>{written} kl. {clock}</translation>
    </message>
    <message>
        <source>frist {written}</source>
        <translation>frist {written}</translation>
    </message>
    <message>
        <source>, sak {item}</source>
        <translation>, sak {item}</translation>
    </message>
    <message>
        <source>i møte {meeting}{case}</source>
        <translation>i møte {meeting}{case}</translation>
    </message>
    <message>
        <source>gikk{at}{case}</source>
        <translation>gjekk{at}{case}</translation>
    </message>
    <message>
        <source>{accepted} godtatt – {what}</source>
        <translation>{accepted} godtekne – {what}</translation>
    </message>
    <message>
        <source>skjul</source>
        <translation>skjul</translation>
    </message>
    <message>
        <source>vis</source>
        <translation>vis</translation>
    </message>
    <message>
        <source>Spør igjen</source>
        <translation>Spør igjen</translation>
    </message>
    <message>
        <source>Dette er riktig</source>
        <translation>Dette er rett</translation>
    </message>
    <message>
        <source>godtatt</source>
        <translation>godteke</translation>
    </message>
    <message>
        <source>Møtene er kryptert</source>
        <translation>Møta er krypterte</translation>
    </message>
    <message>
        <source>Skriv nøkkelen, så åpnes de. Ingenting er endret eller borte.</source>
        <translation>Skriv nøkkelen, så blir dei opna. Ingenting er endra eller borte.</translation>
    </message>
    <message>
        <source>Åpner møtene …</source>
        <translation>Opnar møta …</translation>
    </message>
    <message>
        <source>Nøkkel</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Åpne møtene</source>
        <translation>Opne møta</translation>
    </message>
    <message>
        <source>Oppmøte</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Året i tall</source>
        <translation>Året i tal</translation>
    </message>
    <message>
        <source>Møter</source>
        <translation>Møta</translation>
    </message>
    <message>
        <source>Neste del</source>
        <translation>Neste del</translation>
    </message>
    <message>
        <source>Forrige del</source>
        <translation>Førre del</translation>
    </message>
    <message>
        <source>Oppgaver</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Opptak</source>
        <translation>Opptak</translation>
    </message>
    <message>
        <source>{name}, del av oppfølgingen</source>
        <translation>{name}, del av oppfølginga</translation>
    </message>
    <message>
        <source>{name}, del av møtene</source>
        <translation>{name}, del av møta</translation>
    </message>
    <message>
        <source>Annen Word-mal …</source>
        <translation>Annan Word-mal …</translation>
    </message>
    <message>
        <source>Skrives i {folder}</source>
        <translation>Blir skrive i {folder}</translation>
    </message>
    <message>
        <source>Lager PDF …</source>
        <translation>Lagar PDF …</translation>
    </message>
    <message>
        <source>Kontrollerer {name}. Filen blir ikke endret.</source>
        <translation>Kontrollerer {name}. Fila blir ikkje endra.</translation>
    </message>
    <message>
        <source>Leser {what} …</source>
        <translation>Les {what} …</translation>
    </message>
    <message>
        <source>teksten</source>
        <translation>teksten</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>i møtet</source>
        <translation>i møtet</translation>
    </message>
    <message>
        <source>Alle med gyldig periode på møtedatoen er med i møtet.</source>
        <translation>Alle med gyldig periode på møtedatoen er med i møtet.</translation>
    </message>
    <message>
        <source>Ikke avklart</source>
        <translation>Ikkje avklart</translation>
    </message>
    <message>
        <source>Saksliste</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Saksframlegg</source>
        <translation>Saksframlegg</translation>
    </message>
    <message>
        <source>Deltakere</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Møtet</source>
        <translation>Møtet</translation>
    </message>
    <message>
        <source>Regler</source>
        <translation>Reglar</translation>
    </message>
    <message>
        <source>{name}, del av forberedelsen</source>
        <translation>{name}, del av førebuinga</translation>
    </message>
    <message>
        <source>Møter og Referat virker som ellers: Du kan lese, søke, kopiere tekst og velge «Lagre møtefil …». Alt som ville endret et møte, er slått av, så ingenting du skriver, kan gå tapt.</source>
        <translation>Møta og Referat verkar som elles: Du kan lese, søkje, kopiere tekst og velje «Lagre møtefil …». Alt som ville endra eit møte, er slått av, så ingenting du skriv, kan gå tapt.</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Her kan møtene bare leses nå</source>
        <translation>Her kan møta berre lesast no</translation>
    </message>
    <message>
        <source>Skriv datoen som 31.12.2027, eller la den stå tom.</source>
        <translation>Skriv datoen som 31.12.2027, eller lat han stå tom.</translation>
    </message>
    <message>
        <source>{name} er tatt ut av registeret.</source>
        <translation>{name} er teken ut av registeret.</translation>
    </message>
    <message>
        <source>ikke i perioden</source>
        <translation>ikkje i perioden</translation>
    </message>
    <message>
        <source>Ingen merknader er ført. Skriv eller lim inn dem som kommer.</source>
        <translation>Ingen merknader er førte. Skriv eller lim inn dei som kjem.</translation>
    </message>
    <message>
        <source>Merknader kan føres når utkastet er sendt ut.</source>
        <translation>Merknader kan førast når utkastet er sendt ut.</translation>
    </message>
    <message>
        <source>Skriv dagen merknaden kom, som 9.6.2026.</source>
        <translation>Skriv dagen merknaden kom, som 9.6.2026.</translation>
    </message>
    <message>
        <source>Merknaden er {outcome}</source>
        <translation>Merknaden er {outcome}</translation>
    </message>
    <message>
        <source>Rett merknaden</source>
        <translation>Rett merknaden</translation>
    </message>
    <message>
        <source>Ta bort merknaden</source>
        <translation>Ta bort merknaden</translation>
    </message>
    <message>
        <source>NY MERKNAD</source>
        <translation>NY MERKNAD</translation>
    </message>
    <message>
        <source>RETT MERKNADEN</source>
        <translation>RETT MERKNADEN</translation>
    </message>
    <message>
        <source>Før merknaden</source>
        <translation>Før merknaden</translation>
    </message>
    <message>
        <source>Lagre rettelsen</source>
        <translation>Lagre rettinga</translation>
    </message>
    <message>
        <source>Skriv fristen som 10.6.2026.</source>
        <translation>Skriv fristen som 10.6.2026.</translation>
    </message>
    <message>
        <source>Skriv saksnummeret med tall, eller la det stå tomt.</source>
        <translation>Skriv saksnummeret med tal, eller lat det stå tomt.</translation>
    </message>
    <message>
        <source>Føres av</source>
        <translation>Blir ført av</translation>
    </message>
    <message>
        <source>Sendes ut av</source>
        <translation>Blir sendt ut av</translation>
    </message>
    <message>
        <source>REFERATET FRA MØTE {number}/{year}</source>
        <translation>REFERATET FRÅ MØTE {number}/{year}</translation>
    </message>
    <message>
        <source>Skriv først hvem som gjør dette.</source>
        <translation>Skriv først kven som gjer dette.</translation>
    </message>
    <message>
        <source>Tøm søket</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <source>NY OPPGAVE</source>
        <translation>NY OPPGÅVE</translation>
    </message>
    <message>
        <source>OPPGAVE</source>
        <translation>OPPGÅVE</translation>
    </message>
    <message>
        <source>Legg til oppgaven</source>
        <translation>Legg til oppgåva</translation>
    </message>
    <message>
        <source>Ta med oppgaven</source>
        <translation>Ta med oppgåva</translation>
    </message>
    <message>
        <source>Skriv fristen som 1.9.2026, eller la den stå tom.</source>
        <translation>Skriv fristen som 1.9.2026, eller lat han stå tom.</translation>
    </message>
    <message>
        <source>Møtefiler (*.ho21.json *.json)</source>
        <translation>Møtefiler (*.ho21.json *.json)</translation>
    </message>
    <message>
        <source>Saksframlegg (*.docx *.pdf *.txt *.md);;Alle filer (*)</source>
        <translation>Saksframlegg (*.docx *.pdf *.txt *.md);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Velg saksframlegg</source>
        <translation>Vel saksframlegg</translation>
    </message>
    <message>
        <source>Hent inn møtefil</source>
        <translation>Hent inn møtefil</translation>
    </message>
    <message>
        <source>Lagre møtefil</source>
        <translation>Lagre møtefil</translation>
    </message>
    <message>
        <source>Mappe for utkast</source>
        <translation>Mappe for utkast</translation>
    </message>
    <message>
        <source>Velg mappe</source>
        <translation>Vel mappe</translation>
    </message>
    <message>
        <source>Skrev {name} {clock}.</source>
        <translation>Skreiv {name} {clock}.</translation>
    </message>
    <message>
        <source>Nødkopien skrives igjen: {path}</source>
        <translation>Naudkopien blir skriven igjen: {path}</translation>
    </message>
    <message>
        <source>Nødkopien ble ikke skrevet: {explain} Den prøves igjen.</source>
        <translation>Naudkopien vart ikkje skriven: {explain} Han blir prøvd igjen.</translation>
    </message>
    <message>
        <source>Programmet holdes åpent: Noe du har skrevet, er ikke lagret ennå. {why} Velg «Lagre kopi …» for å legge møtet et annet sted; da kan du avslutte.</source>
        <translation>Programmet blir halde ope: Noko du har skrive, er ikkje lagra enno. {why} Vel «Lagre kopi …» for å leggje møtet ein annan stad; då kan du avslutte.</translation>
    </message>
    <message>
        <source>Alt lagres mens du skriver, bare her på maskinen: i {folder}, med sikkerhetskopier ved siden av.</source>
        <translation>Alt blir lagra medan du skriv, berre her på maskina: i {folder}, med tryggingskopiar ved sida av.</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Enter setter inn navnet, Esc lar teksten stå</source>
        <translation>Enter set inn namnet, Esc lèt teksten stå</translation>
    </message>
    <message>
        <source>Saker</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Enter setter inn saksnummeret, Shift+Enter tittelen, Esc lar teksten stå</source>
        <translation>Enter set inn saksnummeret, Shift+Enter tittelen, Esc lèt teksten stå</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Trykk bokstavene, så Enter. Esc lukker</source>
        <translation>Trykk bokstavane, så Enter. Esc lukkar</translation>
    </message>
    <message>
        <source>Standardtekster</source>
        <translation>Standardtekstar</translation>
    </message>
    <message>
        <source>Skriv for å søke. Enter setter inn teksten, Esc lukker</source>
        <translation>Skriv for å søkje. Enter set inn teksten, Esc lukkar</translation>
    </message>
    <message>
        <source>Søker: {sought}</source>
        <translation>Søkjer: {sought}</translation>
    </message>
    <message>
        <source>Ingen standardtekst passer: {sought}</source>
        <translation>Ingen standardtekst passar: {sought}</translation>
    </message>
    <message>
        <source>Forslag til skrivemåte</source>
        <translation>Framlegg til skrivemåte</translation>
    </message>
    <message>
        <source>Enter bytter ordet, Esc lar det stå</source>
        <translation>Enter byter ordet, Esc lèt det stå</translation>
    </message>
    <message>
        <source>Referat fra møte {number}/{year}: utsending og merknader</source>
        <translation>Referat frå møte {number}/{year}: utsending og merknader</translation>
    </message>
    <message>
        <source>SAK {number}</source>
        <translation>SAK {number}</translation>
    </message>
    <message>
        <source>Referatet: {text}</source>
        <translation>Referatet: {text}</translation>
    </message>
    <message>
        <source>FORSLAG FRA VEDTAKENE I MØTE {number}</source>
        <translation>FRAMLEGG FRÅ VEDTAKA I MØTE {number}</translation>
    </message>
    <message>
        <source>FORSLAG</source>
        <translation>FRAMLEGG</translation>
    </message>
    <message>
        <source>Ingen møter har vedtak ennå.</source>
        <translation>Ingen møte har vedtak enno.</translation>
    </message>
    <message>
        <source>Ingen flere. Alle forslag er besvart.</source>
        <translation>Ingen fleire. Alle framlegg er svara på.</translation>
    </message>
    <message>
        <source>Stavekontrollen mangler ordlisten for {language}. Installer hunspell-no, eller legg {name}.aff og .dic i {folder}.</source>
        <translation>Stavekontrollen manglar ordlista for {language}. Installer hunspell-no, eller legg {name}.aff og .dic i {folder}.</translation>
    </message>
    <message>
        <source>Stavekontrollen får ikke brukt ordlisten {path}. Alt annet virker.</source>
        <translation>Stavekontrollen får ikkje brukt ordlista {path}. Alt anna verkar.</translation>
    </message>
    <message>
        <source>Det er ingen ordliste å slå opp i her.</source>
        <translation>Det er inga ordliste å slå opp i her.</translation>
    </message>
    <message>
        <source>Alle ordene på skjermen er kjent.</source>
        <translation>Alle orda på skjermen er kjende.</translation>
    </message>
    <message>
        <source>&amp;Forslag til «{text}» …</source>
        <translation>&amp;Framlegg til «{text}» …</translation>
    </message>
    <message>
        <source>Legg «{text}» til i &amp;ordlisten</source>
        <translation>Legg «{text}» til i &amp;ordlista</translation>
    </message>
    <message>
        <source>Alle møter</source>
        <translation>Alle møte</translation>
    </message>
    <message>
        <source>Rett oppgaven</source>
        <translation>Rett oppgåva</translation>
    </message>
    <message>
        <source>Møte {number}/{year}</source>
        <translation>Møte {number}/{year}</translation>
    </message>
    <message>
        <source>mottaker</source>
        <translation>mottakar</translation>
    </message>
    <message>
        <source>mottakere</source>
        <translation>mottakarar</translation>
    </message>
    <message>
        <source>Skrevet: {minutes} og {mail}, med {to}.</source>
        <translation>Skrive: {minutes} og {mail}, med {to}.</translation>
    </message>
    <message>
        <source>Word-maler (*.docx *.dotx)</source>
        <translation>Word-malar (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Referater (*.docx *.pdf *.txt *.md);;Alle filer (*)</source>
        <translation>Referat (*.docx *.pdf *.txt *.md);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Velg ferdige referater</source>
        <translation>Vel ferdige referat</translation>
    </message>
    <message>
        <source>Leser …</source>
        <translation>Les …</translation>
    </message>
    <message>
        <source>Velg et ferdig referat</source>
        <translation>Vel eit ferdig referat</translation>
    </message>
    <message>
        <source>Velg en Word-mal</source>
        <translation>Vel ein Word-mal</translation>
    </message>
    <message>
        <source>Bakgrunn</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Tidligere behandlet</source>
        <translation>Tidlegare behandla</translation>
    </message>
    <message>
        <source>Vedlegg</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Enter gjør det som står her, Esc går tilbake til teksten.</source>
        <translation>Enter gjer det som står her, Esc går tilbake til teksten.</translation>
    </message>
    <message>
        <source>Forstår ikke dette. Skriv for eksempel «går» og et navn, «til 20», «neste» eller «pause».</source>
        <translation>Forstår ikkje dette. Skriv til dømes «går» og eit namn, «til 20», «neste» eller «pause».</translation>
    </message>
    <message>
        <source>Dette kan bety flere ting. Velg med pil opp eller ned, eller skriv mer.</source>
        <translation>Dette kan bety fleire ting. Vel med pil opp eller ned, eller skriv meir.</translation>
    </message>
    <message>
        <source>Enter: {sentence}</source>
        <translation>Enter: {sentence}</translation>
    </message>
    <message>
        <source>valgt</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>Filen med møtene er skadet</source>
        <translation>Fila med møta er skadd</translation>
    </message>
    <message>
        <source>Filen med møtene er borte eller tom</source>
        <translation>Fila med møta er borte eller tom</translation>
    </message>
    <message>
        <source>Ingenting er endret i {}. Her er det som er igjen, og hva du kan velge.</source>
        <translation>Ingenting er endra i {}. Her er det som er igjen, og kva du kan velje.</translation>
    </message>
    <message>
        <source>Leser det som lar seg lese …</source>
        <translation>Les det som lèt seg lese …</translation>
    </message>
    <message>
        <source>Den skadede filen slettes aldri. Den legges til side i samme mappe under et nytt navn, så noen kan hente mer ut av den senere.</source>
        <translation>Den skadde fila blir aldri sletta. Ho blir lagd til side i same mappe under eit nytt namn, så nokon kan hente meir ut av henne seinare.</translation>
    </message>
    <message>
        <source>Mappe:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Filnavn:</source>
        <translation>Filnamn:</translation>
    </message>
    <message>
        <source>Filtype:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Velg</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Referatet er godkjent og låst. Skal det endres, åpner du det på nytt under Utsending og merknader (Shift+F9).</source>
        <translation>Referatet er godkjent og låst. Skal det endrast, opnar du det på nytt under Utsending og merknader (Shift+F9).</translation>
    </message>
    <message>
        <source>Referatet er godkjent i møte {meeting} og låst. Skal det endres, åpner du det på nytt under Utsending og merknader (Shift+F9).</source>
        <translation>Referatet er godkjent i møte {meeting} og låst. Skal det endrast, opnar du det på nytt under Utsending og merknader (Shift+F9).</translation>
    </message>
    <message>
        <source>Husk nøkkelen på denne maskinen</source>
        <translation>Hugs nøkkelen på denne maskina</translation>
    </message>
    <message>
        <source>Da ligger den i nøkkelringen til brukeren din, og du slipper å skrive den ved hver start.</source>
        <translation>Då ligg han i nøkkelringen til brukaren din, og du slepp å skrive han ved kvar start.</translation>
    </message>
    <message>
        <source>Ser etter en nøkkelring på maskinen …</source>
        <translation>Ser etter ein nøkkelring på maskina …</translation>
    </message>
    <message>
        <source>Maskinen har ingen nøkkelring, så nøkkelen må skrives ved hver start.</source>
        <translation>Maskina har ingen nøkkelring, så nøkkelen må skrivast ved kvar start.</translation>
    </message>
    <message>
        <source>Ta inn i registeret ({several})</source>
        <translation>Ta inn i registeret ({several})</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>personer</source>
        <translation>personar</translation>
    </message>
    <message>
        <source>samme som {name}</source>
        <translation>same som {name}</translation>
    </message>
    <message>
        <source>en annen</source>
        <translation>ein annan</translation>
    </message>
    <message>
        <source>Sett markøren i en tekst først.</source>
        <translation>Set markøren i ein tekst først.</translation>
    </message>
    <message>
        <source>Felt {place} av {count}</source>
        <translation>Felt {place} av {count}</translation>
    </message>
    <message>
        <source>Lister og møtefiler (*.xlsx *.csv *.json);;Alle filer (*)</source>
        <translation>Lister og møtefiler (*.xlsx *.csv *.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Hent inn til registeret</source>
        <translation>Hent inn til registeret</translation>
    </message>
    <message>
        <source>Leser {listed} …</source>
        <translation>Les {listed} …</translation>
    </message>
    <message>
        <source>Feilrapporter (*.zip)</source>
        <translation>Feilrapportar (*.zip)</translation>
    </message>
    <message>
        <source>Lagre feilrapport</source>
        <translation>Lagre feilrapport</translation>
    </message>
    <message>
        <source>Lagret {outcome}</source>
        <translation>Lagra {outcome}</translation>
    </message>
    <message>
        <source>Filen med møtene er skadet. Det du skriver, er i minnet. Åpne Sikkerhetskopier (Ctrl+F8) når det passer.</source>
        <translation>Fila med møta er skadd. Det du skriv, er i minnet. Opne Tryggingskopiar (Ctrl+F8) når det passar.</translation>
    </message>
    <message>
        <source> Den skadede filen ligger i {aside}.</source>
        <translation> Den skadde fila ligg i {aside}.</translation>
    </message>
    <message>
        <source>Møte {number}/{year} er satt tilbake. Ctrl+Z angrer det.</source>
        <translation>Møte {number}/{year} er sett tilbake. Ctrl+Z angrar det.</translation>
    </message>
    <message>
        <source>Alt er satt tilbake som det var {taken}. Det som var her, ligger i en ny sikkerhetskopi.</source>
        <translation>Alt er sett tilbake som det var {taken}. Det som var her, ligg i ein ny tryggingskopi.</translation>
    </message>
    <message>
        <source>Ett opptak skal slettes. Se Oppfølging, delen Opptak.</source>
        <translation>Eitt opptak skal slettast. Sjå Oppfølging, delen Opptak.</translation>
    </message>
    <message>
        <source>{count} opptak skal slettes. Se Oppfølging, delen Opptak.</source>
        <translation>{count} opptak skal slettast. Sjå Oppfølging, delen Opptak.</translation>
    </message>
    <message>
        <source>Finner ikke «{words}» i veiledningen.</source>
        <translation>Finn ikkje «{words}» i rettleiinga.</translation>
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
    <name>GuideSheet</name>
    <message>
        <source>Brukerveiledning</source>
        <translation>Brukarrettleiing</translation>
    </message>
    <message>
        <source>Søk i veiledningen, Enter for neste</source>
        <translation>Søk i rettleiinga, Enter for neste</translation>
    </message>
    <message>
        <source>Søk i veiledningen</source>
        <translation>Søk i rettleiinga</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
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
        <translation>Møta</translation>
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
        <source>Hent inn gamle referater …</source>
        <translation>Hent inn gamle referat …</translation>
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
        <source>Samtykke til lydopptak</source>
        <translation>Samtykke til lydopptak</translation>
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
        <source>Brukerveiledning</source>
        <translation>Brukarrettleiing</translation>
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
        <translation>Møta</translation>
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
        <source>Gamle referater …</source>
        <translation>Gamle referat …</translation>
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
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
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
    <name>OldMinutesSheet</name>
    <message>
        <source>Gamle referater</source>
        <translation>Gamle referat</translation>
    </message>
    <message>
        <source>Ferdige referater blir til møter i arkivet. Se over det som er lest, og rett det som mangler, før det hentes inn. Filene blir ikke endret.</source>
        <translation>Ferdige referat blir til møte i arkivet. Sjå over det som er lese, og rett det som manglar, før det blir henta inn. Filene blir ikkje endra.</translation>
    </message>
    <message>
        <source>FILER</source>
        <translation>FILER</translation>
    </message>
    <message>
        <source>Referater som er lest</source>
        <translation>Referat som er lesne</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Møte</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
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
        <source>dd.mm.åååå</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>Referatene er godkjent</source>
        <translation>Referata er godkjende</translation>
    </message>
    <message>
        <source>SLIK DET STÅR</source>
        <translation>SLIK DET STÅR</translation>
    </message>
    <message>
        <source>Referatet slik det står i filen</source>
        <translation>Referatet slik det står i fila</translation>
    </message>
    <message>
        <source>SLIK DET ER LEST</source>
        <translation>SLIK DET ER LESE</translation>
    </message>
    <message>
        <source>Referatet slik det er lest</source>
        <translation>Referatet slik det er lese</translation>
    </message>
    <message>
        <source>Hent inn møtet</source>
        <translation>Hent inn møtet</translation>
    </message>
    <message>
        <source>Hent inn alle uten tvil</source>
        <translation>Hent inn alle utan tvil</translation>
    </message>
    <message>
        <source>Velg filer …</source>
        <translation>Vel filer …</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
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
        <translation>Ingen møte er opne. Opne eitt, eller lag eit nytt, på sida Møta.</translation>
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
<context>
    <name>Welcome</name>
    <message>
        <source>Velkommen til HO21desk</source>
        <translation>Velkomen til HO21desk</translation>
    </message>
    <message>
        <source>Øv på demomøtet</source>
        <translation>Øv på demomøtet</translation>
    </message>
    <message>
        <source>Et oppdiktet møte å prøve alt på. Overalt og på alt som skrives ut, står det at det er en øvelse.</source>
        <translation>Eit oppdikta møte å prøve alt på. Overalt og på alt som blir skrive ut, står det at det er ei øving.</translation>
    </message>
    <message>
        <source>Les inn saksframlegg …</source>
        <translation>Les inn saksframlegg …</translation>
    </message>
    <message>
        <source>Papirene i Word og PDF blir til en saksliste, som du ser over før den tas i bruk.</source>
        <translation>Papira i Word og PDF blir til ei saksliste, som du ser over før ho blir teken i bruk.</translation>
    </message>
    <message>
        <source>Åpne en møtefil …</source>
        <translation>Opne ei møtefil …</translation>
    </message>
    <message>
        <source>Et møte som en kollega har forberedt, eller som kommer fra en annen maskin (.ho21.json).</source>
        <translation>Eit møte som ein kollega har førebudd, eller som kjem frå ei anna maskin (.ho21.json).</translation>
    </message>
</context>
</TS>
