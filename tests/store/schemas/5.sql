-- Left by the program of commit 27b437a, the last with schema 5.
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0005');
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
	extra TEXT, rules TEXT DEFAULT '{}' NOT NULL, noticed DATETIME, accepted TEXT DEFAULT '[]' NOT NULL, pauses TEXT DEFAULT '[]' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_meeting UNIQUE (number, year, practice)
);
INSERT INTO meeting VALUES ('f5930ef318de49f480ef90b846293ab5', 'Eksempelrådet', 5, 2023, '2023-11-27', '10:00:00.000000', NULL, 'Flyttet til Sørvik', 'nn', '23894aeb39eb4fdf97adb470e8736b4f', 0, '{"kept": "meeting", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', '{"quorum": "figure", "quorum_figure": 5, "casting_vote": true}', '2023-11-20 09:30:00.000000', '["day_off 50 30. november"]', '[["2023-11-27T10:50:00", null]]');
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
	extra TEXT, dissent TEXT DEFAULT '' NOT NULL, break_after INTEGER DEFAULT '0' NOT NULL, paper TEXT, reported TEXT DEFAULT '[]' NOT NULL, dropped TEXT, rests TEXT DEFAULT '[]' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO agenda_item VALUES ('6480314841c34cdcbe9b5311571598e8', 'f5930ef318de49f480ef90b846293ab5', 0, 44, 'notice', 'Notice', '[]', '[]', '[]', '[]', NULL, '', '', 'Skrevet i et eldre program.', '', NULL, 0, '2023-11-27 10:00:00.000000', '2023-11-27 10:04:00.000000', NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('0c6aba9aad5d4a2682e127553f4fb4c0', 'f5930ef318de49f480ef90b846293ab5', 1, 45, 'recusal', 'Recusal', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('602208f4e31e44cab61d18c2ef687fb2', 'f5930ef318de49f480ef90b846293ab5', 2, 46, 'previous_minutes', 'Previous_minutes', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('1df1e0937238489c9a500a85b21d289b', 'f5930ef318de49f480ef90b846293ab5', 3, 47, 'outstanding', 'Outstanding', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('3580b5160935494abdf98356ac6efa2b', 'f5930ef318de49f480ef90b846293ab5', 4, 48, 'status', 'Status', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('6cd2ddfa0980461da000e525d4f5b6ff', 'f5930ef318de49f480ef90b846293ab5', 5, 49, 'overview', 'Overview', '["information"]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "", "extra": null}', 2, '2023-11-27 10:40:00.000000', '2023-11-27 11:00:00.000000', NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('f1d61d63944249a4bfa3e5148314f598', 'f5930ef318de49f480ef90b846293ab5', 6, 50, 'case', 'Rapport om «helsedata» & mer', '["discussion", "decision", "information"]', '["Silje Aunemo", "Kåre Bergetun"]', '["Rapport", "Notat"]', '["12/2/2023"]', 0, 'Første avsnitt.

- punkt
- *punkt* to

1. en
2. **to**', '[ ] deltar.', 'Ord med \* og "hermetegn", tankestrek – og emoji 🙂.', '', '{"unanimous": false, "votes_for": 9, "against": 2, "blank": 0, "ballots": {}, "casting": null, "note": "Ett medlem tok dissens.", "extra": {"kept": "vote", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}}', 1, '2023-11-27 10:05:00.000000', '2023-11-27 10:39:30.250000', '{"kept": "item", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'Mindretallet ville *utsette* saken.', 15, '{"source": "Saksframlegg 50.docx", "title": "Rapport om helsedata", "case_type": ["decision"], "case_officer": ["Silje Aunemo"], "enclosures": ["Rapport"], "handled_before": ["12/2/2023"], "background": "Første avsnitt.", "proposal": "[ ] deltar."}', '[]', NULL, '[["2023-11-27T10:20:00", "2023-11-27T10:31:00"]]');
INSERT INTO agenda_item VALUES ('70000c2bdd4a4c7facdf48a8e58338ed', 'f5930ef318de49f480ef90b846293ab5', 7, 51, 'briefings', 'Briefings', '[]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": false, "votes_for": 1, "against": 1, "blank": 1, "ballots": {"23894aeb39eb4fdf97adb470e8736b4f": "against", "bf1ac2522a274b2fa64e076ac6cc71c5": "blank", "a994842b43a64050bc432c01933ad056": "for"}, "casting": "against", "note": "", "extra": null}', 3, '2023-11-27 11:00:00.000000', NULL, NULL, '', 0, '{"source": "", "title": "Orienteringer", "case_type": [], "case_officer": [], "enclosures": [], "handled_before": [], "background": "", "proposal": ""}', '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('476971ffe5c04b62bb7154582aad8c86', 'f5930ef318de49f480ef90b846293ab5', 8, 52, 'any_other', 'Any_other', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '["Neste møte", "Reiser *til* utlandet"]', NULL, '[]');
INSERT INTO agenda_item VALUES ('ea8120066a684b91b269ff906f8dabcb', 'f5930ef318de49f480ef90b846293ab5', 9, 53, 'evaluation', 'Evaluation', '[]', '[]', '[]', '[]', NULL, '', '', 'Saka vart utsett til neste møte.', 'Saka vart utsett til neste møte.', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', 'put_off', '[]');
CREATE INDEX ix_agenda_item_owner ON agenda_item (owner);
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
INSERT INTO participant VALUES ('23894aeb39eb4fdf97adb470e8736b4f', 'f5930ef318de49f480ef90b846293ab5', 0, 'haugli', 'Sigrun Haugli', 'professor', 'Nordvik', 'member', 'chair', NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', '{"kept": "person", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'she');
INSERT INTO participant VALUES ('bf1ac2522a274b2fa64e076ac6cc71c5', 'f5930ef318de49f480ef90b846293ab5', 1, 'tveitan', 'Eilif Tveitan', '', '', 'member', 'vice_chair', NULL, 'present', 'digital', 1, NULL, NULL, '[]', 'kom t.o. sak 9/1/2026', NULL, 'he');
INSERT INTO participant VALUES ('e67a6a4d00254ba8a921f29c97b05930', 'f5930ef318de49f480ef90b846293ab5', 2, 'ramsvik', 'Guro Ramsvik', '', '', 'member', NULL, NULL, 'absent', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('070cdbaae00b474eb892f82090abf37d', 'f5930ef318de49f480ef90b846293ab5', 3, 'ulvestadli', 'Marit Ulvestadli', '', '', 'deputy', NULL, 'e67a6a4d00254ba8a921f29c97b05930', 'present', 'in_person', 0, 50, 49, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('c62bdf901f744404a61d0d7942f81273', 'f5930ef318de49f480ef90b846293ab5', 4, 'aasmul', 'Åshild Åsmul', '', '', 'member', NULL, NULL, 'present', 'partly_digital', 0, 50, 51, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('a994842b43a64050bc432c01933ad056', 'f5930ef318de49f480ef90b846293ab5', 5, 'finnby', 'Oddrun Finnby', '', '', 'member', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('6170e4171ed94f9da9b808d34f08c595', 'f5930ef318de49f480ef90b846293ab5', 6, 'vollanger', 'Håkon Vollanger', '', '', 'observer', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('8cf006e6175948dd9f5675798b3dccd1', 'f5930ef318de49f480ef90b846293ab5', 7, 'aunemo', 'Silje Aunemo', 'rådgiver', '', 'secretariat', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('6aba99137a7643bf9970abe3665f075b', 'f5930ef318de49f480ef90b846293ab5', 8, 'fossumli', 'Terje Fossumli', '', '', 'guest', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[49, 51]', '', NULL, NULL);
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
INSERT INTO decision VALUES ('5e78afd8134645c48b70fcfe8f5bc1c7', '6480314841c34cdcbe9b5311571598e8', 0, 'Innkallingen godkjennes.', '');
INSERT INTO decision VALUES ('06c4df3309014ef59ee83ac0941e59fa', 'f1d61d63944249a4bfa3e5148314f598', 0, 'Ett vedtak.', '');
INSERT INTO decision VALUES ('5d98f8488c324e548b4d29d972b4c0c9', 'f1d61d63944249a4bfa3e5148314f598', 1, '', '');
INSERT INTO decision VALUES ('097c30fe92d8412ca6efb97c9c9fd763', 'f1d61d63944249a4bfa3e5148314f598', 2, 'Ett til.', '');
INSERT INTO decision VALUES ('0d229985d8ce4c4b95b6d37b61c873f3', '0c6aba9aad5d4a2682e127553f4fb4c0', 0, '', '');
INSERT INTO decision VALUES ('aaaab341e07b4d70a848b6fb41723f0e', '602208f4e31e44cab61d18c2ef687fb2', 0, '', '');
INSERT INTO decision VALUES ('74c39cdec3b24714bea0bac1b1854eb9', '1df1e0937238489c9a500a85b21d289b', 0, '', '');
INSERT INTO decision VALUES ('d2f9862156bb4c1ca6588ec2e6691f86', '3580b5160935494abdf98356ac6efa2b', 0, '', '');
INSERT INTO decision VALUES ('2656c14f20604f41a529e204cc06f4f0', '6cd2ddfa0980461da000e525d4f5b6ff', 0, '', '');
INSERT INTO decision VALUES ('077aba6cc71443cea9c4f4f602f92b6e', '70000c2bdd4a4c7facdf48a8e58338ed', 0, '', '');
INSERT INTO decision VALUES ('89ce996278fb447ba6e0db12b0feeed3', '476971ffe5c04b62bb7154582aad8c86', 0, '', '');
INSERT INTO decision VALUES ('8b61e8c34c9b4b4d907e421d70574c0e', 'ea8120066a684b91b269ff906f8dabcb', 0, '', '');
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
INSERT INTO movement VALUES ('685fcbce854c4e0cbfe1a01b36d4d95c', 'c62bdf901f744404a61d0d7942f81273', 0, '10:05:00.000000', 50, 'in_room', '{"kept": "movement", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}');
INSERT INTO movement VALUES ('a52a43aaf3394753a2febdbcb73b64a5', 'c62bdf901f744404a61d0d7942f81273', 1, '10:40:30.000000', 49, 'by_video', NULL);
INSERT INTO movement VALUES ('9dbea441a0a04ba79d6e860f3b73067e', 'c62bdf901f744404a61d0d7942f81273', 2, '11:10:00.000000', 51, 'out', NULL);
INSERT INTO movement VALUES ('7c4684c6abfb4a4a9783762e4f5e8243', 'a994842b43a64050bc432c01933ad056', 0, NULL, NULL, 'in_room', NULL);
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
INSERT INTO recusal VALUES ('1c0f709e832e454a82fee2898200e5e1', 'f1d61d63944249a4bfa3e5148314f598', 0, 'bf1ac2522a274b2fa64e076ac6cc71c5', 'forvaltningsloven § 6 første ledd', 'Leder laget.', 'Han ble hørt.', 'open', 'not_recused', '{"unanimous": false, "votes_for": 0, "against": 8, "blank": 1, "ballots": {}, "casting": null, "note": "", "extra": null}', 0, '{"kept": "recusal", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 44);
INSERT INTO recusal VALUES ('c042684065874231815a5abfe02f6c76', 'f1d61d63944249a4bfa3e5148314f598', 1, '23894aeb39eb4fdf97adb470e8736b4f', '', '', '', 'not_recused', 'recused', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "Ved håndsopprekning.", "extra": null}', 1, NULL, NULL);
INSERT INTO recusal VALUES ('be13b635ef764899ad427752d4401231', 'f1d61d63944249a4bfa3e5148314f598', 2, 'a994842b43a64050bc432c01933ad056', '', '', '', 'recused', 'open', NULL, NULL, NULL, NULL);
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
CREATE TABLE export (
	id INTEGER NOT NULL, 
	meeting TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	path TEXT, 
	written DATETIME NOT NULL, 
	digest TEXT NOT NULL, 
	printed TEXT NOT NULL, 
	source TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT uq_export UNIQUE (path)
);
CREATE INDEX ix_export_meeting ON export (meeting);
CREATE TABLE place (
	meeting TEXT NOT NULL, 
	item TEXT NOT NULL, 
	field TEXT, 
	owner TEXT, 
	position INTEGER NOT NULL, 
	PRIMARY KEY (meeting), 
	FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE CASCADE
);
CREATE TABLE version (
	id INTEGER NOT NULL, 
	meeting TEXT NOT NULL, 
	field TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	replaced DATETIME NOT NULL, 
	text TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE CASCADE
);
CREATE INDEX ix_version_meeting ON version (meeting);
CREATE INDEX ix_version_owner ON version (owner);
CREATE TABLE step (
	id INTEGER NOT NULL, 
	meeting TEXT NOT NULL, 
	change TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE CASCADE
);
CREATE INDEX ix_step_meeting ON step (meeting);
CREATE TABLE removal (
	id INTEGER NOT NULL, 
	removed DATETIME NOT NULL, 
	people TEXT NOT NULL, 
	PRIMARY KEY (id)
);
PRAGMA user_version = 5;
