-- Left by the program of commit 4d1ffd9.
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0007');
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
INSERT INTO meeting VALUES ('1cc4dd9158314557a36b46570c2c52d9', 'Eksempelrådet', 5, 2023, '2023-11-27', '10:00:00.000000', NULL, 'Flyttet til Sørvik', 'nn', 'e3f70755944b4e5895cbaa21dd831921', 0, '{"kept": "meeting", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', '{"quorum": "figure", "quorum_figure": 5, "casting_vote": true}', '2023-11-20 09:30:00.000000', '["day_off 50 30. november"]', '[["2023-11-27T10:50:00", null]]');
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
INSERT INTO agenda_item VALUES ('fc7820678f3046518cb6922e338bdcfa', '1cc4dd9158314557a36b46570c2c52d9', 0, 44, 'notice', 'Notice', '[]', '[]', '[]', '[]', NULL, '', '', 'Skrevet i et eldre program.', '', NULL, 0, '2023-11-27 10:00:00.000000', '2023-11-27 10:04:00.000000', NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('342d4c23e948449897c28ee0b2ada687', '1cc4dd9158314557a36b46570c2c52d9', 1, 45, 'recusal', 'Recusal', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('d085eafc34254346b7cf52c7d7efb87c', '1cc4dd9158314557a36b46570c2c52d9', 2, 46, 'previous_minutes', 'Previous_minutes', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('60cfa9f1356c4302a6d5a18b80a4d42a', '1cc4dd9158314557a36b46570c2c52d9', 3, 47, 'outstanding', 'Outstanding', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('b8985e247c094fceadecc194909a51a9', '1cc4dd9158314557a36b46570c2c52d9', 4, 48, 'status', 'Status', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('13c7b7713702439789a7f89ce2aff59b', '1cc4dd9158314557a36b46570c2c52d9', 5, 49, 'overview', 'Overview', '["information"]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "", "extra": null}', 2, '2023-11-27 10:40:00.000000', '2023-11-27 11:00:00.000000', NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('75a10d28c2184a4bbca6ed2c3cc600a1', '1cc4dd9158314557a36b46570c2c52d9', 6, 50, 'case', 'Rapport om «helsedata» & mer', '["discussion", "decision", "information"]', '["Silje Aunemo", "Kåre Bergetun"]', '["Rapport", "Notat"]', '["12/2/2023"]', 0, 'Første avsnitt.

- punkt
- *punkt* to

1. en
2. **to**', '[ ] deltar.', 'Ord med \* og "hermetegn", tankestrek – og emoji 🙂.', '', '{"unanimous": false, "votes_for": 9, "against": 2, "blank": 0, "ballots": {}, "casting": null, "note": "Ett medlem tok dissens.", "extra": {"kept": "vote", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}}', 1, '2023-11-27 10:05:00.000000', '2023-11-27 10:39:30.250000', '{"kept": "item", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'Mindretallet ville *utsette* saken.', 15, '{"source": "Saksframlegg 50.docx", "title": "Rapport om helsedata", "case_type": ["decision"], "case_officer": ["Silje Aunemo"], "enclosures": ["Rapport"], "handled_before": ["12/2/2023"], "background": "Første avsnitt.", "proposal": "[ ] deltar."}', '[]', NULL, '[["2023-11-27T10:20:00", "2023-11-27T10:31:00"]]');
INSERT INTO agenda_item VALUES ('afadb374c9db4a67976a2dede56e9d39', '1cc4dd9158314557a36b46570c2c52d9', 7, 51, 'briefings', 'Briefings', '[]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": false, "votes_for": 1, "against": 1, "blank": 1, "ballots": {"e3f70755944b4e5895cbaa21dd831921": "against", "4cfc6e7e6215482bb5282bd2abf48869": "blank", "5cba541bea8d4ddf961070234e565f6d": "for"}, "casting": "against", "note": "", "extra": null}', 3, '2023-11-27 11:00:00.000000', NULL, NULL, '', 0, '{"source": "", "title": "Orienteringer", "case_type": [], "case_officer": [], "enclosures": [], "handled_before": [], "background": "", "proposal": ""}', '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('c67cd83aff064ea1aab85bde7eea6403', '1cc4dd9158314557a36b46570c2c52d9', 8, 52, 'any_other', 'Any_other', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '["Neste møte", "Reiser *til* utlandet"]', NULL, '[]');
INSERT INTO agenda_item VALUES ('4bfec6bb34b84562bd20945a6504eab4', '1cc4dd9158314557a36b46570c2c52d9', 9, 53, 'evaluation', 'Evaluation', '[]', '[]', '[]', '[]', NULL, '', '', 'Saka vart utsett til neste møte.', 'Saka vart utsett til neste møte.', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', 'put_off', '[]');
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
INSERT INTO participant VALUES ('e3f70755944b4e5895cbaa21dd831921', '1cc4dd9158314557a36b46570c2c52d9', 0, 'haugli', 'Sigrun Haugli', 'professor', 'Nordvik', 'member', 'chair', NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', '{"kept": "person", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'she');
INSERT INTO participant VALUES ('4cfc6e7e6215482bb5282bd2abf48869', '1cc4dd9158314557a36b46570c2c52d9', 1, 'tveitan', 'Eilif Tveitan', '', '', 'member', 'vice_chair', NULL, 'present', 'digital', 1, NULL, NULL, '[]', 'kom t.o. sak 9/1/2026', NULL, 'he');
INSERT INTO participant VALUES ('841777d09f5e45cf8937c4b8bd6f34fd', '1cc4dd9158314557a36b46570c2c52d9', 2, 'ramsvik', 'Guro Ramsvik', '', '', 'member', NULL, NULL, 'absent', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('cbd5b0e8a84842119bc181861d1cc335', '1cc4dd9158314557a36b46570c2c52d9', 3, 'ulvestadli', 'Marit Ulvestadli', '', '', 'deputy', NULL, '841777d09f5e45cf8937c4b8bd6f34fd', 'present', 'in_person', 0, 50, 49, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('5b9da1856f1c4ba5b893879fc7665954', '1cc4dd9158314557a36b46570c2c52d9', 4, 'aasmul', 'Åshild Åsmul', '', '', 'member', NULL, NULL, 'present', 'partly_digital', 0, 50, 51, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('5cba541bea8d4ddf961070234e565f6d', '1cc4dd9158314557a36b46570c2c52d9', 5, 'finnby', 'Oddrun Finnby', '', '', 'member', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('1c87b94d0adc43748bb48c6ea580602c', '1cc4dd9158314557a36b46570c2c52d9', 6, 'vollanger', 'Håkon Vollanger', '', '', 'observer', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('646e57fdce2b48c7a9c46ce6a5a29422', '1cc4dd9158314557a36b46570c2c52d9', 7, 'aunemo', 'Silje Aunemo', 'rådgiver', '', 'secretariat', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('cd56b06d8318457fa0569b44dbb987d8', '1cc4dd9158314557a36b46570c2c52d9', 8, 'fossumli', 'Terje Fossumli', '', '', 'guest', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[49, 51]', '', NULL, NULL);
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
INSERT INTO decision VALUES ('c40ae83b832941d8b6d72fc2bcfcf26e', 'fc7820678f3046518cb6922e338bdcfa', 0, 'Innkallingen godkjennes.', '');
INSERT INTO decision VALUES ('04f59262a843490dbf8f9a5354a64049', '75a10d28c2184a4bbca6ed2c3cc600a1', 0, 'Ett vedtak.', '');
INSERT INTO decision VALUES ('22c51aa20b874a98ad6e75486e36e31d', '75a10d28c2184a4bbca6ed2c3cc600a1', 1, '', '');
INSERT INTO decision VALUES ('9122243811fd4a858d50aef72145c5a6', '75a10d28c2184a4bbca6ed2c3cc600a1', 2, 'Ett til.', '');
INSERT INTO decision VALUES ('20173964e8284b2d91689a55c8eb583a', '342d4c23e948449897c28ee0b2ada687', 0, '', '');
INSERT INTO decision VALUES ('fe8af888128743e29a1ead3de7306535', 'd085eafc34254346b7cf52c7d7efb87c', 0, '', '');
INSERT INTO decision VALUES ('1050f7d77197496a88adf07157e95ca6', '60cfa9f1356c4302a6d5a18b80a4d42a', 0, '', '');
INSERT INTO decision VALUES ('2e1ac75d04f04eda84e58cb21dbac758', 'b8985e247c094fceadecc194909a51a9', 0, '', '');
INSERT INTO decision VALUES ('983b5c3e09d9451b8cefae718da36d9a', '13c7b7713702439789a7f89ce2aff59b', 0, '', '');
INSERT INTO decision VALUES ('1342f387cd444e11828135dacb5af73a', 'afadb374c9db4a67976a2dede56e9d39', 0, '', '');
INSERT INTO decision VALUES ('c2d3116ff3324310abbcc2d7d63580bc', 'c67cd83aff064ea1aab85bde7eea6403', 0, '', '');
INSERT INTO decision VALUES ('1a68963768b54ae8baa7aadc5bb4d701', '4bfec6bb34b84562bd20945a6504eab4', 0, '', '');
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
INSERT INTO movement VALUES ('d814322407f14451bccf898cf9c9ded5', '5b9da1856f1c4ba5b893879fc7665954', 0, '10:05:00.000000', 50, 'in_room', '{"kept": "movement", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}');
INSERT INTO movement VALUES ('4f5f075564974285baa165480abca401', '5b9da1856f1c4ba5b893879fc7665954', 1, '10:40:30.000000', 49, 'by_video', NULL);
INSERT INTO movement VALUES ('af45e01307934fac9073c84abcea8b52', '5b9da1856f1c4ba5b893879fc7665954', 2, '11:10:00.000000', 51, 'out', NULL);
INSERT INTO movement VALUES ('f5d42303648b46ee94b0ba7db151d31e', '5cba541bea8d4ddf961070234e565f6d', 0, NULL, NULL, 'in_room', NULL);
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
INSERT INTO recusal VALUES ('f42ff774083a4c589fc6eaf3adaa7a0f', '75a10d28c2184a4bbca6ed2c3cc600a1', 0, '4cfc6e7e6215482bb5282bd2abf48869', 'forvaltningsloven § 6 første ledd', 'Leder laget.', 'Han ble hørt.', 'open', 'not_recused', '{"unanimous": false, "votes_for": 0, "against": 8, "blank": 1, "ballots": {}, "casting": null, "note": "", "extra": null}', 0, '{"kept": "recusal", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 44);
INSERT INTO recusal VALUES ('cbd55c239f1947faa69fa934509f4592', '75a10d28c2184a4bbca6ed2c3cc600a1', 1, 'e3f70755944b4e5895cbaa21dd831921', '', '', '', 'not_recused', 'recused', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "Ved håndsopprekning.", "extra": null}', 1, NULL, NULL);
INSERT INTO recusal VALUES ('0e01935351a84ab0b5c20aaece0908bd', '75a10d28c2184a4bbca6ed2c3cc600a1', 2, '5cba541bea8d4ddf961070234e565f6d', '', '', '', 'recused', 'open', NULL, NULL, NULL, NULL);
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
INSERT INTO version VALUES (1, '1cc4dd9158314557a36b46570c2c52d9', 'place', '1cc4dd9158314557a36b46570c2c52d9', '2026-03-14 12:00:00.000000', 'Storgata 1
Nordvik');
CREATE INDEX ix_version_meeting ON version (meeting);
CREATE INDEX ix_version_owner ON version (owner);
CREATE TABLE step (
	id INTEGER NOT NULL, 
	meeting TEXT NOT NULL, 
	change TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO step VALUES (1, '1cc4dd9158314557a36b46570c2c52d9', '{"act":{"columns":{"place":["Storgata 1\nNordvik","Flyttet til S\u00f8rvik"]},"parts":{"agenda":{"order":[["fc7820678f3046518cb6922e338bdcfa","342d4c23e948449897c28ee0b2ada687","d085eafc34254346b7cf52c7d7efb87c","60cfa9f1356c4302a6d5a18b80a4d42a","b8985e247c094fceadecc194909a51a9","13c7b7713702439789a7f89ce2aff59b","75a10d28c2184a4bbca6ed2c3cc600a1","afadb374c9db4a67976a2dede56e9d39","c67cd83aff064ea1aab85bde7eea6403","4bfec6bb34b84562bd20945a6504eab4"],["fc7820678f3046518cb6922e338bdcfa","342d4c23e948449897c28ee0b2ada687","d085eafc34254346b7cf52c7d7efb87c","60cfa9f1356c4302a6d5a18b80a4d42a","b8985e247c094fceadecc194909a51a9","13c7b7713702439789a7f89ce2aff59b","75a10d28c2184a4bbca6ed2c3cc600a1","afadb374c9db4a67976a2dede56e9d39","c67cd83aff064ea1aab85bde7eea6403","4bfec6bb34b84562bd20945a6504eab4"]],"gone":{},"changed":{"4bfec6bb34b84562bd20945a6504eab4":{"columns":{"discussion":["","Saka vart utsett til neste m\u00f8te."],"standard":["","Saka vart utsett til neste m\u00f8te."]},"parts":{}}}}}},"since":{"columns":{},"parts":{}}}');
CREATE INDEX ix_step_meeting ON step (meeting);
CREATE TABLE removal (
	id INTEGER NOT NULL, 
	removed DATETIME NOT NULL, 
	people TEXT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE INDEX ix_agenda_item_state ON agenda_item (owner, treated, started, ended, id);
CREATE INDEX ix_decision_written ON decision (owner) WHERE trim(text, ' 	
 ') <> '';
CREATE VIRTUAL TABLE search_text USING fts5(number, title, decision, discussion, paper, people, tokenize = 'unicode61 remove_diacritics 0', prefix = '2', columnsize = 0);
CREATE TABLE search_row (place INTEGER PRIMARY KEY, meeting TEXT NOT NULL, item TEXT);
CREATE INDEX ix_search_row_meeting ON search_row (meeting);
CREATE TABLE search_stale (meeting TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO search_stale VALUES ('1cc4dd9158314557a36b46570c2c52d9');
CREATE TABLE milestone (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	"by" TEXT NOT NULL, 
	deadline DATE, 
	meeting TEXT NOT NULL, 
	item INTEGER, 
	changed BOOLEAN NOT NULL, 
	reason TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO milestone VALUES ('797449b492a44430b829df2fda3a4712', '1cc4dd9158314557a36b46570c2c52d9', 0, 'sent', '2023-12-01 09:00:00.000000', 'Sekretariatet', '2023-12-11', '', NULL, 0, '', 'ab12');
INSERT INTO milestone VALUES ('b30a1af7c78d413aade253664d542f19', '1cc4dd9158314557a36b46570c2c52d9', 1, 'approved', '2024-02-07 10:12:00.000000', '', NULL, '1/2024', 3, 1, '', '');
INSERT INTO milestone VALUES ('7aaff9153de94373b62862ce037b06fb', '1cc4dd9158314557a36b46570c2c52d9', 2, 'reopened', '2024-02-09 08:00:00.000000', '', NULL, '', NULL, 0, 'Feil i navnet.', '');
CREATE INDEX ix_milestone_owner ON milestone (owner);
CREATE TABLE remark (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	item TEXT, 
	person TEXT NOT NULL, 
	received DATE NOT NULL, 
	text TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	note TEXT NOT NULL, 
	settled DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO remark VALUES ('afa8173f009e4e109dbdc4085b7bae62', '1cc4dd9158314557a36b46570c2c52d9', 0, '342d4c23e948449897c28ee0b2ada687', 'Ask', '2023-12-04', 'Rett navnet.', 'in_part', 'Rettet.', '2023-12-12 10:00:00.000000');
CREATE INDEX ix_remark_owner ON remark (owner);
CREATE TABLE task (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	item TEXT, 
	source TEXT NOT NULL, 
	what TEXT NOT NULL, 
	who TEXT NOT NULL, 
	deadline DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO task VALUES ('e76c7ac68fc64a8e8426ce125e5a951e', '1cc4dd9158314557a36b46570c2c52d9', 0, 'group', '342d4c23e948449897c28ee0b2ada687', 'En gruppe følger opp.', 'Følge opp planen', '["Ask", "Bo"]', '2024-01-31');
CREATE INDEX ix_task_owner ON task (owner);
CREATE TABLE task_event (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	state TEXT NOT NULL, 
	note TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES task (id) ON DELETE CASCADE
);
INSERT INTO task_event VALUES ('08daf73c710f46bc897a5d1f5d64e15d', 'e76c7ac68fc64a8e8426ce125e5a951e', 0, '2023-12-12 10:00:00.000000', 'done', 'Levert.');
CREATE INDEX ix_task_event_owner ON task_event (owner);
CREATE TABLE recording (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	item TEXT, 
	leave TEXT NOT NULL, 
	place TEXT NOT NULL, 
	deleted DATETIME, 
	note TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO recording VALUES ('0031fda5ecba42f995405f32a381bfd9', '1cc4dd9158314557a36b46570c2c52d9', 0, '342d4c23e948449897c28ee0b2ada687', 'given', 'opptak/49.wav', '2024-02-07 12:00:00.000000', 'Slettet.');
CREATE INDEX ix_recording_owner ON recording (owner);
CREATE TABLE overview_row (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	document TEXT NOT NULL, 
	source TEXT NOT NULL, 
	given TEXT NOT NULL, 
	launch TEXT NOT NULL, 
	hearing TEXT NOT NULL, 
	deadline DATE, 
	follow_up TEXT NOT NULL, 
	added DATETIME NOT NULL, 
	removed DATETIME, 
	PRIMARY KEY (id)
);
CREATE TABLE overview_change (
	id TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	field TEXT NOT NULL, 
	"before" TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(owner) REFERENCES overview_row (id) ON DELETE CASCADE
);
CREATE INDEX ix_overview_change_owner ON overview_change (owner);
CREATE TRIGGER search_meeting_made AFTER INSERT ON meeting BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT NEW.id AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_meeting_changed AFTER UPDATE OF number, year, practice, place ON meeting BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT NEW.id AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_meeting_removed AFTER DELETE ON meeting BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT OLD.id AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_participant_made AFTER INSERT ON participant BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT NEW.owner AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_participant_changed AFTER UPDATE OF name, title, affiliation ON participant BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT NEW.owner AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_participant_removed AFTER DELETE ON participant BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT OLD.owner AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_agenda_item_made AFTER INSERT ON agenda_item BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT NEW.owner AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_agenda_item_changed AFTER UPDATE OF position, number, title, case_officer, enclosures, handled_before, background, proposal, reported, discussion, dissent ON agenda_item BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT NEW.owner AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_agenda_item_removed AFTER DELETE ON agenda_item BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT OLD.owner AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_decision_made AFTER INSERT ON decision BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT (SELECT owner FROM agenda_item WHERE id = NEW.owner) AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_decision_changed AFTER UPDATE OF position, text ON decision BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT (SELECT owner FROM agenda_item WHERE id = NEW.owner) AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_decision_removed AFTER DELETE ON decision BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT (SELECT owner FROM agenda_item WHERE id = OLD.owner) AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_recusal_made AFTER INSERT ON recusal BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT (SELECT owner FROM agenda_item WHERE id = NEW.owner) AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_recusal_changed AFTER UPDATE OF position, person, ground, reason, handling ON recusal BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT (SELECT owner FROM agenda_item WHERE id = NEW.owner) AS found) WHERE found IS NOT NULL; END;
CREATE TRIGGER search_recusal_removed AFTER DELETE ON recusal BEGIN INSERT OR IGNORE INTO search_stale SELECT found FROM (SELECT (SELECT owner FROM agenda_item WHERE id = OLD.owner) AS found) WHERE found IS NOT NULL; END;
PRAGMA user_version = 7;
