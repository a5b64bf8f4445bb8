-- Left by the program of commit 476ab8e, the last with schema 2.
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0002');
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
	extra TEXT, rules TEXT DEFAULT '{}' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_meeting UNIQUE (number, year, practice)
);
INSERT INTO meeting VALUES ('9e3f7be62a694d1eb5f0e5145a7dfbc6', 'Eksempelrådet', 5, 2023, '2023-11-27', '10:00:00.000000', NULL, 'Flyttet til Sørvik', 'nn', 'e5e8d12d85ec44698cccdb972da431da', 0, '{"kept": "meeting", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', '{"quorum": "figure", "quorum_figure": 5, "casting_vote": true}');
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
	extra TEXT, dissent TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO agenda_item VALUES ('18ae1720bb00408c85332fde38c95915', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 0, 44, 'notice', 'Notice', '[]', '[]', '[]', '[]', NULL, '', '', 'Skrevet i et eldre program.', '', NULL, 0, '2023-11-27 10:00:00.000000', '2023-11-27 10:04:00.000000', NULL, '');
INSERT INTO agenda_item VALUES ('91cc6ff330ca436e8bbbf9dca4e4a0e9', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 1, 45, 'recusal', 'Recusal', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '');
INSERT INTO agenda_item VALUES ('bb816041bd1146978b69bc39e0dda80e', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 2, 46, 'previous_minutes', 'Previous_minutes', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '');
INSERT INTO agenda_item VALUES ('2f5d6430bec54dffaa572bf755f97d25', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 3, 47, 'outstanding', 'Outstanding', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '');
INSERT INTO agenda_item VALUES ('62c0d4032da4423c82d1fc15037eee75', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 4, 48, 'status', 'Status', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '');
INSERT INTO agenda_item VALUES ('fdf3877d6f804f17945a7ff0d43fcd89', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 5, 49, 'overview', 'Overview', '["information"]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "", "extra": null}', 2, '2023-11-27 10:40:00.000000', '2023-11-27 11:00:00.000000', NULL, '');
INSERT INTO agenda_item VALUES ('1660e6b7dc2643318b55e49efbcd6aaf', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 6, 50, 'case', 'Rapport om «helsedata» & mer', '["discussion", "decision", "information"]', '["Silje Aunemo", "Kåre Bergetun"]', '["Rapport", "Notat"]', '["12/2/2023"]', 0, 'Første avsnitt.

- punkt
- *punkt* to

1. en
2. **to**', '[ ] deltar.', 'Ord med \* og "hermetegn", tankestrek – og emoji 🙂.', '', '{"unanimous": false, "votes_for": 9, "against": 2, "blank": 0, "ballots": {}, "casting": null, "note": "Ett medlem tok dissens.", "extra": {"kept": "vote", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}}', 1, '2023-11-27 10:05:00.000000', '2023-11-27 10:39:30.250000', '{"kept": "item", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'Mindretallet ville *utsette* saken.');
INSERT INTO agenda_item VALUES ('b33a23e7d704484db0fbec930e36a4a2', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 7, 51, 'briefings', 'Briefings', '[]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": false, "votes_for": 1, "against": 1, "blank": 1, "ballots": {"e5e8d12d85ec44698cccdb972da431da": "against", "6657c5f3173c48e9ba2f5f1b9bbe3af8": "blank", "3f01a650bb4a4f4eb496b4d65ccf4ed9": "for"}, "casting": "against", "note": "", "extra": null}', 3, '2023-11-27 11:00:00.000000', NULL, NULL, '');
INSERT INTO agenda_item VALUES ('083b64b5f51342a5b1cd0249e539dd84', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 8, 52, 'any_other', 'Any_other', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '');
INSERT INTO agenda_item VALUES ('7e131d8b01714c63913001485465d420', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 9, 53, 'evaluation', 'Evaluation', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '');
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
INSERT INTO participant VALUES ('e5e8d12d85ec44698cccdb972da431da', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 0, 'haugli', 'Sigrun Haugli', 'professor', 'Nordvik', 'member', 'chair', NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', '{"kept": "person", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'she');
INSERT INTO participant VALUES ('6657c5f3173c48e9ba2f5f1b9bbe3af8', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 1, 'tveitan', 'Eilif Tveitan', '', '', 'member', 'vice_chair', NULL, 'present', 'digital', 1, NULL, NULL, '[]', 'kom t.o. sak 9/1/2026', NULL, 'he');
INSERT INTO participant VALUES ('871a0c5612b54e9b90d4d34350e93f44', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 2, 'ramsvik', 'Guro Ramsvik', '', '', 'member', NULL, NULL, 'absent', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('adec02ad7b54455ba9dda9528bfa7b41', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 3, 'ulvestadli', 'Marit Ulvestadli', '', '', 'deputy', NULL, '871a0c5612b54e9b90d4d34350e93f44', 'present', 'in_person', 0, 50, 49, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('f56e333f05974895b085bb54d3d8650d', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 4, 'aasmul', 'Åshild Åsmul', '', '', 'member', NULL, NULL, 'present', 'partly_digital', 0, 50, 51, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('3f01a650bb4a4f4eb496b4d65ccf4ed9', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 5, 'finnby', 'Oddrun Finnby', '', '', 'member', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('82bf8bc170fe4fdbabdc18ff4b572012', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 6, 'vollanger', 'Håkon Vollanger', '', '', 'observer', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('b4903acca3f14f0e9ce7895725b0dc80', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 7, 'aunemo', 'Silje Aunemo', 'rådgiver', '', 'secretariat', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('fbe8450a008b4bb98648259616828fe4', '9e3f7be62a694d1eb5f0e5145a7dfbc6', 8, 'fossumli', 'Terje Fossumli', '', '', 'guest', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[49, 51]', '', NULL, NULL);
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
INSERT INTO decision VALUES ('bcb36683f9ea489d91d5f43f05b2fb1a', '18ae1720bb00408c85332fde38c95915', 0, 'Innkallingen godkjennes.', '');
INSERT INTO decision VALUES ('d43ced2c950e4c0d9f160c72000dcb5c', '1660e6b7dc2643318b55e49efbcd6aaf', 0, 'Ett vedtak.', '');
INSERT INTO decision VALUES ('3f5c7546a0ce4dde856a3b65870f76d8', '1660e6b7dc2643318b55e49efbcd6aaf', 1, '', '');
INSERT INTO decision VALUES ('80d6a00b957447b0a43416e9d9e573a3', '1660e6b7dc2643318b55e49efbcd6aaf', 2, 'Ett til.', '');
INSERT INTO decision VALUES ('801182cdb25c48a4a6c9d12cf457dfab', '91cc6ff330ca436e8bbbf9dca4e4a0e9', 0, '', '');
INSERT INTO decision VALUES ('4fd2733026994400a24d80ab8007f85f', 'bb816041bd1146978b69bc39e0dda80e', 0, '', '');
INSERT INTO decision VALUES ('574fea9ab58b45d78ab91a99d996c322', '2f5d6430bec54dffaa572bf755f97d25', 0, '', '');
INSERT INTO decision VALUES ('53472b3819c044c4827b82f34a10caaa', '62c0d4032da4423c82d1fc15037eee75', 0, '', '');
INSERT INTO decision VALUES ('46d8387f2d624e59a8cd5284283dee76', 'fdf3877d6f804f17945a7ff0d43fcd89', 0, '', '');
INSERT INTO decision VALUES ('2562d20b449d4fadadc3d7fa01beb524', 'b33a23e7d704484db0fbec930e36a4a2', 0, '', '');
INSERT INTO decision VALUES ('6b4ec6cd7ca342aa8fdf773dd1716854', '083b64b5f51342a5b1cd0249e539dd84', 0, '', '');
INSERT INTO decision VALUES ('2309ba45bca84006b79c4db7bf2e00a7', '7e131d8b01714c63913001485465d420', 0, '', '');
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
INSERT INTO movement VALUES ('6d938b92e5724abf9cf6ffc4cec1e368', 'f56e333f05974895b085bb54d3d8650d', 0, '10:05:00.000000', 50, 'in_room', '{"kept": "movement", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}');
INSERT INTO movement VALUES ('6ed5bbb8b0af441f8ee384cf5e1b0b5a', 'f56e333f05974895b085bb54d3d8650d', 1, '10:40:30.000000', 49, 'by_video', NULL);
INSERT INTO movement VALUES ('4b9a05fea1b0432f856e1da36fc0b7ef', 'f56e333f05974895b085bb54d3d8650d', 2, '11:10:00.000000', 51, 'out', NULL);
INSERT INTO movement VALUES ('05b09e2599a549ca88920e611be725e9', '3f01a650bb4a4f4eb496b4d65ccf4ed9', 0, NULL, NULL, 'in_room', NULL);
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
INSERT INTO recusal VALUES ('be5d917bd6944d1da1c3767a394275b0', '1660e6b7dc2643318b55e49efbcd6aaf', 0, '6657c5f3173c48e9ba2f5f1b9bbe3af8', 'forvaltningsloven § 6 første ledd', 'Leder laget.', 'Han ble hørt.', 'open', 'not_recused', '{"unanimous": false, "votes_for": 0, "against": 8, "blank": 1, "ballots": {}, "casting": null, "note": "", "extra": null}', 0, '{"kept": "recusal", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 44);
INSERT INTO recusal VALUES ('6f170821f7fc4bff8397e822b6ed29aa', '1660e6b7dc2643318b55e49efbcd6aaf', 1, 'e5e8d12d85ec44698cccdb972da431da', '', '', '', 'not_recused', 'recused', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "Ved håndsopprekning.", "extra": null}', 1, NULL, NULL);
INSERT INTO recusal VALUES ('237fa0632cee430b834375d9a92c17c5', '1660e6b7dc2643318b55e49efbcd6aaf', 2, '3f01a650bb4a4f4eb496b4d65ccf4ed9', '', '', '', 'recused', 'open', NULL, NULL, NULL, NULL);
CREATE INDEX ix_recusal_owner ON recusal (owner);
PRAGMA user_version = 2;
