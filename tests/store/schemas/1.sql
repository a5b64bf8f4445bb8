-- Left by the program of commit 946cfdd, the last with schema 1 that ran.
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0001');
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
	extra TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_meeting UNIQUE (number, year, practice)
);
INSERT INTO meeting VALUES ('65ade6e3c4884be6ab43f3bc332ece92', 'Eksempelrådet', 5, 2023, '2023-11-27', '10:00:00.000000', NULL, 'Flyttet til Sørvik', 'nn', '9ad21d5f1a424db6935e627c6af6eaab', 0, '{"kept": "meeting", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}');
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
	extra TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO agenda_item VALUES ('9cff67c11534470b809f0bdbc633dd90', '65ade6e3c4884be6ab43f3bc332ece92', 0, 44, 'notice', 'Notice', '[]', '[]', '[]', '[]', NULL, '', '', 'Skrevet i et eldre program.', '', NULL, 0, '2023-11-27 10:00:00.000000', '2023-11-27 10:04:00.000000', NULL);
INSERT INTO agenda_item VALUES ('f42890aa0a734be9902c6a710a27c152', '65ade6e3c4884be6ab43f3bc332ece92', 1, 45, 'recusal', 'Recusal', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO agenda_item VALUES ('eccda0c56ace41cf9808507345cc6846', '65ade6e3c4884be6ab43f3bc332ece92', 2, 46, 'previous_minutes', 'Previous_minutes', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO agenda_item VALUES ('7c67b42b88934d119bde7a0a7bd32639', '65ade6e3c4884be6ab43f3bc332ece92', 3, 47, 'outstanding', 'Outstanding', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO agenda_item VALUES ('c05b48653547436cb245e1b7650819d0', '65ade6e3c4884be6ab43f3bc332ece92', 4, 48, 'status', 'Status', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO agenda_item VALUES ('9584ca079b4f407f9870ea43f2c67a51', '65ade6e3c4884be6ab43f3bc332ece92', 5, 49, 'overview', 'Overview', '["information"]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "note": "", "extra": null}', 2, '2023-11-27 10:40:00.000000', '2023-11-27 11:00:00.000000', NULL);
INSERT INTO agenda_item VALUES ('8051227fc3b64948ba0411cf07f7818b', '65ade6e3c4884be6ab43f3bc332ece92', 6, 50, 'case', 'Rapport om «helsedata» & mer', '["discussion", "decision", "information"]', '["Silje Aunemo", "Kåre Bergetun"]', '["Rapport", "Notat"]', '["12/2/2023"]', 0, 'Første avsnitt.

- punkt
- *punkt* to

1. en
2. **to**', '[ ] deltar.', 'Ord med \* og "hermetegn", tankestrek – og emoji 🙂.', '', '{"unanimous": false, "votes_for": 9, "against": 2, "blank": 0, "note": "Ett medlem tok dissens.", "extra": {"kept": "vote", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}}', 1, '2023-11-27 10:05:00.000000', '2023-11-27 10:39:30.250000', '{"kept": "item", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}');
INSERT INTO agenda_item VALUES ('43baab8e3cd648eb9e5d07de27b5aaae', '65ade6e3c4884be6ab43f3bc332ece92', 7, 51, 'briefings', 'Briefings', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, 3, '2023-11-27 11:00:00.000000', NULL, NULL);
INSERT INTO agenda_item VALUES ('dc2aae3a06cb45e4ba0cb3d1f5ddea62', '65ade6e3c4884be6ab43f3bc332ece92', 8, 52, 'any_other', 'Any_other', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL);
INSERT INTO agenda_item VALUES ('f4b6504b60234c80b7372481b39db35c', '65ade6e3c4884be6ab43f3bc332ece92', 9, 53, 'evaluation', 'Evaluation', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL);
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
	extra TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO participant VALUES ('9ad21d5f1a424db6935e627c6af6eaab', '65ade6e3c4884be6ab43f3bc332ece92', 0, 'haugli', 'Sigrun Haugli', 'professor', 'Nordvik', 'member', 'chair', NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', '{"kept": "person", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}');
INSERT INTO participant VALUES ('36caa76d4336474e88dbd68428355009', '65ade6e3c4884be6ab43f3bc332ece92', 1, 'tveitan', 'Eilif Tveitan', '', '', 'member', 'vice_chair', NULL, 'present', 'digital', 1, NULL, NULL, '[]', 'kom t.o. sak 9/1/2026', NULL);
INSERT INTO participant VALUES ('b7195fe803bf43fb9fcd297868887b2a', '65ade6e3c4884be6ab43f3bc332ece92', 2, 'ramsvik', 'Guro Ramsvik', '', '', 'member', NULL, NULL, 'absent', 'in_person', 0, NULL, NULL, '[]', '', NULL);
INSERT INTO participant VALUES ('3d224ab3b812410b811176c2823a780a', '65ade6e3c4884be6ab43f3bc332ece92', 3, 'ulvestadli', 'Marit Ulvestadli', '', '', 'deputy', NULL, 'b7195fe803bf43fb9fcd297868887b2a', 'present', 'in_person', 0, 50, 49, '[]', '', NULL);
INSERT INTO participant VALUES ('7ec2e3ac977c4cb49876e29345967405', '65ade6e3c4884be6ab43f3bc332ece92', 4, 'aasmul', 'Åshild Åsmul', '', '', 'member', NULL, NULL, 'present', 'partly_digital', 0, 50, 51, '[]', '', NULL);
INSERT INTO participant VALUES ('f3441f60832548f2a287e1d5c03d37b1', '65ade6e3c4884be6ab43f3bc332ece92', 5, 'finnby', 'Oddrun Finnby', '', '', 'member', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL);
INSERT INTO participant VALUES ('e3fef0c554644aaeb145cbb5932fdaf7', '65ade6e3c4884be6ab43f3bc332ece92', 6, 'vollanger', 'Håkon Vollanger', '', '', 'observer', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL);
INSERT INTO participant VALUES ('c2488f16e6344a8c97f858487e6f6567', '65ade6e3c4884be6ab43f3bc332ece92', 7, 'aunemo', 'Silje Aunemo', 'rådgiver', '', 'secretariat', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL);
INSERT INTO participant VALUES ('d059705d1bda41b393c095e78dc2ecd8', '65ade6e3c4884be6ab43f3bc332ece92', 8, 'fossumli', 'Terje Fossumli', '', '', 'guest', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[49, 51]', '', NULL);
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
INSERT INTO decision VALUES ('138b968191c045f792617b3d0f32dad8', '9cff67c11534470b809f0bdbc633dd90', 0, 'Innkallingen godkjennes.', '');
INSERT INTO decision VALUES ('e3862bfe659f436589953a5072ed914e', '8051227fc3b64948ba0411cf07f7818b', 0, 'Ett vedtak.', '');
INSERT INTO decision VALUES ('9ae3c238ff3347df9bb79f5dbd14c6c6', '8051227fc3b64948ba0411cf07f7818b', 1, '', '');
INSERT INTO decision VALUES ('bc0a0b1876ff45e5be7df1f64ca1b66f', '8051227fc3b64948ba0411cf07f7818b', 2, 'Ett til.', '');
INSERT INTO decision VALUES ('fc5884cfa1ad4d05b4947db5bd7f08d6', 'f42890aa0a734be9902c6a710a27c152', 0, '', '');
INSERT INTO decision VALUES ('020975997c84461dabb1eb3e2fb0e12e', 'eccda0c56ace41cf9808507345cc6846', 0, '', '');
INSERT INTO decision VALUES ('41f8ac95a7ca4818a8fe766c96273b08', '7c67b42b88934d119bde7a0a7bd32639', 0, '', '');
INSERT INTO decision VALUES ('c9ef9b4f3e7c4f40a27e63e18bd7a8ce', 'c05b48653547436cb245e1b7650819d0', 0, '', '');
INSERT INTO decision VALUES ('66764ba7e4d143ab879a739c8993a144', '9584ca079b4f407f9870ea43f2c67a51', 0, '', '');
INSERT INTO decision VALUES ('a7e706acfa7d494a92ee18a0b217311f', '43baab8e3cd648eb9e5d07de27b5aaae', 0, '', '');
INSERT INTO decision VALUES ('59690291a8604c7481a764f0f935dd9b', 'dc2aae3a06cb45e4ba0cb3d1f5ddea62', 0, '', '');
INSERT INTO decision VALUES ('959aad566c694441bdc52af1437cb353', 'f4b6504b60234c80b7372481b39db35c', 0, '', '');
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
INSERT INTO movement VALUES ('b543b635b055498cb27360ace5daf2b7', '7ec2e3ac977c4cb49876e29345967405', 0, '10:05:00.000000', 50, 'in_room', '{"kept": "movement", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}');
INSERT INTO movement VALUES ('a4326ab109a840b3be47e03c67bf1b0a', '7ec2e3ac977c4cb49876e29345967405', 1, '10:40:30.000000', 49, 'by_video', NULL);
INSERT INTO movement VALUES ('12961ecf975a43b6be65770d86137b13', '7ec2e3ac977c4cb49876e29345967405', 2, '11:10:00.000000', 51, 'out', NULL);
INSERT INTO movement VALUES ('78ec0be1e2664868840982f618f21ddd', 'f3441f60832548f2a287e1d5c03d37b1', 0, NULL, NULL, 'in_room', NULL);
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
	extra TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES agenda_item (id) ON DELETE CASCADE
);
INSERT INTO recusal VALUES ('919dbbecd6f3433eb932f633dc2becac', '8051227fc3b64948ba0411cf07f7818b', 0, '36caa76d4336474e88dbd68428355009', 'forvaltningsloven § 6 første ledd', 'Leder laget.', 'Han ble hørt.', 'open', 'not_recused', '{"unanimous": false, "votes_for": 0, "against": 8, "blank": 1, "note": "", "extra": null}', 0, '{"kept": "recusal", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}');
INSERT INTO recusal VALUES ('aac8dabf607e4880873ab5acb050692a', '8051227fc3b64948ba0411cf07f7818b', 1, '9ad21d5f1a424db6935e627c6af6eaab', '', '', '', 'not_recused', 'recused', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "note": "Ved håndsopprekning.", "extra": null}', 1, NULL);
INSERT INTO recusal VALUES ('17b9b345374e43a08dc15e75e0180672', '8051227fc3b64948ba0411cf07f7818b', 2, 'f3441f60832548f2a287e1d5c03d37b1', '', '', '', 'recused', 'open', NULL, NULL, NULL);
CREATE INDEX ix_recusal_owner ON recusal (owner);
PRAGMA user_version = 1;
