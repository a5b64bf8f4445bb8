-- Left by the program of commit a9c6d80, the last with schema 6.
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0006');
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
INSERT INTO meeting VALUES ('05266624726445eea1384e5f899ec8e4', 'Eksempelrådet', 5, 2023, '2023-11-27', '10:00:00.000000', NULL, 'Flyttet til Sørvik', 'nn', '0b4e07a988d847fea95541037726b91d', 0, '{"kept": "meeting", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', '{"quorum": "figure", "quorum_figure": 5, "casting_vote": true}', '2023-11-20 09:30:00.000000', '["day_off 50 30. november"]', '[["2023-11-27T10:50:00", null]]');
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
INSERT INTO agenda_item VALUES ('bf0574836a6c4c219349b82c0438bc20', '05266624726445eea1384e5f899ec8e4', 0, 44, 'notice', 'Notice', '[]', '[]', '[]', '[]', NULL, '', '', 'Skrevet i et eldre program.', '', NULL, 0, '2023-11-27 10:00:00.000000', '2023-11-27 10:04:00.000000', NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('fdeb9766e9e14a5c9ce25106e04df606', '05266624726445eea1384e5f899ec8e4', 1, 45, 'recusal', 'Recusal', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('ad39364b628749a1bc4d03e8cadf60a8', '05266624726445eea1384e5f899ec8e4', 2, 46, 'previous_minutes', 'Previous_minutes', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('d6cdb535fb8f4ddebe0d412c82b4c298', '05266624726445eea1384e5f899ec8e4', 3, 47, 'outstanding', 'Outstanding', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('f13a1c67480f49b5bd28ccb84c9f0d08', '05266624726445eea1384e5f899ec8e4', 4, 48, 'status', 'Status', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('bdc876d5ff2f410ea3e5a9d28f370f72', '05266624726445eea1384e5f899ec8e4', 5, 49, 'overview', 'Overview', '["information"]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "", "extra": null}', 2, '2023-11-27 10:40:00.000000', '2023-11-27 11:00:00.000000', NULL, '', 0, NULL, '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('2d187ff0615b4be9a2046914cc50975d', '05266624726445eea1384e5f899ec8e4', 6, 50, 'case', 'Rapport om «helsedata» & mer', '["discussion", "decision", "information"]', '["Silje Aunemo", "Kåre Bergetun"]', '["Rapport", "Notat"]', '["12/2/2023"]', 0, 'Første avsnitt.

- punkt
- *punkt* to

1. en
2. **to**', '[ ] deltar.', 'Ord med \* og "hermetegn", tankestrek – og emoji 🙂.', '', '{"unanimous": false, "votes_for": 9, "against": 2, "blank": 0, "ballots": {}, "casting": null, "note": "Ett medlem tok dissens.", "extra": {"kept": "vote", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}}', 1, '2023-11-27 10:05:00.000000', '2023-11-27 10:39:30.250000', '{"kept": "item", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'Mindretallet ville *utsette* saken.', 15, '{"source": "Saksframlegg 50.docx", "title": "Rapport om helsedata", "case_type": ["decision"], "case_officer": ["Silje Aunemo"], "enclosures": ["Rapport"], "handled_before": ["12/2/2023"], "background": "Første avsnitt.", "proposal": "[ ] deltar."}', '[]', NULL, '[["2023-11-27T10:20:00", "2023-11-27T10:31:00"]]');
INSERT INTO agenda_item VALUES ('e8b339bb54724317a2e01e90c9e20efc', '05266624726445eea1384e5f899ec8e4', 7, 51, 'briefings', 'Briefings', '[]', '[]', '[]', '[]', NULL, '', '', '', '', '{"unanimous": false, "votes_for": 1, "against": 1, "blank": 1, "ballots": {"0b4e07a988d847fea95541037726b91d": "against", "4a066bad81044aa6ad8d62853caebe3d": "blank", "f926a4d3d00b4ccc9f32587e5aa7c2c2": "for"}, "casting": "against", "note": "", "extra": null}', 3, '2023-11-27 11:00:00.000000', NULL, NULL, '', 0, '{"source": "", "title": "Orienteringer", "case_type": [], "case_officer": [], "enclosures": [], "handled_before": [], "background": "", "proposal": ""}', '[]', NULL, '[]');
INSERT INTO agenda_item VALUES ('f076928cb8df478587d9c9055a76dcf4', '05266624726445eea1384e5f899ec8e4', 8, 52, 'any_other', 'Any_other', '[]', '[]', '[]', '[]', NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '["Neste møte", "Reiser *til* utlandet"]', NULL, '[]');
INSERT INTO agenda_item VALUES ('afb7fd94c3604a6f875cca203b2ea2cc', '05266624726445eea1384e5f899ec8e4', 9, 53, 'evaluation', 'Evaluation', '[]', '[]', '[]', '[]', NULL, '', '', 'Saka vart utsett til neste møte.', 'Saka vart utsett til neste møte.', NULL, NULL, NULL, NULL, NULL, '', 0, NULL, '[]', 'put_off', '[]');
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
INSERT INTO participant VALUES ('0b4e07a988d847fea95541037726b91d', '05266624726445eea1384e5f899ec8e4', 0, 'haugli', 'Sigrun Haugli', 'professor', 'Nordvik', 'member', 'chair', NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', '{"kept": "person", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 'she');
INSERT INTO participant VALUES ('4a066bad81044aa6ad8d62853caebe3d', '05266624726445eea1384e5f899ec8e4', 1, 'tveitan', 'Eilif Tveitan', '', '', 'member', 'vice_chair', NULL, 'present', 'digital', 1, NULL, NULL, '[]', 'kom t.o. sak 9/1/2026', NULL, 'he');
INSERT INTO participant VALUES ('06d2617227fa4462a0062dd39e81776d', '05266624726445eea1384e5f899ec8e4', 2, 'ramsvik', 'Guro Ramsvik', '', '', 'member', NULL, NULL, 'absent', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('c0480be40f92410a8fbe2c57b1d51097', '05266624726445eea1384e5f899ec8e4', 3, 'ulvestadli', 'Marit Ulvestadli', '', '', 'deputy', NULL, '06d2617227fa4462a0062dd39e81776d', 'present', 'in_person', 0, 50, 49, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('b3f789b168384414a24078643de49f67', '05266624726445eea1384e5f899ec8e4', 4, 'aasmul', 'Åshild Åsmul', '', '', 'member', NULL, NULL, 'present', 'partly_digital', 0, 50, 51, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('f926a4d3d00b4ccc9f32587e5aa7c2c2', '05266624726445eea1384e5f899ec8e4', 5, 'finnby', 'Oddrun Finnby', '', '', 'member', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('6cc3693826264476a76a5a0b370cb433', '05266624726445eea1384e5f899ec8e4', 6, 'vollanger', 'Håkon Vollanger', '', '', 'observer', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('abb4255984dc496287bec35c7ce44762', '05266624726445eea1384e5f899ec8e4', 7, 'aunemo', 'Silje Aunemo', 'rådgiver', '', 'secretariat', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[]', '', NULL, NULL);
INSERT INTO participant VALUES ('4a8f48d9545e4311b4b54cc9198b0f63', '05266624726445eea1384e5f899ec8e4', 8, 'fossumli', 'Terje Fossumli', '', '', 'guest', NULL, NULL, 'present', 'in_person', 0, NULL, NULL, '[49, 51]', '', NULL, NULL);
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
INSERT INTO decision VALUES ('c10e33caab274923b76917592c4028b0', 'bf0574836a6c4c219349b82c0438bc20', 0, 'Innkallingen godkjennes.', '');
INSERT INTO decision VALUES ('e91cde73df354f71bcf18639e308d4ec', '2d187ff0615b4be9a2046914cc50975d', 0, 'Ett vedtak.', '');
INSERT INTO decision VALUES ('5d28b17325524af0951d5b5c678d6965', '2d187ff0615b4be9a2046914cc50975d', 1, '', '');
INSERT INTO decision VALUES ('2acbf71d791148aa935d1989d95834b0', '2d187ff0615b4be9a2046914cc50975d', 2, 'Ett til.', '');
INSERT INTO decision VALUES ('27f48b1fcec34141b0d07eda766634c3', 'fdeb9766e9e14a5c9ce25106e04df606', 0, '', '');
INSERT INTO decision VALUES ('dc2299fc4221482e8de7e8e00919fb43', 'ad39364b628749a1bc4d03e8cadf60a8', 0, '', '');
INSERT INTO decision VALUES ('363288759b6440cf9472325686acdce1', 'd6cdb535fb8f4ddebe0d412c82b4c298', 0, '', '');
INSERT INTO decision VALUES ('eed5ca0406904a7f895d8f9daaf9eddb', 'f13a1c67480f49b5bd28ccb84c9f0d08', 0, '', '');
INSERT INTO decision VALUES ('faa9c8e093ea4609b0e86d8b4a22b060', 'bdc876d5ff2f410ea3e5a9d28f370f72', 0, '', '');
INSERT INTO decision VALUES ('9ddfe36347544c06b8c2d289c9303c71', 'e8b339bb54724317a2e01e90c9e20efc', 0, '', '');
INSERT INTO decision VALUES ('d665ab8973124dc49a247ca540f6d753', 'f076928cb8df478587d9c9055a76dcf4', 0, '', '');
INSERT INTO decision VALUES ('0124e97f8f104f28940d7a0237505717', 'afb7fd94c3604a6f875cca203b2ea2cc', 0, '', '');
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
INSERT INTO movement VALUES ('0721e8134429468b9ed22052e6cfa178', 'b3f789b168384414a24078643de49f67', 0, '10:05:00.000000', 50, 'in_room', '{"kept": "movement", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}');
INSERT INTO movement VALUES ('b1cd5493767949a0b693370c5f9b27a8', 'b3f789b168384414a24078643de49f67', 1, '10:40:30.000000', 49, 'by_video', NULL);
INSERT INTO movement VALUES ('f3ca980356e84875ac3f3c7436e75417', 'b3f789b168384414a24078643de49f67', 2, '11:10:00.000000', 51, 'out', NULL);
INSERT INTO movement VALUES ('b2e691d38cc34d3096bbc147232b718b', 'f926a4d3d00b4ccc9f32587e5aa7c2c2', 0, NULL, NULL, 'in_room', NULL);
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
INSERT INTO recusal VALUES ('2b95bb6d42604880ae4529566fc4b6d9', '2d187ff0615b4be9a2046914cc50975d', 0, '4a066bad81044aa6ad8d62853caebe3d', 'forvaltningsloven § 6 første ledd', 'Leder laget.', 'Han ble hørt.', 'open', 'not_recused', '{"unanimous": false, "votes_for": 0, "against": 8, "blank": 1, "ballots": {}, "casting": null, "note": "", "extra": null}', 0, '{"kept": "recusal", "tall": [1, 2.5, null, true, {"b": 1, "a": "\u0007"}]}', 44);
INSERT INTO recusal VALUES ('d5f74b0fc55a439b8fe3783ff3ac56a6', '2d187ff0615b4be9a2046914cc50975d', 1, '0b4e07a988d847fea95541037726b91d', '', '', '', 'not_recused', 'recused', '{"unanimous": true, "votes_for": 0, "against": 0, "blank": 0, "ballots": {}, "casting": null, "note": "Ved håndsopprekning.", "extra": null}', 1, NULL, NULL);
INSERT INTO recusal VALUES ('eac0deada7f448428c4cee76bad77e4a', '2d187ff0615b4be9a2046914cc50975d', 2, 'f926a4d3d00b4ccc9f32587e5aa7c2c2', '', '', '', 'recused', 'open', NULL, NULL, NULL, NULL);
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
INSERT INTO version VALUES (1, '05266624726445eea1384e5f899ec8e4', 'place', '05266624726445eea1384e5f899ec8e4', '2026-03-14 12:00:00.000000', 'Storgata 1
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
INSERT INTO step VALUES (1, '05266624726445eea1384e5f899ec8e4', '{"act":{"columns":{"place":["Storgata 1\nNordvik","Flyttet til S\u00f8rvik"]},"parts":{"agenda":{"order":[["bf0574836a6c4c219349b82c0438bc20","fdeb9766e9e14a5c9ce25106e04df606","ad39364b628749a1bc4d03e8cadf60a8","d6cdb535fb8f4ddebe0d412c82b4c298","f13a1c67480f49b5bd28ccb84c9f0d08","bdc876d5ff2f410ea3e5a9d28f370f72","2d187ff0615b4be9a2046914cc50975d","e8b339bb54724317a2e01e90c9e20efc","f076928cb8df478587d9c9055a76dcf4","afb7fd94c3604a6f875cca203b2ea2cc"],["bf0574836a6c4c219349b82c0438bc20","fdeb9766e9e14a5c9ce25106e04df606","ad39364b628749a1bc4d03e8cadf60a8","d6cdb535fb8f4ddebe0d412c82b4c298","f13a1c67480f49b5bd28ccb84c9f0d08","bdc876d5ff2f410ea3e5a9d28f370f72","2d187ff0615b4be9a2046914cc50975d","e8b339bb54724317a2e01e90c9e20efc","f076928cb8df478587d9c9055a76dcf4","afb7fd94c3604a6f875cca203b2ea2cc"]],"gone":{},"changed":{"afb7fd94c3604a6f875cca203b2ea2cc":{"columns":{"discussion":["","Saka vart utsett til neste m\u00f8te."],"standard":["","Saka vart utsett til neste m\u00f8te."]},"parts":{}}}}}},"since":{"columns":{},"parts":{}}}');
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
INSERT INTO search_stale VALUES ('05266624726445eea1384e5f899ec8e4');
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
PRAGMA user_version = 6;
