-- Left by the program of commit 28aee6c, the last with schema 4.
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0004');
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
INSERT INTO meeting VALUES ('e7452c966d084f6babeef904b2cfa043', 'Eksempelrådet', 5, 2023, '2023-11-27', '10:00:00.000000', NULL, 'Flyttet til Sørvik', 'nn', 'c27a0616d4dd417bae3310a4498e812d', 0, '{"kept": "meeting", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', '{"quorum": "figure", "quorum_figure": 5, "casting_vote": true}', '2023-11-20 09:30:00.000000', '["day_off 50 30. november"]', '[["2023-11-27T10:50:00", null]]');
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
INSERT INTO agenda_item VALUES ('f6ae1849c4a4450c8d3ad5cde8c168c6', 'e7452c966d084f6babeef904b2cfa043', 0, 44, 'notice', 'Notice', '[]', '[]', '[]', '[]', NULL, '', '', 'Skrevet i et eldre program.', '', NULL, 0, '2023-11-27 10:00:00.000000', '2023-11-27 10:04:00.000000', NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('35fd37949a2d48238e46a19252e30162', 'e7452c966d084f6babeef904b2cfa043', 1, 45, 'recusal', 'Recusal', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('4c5b2520a21b49ec89b92c6b9b1f4148', 'e7452c966d084f6babeef904b2cfa043', 2, 46, 'previous_minutes', 'Previous_minutes', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('2933f06b8b7d40cea2b62353403321ee', 'e7452c966d084f6babeef904b2cfa043', 3, 47, 'outstanding', 'Outstanding', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('1873c925930d40bcb906ba6ae7c597d0', 'e7452c966d084f6babeef904b2cfa043', 4, 48, 'status', 'Status', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('5cde88c52aff41cbb684247ae0dcc98a', 'e7452c966d084f6babeef904b2cfa043', 5, 49, 'overview', 'Overview', '["information"]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "", "extra": null}', 2, '2023-11-27 10:40:00.000000', '2023-11-27 11:00:00.000000', NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('f2032aa7dc0445ce9c54d5e451880783', 'e7452c966d084f6babeef904b2cfa043', 6, 50, 'case', 'Rapport om «helsedata» & mer', '["discussion", "decision", "information"]', '["Silje Aunemo", "Kåre Bergetun"]', '["Rapport", "Notat"]', '["12/2/2023"]', 0, 'Første avsnitt.

- punkt
- *punkt* to

1. en
2. **to**', '[ ] deltar.', 'Ord med \* og "hermetegn", tankestrek – og emoji 🙂.', '', '{"unanimous": false, "votes_for": 9, "against": 2, "blank": 0, "ballots": {}, "casting": null, "note": "Ett medlem tok dissens.", "extra": {"kept": "vote", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}}', 1, '2023-11-27 10:05:00.000000', '2023-11-27 10:39:30.250000', '{"kept": "item", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'Mindretallet ville *utsette* saken.', 15, '{"source": "Saksframlegg 50.docx", "title": "Rapport om helsedata", "case_type": ["decision"], "case_officer": ["Silje Aunemo"], "enclosures": ["Rapport"], "handled_before": ["12/2/2023"], "background": "Første avsnitt.", "proposal": "[ ] deltar."}', '[]', NULL, '[["2023-11-27T10:20:00", "2023-11-27T10:31:00"]]');
INSERT INTO agenda_item VALUES ('db675a7d6918487e8dd0a67da506b3e1', 'e7452c966d084f6babeef904b2cfa043', 7, 51, 'briefings', 'Briefings', '[]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": false, "votes_for": 1, "against": 1, "blank": 1, "ballots": {"c27a0616d4dd417bae3310a4498e812d": "against", "227806447cca44c996296cf23a85bbbd": "blank", "cb76488e35154a8faba925de1324ecb4": "for"}, "casting": "against", "note": "", "extra": null}', 3, '2023-11-27 11:00:00.000000', NULL, NULL, '', 0, '{"source": "", "title": "Orienteringer", "case_type": [], "case_officer": [], "enclosures": [], "handled_before": [], "background": "", "proposal": ""}', '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('ee335fb7cad64b0d9dcf8e0c3700ca78', 'e7452c966d084f6babeef904b2cfa043', 8, 52, 'any_other', 'Any_other', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '["Neste møte", "Reiser *til* utlandet"]', NULL, '[]');
INSERT INTO agenda_item VALUES ('feb3ceb4ff124818a069aae6ade1ff6a', 'e7452c966d084f6babeef904b2cfa043', 9, 53, 'evaluation', 'Evaluation', '[]', '[]', '[]', '[]', NULL, '', '', 'Saka vart utsett til neste møte.', 'Saka vart utsett til neste møte.', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', 'put_off', '[]');
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
INSERT INTO participant VALUES ('c27a0616d4dd417bae3310a4498e812d', 'e7452c966d084f6babeef904b2cfa043', 0, 'haugli', 'Sigrun Haugli', 'professor', 'Nordvik', 'member', 'chair', NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', '{"kept": "person", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'she');
INSERT INTO participant VALUES ('227806447cca44c996296cf23a85bbbd', 'e7452c966d084f6babeef904b2cfa043', 1, 'tveitan', 'Eilif Tveitan', '', '', 'member', 'vice_chair', NULL, 'present', 'digital', 1, NULL, NULL, '[]', 'kom t.o. sak 9/1/2026', NULL, 'he');
INSERT INTO participant VALUES ('be02bc97fba74cbdb200b14407019fea', 'e7452c966d084f6babeef904b2cfa043', 2, 'ramsvik', 'Guro Ramsvik', '', '', 'member', NULL, NULL, 'absent', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('722e1f1eb2134fe6b2761a0c99cdf7f8', 'e7452c966d084f6babeef904b2cfa043', 3, 'ulvestadli', 'Marit Ulvestadli', '', '', 'deputy', NULL, 'be02bc97fba74cbdb200b14407019fea', 'present', 'in_person', 0, 50, 49, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('2e7e864b00494413a50a209ac3249b8f', 'e7452c966d084f6babeef904b2cfa043', 4, 'aasmul', 'Åshild Åsmul', '', '', 'member', NULL, NULL, 'present', 'partly_digital', 0, 50, 51, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('cb76488e35154a8faba925de1324ecb4', 'e7452c966d084f6babeef904b2cfa043', 5, 'finnby', 'Oddrun Finnby', '', '', 'member', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('8db746c00ea442ddaca8f3ba0b827860', 'e7452c966d084f6babeef904b2cfa043', 6, 'vollanger', 'Håkon Vollanger', '', '', 'observer', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('d35042f43fab4e8186fd121f87e704c0', 'e7452c966d084f6babeef904b2cfa043', 7, 'aunemo', 'Silje Aunemo', 'rådgiver', '', 'secretariat', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('8cf8f363b36d43e1b957637eb6f5fcb1', 'e7452c966d084f6babeef904b2cfa043', 8, 'fossumli', 'Terje Fossumli', '', '', 'guest', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[49, 51]', '', NULL, NULL);
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
INSERT INTO decision VALUES ('b7832b4758d641aaa0b743100b8bb828', 'f6ae1849c4a4450c8d3ad5cde8c168c6', 0, 'Innkallingen godkjennes.', '');
INSERT INTO decision VALUES ('a59279a1e2fa4df5b9783609638030c1', 'f2032aa7dc0445ce9c54d5e451880783', 0, 'Ett vedtak.', '');
INSERT INTO decision VALUES ('d82fc436da374667b89c50517a42db62', 'f2032aa7dc0445ce9c54d5e451880783', 1, '', '');
INSERT INTO decision VALUES ('f8d00d066d064f8fae7ac82cc69e472e', 'f2032aa7dc0445ce9c54d5e451880783', 2, 'Ett til.', '');
INSERT INTO decision VALUES ('25bdd7729f5e40d2b9a26007c8c23df1', '35fd37949a2d48238e46a19252e30162', 0, '', '');
INSERT INTO decision VALUES ('30fcd137eb4b4165a1036404c7f2da23', '4c5b2520a21b49ec89b92c6b9b1f4148', 0, '', '');
INSERT INTO decision VALUES ('b3a93423afb249ec9f974c8e103136ca', '2933f06b8b7d40cea2b62353403321ee', 0, '', '');
INSERT INTO decision VALUES ('3563dc9cbb45445d9d41264b26ce7292', '1873c925930d40bcb906ba6ae7c597d0', 0, '', '');
INSERT INTO decision VALUES ('a2e3164fc0644a8ba184b26541ed2b09', '5cde88c52aff41cbb684247ae0dcc98a', 0, '', '');
INSERT INTO decision VALUES ('9614c369dfd5495ea236a1e48cc5ec72', 'db675a7d6918487e8dd0a67da506b3e1', 0, '', '');
INSERT INTO decision VALUES ('c1c563bc555441fbaedbc8ad5033223e', 'ee335fb7cad64b0d9dcf8e0c3700ca78', 0, '', '');
INSERT INTO decision VALUES ('3fd64b0b3e524e53a9474c07ed9aac96', 'feb3ceb4ff124818a069aae6ade1ff6a', 0, '', '');
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
INSERT INTO movement VALUES ('7bab05b50f9a47319e1be38c95fddb19', '2e7e864b00494413a50a209ac3249b8f', 0, '10:05:00.000000', 50, 'in_room', '{"kept": "movement", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}');
INSERT INTO movement VALUES ('2970f41731434fcd81a2c37a97685ef6', '2e7e864b00494413a50a209ac3249b8f', 1, '10:40:30.000000', 49, 'by_video', NULL);
INSERT INTO movement VALUES ('396a83fbf92e4c85afac71ce2e7df44a', '2e7e864b00494413a50a209ac3249b8f', 2, '11:10:00.000000', 51, 'out', NULL);
INSERT INTO movement VALUES ('9053156967cf4637a42f70a03e642388', 'cb76488e35154a8faba925de1324ecb4', 0, NULL, NULL, 'in_room', NULL);
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
INSERT INTO recusal VALUES ('44a458fc1b4d48a59bda8baf43047962', 'f2032aa7dc0445ce9c54d5e451880783', 0, '227806447cca44c996296cf23a85bbbd', 'forvaltningsloven § 6 første ledd', 'Leder laget.', 'Han ble hørt.', 'open', 'not_recused', '{"unanimous": false, "votes_for": 0, "against": 8, "blank": 1, "ballots": {}, "casting": null, "note": "", "extra": null}', 0, '{"kept": "recusal", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 44);
INSERT INTO recusal VALUES ('a01a47004dd3404482f88dafff7db0bc', 'f2032aa7dc0445ce9c54d5e451880783', 1, 'c27a0616d4dd417bae3310a4498e812d', '', '', '', 'not_recused', 'recused', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "Ved håndsopprekning.", "extra": null}', 1, NULL, NULL);
INSERT INTO recusal VALUES ('d47c6bd9a7a744c798ccf606ec67862d', 'f2032aa7dc0445ce9c54d5e451880783', 2, 'cb76488e35154a8faba925de1324ecb4', '', '', '', 'recused', 'open', NULL, NULL, NULL, NULL);
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
PRAGMA user_version = 4;
