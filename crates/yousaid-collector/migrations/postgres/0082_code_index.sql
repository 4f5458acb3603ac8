-- Most surveys give no codes: their responses need no place among those that have one.
DROP INDEX responses_code;
CREATE INDEX responses_code ON responses (survey, code_hash) WHERE code_hash IS NOT NULL;
