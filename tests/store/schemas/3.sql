-- Left by the program of commit 4741345, the last with schema 3.
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0003');
CREATE TABLE meeting (
	id TEXT NOT NULL, 
	council TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	date DATE, 
	start TIME, 
	"end" TIME, 
	place TEXT NOT NULL, 
	language TEXT NOT NULL, 
	chair TEXT, 
	practice BOOLEAN NOT NULL, 
	extra TEXT, rules TEXT DEFAULT '{}' NOT NULL, noticed DATETIME, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_meeting UNIQUE (number, year, practice)
);
INSERT INTO meeting VALUES ('866e50545a6b426890d0a884a3e292a5', 'Eksempelrådet', 5, 2023, '2023-11-27', '10:00:00.000000', NULL, 'Flyttet til Sørvik', 'nn', '47a969a360c34cb19e196a0688728c07', 0, '{"kept": "meeting", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', '{"quorum": "figure", "quorum_figure": 5, "casting_vote": true}', '2023-11-20 09:30:00.000000');
CREATE TABLE agenda_item (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	case_type TEXT NOT NULL, 
	case_officer TEXT NOT NULL, 
	enclosures TEXT NOT NULL, 
	handled_before TEXT NOT NULL, 
	planned_minutes INTEGER, 
	background TEXT NOT NULL, 
	proposal TEXT NOT NULL, 
	discussion TEXT NOT NULL, 
	standard TEXT NOT NULL, 
	vote TEXT, 
	treated INTEGER, 
	started DATETIME, 
	ended DATETIME, 
	extra TEXT, dissent TEXT DEFAULT '' NOT NULL, break_after INTEGER DEFAULT '0' NOT NULL, paper TEXT, reported TEXT DEFAULT '[]' NOT NULL, dropped TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO agenda_item VALUES ('44ca79293f6949549d8fcbfe3755b3bf', '866e50545a6b426890d0a884a3e292a5', 0, 44, 'notice', 'Notice', '[]', '[]', '[]', '[]', NULL, '', '', 'Skrevet i et eldre program.', '', NULL, 0, '2023-11-27 10:00:00.000000', '2023-11-27 10:04:00.000000', NULL, '', 0, NULL, '[]', NULL);
INSERT INTO agenda_item VALUES ('bd1b89d7532446789e77d3797107f414', '866e50545a6b426890d0a884a3e292a5', 1, 45, 'recusal', 'Recusal', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL);
INSERT INTO agenda_item VALUES ('da45df9432934d4eb7fbdf76d08b7d09', '866e50545a6b426890d0a884a3e292a5', 2, 46, 'previous_minutes', 'Previous_minutes', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL);
INSERT INTO agenda_item VALUES ('1546dca2721b43128254dc4ae9e44fc5', '866e50545a6b426890d0a884a3e292a5', 3, 47, 'outstanding', 'Outstanding', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL);
INSERT INTO agenda_item VALUES ('aa844433bfcb4f428728bbde2dfbb1c1', '866e50545a6b426890d0a884a3e292a5', 4, 48, 'status', 'Status', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL);
INSERT INTO agenda_item VALUES ('f492eeeeefcb439f8dfb243a7eb270f5', '866e50545a6b426890d0a884a3e292a5', 5, 49, 'overview', 'Overview', '["information"]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "", "extra": null}', 2, '2023-11-27 10:40:00.000000', '2023-11-27 11:00:00.000000', NULL, '', 0, NULL, '[]', NULL);
INSERT INTO agenda_item VALUES ('3348dd04d1e84d30b587f9ba28706b6c', '866e50545a6b426890d0a884a3e292a5', 6, 50, 'case', 'Rapport om «helsedata» & mer', '["discussion", "decision", "information"]', '["Silje Aunemo", "Kåre Bergetun"]', '["Rapport", "Notat"]', '["12/2/2023"]', 0, 'Første avsnitt.

- punkt
- *punkt* to

1. en
2. **to**', '[ ] deltar.', 'Ord med \* og "hermetegn", tankestrek – og emoji 🙂.', '', '{"unanimous": false, "votes_for": 9, "against": 2, "blank": 0, "ballots": {}, "casting": null, "note": "Ett medlem tok dissens.", "extra": {"kept": "vote", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}}', 1, '2023-11-27 10:05:00.000000', '2023-11-27 10:39:30.250000', '{"kept": "item", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'Mindretallet ville *utsette* saken.', 15, '{"source": "Saksframlegg 50.docx", "title": "Rapport om helsedata", "case_type": ["decision"], "case_officer": ["Silje Aunemo"], "enclosures": ["Rapport"], "handled_before": ["12/2/2023"], "background": "Første avsnitt.", "proposal": "[ ] deltar."}', '[]', NULL);
INSERT INTO agenda_item VALUES ('db4efcf417f14dddab0b6202310603e9', '866e50545a6b426890d0a884a3e292a5', 7, 51, 'briefings', 'Briefings', '[]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": false, "votes_for": 1, "against": 1, "blank": 1, "ballots": {"47a969a360c34cb19e196a0688728c07": "against", "f424c1e0b2e64f89b3a10ac6c002b4ff": "blank", "d4669ea31e43472c8aec9301e564a795": "for"}, "casting": "against", "note": "", "extra": null}', 3, '2023-11-27 11:00:00.000000', NULL, NULL, '', 0, '{"source": "", "title": "Orienteringer", "case_type": [], "case_officer": [], "enclosures": [], "handled_before": [], "background": "", "proposal": ""}', '[]', NULL);
INSERT INTO agenda_item VALUES ('d53e90041f114afbb2ddacafbe0e8c37', '866e50545a6b426890d0a884a3e292a5', 8, 52, 'any_other', 'Any_other', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '["Neste møte", "Reiser *til* utlandet"]', NULL);
INSERT INTO agenda_item VALUES ('1b97c443d2814777b97344153d5b5ec4', '866e50545a6b426890d0a884a3e292a5', 9, 53, 'evaluation', 'Evaluation', '[]', '[]', '[]', '[]', NULL, '', '', 'Saka vart utsett til neste møte.', 'Saka vart utsett til neste møte.', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', 'put_off');
CREATE INDEX ix_agenda_item_owner ON agenda_item (owner);
CREATE TABLE export (
	path TEXT NOT NULL, 
	meeting TEXT NOT NULL, 
	written DATETIME NOT NULL, 
	digest TEXT NOT NULL, 
	PRIMARY KEY (path), 
	FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE CASCADE
);
CREATE INDEX ix_export_meeting ON export (meeting);
CREATE TABLE participant (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	name TEXT NOT NULL, 
	title TEXT NOT NULL, 
	affiliation TEXT NOT NULL, 
	role TEXT NOT NULL, 
	office TEXT, 
	deputy_for TEXT, 
	attendance TEXT NOT NULL, 
	mode TEXT NOT NULL, 
	partial BOOLEAN NOT NULL, 
	from_item INTEGER, 
	until_item INTEGER, 
	items TEXT NOT NULL, 
	note TEXT NOT NULL, 
	extra TEXT, pronoun TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO participant VALUES ('47a969a360c34cb19e196a0688728c07', '866e50545a6b426890d0a884a3e292a5', 0, 'haugli', 'Sigrun Haugli', 'professor', 'Nordvik', 'member', 'chair', NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', '{"kept": "person", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'she');
INSERT INTO participant VALUES ('f424c1e0b2e64f89b3a10ac6c002b4ff', '866e50545a6b426890d0a884a3e292a5', 1, 'tveitan', 'Eilif Tveitan', '', '', 'member', 'vice_chair', NULL, 'present', 'digital', 1, NULL, NULL, '[]', 'kom t.o. sak 9/1/2026', NULL, 'he');
INSERT INTO participant VALUES ('470b90c23e684174b041876cbba71041', '866e50545a6b426890d0a884a3e292a5', 2, 'ramsvik', 'Guro Ramsvik', '', '', 'member', NULL, NULL, 'absent', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('c6549e190b4e4872a299b1840e0a1c0b', '866e50545a6b426890d0a884a3e292a5', 3, 'ulvestadli', 'Marit Ulvestadli', '', '', 'deputy', NULL, '470b90c23e684174b041876cbba71041', 'present', 'in_person', 0, 50, 49, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('982c83b1a66d49169f8ef0f49e99c757', '866e50545a6b426890d0a884a3e292a5', 4, 'aasmul', 'Åshild Åsmul', '', '', 'member', NULL, NULL, 'present', 'partly_digital', 0, 50, 51, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('d4669ea31e43472c8aec9301e564a795', '866e50545a6b426890d0a884a3e292a5', 5, 'finnby', 'Oddrun Finnby', '', '', 'member', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('5571d0f22c8c45f4a2e1cfeedcbb0581', '866e50545a6b426890d0a884a3e292a5', 6, 'vollanger', 'Håkon Vollanger', '', '', 'observer', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('20ad5eb35ffa4d7ba9099f72e272180b', '866e50545a6b426890d0a884a3e292a5', 7, 'aunemo', 'Silje Aunemo', 'rådgiver', '', 'secretariat', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('7f128b06949f46ddbec922db73b79dc9', '866e50545a6b426890d0a884a3e292a5', 8, 'fossumli', 'Terje Fossumli', '', '', 'guest', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[49, 51]', '', NULL, NULL);
CREATE INDEX ix_participant_owner ON participant (owner);
CREATE TABLE decision (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	standard TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES agenda_item (id) ON DELETE CASCADE
);
INSERT INTO decision VALUES ('904cada8b35d406d90ce88e7093c27f6', '44ca79293f6949549d8fcbfe3755b3bf', 0, 'Innkallingen godkjennes.', '');
INSERT INTO decision VALUES ('6b015932b2a34e0db439c2b08fae412e', '3348dd04d1e84d30b587f9ba28706b6c', 0, 'Ett vedtak.', '');
INSERT INTO decision VALUES ('6630a5ecb20249028236f04dbef5ab79', '3348dd04d1e84d30b587f9ba28706b6c', 1, '', '');
INSERT INTO decision VALUES ('e57fff18b775435585d7744d800be4c6', '3348dd04d1e84d30b587f9ba28706b6c', 2, 'Ett til.', '');
INSERT INTO decision VALUES ('d1ed6057d8cf43339b2e8bae500ea03d', 'bd1b89d7532446789e77d3797107f414', 0, '', '');
INSERT INTO decision VALUES ('c055547c23a24ea08d72cd69ec11c8ab', 'da45df9432934d4eb7fbdf76d08b7d09', 0, '', '');
INSERT INTO decision VALUES ('d8c904f3420b486dbc2f5df65137f641', '1546dca2721b43128254dc4ae9e44fc5', 0, '', '');
INSERT INTO decision VALUES ('5bf36f19eb454bfcb466e7beb9fd4d0e', 'aa844433bfcb4f428728bbde2dfbb1c1', 0, '', '');
INSERT INTO decision VALUES ('0ea9f54e04f345aeb474b8b943dbef02', 'f492eeeeefcb439f8dfb243a7eb270f5', 0, '', '');
INSERT INTO decision VALUES ('1e62d25082e34307a4bcd51fbbd67ef5', 'db4efcf417f14dddab0b6202310603e9', 0, '', '');
INSERT INTO decision VALUES ('3329f3fa3a664ff5800be290d39241bb', 'd53e90041f114afbb2ddacafbe0e8c37', 0, '', '');
INSERT INTO decision VALUES ('8f4175b74831498a86b15a082d0cf518', '1b97c443d2814777b97344153d5b5ec4', 0, '', '');
CREATE INDEX ix_decision_owner ON decision (owner);
CREATE TABLE movement (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	time TIME, 
	item INTEGER, 
	state TEXT NOT NULL, 
	extra TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES participant (id) ON DELETE CASCADE
);
INSERT INTO movement VALUES ('f5acae892d91494dbbd1cba586dc3bb9', '982c83b1a66d49169f8ef0f49e99c757', 0, '10:05:00.000000', 50, 'in_room', '{"kept": "movement", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}');
INSERT INTO movement VALUES ('355855ea145d4f5f8db9f71230d605b9', '982c83b1a66d49169f8ef0f49e99c757', 1, '10:40:30.000000', 49, 'by_video', NULL);
INSERT INTO movement VALUES ('37841b5010374a159e8c8f344ae89db8', '982c83b1a66d49169f8ef0f49e99c757', 2, '11:10:00.000000', 51, 'out', NULL);
INSERT INTO movement VALUES ('962369b251c84de586885184da240b34', 'd4669ea31e43472c8aec9301e564a795', 0, NULL, NULL, 'in_room', NULL);
CREATE INDEX ix_movement_owner ON movement (owner);
CREATE TABLE recusal (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	person TEXT NOT NULL, 
	ground TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	handling TEXT NOT NULL, 
	own_view TEXT, 
	outcome TEXT NOT NULL, 
	vote TEXT, 
	left_room BOOLEAN, 
	extra TEXT, settled_in INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES agenda_item (id) ON DELETE CASCADE
);
INSERT INTO recusal VALUES ('75c90e50095640e1ad31c3890475ee02', '3348dd04d1e84d30b587f9ba28706b6c', 0, 'f424c1e0b2e64f89b3a10ac6c002b4ff', 'forvaltningsloven § 6 første ledd', 'Leder laget.', 'Han ble hørt.', 'open', 'not_recused', '{"unanimous": false, "votes_for": 0, "against": 8, "blank": 1, "ballots": {}, "casting": null, "note": "", "extra": null}', 0, '{"kept": "recusal", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 44);
INSERT INTO recusal VALUES ('1edb2427260142628b969e33b17f7f5a', '3348dd04d1e84d30b587f9ba28706b6c', 1, '47a969a360c34cb19e196a0688728c07', '', '', '', 'not_recused', 'recused', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "Ved håndsopprekning.", "extra": null}', 1, NULL, NULL);
INSERT INTO recusal VALUES ('39f4bab8c8504fd1ac580f42b4b9583a', '3348dd04d1e84d30b587f9ba28706b6c', 2, 'd4669ea31e43472c8aec9301e564a795', '', '', '', 'recused', 'open', NULL, NULL, NULL, NULL);
CREATE INDEX ix_recusal_owner ON recusal (owner);
CREATE TABLE person (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	title TEXT NOT NULL, 
	affiliation TEXT NOT NULL, 
	pronoun TEXT, 
	role TEXT NOT NULL, 
	office TEXT, 
	deputy_for TEXT, 
	term_from DATE, 
	term_to DATE, 
	email TEXT NOT NULL, 
	spellings TEXT NOT NULL, 
	PRIMARY KEY (id)
);
PRAGMA user_version = 3;
