-- How many responses to a survey count, and how many are held, is told by the index that exports walk along: the rows
-- themselves hold the documents, and each would have to be read.
DROP INDEX responses_survey;
CREATE INDEX responses_survey ON responses (survey, id, is_final, held);
